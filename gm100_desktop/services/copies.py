"""Copies of a region's file: restore points, full backups, restoring, comparing, checking.

Each works on the file by its own short connection, so any thread may ask; none changes the file itself.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import (
    CheckReport,
    Reason,
    Restored,
    RestorePoint,
    SalvageReport,
    TableDifference,
)
from gm100_desktop.services.places import Clock, Places, iso
from gm100_desktop.storage import backups, checking, comparing, salvage, troubles
from gm100_desktop.storage.migrations import STEPS
from gm100_desktop.storage.opening import refuse_foreign
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.restore_points import RestorePoints, key_of, key_of_file
from gm100_desktop.storage.troubles import explained

__all__ = ["Clock", "Copies", "Places", "check_file", "restore_points_of", "salvage_file"]


def keep_before_migration(connection: sqlite3.Connection, path: Path, now: Clock, places: Places) -> None:
    """The state before the tables of an older file are changed is kept."""
    points = RestorePoints(places.restore_points, key_of(connection))
    with _keeping(path, points.folder):
        points.make(path, now(), Reason.MIGRATION)


@contextmanager
def _keeping(path: Path, place: Path) -> Iterator[None]:
    """A trouble in the place where restore points are kept is not one of the file."""
    try:
        with explained(path):
            yield
    except KnownProblem as problem:
        raise troubles.point_not_kept(problem, path, place) from problem.__cause__


class Copies:
    """What can be copied from one file, and brought back."""

    def __init__(self, path: Path, file_key: str, who: str, now: Clock, places: Places) -> None:
        self._path, self._who, self._now = path, who, now
        self._points = RestorePoints(places.restore_points, file_key)

    def restore_points(self) -> list[RestorePoint]:
        """What can be restored, newest first."""
        with explained(self._path):
            return self._points.all()

    def restore_point(self, reason: Reason = Reason.ASKED) -> RestorePoint | None:
        """The present state is kept; None when it was kept already."""
        with _keeping(self._path, self._points.folder):
            return self._points.make(self._path, self._now(), reason)

    def restore_point_if_due(self) -> RestorePoint | None:
        """As `restore_point`, at most once an hour."""
        with _keeping(self._path, self._points.folder):
            return self._points.make_if_due(self._path, self._now())

    def full_backup(self, target: Path, step: Progress = silent) -> tuple[str, ...]:
        """A whole, checked copy with all evidence lies at `target`; the hashes whose bytes are not here."""
        with explained(target):
            return tuple(backups.full_backup(self._path, target, step))

    def differences(self, other: Path) -> list[TableDifference]:
        """What would change if that copy took the place of the present state."""
        with explained(other):
            return comparing.differences(self._path, other)

    def restore(self, point: Path, target: Path, step: Progress = silent) -> Restored:
        """`target` is a new file with that copy's records and every evidence found; this file stays."""
        self.restore_point(Reason.RESTORE)
        with explained(target):
            return backups.restore(point, target, self._signed(), present=self._path, step=step)

    def check(self, step: Progress = silent) -> CheckReport:
        """The health of the file, all of it."""
        with explained(self._path):
            return checking.check_file(self._path, step)  # by SQLite alone: see `refuse_foreign`

    def _signed(self) -> backups.Signature:
        return backups.Signature(self._who, iso(self._now))


def check_file(path: Path, step: Progress = silent) -> CheckReport:
    """The health of a file, also of one that is too damaged to open; KnownProblem when it is not ours."""
    with explained(path):
        refuse_foreign(path, len(STEPS))
        return checking.check_file(path, step)


def restore_points_of(path: Path, places: Places) -> list[RestorePoint]:
    """The restore points of a file that may not be readable any more, newest first."""
    with explained(path):
        return RestorePoints(places.restore_points, key_of_file(path, places.restore_points)).all()


def salvage_file(path: Path, target: Path, step: Progress = silent) -> SalvageReport:
    """`target` is a new file with everything that could be read of a damaged one, which stays as it is."""
    with explained(path):
        return salvage.salvage(path, target, step)
