"""Is the open file still the one that was opened, or was another copied over it under our hands?"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.storage.connection import connect
from gm100_desktop.storage.file_info import KEY
from gm100_desktop.storage.journal import last_step

_HEAD = (
    "SELECT value, (SELECT at || ' ' || who || ' ' || label FROM journal_step WHERE id = ?)"
    " FROM file_info WHERE name = ?"
)


class Seen(NamedTuple):
    """Whose file it is, and an act that was seen in it; acts are never taken out again."""

    step: int
    head: object


class Identity:
    """What one connection knows of its file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path
        self._seen: Seen | None = None
        self._stamp = (0, 0)

    def newest(self) -> Seen:
        """The file by its newest act; asked inside the act, kept when that is saved."""
        step = last_step(self._connection)
        return Seen(step, _head(self._connection, step))

    def keep(self, seen: Seen) -> None:
        """From now on the file is known by that."""
        self._stamp, self._seen = _stamp(self._path), seen

    def holds(self) -> bool:
        """What lies there now is what was seen last, or what came of it; the first time it is looked at."""
        if self._seen is None:
            self.keep(self.newest())
            return True
        stamp = _stamp(self._path)
        is_same = _has(self._connection, self._seen)
        if is_same and stamp != self._stamp:  # a file of as many changes looks to SQLite like no change
            with closing(connect(self._path, read_only=True)) as fresh:
                is_same = _has(fresh, self._seen)
        if is_same:
            self._stamp = stamp
        return is_same


def _has(connection: sqlite3.Connection, seen: Seen) -> bool:
    try:
        return bool(_head(connection, seen.step) == seen.head)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_NOTADB}:  # it has no such tables
            return False
        raise


def _head(connection: sqlite3.Connection, step: int) -> object:
    return connection.execute(_HEAD, (step, KEY)).fetchone()


def _stamp(path: Path) -> tuple[int, int]:
    """When the file was written, and how long it is; nothing when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
