"""Pasting a block from a spreadsheet: understood first, then added in one act."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache

from gm100_desktop.domain.fields import Field, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.titles import bare_name_key
from gm100_desktop.domain.pasting import Lookup, Named, Pasted, Surroundings, understand
from gm100_desktop.domain.pasting.identity import UniqueKey, all_identities, columns_of_identity
from gm100_desktop.domain.row_rules import EXCLUSIVE_FLAGS
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import records as stored

_OTHER_NAMES = {
    "agency": ("name", "abbreviation"),
    "institution": ("name", "abbreviation"),
    "person": ("name", "nip"),
    "programme": ("code",),
    "sub_dimension": ("name",),
    "document": ("code", "number", "title"),
    "plan": ("title",),
    "question": ("code", "label"),
    "instrument": ("version",),
    "body_role": ("code",),
    "wave": ("label", "year"),
}
"""What a record is called in spreadsheets besides its title."""

_POSITION, _AGENCY = kind("position"), kind("agency")


class Paste:
    """Pasting into one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def understand(
        self,
        one: Kind,
        columns: Sequence[Field | None],
        rows: Sequence[Sequence[str]],
        given: Mapping[str, Value] | None = None,
    ) -> Pasted:
        """The block as records of that kind; `given` holds for every row, such as its session."""
        return understand(one, columns, rows, self._surroundings(one, given or {}))

    def add(self, pasted: Pasted) -> list[int]:
        """The ready rows stand in the file, with the posts they name; one act."""
        if not pasted.rows:
            return []
        label = f"Tempel {number(len(pasted.rows))} {pasted.kind.label}"
        with self._dossier.write(label, pasted.kind.area):
            ids = self._records.add_many(pasted.kind, [row.values for row in pasted.rows])
            posts = [
                {"person_id": person, "agency_id": row.values.get("agency_id"), **row.position}
                for person, row in zip(ids, pasted.rows, strict=True)
                if row.position
            ]
            self._records.add_many(_POSITION, posts)
        return ids

    @contextmanager
    def after_agencies(self, names: Sequence[str], one: Kind) -> Iterator[None]:
        """Agencies of those names are on file; what is pasted now is the same act."""
        with self._dossier.write(f"Tempel {one.label} dan OPD baru", one.area):
            self._records.add_many(_AGENCY, [{"name": name} for name in names])
            yield

    def _surroundings(self, one: Kind, given: Mapping[str, Value]) -> Surroundings:
        connection = self._dossier.connection
        marks = stored.some_columns(connection, one.table, columns_of_identity(one.id)).values()
        return Surroundings(
            blank=self._records.blank(one),
            given=given,
            lookup=self._lookups(given),
            known=all_identities(one.id, marks),
            keys=tuple(self._keys(one)),
            today=self._records.today(),
        )

    def _keys(self, one: Kind) -> list[UniqueKey]:
        """The unique keys of the kind; an exclusive flag is no key, for the last one takes it."""
        flag, _ = EXCLUSIVE_FLAGS.get(one.id, ("", ()))
        connection = self._dossier.connection
        return [
            UniqueKey(columns, is_partial, self._taken(one, columns))
            for columns, is_partial in stored.unique_keys(connection, one.table)
            if flag not in columns
        ]

    def _taken(self, one: Kind, columns: Sequence[str]) -> frozenset[tuple[Value, ...]]:
        rows = stored.some_columns(self._dossier.connection, one.table, columns).values()
        return frozenset(tuple(row[name] for name in columns) for row in rows)

    def _lookups(self, given: Mapping[str, Value]) -> Callable[[Field], Lookup]:
        """The records a field may point at, looked up once; within what is given, where that narrows them."""

        @cache
        def of_kind(kind_id: str) -> Lookup:
            target = kind(kind_id)
            within = {field.name: given[field.name] for field in target.fields if field.name in given}
            names = self._names(target)
            return Lookup.of(
                Named(record_id, (title, *names[record_id]))
                for record_id, title in self._records.choices(kind_id, within)
            )

        return lambda field: of_kind(field.refers_to)

    def _names(self, target: Kind) -> dict[int, tuple[str, ...]]:
        columns = _OTHER_NAMES.get(target.id, ())
        rows = stored.some_columns(self._dossier.connection, target.table, columns)
        names = {key: tuple(str(row[name]) for name in columns) for key, row in rows.items()}
        if target.id == "person":
            return {key: (*words, bare_name_key(rows[key])) for key, words in names.items()}
        return names
