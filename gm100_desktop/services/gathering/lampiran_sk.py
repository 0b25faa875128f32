"""The annexes of one decree: who sits where, as it stands on the report date."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief, SeatLine, SkAnnex
from gm100_desktop.domain.briefs.setting import Signatory
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.periods import covers, first_day
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.domain.rosters import Acting, Sector
from gm100_desktop.domain.wording import roman
from gm100_desktop.services.gathering.decrees import subject
from gm100_desktop.services.gathering.seats import Seats, main_bodies
from gm100_desktop.services.gathering.setting import page_setup
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import head_title, region_name


def lampiran_sk_brief(ledger: Ledger, options: ReportOptions) -> LampiranSkBrief:
    """The annexes of the chosen decree, else of the one the council sits under; KnownProblem without one."""
    sources = sources_of(ledger, options)
    decree = _chosen(sources)
    seats = Seats(sources, _day_of(sources, decree))
    named = [(body, rows) for body in main_bodies(ledger) if (rows := _under(seats, body, decree))]
    if not named:
        raise KnownProblem(
            f"SK {decree.text('number') or decree.text('title')} belum memuat anggota.",
            "Pilih SK itu pada keanggotaan di halaman Dewan & Tim.",
        )
    owner = f"{head_title(ledger)} {ledger.region.text('name')}".strip()
    return LampiranSkBrief(
        decree=f"Keputusan {owner}".upper(),
        number=decree.text("number"),
        date=decree.text("dated_on"),
        subject=subject(decree),
        report_date=options.report_date,
        annexes=tuple(
            SkAnnex(
                _label(number, len(named)), _title(ledger, body), tuple(_lines(sources, seats, body, rows))
            )
            for number, (body, rows) in enumerate(named, 1)
        ),
        signatory=_head(sources, owner, decree.text("dated_on") or options.report_date),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
    )


def _chosen(sources: Sources) -> Row:
    wanted = sources.options.decree_id
    found = sources.ledger.one("document", wanted) if wanted else _usual(sources)
    if found and found.text("kind") == DocumentKind.DECREE:
        return found
    if wanted:
        raise KnownProblem(
            f"Tidak ada SK dengan nomor catatan {wanted}.", "Pilih SK dari daftar di halaman Dewan & Tim."
        )
    raise KnownProblem(
        "Belum ada SK Dewan atau Tim yang dapat dicetak lampirannya.",
        "Catat SK di halaman Dewan & Tim, lalu pilih SK itu pada keanggotaan.",
    )


def _usual(sources: Sources) -> Row | None:
    """The decree in force that the first body sits under, else the last one any body had."""
    seats = Seats(sources, sources.moment.day)
    bodies = main_bodies(sources.ledger)
    sitting = [body for body in bodies if seats.of(body)]
    return next((decree for body in (*sitting, *bodies) if (decree := seats.decree_of(body))), None)


def _day_of(sources: Sources, decree: Row) -> str:
    """The report date, or the nearest day on which the decree holds."""
    day, (start, end) = sources.moment.day, sources.decrees.term(decree)
    if start and day < first_day(start):
        return first_day(start)
    return end if end and end < day else day


def _under(seats: Seats, body: Row, decree: Row) -> list[Row]:
    return [row for row in seats.of(body) if row.maybe("decree_id") == decree.id]


def _label(number: int, count: int) -> str:
    return "LAMPIRAN" if count == 1 else f"LAMPIRAN {roman(number)}"


def _title(ledger: Ledger, body: Row) -> tuple[str, ...]:
    """The body and the region, which is named once."""
    name, region = body.text("name"), region_name(ledger)
    bare = name.removesuffix(region).removesuffix(ledger.region.text("name")).strip()
    return f"SUSUNAN {bare}".upper(), region.upper()


def _lines(sources: Sources, seats: Seats, body: Row, rows: list[Row]) -> Iterator[SeatLine]:
    for number, row in enumerate(rows, 1):
        yield SeatLine(
            number=number,
            who=_who(sources, seats, row),
            role=_role(sources, seats, row),
            group=seats.group(row, body),
        )


def _who(sources: Sources, seats: Seats, row: Row) -> str:
    """By office alone when the seat is ex officio, else by name and post; the post as the decree says.

    An office has no acting form: the decree names who holds it, not who stands in for a time.
    """
    position, is_office = row.text("position_text") or seats.post(row), row.flag("is_ex_officio")
    if is_office and position:
        return _office(position)
    return ", ".join(filter(None, (sources.people.name(row.whole("person_id")), position)))


def _office(post: str) -> str:
    """The office alone: 'Sekretaris Daerah' of 'Plt. Sekretaris Daerah'."""
    form = next((form.label for form in Acting if post.startswith(f"{form.label} ")), "")
    return post.removeprefix(form).strip()


def _role(sources: Sources, seats: Seats, row: Row) -> str:
    """The role, with the sector of members from outside government."""
    person = sources.ledger.one("person", row.whole("person_id"))
    sector = person.text("sector") if person else Sector.GOVERNMENT
    role = seats.role_label(row)
    return role if sector == Sector.GOVERNMENT else f"{role} ({Sector.word(sector).lower()})"


def _head(sources: Sources, owner: str, day: str) -> Signatory:
    """The head of region in whose term the day lies, by bare name as decrees print it."""
    for term in sources.ledger.all("leadership"):
        if covers(term.text("starts_on") or None, term.text("ends_on") or None, day):
            head = term.maybe("head_id")
            return Signatory(sources.people.bare_name(head).upper(), _acting(sources, head, owner, day))
    return Signatory("", owner.upper())


def _acting(sources: Sources, head: int | None, owner: str, day: str) -> str:
    """'BUPATI TIRTA KENCANA', with the acting form where the post was held so: 'Pj. BUPATI ...'."""
    held = sources.people.post_as(head, day, owner)
    form = next((form.label for form in Acting if held.startswith(f"{form.label} ")), "")
    return f"{form} {owner.upper()}".strip()
