"""A finished PDF into the person's own folder: whole or not at all, never over one that is open elsewhere."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.growing import room_beside
from gm100_desktop.storage.troubles import explained

MOST_VERSIONS = 99


@dataclass(frozen=True, slots=True)
class Saved:
    """Where it lies; `was_taken` when the wished name was open in another program."""

    path: Path
    was_taken: bool = False


def save_copy(source: Path, target: Path) -> Saved:
    """A copy of the finished file stands at the target, or under the next free `_v2` name beside it."""
    with explained(target), room_beside(target) as room:
        fresh = room / target.name
        shutil.copyfile(source, fresh)
        return _moved(fresh, target)


def _moved(fresh: Path, target: Path) -> Saved:
    """Take the target's name; a file that is open (Windows) or protected keeps it."""
    try:
        _refuse_protected(target)
        os.replace(fresh, target)
    except PermissionError:
        if not target.is_file():
            raise
    else:
        return Saved(target)
    for version in range(2, MOST_VERSIONS):
        other = target.with_stem(f"{target.stem}_v{version}")
        if not other.exists():
            os.replace(fresh, other)
            return Saved(other, was_taken=True)
    raise KnownProblem(f"{target.name} sedang dibuka di program lain.", "Tutup berkas itu, lalu simpan lagi.")


def _refuse_protected(target: Path) -> None:
    """Windows refuses by itself; elsewhere a rename would go over a file its owner made read-only."""
    if target.is_file():
        target.open("r+b").close()  # changes nothing; PermissionError when it may not be written
