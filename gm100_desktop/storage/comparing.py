"""Two states of a file side by side: what the other one has more, less and different, row by row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Act, FieldChange, RecordChange
from gm100_desktop.domain.safekeeping import TableDifference
from gm100_desktop.storage.connection import connect
from gm100_desktop.storage.schema import Table, quoted, record_tables

Rows = dict[int, tuple[Value, ...]]


def differences(present: Path, other: Path) -> list[TableDifference]:
    """What would change if the other state took the place of the present one; tables alike are left out."""
    with closing(connect(present, read_only=True)) as now, closing(connect(other, read_only=True)) as then:
        return compare(now, then)


def compare(now: sqlite3.Connection, then: sqlite3.Connection) -> list[TableDifference]:
    """As `differences`, for two open states; columns only one of them knows are not compared."""
    tables = _shared(record_tables(now), record_tables(then))
    found = (_difference(table, tuple(_changes(table, now, then))) for table in tables)
    return [difference for difference in found if difference.rows]


def _shared(ours: list[Table], theirs: list[Table]) -> Iterator[Table]:
    known = {table.name: set(table.columns) for table in theirs}
    for table in ours:
        if table.name in known:
            columns = tuple(column for column in table.columns if column in known[table.name])
            yield Table(table.name, columns)


def _changes(table: Table, now: sqlite3.Connection, then: sqlite3.Connection) -> Iterator[RecordChange]:
    ours, theirs = _rows(table, now), _rows(table, then)
    for record_id in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(record_id), theirs.get(record_id)
        if mine != other:
            yield RecordChange(table.name, record_id, _act(mine, other), _fields(table, mine, other))


def _rows(table: Table, connection: sqlite3.Connection) -> Rows:
    columns = ", ".join(quoted(column) for column in table.columns)
    return {row[0]: row for row in connection.execute(f"SELECT {columns} FROM {quoted(table.name)}")}


def _act(mine: tuple[Value, ...] | None, other: tuple[Value, ...] | None) -> Act:
    if mine is None:
        return Act.ADDED
    return Act.REMOVED if other is None else Act.CHANGED


def _fields(
    table: Table, mine: tuple[Value, ...] | None, other: tuple[Value, ...] | None
) -> tuple[FieldChange, ...]:
    nothing = (None,) * len(table.columns)
    pairs = zip(table.columns, mine or nothing, other or nothing, strict=True)
    return tuple(FieldChange(name, before, after) for name, before, after in pairs if before != after)


def _difference(table: Table, rows: tuple[RecordChange, ...]) -> TableDifference:
    count = [row.act for row in rows].count
    return TableDifference(table.name, count(Act.ADDED), count(Act.CHANGED), count(Act.REMOVED), rows)
