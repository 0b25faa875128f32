"""Writes the rows of the data files as records; keys become ids, whoever comes first."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.services.records import Records
from gm100_desktop.services.sample.attaching import Attachments
from gm100_desktop.services.sample.entries import Entry, Key, entry_of, owner_field
from gm100_desktop.services.sample.source import KEY, SourceRow
from gm100_desktop.storage.queries.records import some_columns

_SHIPPED = ("dimension", "sub_dimension", "spbe_service")
"""Kinds a new file already holds records of; a row with such a key fills in what is there."""

Values = dict[str, Value]


class Filler:
    """Fills one empty file; remembers under which id each key was stored."""

    def __init__(self, records: Records, connection: sqlite3.Connection, attachments: Attachments) -> None:
        self._records, self._attachments = records, attachments
        self._ids: dict[Key, int] = {}
        for kind in _SHIPPED:
            for row_id, row in some_columns(connection, kind, ["code"]).items():
                self._ids[kind, str(row["code"])] = row_id
        self._shipped = frozenset(self._ids)

    def fill(self, rows: Iterable[SourceRow]) -> None:
        """Every row is a record of the file; inside one act."""
        waiting: dict[Kind, list[Entry]] = {}
        for row in rows:
            measured = self._attachments.taken_from(row)
            entry = entry_of(row)
            entry.values |= measured
            waiting.setdefault(entry.kind, []).append(entry)
        while waiting:
            if not sum(self._store_ready(kind, waiting) for kind in list(waiting)):
                raise self._dead_end(next(iter(waiting.values()))[0])

    def know(self, kind: str, ids: Mapping[str, int]) -> None:
        """Records that stand in the file already may be pointed at by these keys."""
        self._ids |= {(kind, key): row_id for key, row_id in ids.items()}

    def _store_ready(self, kind: Kind, waiting: dict[Kind, list[Entry]]) -> int:
        """Store what points only at what is there; how many records that were."""
        entries = waiting.pop(kind)
        ready = [entry for entry in entries if self._missing(entry) is None]
        if len(ready) < len(entries):
            waiting[kind] = [entry for entry in entries if self._missing(entry) is not None]
        self._fill_in(kind, [entry for entry in ready if entry.key in self._shipped])
        self._add(kind, [entry for entry in ready if entry.key not in self._shipped])
        return len(ready)

    def _fill_in(self, kind: Kind, entries: Sequence[Entry]) -> None:
        """The shipped records hold what the rows say."""
        for entry in entries:
            row_id = self._ids[kind.id, entry.row.cells[KEY]]
            changes = [(row_id, name, value) for name, value in self._values(entry).items()]
            try:
                self._records.change_many(kind, changes)
            except RefusedValue as problem:
                raise entry.row.broken(problem.message) from problem

    def _add(self, kind: Kind, entries: Sequence[Entry]) -> None:
        values = [self._values(entry) for entry in entries]
        for entry, row_id in zip(entries, self._added(kind, entries, values), strict=True):
            entry.row.id = row_id
            if entry.key in self._ids:
                raise entry.row.broken(f"kunci '{entry.row.cells[KEY]}' sudah dipakai.")
            if entry.key:
                self._ids[entry.key] = row_id

    def _added(self, kind: Kind, entries: Sequence[Entry], values: Sequence[Values]) -> list[int]:
        try:
            return self._records.add_many(kind, values)
        except RefusedValue as problem:
            self._name_culprit(kind, entries, values)
            raise entries[0].row.broken(problem.message) from problem

    def _name_culprit(self, kind: Kind, entries: Sequence[Entry], values: Sequence[Values]) -> None:
        """What was refused together is tried one by one: the first refused alone is the broken row."""
        for entry, one in zip(entries, values, strict=True):
            try:
                self._records.add(kind, one)
            except RefusedValue as problem:
                raise entry.row.broken(problem.message) from problem

    def _values(self, entry: Entry) -> Values:
        found: Values = {name: self._ids[key] for name, key in entry.needs.items()}
        owner = entry.row.owner
        belonging: Values = {owner_field(entry, owner): owner.id} if owner else {}
        return entry.values | belonging | found

    def _missing(self, entry: Entry) -> str | None:
        """The first key the record needs and nobody has stored; None when all are there."""
        owner = entry.row.owner
        if owner and not owner.id:
            return owner.cells.get(KEY, owner.kind)
        return next((key[1] for key in entry.needs.values() if key not in self._ids), None)

    def _dead_end(self, entry: Entry) -> Exception:
        return entry.row.broken(f"kunci '{self._missing(entry)}' tidak dikenal.")
