"""The texts the search is built from, a few hundred records at a time, and which records an act touched."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence

from gm100_desktop.storage.queries.records import Record
from gm100_desktop.storage.schema import quoted


def rows_after(
    connection: sqlite3.Connection, table: str, names: Sequence[str], after: int, limit: int
) -> list[Record]:
    """The next records behind that id, with those columns."""
    sql = f"SELECT {_listed(names)} FROM {quoted(table)} WHERE id > ? ORDER BY id LIMIT ?"
    return _read(connection, sql, (after, limit))


def rows_of(
    connection: sqlite3.Connection, table: str, names: Sequence[str], ids: Collection[int]
) -> list[Record]:
    """Those of the records that exist, with those columns."""
    sql = f"SELECT {_listed(names)} FROM {quoted(table)} WHERE id IN (SELECT value FROM json_each(?))"
    return _read(connection, sql, (json.dumps(list(ids)),))


def row_count(connection: sqlite3.Connection, tables: Iterable[str]) -> int:
    """How many records the tables hold together."""
    counts = " UNION ALL ".join(f"SELECT count(*) AS n FROM {quoted(table)}" for table in tables)
    return int(connection.execute(f"SELECT coalesce(sum(n), 0) FROM ({counts})").fetchone()[0])


def touched_by(connection: sqlite3.Connection, steps: Iterable[int]) -> list[tuple[str, int]]:
    """Table and id of every record these acts added, changed or removed."""
    sql = (
        "SELECT DISTINCT table_name, record_id FROM journal_change"
        " WHERE step IN (SELECT value FROM json_each(?)) ORDER BY table_name, record_id"
    )
    return [(str(table), int(key)) for table, key in connection.execute(sql, (json.dumps(list(steps)),))]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(quoted(name) for name in dict.fromkeys(("id", *names)))


def _read(connection: sqlite3.Connection, sql: str, parameters: tuple[int | str, ...]) -> list[Record]:
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
