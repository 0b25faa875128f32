"""Bringing a copy back when the file itself can no longer be opened; whatever is left of it is only read."""

from pathlib import Path

from gm100_desktop.domain.safekeeping import Comparison, Restored
from gm100_desktop.services.places import Clock, iso
from gm100_desktop.storage import backups, comparing
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.troubles import explained


def compare_without_file(point: Path, present: Path) -> Comparison:
    """What that copy holds beside what the damaged file still gives."""
    with explained(point):
        return comparing.compare_damaged(present, point)


def restore_without_file(
    point: Path, target: Path, *, present: Path, who: str, now: Clock, step: Progress = silent
) -> Restored:
    """`target` is a new file with that copy's records and all evidence the damaged file still gives."""
    with explained(target):
        return backups.restore(point, target, backups.Signature(who, iso(now)), present, step)
