"""Council, team and the other bodies as their page shows them; the acts on them are in `seating`."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from gm100_desktop.domain.lines.rosters import (
    AgencyName,
    BodyLine,
    DecreeLine,
    PersonSeat,
    PostLine,
    RoleLine,
    Roster,
    SeatLine,
    in_timeline,
)
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.posts import post_on
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.seats import (
    Seat,
    Term,
    agencies_without_member,
    roster_doubts,
    seat_term,
    sector_counts,
)
from gm100_desktop.domain.trees import with_those_above
from gm100_desktop.domain.validity import Validity, decree_term, decree_validity
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.queries import rosters
from gm100_desktop.storage.queries.rosters import AgencyRow, SeatRow

ANY_DECREE = 0
"""Stands for every decree at once."""

UNKNOWN_TERM: Term = (None, None)

Terms = Mapping[int | None, Term]
"""First and last day of every decree, by its id."""


class Rosters:
    """The bodies of one file; writes nothing."""

    def __init__(self, dossier: Dossier, today: Callable[[], date]) -> None:
        self._dossier, self._today = dossier, today

    def bodies(self) -> list[BodyLine]:
        """Every body in its order."""
        return rosters.bodies(self._connection)

    def roles(self, body_kind: BodyKind) -> list[RoleLine]:
        """Every role in the bodies of that sort, in their order."""
        return rosters.roles(self._connection, body_kind)

    def decrees(self, day: str) -> list[DecreeLine]:
        """Every decree as it stands on the day, the latest first."""
        rows = list(rosters.decrees(self._connection))
        known = [row.decree for row in rows]
        return [
            DecreeLine(
                row.decree,
                row.number,
                row.title,
                row.body_kinds,
                *decree_term(row.decree, known),
                decree_validity(row.decree, known, day),
            )
            for row in rows
        ]

    def roster(
        self, body_kind: BodyKind, decrees: Sequence[DecreeLine], decree_id: int | None, day: str
    ) -> Roster:
        """Who sat in the bodies of that sort on the day, under that decree, under none or under any."""
        terms = _terms(decrees)
        bodies = {body.id: body for body in self.bodies()}
        rows = [
            row
            for row in rosters.seats(self._connection, body_kind)
            if decree_id in {ANY_DECREE, row.decree_id}
        ]
        lines = [_line(row, bodies[row.body_id], terms, day) for row in rows]
        held = [line for line in lines if covers(line.seat.starts_on, line.seat.ends_on, day)]
        told = _with_doubts(body_kind, held)
        without = self._without_member(terms, day)
        return replace(told, sectors=sector_counts(line.seat for line in held), without_member=without)

    def seats_of(self, person_id: int, decrees: Sequence[DecreeLine], day: str) -> list[PersonSeat]:
        """Everything the person sits in, and below it what is over."""
        terms = _terms(decrees)
        seats = [
            _seat_of(
                row, seat_term((row.starts_on, row.ends_on), terms.get(row.decree_id, UNKNOWN_TERM)), day
            )
            for row in rosters.seats_of(self._connection, person_id)
        ]
        return sorted(seats, key=lambda seat: not seat.is_held)

    def posts_of(self, person_id: int) -> list[PostLine]:
        """The posts of the person: those held now, then the others from the newest."""
        today = self._today().isoformat()
        posts = rosters.posts_of(self._connection, person_id)
        return in_timeline(
            [PostLine(post, number, covers(post.starts_on, post.ends_on, today)) for post, number in posts]
        )

    def _without_member(self, terms: Terms, day: str) -> tuple[AgencyName, ...]:
        """The main agencies nobody in any body comes from on the day."""
        rows = rosters.agencies(self._connection)
        parents = {row.id: row.parent_id for row in rows}
        present = with_those_above((row.id for row in rows if _has_seat(row, terms, day)), parents)
        main = [row.id for row in rows if row.is_active and row.parent_id is None]
        names = {row.id: row.name for row in rows}
        return tuple(AgencyName(key, names[key]) for key in agencies_without_member(main, present))

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def usual_decree(body_kind: str, decrees: Iterable[DecreeLine]) -> int | None:
    """The decree a list begins with: the one in force, else the latest the body has; None without any."""
    own = [one for one in decrees if body_kind in one.body_kinds]
    holding = [one for one in own if one.validity is Validity.IN_FORCE]
    if len(holding) > 1:
        return ANY_DECREE
    return (holding or own)[0].id if own else None


def _terms(decrees: Iterable[DecreeLine]) -> Terms:
    return {one.id: (one.starts_on, one.ends_on) for one in decrees}


def _line(row: SeatRow, body: BodyLine, terms: Terms, day: str) -> SeatLine:
    term = _term(terms, row.decree_id, row.starts_on, row.ends_on)
    return SeatLine(
        seat=Seat(row.id, row.person.id, row.role_code, row.person.sector, row.decree_id, *term),
        person=row.person,
        body=body,
        role=row.role,
        role_id=row.role_id,
        post=post_on(row.person.posts, day, row.position_text),
        position_text=row.position_text,
        is_ex_officio=bool(row.is_ex_officio),
        own_end=row.ends_on,
    )


def _with_doubts(body_kind: BodyKind, lines: Sequence[SeatLine]) -> Roster:
    """The lines with what is doubtful about each; what concerns several people stands beside the list."""
    by_person: dict[int, list[str]] = {}
    of_all: list[str] = []
    people = {line.id: line.person.id for line in lines}
    everybody = set(people.values())
    for body_id in dict.fromkeys(line.body.id for line in lines):
        for doubt in roster_doubts(body_kind, [line.seat for line in lines if line.body.id == body_id]):
            concerned = {people[seat_id] for seat_id in doubt.ids}
            if len(concerned) == 1 < len(everybody):
                by_person.setdefault(concerned.pop(), []).append(doubt.text)
            else:
                of_all.append(doubt.text)
    marked = (replace(line, doubts=tuple(by_person.get(line.person.id, ()))) for line in lines)
    return Roster(tuple(marked), doubts=tuple(of_all))


def _seat_of(row: rosters.SeatOfRow, term: Term, day: str) -> PersonSeat:
    return PersonSeat(row.id, row.body_kind, row.body, row.role, *term, is_held=covers(*term, day))


def _has_seat(row: AgencyRow, terms: Terms, day: str) -> bool:
    return any(covers(*_term(terms, *term), day) for term in row.terms)


def _term(terms: Terms, decree_id: int | None, starts_on: str | None, ends_on: str | None) -> Term:
    return seat_term((starts_on, ends_on), terms.get(decree_id, UNKNOWN_TERM))
