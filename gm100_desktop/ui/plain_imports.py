"""Importing without the detour of PySide6, which reads the source of each module imported after it."""

import builtins

import PySide6.QtCore  # noqa: F401  (puts its own import in the place of Python's)


def import_plainly() -> None:
    """Python alone imports from now on: PySide6 looks for `__feature__` switches, and we use none."""
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
