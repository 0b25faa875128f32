"""The annexes of one decree: who sits where, as it stands on the report date."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief, SeatLine, SkAnnex
from gm100_desktop.domain.briefs.setting import Signatory
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.domain.rosters import Sector
from gm100_desktop.domain.wording import roman
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.rosters import MAIN_BODIES, Rosters
from gm100_desktop.services.gathering.setting import page_setup, region_name


def lampiran_sk_brief(ledger: Ledger, options: ReportOptions) -> LampiranSkBrief:
    """The annexes of the chosen decree, else of the one the council sits under; KnownProblem without one."""
    people = People(ledger)
    rosters = Rosters(ledger, people, Evidence(ledger), options)
    bodies = [row for row in ledger.all("body") if row.text("kind") in MAIN_BODIES]
    bodies.sort(key=lambda row: MAIN_BODIES.index(row.text("kind")))
    decree = ledger.one("document", options.decree_id or None) or _present(rosters, bodies)
    if decree is None:
        raise KnownProblem(
            "Belum ada SK Dewan atau Tim yang dapat dicetak lampirannya.",
            "Catat SK di halaman Dewan & Tim, lalu pilih SK itu pada keanggotaan.",
        )
    named = [(body, seats) for body in bodies if (seats := _under(rosters, body, decree))]
    head = ledger.region.text("head_title")
    owner = f"{head} {ledger.region.text('name')}".upper()
    return LampiranSkBrief(
        decree=f"KEPUTUSAN {owner}",
        number=decree.text("number"),
        date=decree.text("dated_on"),
        subject=decree.text("title"),
        report_date=options.report_date,
        annexes=tuple(
            SkAnnex(
                _label(number, len(named)),
                _title(ledger, body),
                tuple(_seats(ledger, people, rosters, body, seats)),
            )
            for number, (body, seats) in enumerate(named, 1)
        ),
        signatory=Signatory(name=_head_on(ledger, people, decree.text("dated_on")), position=owner),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
    )


def _present(rosters: Rosters, bodies: list[Row]) -> Row | None:
    return next((decree for body in bodies if (decree := rosters.decree_of(body))), None)


def _under(rosters: Rosters, body: Row, decree: Row) -> list[Row]:
    return [seat for seat in rosters.sitting(body) if seat.maybe("decree_id") == decree.id]


def _label(number: int, count: int) -> str:
    return "LAMPIRAN" if count == 1 else f"LAMPIRAN {roman(number)}"


def _title(ledger: Ledger, body: Row) -> tuple[str, ...]:
    return f"SUSUNAN {body.text('name')}".upper(), region_name(ledger).upper()


def _seats(
    ledger: Ledger, people: People, rosters: Rosters, body: Row, seats: list[Row]
) -> Iterable[SeatLine]:
    for number, seat in enumerate(seats, 1):
        role = rosters.role(seat)
        group = ledger.one("body", seat.whole("body_id"))
        yield SeatLine(
            number=number,
            who=_who(people, rosters, seat),
            role=_role(ledger, seat, role.text("label") if role else ""),
            group=group.text("name") if group and group.id != body.id else "",
        )


def _who(people: People, rosters: Rosters, seat: Row) -> str:
    """By office alone when the seat is ex officio, else by name and post."""
    position = rosters.position(seat)
    if seat.flag("is_ex_officio") and position:
        return position
    return ", ".join(filter(None, (people.name(seat.whole("person_id")), position)))


def _role(ledger: Ledger, seat: Row, role: str) -> str:
    """The role, with the sector of members from outside government."""
    person = ledger.one("person", seat.whole("person_id"))
    sector = person.text("sector") if person else Sector.GOVERNMENT
    return role if sector == Sector.GOVERNMENT else f"{role} ({Sector.word(sector).lower()})"


def _head_on(ledger: Ledger, people: People, day: str) -> str:
    """The bare name of the head of region in whose term the day lies, as decrees print it."""
    for term in ledger.all("leadership"):
        ends = term.text("ends_on")
        if term.text("starts_on") <= day and (not ends or day <= ends):
            return people.bare_name(term.maybe("head_id")).upper()
    return ""
