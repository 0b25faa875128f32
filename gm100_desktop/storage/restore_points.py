"""Restore points: small verified copies of the records on the local disk, thinned as they age."""

import hashlib
import logging
import os
import re
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from gm100_desktop.domain.safekeeping import Reason, RestorePoint
from gm100_desktop.storage import file_info
from gm100_desktop.storage.connection import connect
from gm100_desktop.storage.copying import copy_records
from gm100_desktop.storage.growing import growing, room_beside

logger = logging.getLogger(__name__)

HOURLY = timedelta(hours=1)
DAYS, WEEKS = timedelta(days=14), timedelta(weeks=10)
KEPT_WHOLE = timedelta(days=90)  # made before something that cannot be undone
_BEFORE = frozenset({Reason.MIGRATION, Reason.IMPORT, Reason.RESTORE})
_NAME = re.compile(
    r"(?P<at>\d{8}T\d{6}[+-]\d{4})-s(?P<step>\d+)-(?P<mark>[0-9a-f]{8})-(?P<reason>[a-z]+)\.gm100"
)
_ORIGIN = "asal.txt"  # where the file lay when it was last copied
_AT = "%Y%m%dT%H%M%S%z"


class RestorePoints:
    """The restore points of one file, in a folder of their own under `place`."""

    def __init__(self, place: Path, file_key: str) -> None:
        self.folder = place / file_key
        self._one_at_a_time = Lock()  # the window's hourly one and the person's Ctrl+S may meet

    def all(self) -> list[RestorePoint]:
        """What is there, newest first."""
        if not self.folder.is_dir():
            return []
        found = [_understood(path) for path in self.folder.iterdir()]
        return sorted((point for point in found if point), key=_age, reverse=True)

    def make(self, source: Path, now: datetime, reason: Reason) -> RestorePoint | None:
        """A checked copy of the file's records lies in the folder; older ones are thinned.

        None when there is one of the very same state already, or nothing was ever done in the file.
        """
        with self._one_at_a_time:
            return self._make(source, now, reason)

    def _make(self, source: Path, now: datetime, reason: Reason) -> RestorePoint | None:
        step, mark = state_of(source)
        if step == 0 or any((point.step, point.mark) == (step, mark) for point in self.all()):
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        self._note_origin(source)
        path = self.folder / f"{now.strftime(_AT)}-s{step}-{mark}-{reason.value}.gm100"
        try:
            with growing(path) as fresh:
                copy_records(source, fresh)
        except FileExistsError:  # another process kept the same state at the same instant
            return None
        self.thin(now)
        return RestorePoint(path, now, reason, step, mark)

    def make_if_due(self, source: Path, now: datetime) -> RestorePoint | None:
        """As `make`, at most once an hour; also when the clock was set back meanwhile."""
        if any(abs(now - point.made_at) < HOURLY for point in self.all()):
            return None
        return self.make(source, now, Reason.HOURLY)

    def thin(self, now: datetime) -> None:
        """Of old restore points only one a day, later one a week, then one a month is left."""
        for point in superfluous(self.all(), now):
            try:
                point.path.unlink(missing_ok=True)
            except OSError as error:  # somebody is looking at it; the next time will do
                logger.info("restore point stays: %s", error)

    def _note_origin(self, source: Path) -> None:
        """Whole at every moment: it leads back here when the file itself is past reading."""
        letter = self.folder / _ORIGIN
        with room_beside(letter) as room:
            (room / _ORIGIN).write_text(str(source.absolute()), encoding="utf-8")
            os.replace(room / _ORIGIN, letter)


def state_of(path: Path) -> tuple[int, str]:
    """How far the file has come: its newest act, and a mark of that act."""
    connection = connect(path, read_only=True)
    try:
        return state(connection)
    finally:
        connection.close()


def key_of_file(path: Path, place: Path) -> str:
    """As `key_of`, also of a file that cannot be read any more: then by where it lay when last copied."""
    try:
        connection = connect(path, read_only=True)
        try:
            return key_of(connection)
        finally:
            connection.close()
    except (sqlite3.Error, OSError):
        letters = sorted(place.glob(f"*/{_ORIGIN}"), key=lambda one: one.stat().st_mtime, reverse=True)
        return next(
            (one.parent.name for one in letters if one.read_text("utf-8") == str(path.absolute())), ""
        )


def key_of(connection: sqlite3.Connection) -> str:
    """What names the file whatever it is called and wherever it lies."""
    return file_info.info(connection, file_info.KEY)


def state(connection: sqlite3.Connection) -> tuple[int, str]:
    """As `state_of`, of an open file."""
    sql = "SELECT id, at, who, label FROM journal_step ORDER BY id DESC LIMIT 1"
    newest = connection.execute(sql).fetchone() or (0, key_of(connection))
    return int(newest[0]), hashlib.sha256(repr(newest).encode()).hexdigest()[:8]


def superfluous(points: Iterable[RestorePoint], now: datetime) -> list[RestorePoint]:
    """Those to remove: all of today stay, then the newest of each day, week and month."""
    kept: set[str] = set()
    surplus = []
    for point in sorted(points, key=_age, reverse=True):
        period = _period(point, now)
        if period in kept:
            surplus.append(point)
        kept.add(period)
    return surplus


def _age(point: RestorePoint) -> tuple[datetime, int]:
    return point.made_at, point.step


def _period(point: RestorePoint, now: datetime) -> str:
    """Of restore points in the same period only the newest is kept."""
    made = point.made_at.astimezone(now.tzinfo)
    age = now - made
    if made.date() >= now.date() or (point.reason in _BEFORE and age < KEPT_WHOLE):
        return point.path.name
    if age < DAYS:
        return f"{made:%Y-%m-%d}"
    if age < WEEKS:
        return f"{made:%G-W%V}"
    return f"{made:%Y-%m}"


def _understood(path: Path) -> RestorePoint | None:
    said = _NAME.fullmatch(path.name)
    if said is None:
        return None
    made_at = datetime.fromisoformat(said["at"])
    return RestorePoint(path, made_at, Reason(said["reason"]), int(said["step"]), said["mark"])
