"""Dewan, Tim Pelaksana and the other bodies as they sat on the report date."""

from collections import Counter
from collections.abc import Iterable, Sequence

from gm100_desktop.domain.briefs.rosters import BodyBrief, DecreeFacts, MemberLine, RostersBrief, SectorCount
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.rosters import BodyKind, RoleCode, Sector
from gm100_desktop.domain.seats import Seat, has_external_member, seat_term, sector_counts
from gm100_desktop.domain.trees import with_those_above
from gm100_desktop.domain.validity import Decree, decree_term, decree_validity
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People

MAIN_BODIES = (BodyKind.COUNCIL, BodyKind.EXECUTING_TEAM, BodyKind.FORUM, BodyKind.SECRETARIAT)
WITHOUT_ROSTER = (BodyKind.FORUM,)


class Rosters:
    """The bodies of one file on one day."""

    def __init__(self, ledger: Ledger, people: People, evidence: Evidence, options: ReportOptions) -> None:
        self._ledger, self._people, self._evidence, self._options = ledger, people, evidence, options
        self._day = options.report_date
        self._decrees = [_decree(row) for row in ledger.all("document") if row.text("kind") == "decree"]

    def brief(self) -> RostersBrief:
        """All bodies, and the agencies that sit in neither council nor team."""
        order = {kind: number for number, kind in enumerate(MAIN_BODIES)}
        bodies = [body for body in self._ledger.all("body") if body.text("kind") in order]
        bodies.sort(key=lambda body: (order[BodyKind.of(body.text("kind"))], body.whole("sort_order")))
        agencies = [row for row in self._ledger.all("agency") if row.maybe("parent_id") is None]
        agencies = [row for row in agencies if row.flag("is_active")]
        seated = self._agencies_seated()
        without = [row.text("name") for row in agencies if row.id not in seated]
        return RostersBrief(tuple(map(self._body, bodies)), len(agencies), tuple(without))

    def sitting(self, body: Row) -> list[Row]:
        """The memberships of a body and of its working groups on the day, in printing order."""
        groups = [body, *sorted(self._ledger.of("body", "parent_id", body.id), key=_order)]
        return [seat for group in groups for seat in self._seats(group)]

    def decree_of(self, body: Row) -> Row | None:
        """The decree most of the present members sit under; None for a body without one."""
        named = Counter(seat.maybe("decree_id") for seat in self.sitting(body))
        named.pop(None, None)
        return self._ledger.one("document", named.most_common(1)[0][0]) if named else None

    def position(self, seat: Row) -> str:
        """The post to print: as the decree says, else the one held on the day."""
        return seat.text("position_text") or self._people.post_on(seat.whole("person_id"), self._day)

    def role(self, seat: Row) -> Row | None:
        """The role of a seat in its body."""
        return self._ledger.one("body_role", seat.whole("role_id"))

    def _seats(self, body: Row) -> list[Row]:
        seats = [seat for seat in self._ledger.of("membership", "body_id", body.id) if self._sits(seat)]
        return sorted(seats, key=self._seat_order)

    def _sits(self, row: Row) -> bool:
        """Whether the seat is taken on the day."""
        seat = self._seat(row)
        return covers(seat.starts_on, seat.ends_on, self._day)

    def _seat(self, row: Row) -> Seat:
        """The seat with its dates worked out: its own, else those of its decree."""
        decree = self._ledger.one("document", row.maybe("decree_id"))
        person = self._ledger.one("person", row.whole("person_id"))
        role = self.role(row)
        of_decree = decree_term(_decree(decree), self._decrees) if decree else (None, None)
        own = row.text("starts_on") or None, row.text("ends_on") or None
        starts_on, ends_on = seat_term(own, of_decree)
        return Seat(
            id=row.id,
            person_id=row.whole("person_id"),
            role=role.text("code") if role else "",
            sector=person.text("sector") if person else "",
            decree_id=row.maybe("decree_id"),
            starts_on=starts_on,
            ends_on=ends_on,
        )

    def _seat_order(self, seat: Row) -> tuple[int, int, str]:
        role = self.role(seat)
        person = self._ledger.one("person", seat.whole("person_id"))
        name = name_key(person.text("name")) if person else ""
        return role.whole("sort_order") if role else 0, seat.whole("sort_order"), name

    def _agencies_seated(self) -> frozenset[int]:
        """The agencies members come from, those of their divisions included."""
        seats = filter(self._sits, self._ledger.all("membership"))
        people = (self._ledger.one("person", seat.whole("person_id")) for seat in seats)
        homes = (person.maybe("agency_id") for person in people if person)
        parents = {row.id: row.maybe("parent_id") for row in self._ledger.all("agency")}
        return with_those_above(filter(None, homes), parents)

    def _body(self, body: Row) -> BodyBrief:
        seats = self.sitting(body)
        taken = tuple(map(self._seat, seats))
        decree = self.decree_of(body)
        return BodyBrief(
            name=body.text("name"),
            decree=self.decree_facts(decree) if decree else None,
            duty=body.text("duties"),
            members=tuple(self._members(body, seats)),
            sectors=tuple(SectorCount(sector.label, count) for sector, count in sector_counts(taken)),
            former_decrees=tuple(self._former(decree)),
            has_external_member=has_external_member(taken) or body.text("kind") in WITHOUT_ROSTER,
        )

    def _members(self, body: Row, seats: Sequence[Row]) -> Iterable[MemberLine]:
        for number, seat in enumerate(seats, 1):
            person, role = self._ledger.one("person", seat.whole("person_id")), self.role(seat)
            group = self._ledger.one("body", seat.whole("body_id"))
            if person and role and group:
                yield MemberLine(
                    number=number,
                    role=role.text("label"),
                    name=self._people.name(person.id),
                    position=self.position(seat),
                    institution=self._people.institution(person),
                    sector=Sector.word(person.text("sector")),
                    nip="" if self._options.profile is Profile.PUBLIC else person.text("nip"),
                    group="" if group.id == body.id else group.text("name"),
                    is_leading=role.text("code")
                    not in (RoleCode.MEMBER, RoleCode.OTHER, RoleCode.SECRETARIAT),
                )

    def decree_facts(self, decree: Row) -> DecreeFacts:
        """A decree ready to be named."""
        return DecreeFacts(
            kind=_named(decree),
            number=decree.text("number"),
            date=decree.text("dated_on"),
            subject=decree.text("title"),
            signer=decree.text("signer"),
            starts=decree.text("valid_from"),
            ends=decree.text("valid_until"),
            state=decree_validity(_decree(decree), self._decrees, self._day).label,
            marks=self._evidence.of_document(decree.id, "Susunan"),
        )

    def _former(self, decree: Row | None) -> Iterable[DecreeFacts]:
        """The decrees this one replaced, the latest first."""
        seen = set()
        while decree and decree.id not in seen:
            seen.add(decree.id)
            decree = self._ledger.one("document", decree.maybe("replaces_id"))
            if decree and decree.id not in seen:
                yield self.decree_facts(decree)


def _order(row: Row) -> int:
    return row.whole("sort_order")


def _named(decree: Row) -> str:
    """'Keputusan Bupati Tirta Kencana', whoever is on file as its issuer."""
    issuer = decree.text("issuer").removeprefix("Keputusan ").strip()
    return f"Keputusan {issuer}" if issuer else DocumentKind.word(decree.text("kind"))


def _decree(row: Row) -> Decree:
    return Decree(
        id=row.id,
        dated_on=row.text("dated_on") or None,
        valid_from=row.text("valid_from") or None,
        valid_until=row.text("valid_until") or None,
        state=row.text("state"),
        replaces_id=row.maybe("replaces_id"),
    )
