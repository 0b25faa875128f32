"""Bringing a copy back when the file itself can no longer be opened."""

from pathlib import Path

from gm100_desktop.domain.safekeeping import Restored
from gm100_desktop.services.copies import Clock
from gm100_desktop.storage import backups
from gm100_desktop.storage.copying import Progress, silent
from gm100_desktop.storage.troubles import explained


def restore_without_file(
    point: Path, target: Path, *, who: str, now: Clock, step: Progress = silent
) -> Restored:
    """`target` is a new file with that copy's records; evidence stays missing until it is added again."""
    signature = backups.Signature(who, now().isoformat(timespec="seconds"))
    with explained(target):
        return backups.restore(point, target, signature, step=step)
