"""Acts on rosters: seating people under a decree, and decrees that follow one another."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.kinds.rosters import BODY, BODY_ROLE, MEMBERSHIP, PERSON
from gm100_desktop.domain.people import name_key, split_name
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.rosters import BodyKind, RoleCode
from gm100_desktop.domain.seats import Seat, carried_over, seat_term
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import records as stored
from gm100_desktop.storage.queries.records import Record
from gm100_desktop.storage.queries.rosters import last_place

NAMES = ("front_title", "name", "back_title")
STEP = 10
"""Between two places in an order, so that somebody can be put between."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is seated: body, role in it, and the decree that says so."""

    body_id: int
    role_id: int
    decree_id: int | None


class Seating:
    """What can be done to the rosters of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def person_named(self, text: str) -> int | None:
        """The one person who goes by that name, with or without titles; RefusedValue when several do."""
        named = [key for key, title in self._records.choices("person") if _same(title, text)]
        if not named:
            wanted = name_key(text)
            people = stored.some_columns(self._connection, PERSON.table, ("name",))
            named = [key for key, row in people.items() if name_key(str(row["name"])) == wanted]
        if len(named) > 1:
            sentence = f"Ada {len(named)} orang bernama '{text.strip()}'. Pilih dari daftar."
            raise RefusedValue(sentence, NOT_SAVED, "person_id")
        return named[0] if named else None

    def seat(
        self,
        place: Place,
        name: str,
        values: Mapping[str, Value] | None = None,
        newcomer: Mapping[str, Value] | None = None,
    ) -> int:
        """The person of that name sits there; one not on file yet is recorded with what `newcomer` says."""
        if not name.strip():
            raise RefusedValue("Nama wajib diisi.", NOT_SAVED, "person_id")
        with self._dossier.write(f"Tambah anggota {name.strip()}", MEMBERSHIP.area):
            person = self.person_named(name)
            if person is None:
                parts = dict(zip(NAMES, split_name(name), strict=True))
                person = self._records.add(PERSON, {**parts, **(newcomer or {})})
            return self._records.add(MEMBERSHIP, {**self.row(place, person), **(values or {})})

    def row(self, place: Place, person_id: int, ahead: int = 0) -> dict[str, Value]:
        """The values of a seat behind everybody who sits there, and so many that come first."""
        last = last_place(self._connection, place.body_id, place.decree_id)
        return {
            "body_id": place.body_id,
            "role_id": place.role_id,
            "decree_id": place.decree_id,
            "person_id": person_id,
            "sort_order": last + STEP * (ahead + 1),
        }

    def record_decree(self, values: Mapping[str, Value]) -> int:
        """A new decree is on file."""
        return self._records.add(DOCUMENT, {**values, "kind": "decree"}, label=_label("Catat SK", values))

    def replace_decree(self, former_id: int, values: Mapping[str, Value]) -> int:
        """A new decree follows that one, and whoever sat to the end of the former sits under the new."""
        starts_on = values.get("valid_from") or values.get("dated_on")
        if not starts_on:
            sentence = "Tulis tanggal SK atau tanggal mulai berlakunya."
            raise RefusedValue(sentence, NOT_SAVED, "dated_on")
        with self._dossier.write(_label("Ganti SK dengan", values), MEMBERSHIP.area):
            new_id = self._records.add(DOCUMENT, {**values, "kind": "decree", "replaces_id": former_id})
            staying = self._staying(former_id, str(starts_on))
            fresh: dict[str, Value] = {"decree_id": new_id, "starts_on": None, "ends_on": None}
            self._records.add_many(MEMBERSHIP, [_without_id(row) | fresh for row in staying])
        return new_id

    def make_body(self, body_kind: BodyKind) -> int:
        """A body of that sort stands in the file, with a chair and members."""
        with self._dossier.write(f"Tambah {body_kind.label}", BODY.area):
            body = self._records.add(BODY, {"kind": body_kind.value, "name": f"{body_kind.label} Smart City"})
            roles: list[dict[str, Value]] = [
                {"body_id": body, "code": role.value, "label": role.label, "sort_order": place * STEP}
                for place, role in enumerate((RoleCode.CHAIR, RoleCode.MEMBER), 1)
            ]
            self._records.add_many(BODY_ROLE, roles)
        return body

    def _staying(self, former_id: int, starts_on: str) -> list[Record]:
        """The seats under the former decree that are held until the new one begins."""
        former = self._records.get(DOCUMENT, former_id)
        term = _day(former["valid_from"]) or _day(former["dated_on"]), _day(former["valid_until"])
        rows = {int(row["id"] or 0): row for row in self._records.all(MEMBERSHIP, {"decree_id": former_id})}
        seats = [
            Seat(key, 0, "", "", former_id, *seat_term((_day(row["starts_on"]), _day(row["ends_on"])), term))
            for key, row in rows.items()
        ]
        return [rows[seat.id] for seat in carried_over(seats, starts_on, term[1])]

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _label(words: str, values: Mapping[str, Value]) -> str:
    return f"{words} {values.get('number') or values.get('title') or ''}".strip()


def _day(value: Value) -> str | None:
    return str(value) if value else None


def _without_id(row: Record) -> Record:
    return {name: value for name, value in row.items() if name != "id"}
