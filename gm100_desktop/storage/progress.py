"""How long work tells how far it is, and where it can be stopped."""

from collections.abc import Callable

Progress = Callable[[int, str], None]
"""Told the per cent done and what is being done; may raise Cancelled, which leaves nothing behind."""


def silent(_percent: int, _text: str) -> None:
    """For work nobody waits for."""
