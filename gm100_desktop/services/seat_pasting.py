"""Pasting a roster from a spreadsheet: people who are new are recorded, and everybody is seated."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.rosters import MEMBERSHIP, PERSON
from gm100_desktop.domain.pasting import Note, Pasted
from gm100_desktop.domain.pasting.cleaning import clean_block
from gm100_desktop.domain.pasting.seats import Block, parted_roles
from gm100_desktop.domain.pasting.words import normal
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.paste import Paste
from gm100_desktop.services.records import Records
from gm100_desktop.services.seating import Place, Seating
from gm100_desktop.storage.queries import records as stored
from gm100_desktop.storage.queries.memberships import placements_beside

NOT_FOUND = "Orang ini sudah ada di berkas, tetapi namanya ditulis lain. Tambahkan lewat Ctrl+Enter."


@dataclass(frozen=True, slots=True)
class PastedSeats:
    """A pasted roster as it was understood: the people, the role each row names, and who is on file."""

    people: Pasted
    rows: Block
    roles: Mapping[int, str]
    on_file: Mapping[int, int]  # the person meant, by row

    @property
    def is_clear(self) -> bool:
        """Whether it may be added without showing it; people who are on file already are welcome."""
        people = self.people
        return bool(people.rows or people.known) and not (people.doubts or people.refusals or people.ignored)


class SeatPasting:
    """Pasting into the rosters of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records, paste: Paste, seating: Seating) -> None:
        self._dossier, self._records = dossier, of_any_kind
        self._paste, self._seating = paste, seating

    def understand(self, columns: Sequence[Field | None], rows: Block) -> PastedSeats:
        """The block as people with roles; `columns` are those on screen, for a block without heading."""
        rest, roles = parted_roles(rows)
        rest = clean_block(rest)  # as it is understood, so is it compared
        people = self._paste.understand(PERSON, columns, rest)
        on_file: dict[int, int] = {}
        refusals: list[Note] = []
        for row in people.known:
            try:
                on_file[row] = self._known(people, rest[row])
            except RefusedValue as problem:
                refusals.append(Note(row, -1, "", "", problem.message))
        clear = replace(people, known=tuple(on_file), refusals=(*people.refusals, *refusals))
        return PastedSeats(clear, rest, roles, on_file)

    def joining(self, place: Place, pasted: PastedSeats) -> frozenset[int]:
        """The rows of people who are on file already and are to sit there for the first time."""
        return frozenset(self._seats(place, pasted, pasted.on_file))

    def add(self, place: Place, pasted: PastedSeats) -> list[int]:
        """Everybody of the block sits in the body; who names no role gets the one of the place. One act."""
        people = pasted.people
        count = len(people.rows) + len(self.joining(place, pasted))
        with self._dossier.write(f"Tempel {number(count)} anggota", MEMBERSHIP.area):
            added = dict(zip((row.row for row in people.rows), self._paste.add(people), strict=True))
            seats = self._seats(place, pasted, {**pasted.on_file, **added})
            return self._records.add_many(MEMBERSHIP, list(seats.values()))

    def _seats(
        self, place: Place, pasted: PastedSeats, people: Mapping[int, int]
    ) -> dict[int, dict[str, Value]]:
        """A seat for each row, but none for those who sit there already."""
        beside = placements_beside(self._connection, place.body_id, place.decree_id)
        taken = {(one.person_id, one.role_id) for one in beside}
        offered = self._records.choices("body_role", {"body_id": place.body_id})
        roles = {normal(label): key for key, label in offered}
        seats: dict[int, dict[str, Value]] = {}
        for at, person in sorted(people.items()):
            role = roles.get(normal(pasted.roles.get(at, "")), place.role_id)
            if (person, role) not in taken:
                taken.add((person, role))
                there = Place(place.body_id, role, place.decree_id)
                seats[at] = self._seating.row(there, person, len(seats))
        return seats

    def _known(self, people: Pasted, cells: Sequence[str]) -> int:
        """Who of those on file a pasted row means; RefusedValue when it may be several."""
        texts = {field.name: text for field, text in zip(people.fields, cells, strict=False) if field}
        nip = "".join(texts.get("nip", "").split())
        same = stored.ids_where(self._connection, PERSON.table, {"nip": nip}) if nip else []
        person = same[0] if len(same) == 1 else self._seating.person_named(texts.get("name", ""))
        if person is None:
            raise RefusedValue(NOT_FOUND, NOT_SAVED, "person_id")
        return person

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection
