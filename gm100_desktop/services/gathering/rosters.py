"""Dewan, Tim Pelaksana and the other bodies as they sat on the report date."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gm100_desktop.domain.briefs.rosters import BodyBrief, MemberLine, RostersBrief, SectorCount
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.report_options import Profile
from gm100_desktop.domain.rosters import BodyKind, RoleCode, Sector
from gm100_desktop.domain.seats import agencies_without_member, has_external_member, sector_counts
from gm100_desktop.domain.trees import with_those_above
from gm100_desktop.services.gathering.careers import careers
from gm100_desktop.services.gathering.seats import Seats, main_bodies
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.units import units

FOLLOWING = (RoleCode.MEMBER, RoleCode.OTHER, RoleCode.SECRETARIAT)
DECIDING = (BodyKind.COUNCIL, BodyKind.EXECUTING_TEAM)
"""The bodies every agency is to sit in."""


def rosters_brief(sources: Sources) -> RostersBrief:
    """All bodies, and the agencies that sit in neither council nor team."""
    seats = Seats(sources, sources.moment.day)
    bodies = main_bodies(sources.ledger)
    agencies = [row for row in sources.ledger.all("agency") if row.maybe("parent_id") is None]
    agencies = [row for row in agencies if row.flag("is_active")]
    present = _agencies_present(sources, seats, [body for body in bodies if body.text("kind") in DECIDING])
    without = agencies_without_member([row.id for row in agencies], present)
    names = {row.id: row.text("name") for row in agencies}
    return RostersBrief(
        bodies=tuple(_body(sources, seats, body) for body in bodies),
        agencies=len(agencies),
        agencies_without_member=tuple(names[key] for key in without),
        careers=tuple(careers(sources)),
        units=tuple(units(sources.ledger)),
    )


def _agencies_present(sources: Sources, seats: Seats, bodies: Sequence[Row]) -> frozenset[int]:
    """The agencies the members come from, those above their divisions included."""
    ledger = sources.ledger
    people = (ledger.one("person", row.whole("person_id")) for body in bodies for row in seats.of(body))
    homes = (person.maybe("agency_id") for person in people if person)
    parents = {row.id: row.maybe("parent_id") for row in ledger.all("agency")}
    return with_those_above(filter(None, homes), parents)


def _body(sources: Sources, seats: Seats, body: Row) -> BodyBrief:
    rows, decree, day = seats.of(body), seats.decree_of(body), sources.moment.day
    taken = [seats.seat(row) for row in rows]
    is_council = body.text("kind") == BodyKind.COUNCIL
    return BodyBrief(
        name=body.text("name"),
        decree=sources.decrees.facts(decree, day) if decree else None,
        duty=body.text("duties"),
        members=tuple(_members(sources, seats, body, rows)),
        people=len({seat.person_id for seat in taken}),
        sectors=tuple(SectorCount(sector.label, count) for sector, count in sector_counts(taken)),
        former_decrees=tuple(sources.decrees.former(decree, day)) if decree else (),
        has_external_member=has_external_member(taken) or not is_council,
    )


def _members(sources: Sources, seats: Seats, body: Row, rows: Sequence[Row]) -> Iterator[MemberLine]:
    """Every seat; who leads the body is not told again as leader of a working group."""
    leaders: set[int] = set()
    for number, row in enumerate(rows, 1):
        person_id, group = row.whole("person_id"), seats.group(row, body)
        leads = seats.role(row) not in FOLLOWING and not (group and person_id in leaders)
        if leads:
            leaders.add(person_id)
        yield replace(_member(sources, seats, row), number=number, group=group, is_leading=leads)


def _member(sources: Sources, seats: Seats, row: Row) -> MemberLine:
    people, person_id = sources.people, row.whole("person_id")
    person = sources.ledger.one("person", person_id)
    is_public = sources.options.profile is Profile.PUBLIC
    return MemberLine(
        number=0,
        role=seats.role_label(row),
        name=people.name(person_id),
        position=seats.post(row),
        institution=people.home(person_id),
        sector=Sector.word(person.text("sector")) if person else "",
        nip=person.text("nip") if person and not is_public else "",
    )
