"""A finished PDF into the person's own folder: whole or not at all, never over one that is open elsewhere."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.troubles import explained

MOST_VERSIONS = 99


@dataclass(frozen=True, slots=True)
class Saved:
    """Where it lies; `was_taken` when the wished name was open in another program."""

    path: Path
    was_taken: bool = False


def save_copy(source: Path, target: Path) -> Saved:
    """A copy of the finished file stands at the target, or under the next free `_v2` name beside it."""
    beside = target.with_name(f".gm100-{uuid4().hex}.tmp")
    try:
        with explained(target):
            shutil.copyfile(source, beside)
            return _moved(beside, target)
    finally:
        with suppress(OSError):  # what was left beside the target is worthless; the problem itself is told
            beside.unlink(missing_ok=True)


def _moved(beside: Path, target: Path) -> Saved:
    """Take the target's name; on Windows an open file keeps it."""
    try:
        os.replace(beside, target)
    except PermissionError:
        if not target.is_file():
            raise
    else:
        return Saved(target)
    for version in range(2, MOST_VERSIONS):
        other = target.with_stem(f"{target.stem}_v{version}")
        if not other.exists():
            os.replace(beside, other)
            return Saved(other, was_taken=True)
    raise KnownProblem(f"{target.name} sedang dibuka di program lain.", "Tutup berkas itu, lalu simpan lagi.")
