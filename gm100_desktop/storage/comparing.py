"""Two states of a file side by side: what the other one has more, less and different, row by row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import cast

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Act, FieldChange, RecordChange
from gm100_desktop.domain.safekeeping import Comparison, TableDifference
from gm100_desktop.storage.connection import connect, connect_memory
from gm100_desktop.storage.leniency import read_leniently
from gm100_desktop.storage.reading_damage import DamagedTable
from gm100_desktop.storage.schema import Table, quoted, record_tables

Rows = dict[int, tuple[Value, ...]]


def differences(present: Path, other: Path) -> list[TableDifference]:
    """What would change if the other state took the place of the present one; tables alike are left out."""
    with closing(connect(present, read_only=True)) as now, closing(connect(other, read_only=True)) as then:
        return compare(now, then)


def compare(now: sqlite3.Connection, then: sqlite3.Connection) -> list[TableDifference]:
    """As `differences`, for two open states; columns only one of them knows are not compared."""
    tables = _shared(record_tables(now), record_tables(then))
    found = (_difference(table, _rows(table, now), _rows(table, then)) for table in tables)
    return [difference for difference in found if difference.rows]


def compare_damaged(present: Path, other: Path) -> Comparison:
    """As `differences`, with whatever a damaged file still gives; it is only read, and may be gone."""
    left = read_leniently(present) if present.is_file() else connect_memory()
    with closing(left) as now, closing(connect(other, read_only=True)) as then:
        given = [_Given(table, now) for table in record_tables(then)]
        found = [_difference(one.table, one.rows, _rows(one.table, then)) for one in given]
    unread = tuple(one.table.name for one in given if not one.is_whole)
    return Comparison([one for one in found if one.rows], unread, is_lost=len(unread) == len(given))


class _Given:
    """What a damaged file gives of one table; columns it does not have are not compared."""

    def __init__(self, table: Table, connection: sqlite3.Connection) -> None:
        self.table, self.is_whole, self.rows = table, False, Rows()
        with suppress(sqlite3.DatabaseError):  # not even the list of its columns
            damaged = DamagedTable(connection, table.name)
            columns = tuple(column for column in table.columns if column in damaged.columns)
            if damaged.columns[:1] == ["id"]:
                self.table = Table(table.name, columns)
                self._read(damaged)

    def _read(self, damaged: DamagedTable) -> None:
        places = [damaged.columns.index(column) for column in self.table.columns]
        for row in damaged.rows():
            self.rows[int(str(row[0]))] = cast("tuple[Value, ...]", tuple(row[place] for place in places))
        self.is_whole = not damaged.gaps


def _shared(ours: list[Table], theirs: list[Table]) -> Iterator[Table]:
    known = {table.name: set(table.columns) for table in theirs}
    for table in ours:
        if table.name in known:
            columns = tuple(column for column in table.columns if column in known[table.name])
            yield Table(table.name, columns)


def _changes(table: Table, ours: Rows, theirs: Rows) -> Iterator[RecordChange]:
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


def _difference(table: Table, ours: Rows, theirs: Rows) -> TableDifference:
    rows = tuple(_changes(table, ours, theirs))
    count = [row.act for row in rows].count
    return TableDifference(table.name, count(Act.ADDED), count(Act.CHANGED), count(Act.REMOVED), rows)
