"""What a record must heed outside itself: what it points at, others' keys, its place in a tree."""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED, shown
from gm100_desktop.domain.row_rules import Placement, check_placement, refuse_clash, refuse_loop
from gm100_desktop.domain.trees import is_loop
from gm100_desktop.services.titles import Titles
from gm100_desktop.storage.queries import records
from gm100_desktop.storage.queries.memberships import placements_beside
from gm100_desktop.storage.queries.records import Record

_KEY = re.compile(r"UNIQUE constraint failed: (.*)")


class Neighbours:
    """The other records of one open file, as far as a write must heed them."""

    def __init__(self, connection: sqlite3.Connection, titles: Titles) -> None:
        self._connection, self._titles = connection, titles

    def check_references(self, one: Kind, rows: Sequence[Mapping[str, object]]) -> None:
        """Refuse what points at a record that is not there."""
        for field in _references(one):
            wanted = {row[field.name] for row in rows if field.name in row} - {None}
            ids = {int(str(value)) for value in wanted}
            if ids and records.missing(self._connection, kind(field.refers_to).table, ids):
                sentence = f"{field.label} yang dipilih sudah dihapus. Pilih lagi dari daftar."
                raise RefusedValue(sentence, NOT_SAVED, field.name)

    def check_after(self, one: Kind, rows: Mapping[int, Record]) -> None:
        """Refuse what stands in the file now, inside the act, and breaks a rule among several records."""
        for field in _references(one):
            if field.refers_to == one.id and any(row[field.name] for row in rows.values()):
                self._refuse_loops(one, field, rows)
        if one.id == "membership":
            self._check_seats(rows)

    @contextmanager
    def clashes_explained(self, one: Kind, rows: Mapping[int, Record]) -> Iterator[None]:
        """A key that another record has already becomes a sentence; `rows` by id, in the order written."""
        try:
            yield
        except sqlite3.IntegrityError as error:
            found = _KEY.search(str(error))
            if not found:
                raise
            key = [name.strip().partition(".")[2] for name in found[1].split(",")]
            refuse_clash(one, key, self._shown(one, key, self._failed(one, rows)))

    def _failed(self, one: Kind, rows: Mapping[int, Record]) -> Record:
        """The first row that is not in the file as it should be."""
        present = records.records(self._connection, one.table, rows)
        return next(row for key, row in rows.items() if present.get(key) != {"id": key, **row})

    def _shown(self, one: Kind, key: Sequence[str], row: Record) -> dict[str, str]:
        fields = [one.field(name) for name in key]
        return {field.name: self._shown_value(field, row) for field in fields}

    def _shown_value(self, field: Field, row: Record) -> str:
        if field.type is not FieldType.REFERENCE:
            return shown(field, row[field.name])
        pointed = int(row[field.name] or 0)
        return self._titles.of(kind(field.refers_to), [pointed]).get(pointed, "")

    def _refuse_loops(self, one: Kind, field: Field, rows: Mapping[int, Record]) -> None:
        stored = records.some_columns(self._connection, one.table, [field.name])
        parents = {key: int(row[field.name] or 0) or None for key, row in stored.items()}
        if any(is_loop(key, parents[key], parents) for key in rows):
            refuse_loop(field)

    def _check_seats(self, rows: Mapping[int, Record]) -> None:
        """Each seat under a decree against the others of its body; without a decree nothing is known."""
        beside: dict[tuple[int, int], list[Placement]] = {}
        for record_id, row in rows.items():
            if row["decree_id"] is None:
                continue
            place = int(row["body_id"] or 0), int(row["decree_id"])
            if place not in beside:
                beside[place] = placements_beside(self._connection, *place)
            placed = next(one for one in beside[place] if one.id == record_id)
            check_placement(placed, beside[place])


def _references(one: Kind) -> list[Field]:
    return [field for field in one.fields if field.type is FieldType.REFERENCE]
