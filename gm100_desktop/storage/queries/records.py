"""Any record of any table, read by its description: values, defaults, titles, what hangs on it."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gm100_desktop.domain.fields import Value
from gm100_desktop.storage.schema import quoted

Record = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds when nothing is written, and whether it may hold nothing."""

    default: Value
    is_nullable: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of another table that points here, and what happens to its rows when ours goes."""

    table: str
    column: str
    on_delete: str


def columns(connection: sqlite3.Connection, table: str) -> dict[str, Column]:
    """Every column of the table but its id, in order."""
    sql = "SELECT name, dflt_value, \"notnull\" FROM pragma_table_info(?) WHERE name <> 'id'"
    return {
        name: Column(_literal(default), is_nullable=not strict)
        for name, default, strict in connection.execute(sql, (table,))
    }


def records(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> dict[int, Record]:
    """The records of those ids that exist, whole, in the order of their ids."""
    sql = f"SELECT * FROM {quoted(table)} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return _by_id(_read(connection, sql, (_list(ids),)))


def some_columns(
    connection: sqlite3.Connection, table: str, names: Sequence[str], ids: Collection[int] | None = None
) -> dict[int, Record]:
    """Those columns of the given records, or of all, by id."""
    listed = ", ".join(quoted(name) for name in dict.fromkeys(("id", *names)))
    where, parameters = (
        ("", ()) if ids is None else (" WHERE id IN (SELECT value FROM json_each(?))", (_list(ids),))
    )
    sql = f"SELECT {listed} FROM {quoted(table)}{where} ORDER BY id"
    return _by_id(_read(connection, sql, parameters))


def missing(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> frozenset[int]:
    """Those of the ids that no record has."""
    wanted = frozenset(ids)
    sql = f"SELECT id FROM {quoted(table)} WHERE id IN (SELECT value FROM json_each(?))"
    return wanted - {found for (found,) in connection.execute(sql, (_list(wanted),))}


def next_id(connection: sqlite3.Connection, table: str) -> int:
    """The id the next record gets: never one that was given before."""
    given = "coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"
    sql = f"SELECT max({given}, coalesce(max(id), 0)) + 1 FROM {quoted(table)}"
    return int(connection.execute(sql, (table,)).fetchone()[0])


def ids_where(connection: sqlite3.Connection, table: str, values: Mapping[str, Value]) -> list[int]:
    """The ids of the records that hold exactly these values."""
    sql = f"SELECT id FROM {quoted(table)} WHERE {_same(values)} ORDER BY id"
    return [int(found) for (found,) in connection.execute(sql, tuple(values.values()))]


def records_where(connection: sqlite3.Connection, table: str, values: Mapping[str, Value]) -> list[Record]:
    """The records that hold exactly these values, whole, in the order of their ids."""
    sql = f"SELECT * FROM {quoted(table)} WHERE {_same(values)} ORDER BY id"
    return list(_read(connection, sql, tuple(values.values())))


def references_to(connection: sqlite3.Connection, table: str) -> list[Reference]:
    """Every column of any table that points at this one."""
    sql = """
        SELECT m.name, f."from", f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = ? ORDER BY m.rowid, f.seq
    """
    return [Reference(*row) for row in connection.execute(sql, (table,))]


def unique_keys(connection: sqlite3.Connection, table: str) -> list[tuple[tuple[str, ...], bool]]:
    """The columns no two records share, and whether that holds for a part of the records only."""
    indexes = connection.execute(
        'SELECT name, partial FROM pragma_index_list(?) WHERE "unique" ORDER BY seq', (table,)
    ).fetchall()
    names = "SELECT name FROM pragma_index_info(?) ORDER BY seqno"
    return [
        (tuple(name for (name,) in connection.execute(names, (index,))), bool(partial))
        for index, partial in indexes
    ]


def ids_pointing(connection: sqlite3.Connection, reference: Reference, ids: Iterable[int]) -> frozenset[int]:
    """The records of the other table that point at one of the ids."""
    sql = (
        f"SELECT id FROM {quoted(reference.table)}"
        f" WHERE {quoted(reference.column)} IN (SELECT value FROM json_each(?))"
    )
    return frozenset(found for (found,) in connection.execute(sql, (_list(ids),)))


def links_of(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> frozenset[int]:
    """The evidence links that prove one of the records."""
    sql = (
        "SELECT id FROM evidence_link WHERE record_kind = ? AND record_id IN (SELECT value FROM json_each(?))"
    )
    return frozenset(found for (found,) in connection.execute(sql, (table, _list(ids))))


def _same(values: Mapping[str, Value]) -> str:
    return " AND ".join(f"{quoted(name)} IS ?" for name in values) or "1"


def _read(connection: sqlite3.Connection, sql: str, parameters: tuple[Value, ...]) -> Iterable[Record]:
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _by_id(rows: Iterable[Record]) -> dict[int, Record]:
    return {int(row["id"] or 0): row for row in rows}


def _list(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))


def _literal(default: str | None) -> Value:
    """The value an SQL default stands for; our own defaults are texts and whole numbers only."""
    if default is None:
        return None
    return default[1:-1] if default.startswith("'") else int(default)
