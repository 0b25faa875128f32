"""The one way to a region's file: a plain sqlite3 connection with every safeguard on and read back.

Imports no peewee: the window opens a file and reads its first page through this alone.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

BUSY_MS = 5000

# Journal mode stays DELETE: people copy the open file. synchronous 3 is EXTRA, which is FULL and more: the
# end of the rollback journal is on the disk too. With FULL alone a power cut soon after a commit can take
# that commit back. temp_store 2 is memory.
_ALWAYS = (
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("busy_timeout", BUSY_MS),
    ("synchronous", 3),
    ("temp_store", 2),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
)


class PragmaRefused(RuntimeError):
    """SQLite did not take a setting the file's safety rests on."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """An open connection in autocommit; the file must exist already."""
    return _connected(address(path, "ro" if read_only else "rw"), read_only=read_only)


def connect_new(path: Path) -> sqlite3.Connection:
    """An open connection to a file that is made now; FileExistsError when there is one."""
    path.touch(exist_ok=False)
    return connect(path)


def connect_memory(content: bytes | None = None) -> sqlite3.Connection:
    """A database in memory, holding `content` when given (the bytes of a whole SQLite file)."""
    connection = sqlite3.connect(":memory:", uri=True, isolation_level=None)
    if content is not None:
        connection.deserialize(content)
    for name, value in _ALWAYS:
        pragma(connection, name, value)
    return connection


def address(path: Path, mode: str) -> str:
    """The file as an SQLite address; right for drive letters and for //server/share too."""
    text = path.absolute().as_posix()
    return f"file://{'' if text.startswith('/') else '/'}{quote(text)}?mode={mode}"


def pragma(connection: sqlite3.Connection, name: str, value: int | str) -> None:
    """The setting is `value`, read back; PragmaRefused when it is not."""
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    found = connection.execute(f"PRAGMA {name}").fetchone()[0]
    if str(found).lower() != str(value).lower():
        raise PragmaRefused(f"{name} is {found!r}, not {value!r}")


def number(connection: sqlite3.Connection, sql: str, parameters: tuple[object, ...] = ()) -> int:
    """The one whole number a query answers."""
    return int(connection.execute(sql, parameters).fetchone()[0])


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """BEGIN, then COMMIT; whatever goes wrong, also in COMMIT, leaves nothing behind."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back after some errors, such as a full disk
            connection.execute("ROLLBACK")
        raise


def _connected(uri: str, *, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
    try:
        for name, value in _ALWAYS:
            pragma(connection, name, value)
        if not read_only:
            pragma(connection, "journal_mode", "delete")
    except BaseException:
        connection.close()
        raise
    return connection
