"""Two states compared by what their records hold: a record removed and added again alike is no difference.

A record is known by its number, which is never given twice. Only records one state alone has are looked at
by content: two of them that hold the same are one record that came back under another number, and whoever
points at it points at the same as before. References among such records are followed, never their numbers.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Act, FieldChange, RecordChange
from gm100_desktop.storage.comparing import compare
from gm100_desktop.storage.schema import record_tables

Place = tuple[str, int]
"""A table and the number of a record in it."""

_ANY_TABLE = {"record_id": "record_kind"}
"""Columns that point into the table another column of the row names."""


class _Lone(NamedTuple):
    """A record only one of the states has."""

    is_newer: bool
    place: Place
    values: Mapping[str, Value]


Shade = dict[tuple[bool, Place], int]
"""Records that hold the same, as far as was looked, have the same number."""


def real_differences(older: sqlite3.Connection, newer: sqlite3.Connection) -> list[RecordChange]:
    """What the newer state has more, less and different by content, table by table."""
    changes = [row for difference in compare(older, newer) for row in difference.rows]
    references = {table.name: _references(newer, table.name) for table in record_tables(newer)}
    lone = [_lone(change) for change in changes if change.act is not Act.CHANGED]
    shades = _shades(lone, references)
    twins = set(_twins(lone, shades))
    kept = (_without_moves(change, references, shades) for change in changes)
    return [
        change
        for change in kept
        if change.fields and (change.table, change.record_id, change.act) not in twins
    ]


def _references(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Column and the table it points at; for a pointer into any table the column that names it."""
    listed = 'SELECT "from", "table" FROM pragma_foreign_key_list(?)'
    found = {str(column): str(parent) for column, parent in connection.execute(listed, (table,))}
    return found | (_ANY_TABLE if table == "evidence_link" else {})


def _lone(change: RecordChange) -> _Lone:
    is_newer = change.act is Act.ADDED
    values = {each.field: each.after if is_newer else each.before for each in change.fields}
    return _Lone(is_newer, (change.table, change.record_id), values)


def _shades(lone: Iterable[_Lone], references: Mapping[str, Mapping[str, str]]) -> Shade:
    """Told apart by their own values first, then again and again by those they point at."""
    rows = list(lone)
    shades: Shade = {(row.is_newer, row.place): 0 for row in rows}
    count = 0
    while True:
        numbers: dict[object, int] = {}
        shades = {
            (row.is_newer, row.place): numbers.setdefault(_content(row, references, shades), len(numbers))
            for row in rows
        }
        if len(numbers) == count:
            return shades
        count = len(numbers)


def _content(row: _Lone, references: Mapping[str, Mapping[str, str]], shades: Shade) -> object:
    table = row.place[0]
    pointers = references[table]
    return (
        table,
        shades[row.is_newer, row.place],
        frozenset(
            (name, _pointed(row.is_newer, _target(pointers[name], row.values, value), shades))
            if name in pointers
            else (name, value)
            for name, value in row.values.items()
            if name != "id"
        ),
    )


def _target(pointer: str, values: Mapping[str, Value], value: Value) -> Place | None:
    table = str(values.get(pointer, "")) if pointer in _ANY_TABLE.values() else pointer
    return None if value is None else (table, int(value))


def _pointed(is_newer: bool, target: Place | None, shades: Shade) -> object:
    """A record both states have is itself; one of a single state is what it holds."""
    shade = shades.get((is_newer, target)) if target else None
    return target if shade is None else shade


def _twins(lone: Iterable[_Lone], shades: Shade) -> Iterator[tuple[str, int, Act]]:
    """As many removed records as added ones hold the same, the first of each."""
    by_shade: dict[int, tuple[list[Place], list[Place]]] = defaultdict(lambda: ([], []))
    for row in lone:
        by_shade[shades[row.is_newer, row.place]][row.is_newer].append(row.place)
    for gone, come in by_shade.values():
        for before, after in zip(gone, come, strict=False):
            yield *before, Act.REMOVED
            yield *after, Act.ADDED


def _without_moves(
    change: RecordChange, references: Mapping[str, Mapping[str, str]], shades: Shade
) -> RecordChange:
    """A changed record without the references that lead to the same as before."""
    if change.act is not Act.CHANGED:
        return change
    pointers = references[change.table]
    fields = tuple(each for each in change.fields if not _is_move(each, pointers.get(each.field, ""), shades))
    return change._replace(fields=fields)


def _is_move(change: FieldChange, table: str, shades: Shade) -> bool:
    if not table or change.before is None or change.after is None:
        return False
    before = shades.get((False, (table, int(change.before))))
    after = shades.get((True, (table, int(change.after))))
    return before is not None and before == after
