"""Pasting a roster from a spreadsheet: people who are new are recorded, and everybody is seated."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.rosters import MEMBERSHIP, PERSON
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.pasting.seats import Block, parted_roles
from gm100_desktop.domain.pasting.words import normal
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.paste import Paste
from gm100_desktop.services.records import Records
from gm100_desktop.services.seating import Place, Seating
from gm100_desktop.storage.queries import records as stored
from gm100_desktop.storage.queries.memberships import placements_beside


@dataclass(frozen=True, slots=True)
class PastedSeats:
    """A pasted roster as it was understood: the people, and the role each row names."""

    people: Pasted
    rows: Block
    roles: Mapping[int, str]

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
        return PastedSeats(self._paste.understand(PERSON, columns, rest), rest, roles)

    def add(self, place: Place, pasted: PastedSeats) -> list[int]:
        """Everybody of the block sits in the body; who names no role gets the one of the place. One act."""
        people = pasted.people
        count = len(people.rows) + len(people.known)
        with self._dossier.write(f"Tempel {number(count)} anggota", MEMBERSHIP.area):
            by_row = {row: person for row in people.known if (person := self._known(pasted, row))}
            added = self._paste.add(people)
            by_row |= dict(zip((row.row for row in people.rows), added, strict=True))
            return self._records.add_many(MEMBERSHIP, self._rows(place, pasted, by_row))

    def _rows(self, place: Place, pasted: PastedSeats, people: Mapping[int, int]) -> list[dict[str, Value]]:
        """A seat for each row, but none for those who sit there already."""
        beside = placements_beside(self._connection, place.body_id, place.decree_id)
        taken = {(one.person_id, one.role_id) for one in beside}
        offered = self._records.choices("body_role", {"body_id": place.body_id})
        roles = {normal(label): key for key, label in offered}
        rows: list[dict[str, Value]] = []
        for at, person in sorted(people.items()):
            role = roles.get(normal(pasted.roles.get(at, "")), place.role_id)
            if (person, role) not in taken:
                taken.add((person, role))
                there = Place(place.body_id, role, place.decree_id)
                rows.append(self._seating.row(there, person, len(rows)))
        return rows

    def _known(self, pasted: PastedSeats, at: int) -> int | None:
        """Who of those on file a pasted row means."""
        cells = zip(pasted.people.fields, pasted.rows[at], strict=False)
        texts = {field.name: text for field, text in cells if field is not None}
        nip = "".join(texts.get("nip", "").split())
        same = stored.ids_where(self._connection, PERSON.table, {"nip": nip}) if nip else []
        return same[0] if len(same) == 1 else self._seating.person_named(texts.get("name", ""))

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection
