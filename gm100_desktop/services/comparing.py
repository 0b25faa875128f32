"""Two frozen copies, or a copy and today, side by side: exactly what differs, in words."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.comparison import (
    RECORD_ID,
    RECORD_KIND,
    TODAY,
    FieldWords,
    RecordWords,
    every_field,
)
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.kinds import ALL_KINDS, kind, kind_of_table
from gm100_desktop.domain.kinds.titles import natural_key
from gm100_desktop.domain.reading import shown
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.titles import Titles
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.content import real_differences
from gm100_desktop.storage.queries import records

_AREAS, _KINDS = list(Area), [each.id for each in ALL_KINDS]
Names = Mapping[str, Mapping[int, str]]
"""By kind and number, what the records of one state are called."""


def compare_copies(dossier: Dossier, older: int, newer: int = TODAY) -> list[RecordWords]:
    """What the newer state has that the older has not, the other way round, and what was changed.

    Each is the number of a frozen copy, or TODAY. By area, kind and name.
    """
    with _state(dossier, older) as then, _state(dossier, newer) as now:
        changes = real_differences(then, now)
        told = _Telling(changes, then, now)
        return sorted((told.record(change) for change in changes), key=_order)


@contextmanager
def _state(dossier: Dossier, number: int) -> Iterator[sqlite3.Connection]:
    if number == TODAY:
        with transaction(dossier.connection, "DEFERRED"):
            yield dossier.connection
    else:
        with closing(dossier.frozen.thaw(dossier.frozen.one(number).id)) as thawed:
            yield thawed


def _order(record: RecordWords) -> tuple[object, ...]:
    place = _KINDS.index(record.kind.id)
    named = natural_key(record.owner), natural_key(record.title)
    return _AREAS.index(record.area), place, *named, record.record_id


class _Telling:
    """Puts changes into words; names are read once a kind and state."""

    def __init__(
        self, changes: Iterable[RecordChange], then: sqlite3.Connection, now: sqlite3.Connection
    ) -> None:
        wanted = _mentioned(changes)
        self._then, self._now = _names(then, wanted), _names(now, wanted)
        self._owners_then, self._owners_now = _owners(then, wanted), _owners(now, wanted)

    def record(self, change: RecordChange) -> RecordWords:
        """One record that differs."""
        one = kind_of_table(change.table)
        is_gone = change.act is Act.REMOVED
        title = (self._then if is_gone else self._now)[one.id].get(change.record_id, "")
        owner = (self._owners_then if is_gone else self._owners_now)[one.id].get(change.record_id, "")
        fields = tuple(self._fields(change))
        return RecordWords(one.area, one, change.record_id, title, owner, change.act, fields)

    def _fields(self, change: RecordChange) -> Iterator[FieldWords]:
        """Those that differ, in the order of the form; of a new or removed record those with a value."""
        found = {each.field: each for each in change.fields}
        proven = found.get(RECORD_KIND)
        for field in every_field(kind_of_table(change.table)):
            each = found.get(field.name)
            if each is None:
                continue
            before = self._shown(field, each.before, self._then, proven.before if proven else None)
            after = self._shown(field, each.after, self._now, proven.after if proven else None)
            if before == after and change.act is Act.CHANGED:  # alike on paper, but not the same
                before, after = _exactly(before, each.before), _exactly(after, each.after)
            if before or after:
                yield FieldWords(field.label, before, after)

    def _shown(self, field: Field, value: Value, names: Names, proven: Value) -> str:
        if field.type is FieldType.REFERENCE:
            return _named(names, field.refers_to, value)
        if field.name == RECORD_KIND and value:
            return kind_of_table(str(value)).label
        if field.name == RECORD_ID:
            return _named(names, str(proven), value) if proven else str(value or "")
        return shown(field, value)


def _named(names: Names, kind_id: str, value: Value) -> str:
    if value is None:
        return ""
    return names.get(kind_id, {}).get(int(value), "") or f"nomor {value}"


def _exactly(text: str, value: Value) -> str:
    return f"{text} ({value})" if value not in {None, ""} else text


def _mentioned(changes: Iterable[RecordChange]) -> dict[str, set[int]]:
    """The records to be named: those that differ, and those they point at."""
    wanted: dict[str, set[int]] = {}
    for change in changes:
        one = kind_of_table(change.table)
        wanted.setdefault(one.id, set()).add(change.record_id)
        for kind_id, value in _references(one, change):
            wanted.setdefault(kind_id, set()).add(value)
    return wanted


def _references(one: Kind, change: RecordChange) -> Iterator[tuple[str, int]]:
    targets = {field.name: field.refers_to for field in one.fields if field.type is FieldType.REFERENCE}
    values = {each.field: (each.before, each.after) for each in change.fields}
    for name, pair in values.items():
        if name in targets:
            yield from ((targets[name], int(value)) for value in pair if value is not None)
    for table, value in zip(values.get(RECORD_KIND, ()), values.get(RECORD_ID, ()), strict=False):
        if table and value is not None:
            yield kind_of_table(str(table)).id, int(value)


def _names(connection: sqlite3.Connection, wanted: Mapping[str, set[int]]) -> Names:
    titles = Titles(connection)
    return {kind_id: titles.of(kind(kind_id), ids) for kind_id, ids in wanted.items()}


def _owners(connection: sqlite3.Connection, wanted: Mapping[str, set[int]]) -> Names:
    """By kind and number, what the records belong to is called; nothing where their title says it."""
    titles = Titles(connection)
    return {kind_id: _owners_of(connection, titles, kind(kind_id), ids) for kind_id, ids in wanted.items()}


def _owners_of(connection: sqlite3.Connection, titles: Titles, one: Kind, ids: set[int]) -> Mapping[int, str]:
    if not one.parent or one.parent in one.title:
        return {}
    rows = records.some_columns(connection, one.table, [one.parent], ids)
    owner_of = {key: int(owner) for key, row in rows.items() if (owner := row[one.parent]) is not None}
    named = titles.of(kind(one.field(one.parent).refers_to), set(owner_of.values()))
    return {key: named.get(owner, "") for key, owner in owner_of.items()}
