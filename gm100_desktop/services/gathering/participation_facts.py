"""What the participation brought and what speaks for it, line by line."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.region import Fact
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.participation import years_in_programme
from gm100_desktop.domain.rosters import CompanionRole
from gm100_desktop.domain.wording import spelled, tanggal, term
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import in_brackets, known

_YEAR = len("2026")


def participation_facts(sources: Sources, row: Row, movement: Row | None) -> Iterator[Fact]:
    """The programme, what it grants, who helps, what leaders promised, what came of it."""
    told = (*_of_programme(movement), *_of_region(sources, row))
    yield from (Fact(label, text) for label, text in told if text)
    yield from _companions(sources, row)
    yield from _assistance(sources, row)
    yield from _commitments(sources)
    yield from _statements(sources)


def _of_programme(movement: Row | None) -> Iterator[tuple[str, str]]:
    if movement:
        yield "Penyelenggara", known(movement.text("unit"), movement.text("ministry"))
        yield "Masa program", _span(movement.text("start_year"), movement.text("end_year"))
        yield "Tujuan", movement.text("purpose")


def _span(first: str, last: str) -> str:
    return f"{first}–{last}" if first and last else term(first, last) if first or last else ""


def _of_region(sources: Sources, row: Row) -> Iterator[tuple[str, str]]:
    designation, giver = row.text("designation"), row.text("designated_by")
    yield "Predikat", f"{designation} oleh {giver}" if designation and giver else designation
    since = f"sejak {tanggal(row.text('entitled_on'))}" if row.text("entitled_on") else ""
    right = row.text("entitlement").rstrip(".")
    yield "Hak peserta", f"{right}{in_brackets(since)}" if right else since
    yield "Dasar pertimbangan", row.text("rationale")
    joined = row.text("decided_when")
    years = years_in_programme(int(joined[:_YEAR]), sources.moment.year) if joined else 0
    yield "Lama keikutsertaan", f"{spelled(years)} tahun" if years else ""


def _companions(sources: Sources, row: Row) -> Iterator[Fact]:
    for one in sources.ledger.of("companion", "participation_id", row.id):
        name = sources.people.name(one.maybe("person_id"))
        starts, ends = one.text("starts_on"), one.text("ends_on")
        if name and sources.moment.tells(starts):
            home = sources.people.home(one.maybe("person_id"))
            when = term(starts, ends) if starts or ends else ""
            yield Fact(CompanionRole.word(one.text("role")), f"{name}{in_brackets(home, when)}")


def _assistance(sources: Sources, row: Row) -> Iterator[Fact]:
    given = sources.ledger.of("assistance", "participation_id", row.id)
    for one in sorted(given, key=lambda one: (one.whole("year"), one.id)):
        if sources.moment.knows(one.whole("year")) and sources.moment.tells(one.text("starts_on")):
            label = f"Pendampingan {one.whole('year')}"
            giver = sources.ledger.one("institution", one.maybe("institution_id"))
            by = giver.text("name") if giver else ""
            output = f"keluaran: {one.text('output')}" if one.text("output") else ""
            text = known(f"{one.text('activity')}{in_brackets(by)}", output, glue="; ")
            own = sources.evidence.of_document(one.maybe("output_document_id"), label)
            yield Fact(label, text, together(own, sources.evidence.marks("assistance", one.id, label)))


def _commitments(sources: Sources) -> Iterator[Fact]:
    rows = sorted(sources.ledger.all("commitment"), key=lambda row: (row.text("given_on"), row.id))
    for row in rows:
        day = row.text("given_on")
        if sources.moment.tells(day):
            label = f"Komitmen {day[:_YEAR]}".strip()
            who = sources.people.name(row.maybe("person_id")) or sources.people.agency(row.maybe("agency_id"))
            about = in_brackets(who, tanggal(day) if day else "")
            marks = sources.evidence.marks("commitment", row.id, label)
            yield Fact(label, f"{row.text('text').rstrip('.')}{about}", marks)


def _statements(sources: Sources) -> Iterator[Fact]:
    """How the region compares, and what others say it gained, year by year."""
    for row in _of_years(sources, "peer_standing"):
        yield _said(sources, ("peer_standing", "Kedudukan"), row, row.text("statement"), row.text("source"))
    for row in _of_years(sources, "impact_statement"):
        said_by = row.text("stated_by"), row.text("source")
        yield _said(sources, ("impact_statement", "Manfaat"), row, row.text("text"), *said_by)


def _of_years(sources: Sources, table: str) -> list[Row]:
    rows = [row for row in sources.ledger.all(table) if sources.moment.knows(row.whole("year"))]
    return sorted(rows, key=lambda row: (row.whole("year"), row.id))


def _said(sources: Sources, kind: tuple[str, str], row: Row, text: str, *said_by: str) -> Fact:
    table, word = kind
    label = f"{word} {row.whole('year')}"
    marks = sources.evidence.marks(table, row.id, label)
    return Fact(label, f"{text.rstrip('.')}{in_brackets(*said_by)}", marks)
