"""How records become entries of the search: their own texts, and the names of what they point at."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.search_kinds import name_fields, reading_of
from gm100_desktop.domain.search_texts import searched
from gm100_desktop.domain.search_words import fold
from gm100_desktop.storage.queries.records import Record
from gm100_desktop.storage.queries.search import EDGE, Entry
from gm100_desktop.storage.queries.search_rows import rows_after, rows_of

Names = Mapping[int, str]


class EntryReader:
    """Reads the records of one kind as entries."""

    def __init__(self, connection: sqlite3.Connection, one: Kind) -> None:
        self.kind = one
        self._connection = connection
        self._reading = reading_of(one)
        referring = [field for field in one.fields if field.type is FieldType.REFERENCE]
        self._pointing = tuple(dict.fromkeys(referring))
        shown = (*self._reading.title, *self._reading.texts, *self._reading.narrowing, *self._pointing)
        self._columns = [field.name for field in shown]

    def after(self, record_id: int, limit: int) -> list[Entry]:
        """The next entries behind that id."""
        return self._entries(rows_after(self._connection, self.kind.table, self._columns, record_id, limit))

    def of(self, ids: Collection[int]) -> list[Entry]:
        """The entries of those of the records that exist."""
        return self._entries(rows_of(self._connection, self.kind.table, self._columns, ids))

    def _entries(self, rows: Sequence[Record]) -> list[Entry]:
        names = {field.name: self._named(field, rows) for field in self._pointing}
        return [self._entry(row, names) for row in rows]

    def _entry(self, row: Record, names: Mapping[str, Names]) -> Entry:
        pointed = [named.get(int(row[column] or 0), "") for column, named in names.items()]
        return Entry(
            int(row["id"] or 0),
            _edged(_texts(self._reading.title, row)),
            _edged(_texts(self._reading.texts, row)),
            _edged((self.kind.label, *_texts(self._reading.narrowing, row), *pointed)),
        )

    def _named(self, field: Field, rows: Iterable[Record]) -> Names:
        """What the records point at, by its own name."""
        ids = {int(row[field.name] or 0) for row in rows} - {0}
        if not ids:
            return {}
        other = kind(field.refers_to)
        parts = name_fields(other)
        found = rows_of(self._connection, other.table, [part.name for part in parts], ids)
        return {int(row["id"] or 0): " ".join(_texts(parts, row)) for row in found}


def _texts(fields: Iterable[Field], row: Mapping[str, Value]) -> list[str]:
    return [text for field in fields if (text := searched(field, row[field.name]))]


def _edged(texts: Iterable[str]) -> str:
    """The texts as they are compared, none running into the next."""
    return _BETWEEN.join(("", *map(fold, texts), ""))


_BETWEEN = f" {EDGE} "
