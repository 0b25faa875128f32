"""What a record that was found says of itself: its name, what it is, and the place of the words."""

import sqlite3
from collections.abc import Sequence
from itertools import groupby

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.search import Hit
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.search_kinds import reading_of, telling_field
from gm100_desktop.domain.search_marks import NOTHING, Marked, excerpt, found_in, marked
from gm100_desktop.domain.search_texts import searched
from gm100_desktop.domain.search_words import Asked, Phrase
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services.titles import Titles
from gm100_desktop.storage.queries.records import Record, records

NAMELESS = "(tanpa nama)"


class HitReader:
    """Reads the few records that are shown, whole."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._titles = Titles(connection)

    def hits(self, found: Sequence[tuple[Kind, int]], wanted: Asked) -> list[Hit]:
        """The records in the same order; one that is gone by now is left out."""
        made: dict[tuple[str, int], Hit] = {}
        by_kind = sorted(found, key=lambda each: each[0].id)
        for _, same in groupby(by_kind, key=lambda each: each[0].id):
            listed = list(same)
            one = listed[0][0]
            made |= {
                (one.id, hit.record_id): hit for hit in self._of(one, [key for _, key in listed], wanted)
            }
        return [made[one.id, key] for one, key in found if (one.id, key) in made]

    def _of(self, one: Kind, ids: Sequence[int], wanted: Asked) -> list[Hit]:
        rows = records(self._connection, one.table, ids)
        titles, others = self._titles.of_rows(one, rows), self._told(one, rows)
        return [
            self._hit(one, row, titles[key] or NAMELESS, others.get(key, ""), wanted)
            for key, row in rows.items()
        ]

    def _told(self, one: Kind, rows: dict[int, Record]) -> dict[int, str]:
        """What tells the records from their like, by name."""
        field = telling_field(one)
        if field is None:
            return {}
        pointed = {key: int(row[field.name] or 0) for key, row in rows.items()}
        names = self._titles.of(kind(field.refers_to), set(pointed.values()) - {0})
        return {key: names.get(other, "") for key, other in pointed.items()}

    def _hit(self, one: Kind, row: Record, title: str, other: str, wanted: Asked) -> Hit:
        named = marked(title, wanted)
        missing = set(wanted.words) - found_in(named.text, wanted).phrases
        place, piece = self._place(one, row, missing, wanted) if missing else ("", NOTHING)
        what = " · ".join(filter(None, (one.label, other)))
        return Hit(one.id, int(row["id"] or 0), named, what, place, piece)

    def _place(self, one: Kind, row: Record, missing: set[Phrase], wanted: Asked) -> tuple[str, Marked]:
        """The field that holds most of what the name does not, and the piece of it."""
        reading = reading_of(one)
        for fields in ((*reading.title, *reading.texts), reading.narrowing):
            counted = [(self._count(field, row[field.name], missing, wanted), field) for field in fields]
            count, field = max(counted, key=lambda each: each[0], default=(0, None))
            if count and field is not None:
                return field.label, _piece(self._text(field, row[field.name]), wanted)
        return "", NOTHING

    def _count(self, field: Field, value: Value, missing: set[Phrase], wanted: Asked) -> int:
        """How many of the missing words the field holds, in any way it is written."""
        text = self._text(field, value) if field.type is FieldType.REFERENCE else searched(field, value)
        return len(missing & found_in(text, wanted).phrases)

    def _text(self, field: Field, value: Value) -> str:
        """The value as a person reads it."""
        if field.type is FieldType.REFERENCE:
            return self._titles.of(kind(field.refers_to), [int(value)]).get(int(value), "") if value else ""
        if field.type in _DATES:
            return tanggal(str(value)) if value else ""
        return shown(field, value)


def _piece(text: str, wanted: Asked) -> Marked:
    """The place in the text; all of a figure that is written otherwise than it was typed."""
    piece = excerpt(text, wanted)
    return piece if piece.spans else Marked(piece.text, ((0, len(piece.text)),))


_DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE})
