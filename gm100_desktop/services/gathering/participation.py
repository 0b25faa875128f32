"""How the region came into the programme: wave, selection, timeline, M&E window."""

from collections.abc import Iterable, Iterator

from gm100_desktop.domain.briefs.participation import (
    EvaluationYearLine,
    ParticipationBrief,
    PeerLine,
    TimelineLine,
    WaveLine,
)
from gm100_desktop.domain.briefs.region import Fact
from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.participation import Round, evaluation_years
from gm100_desktop.domain.regions import ParticipationStage, ParticipationStatus
from gm100_desktop.domain.wording import number, tanggal
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.selection import selection_events


def participation_brief(
    ledger: Ledger, people: People, evidence: Evidence, year: int
) -> ParticipationBrief | None:
    """The latest participation of the region; None while the file holds none."""
    rows = ledger.all("participation")
    if not rows:
        return None
    row = rows[-1]
    wave = ledger.one("wave", row.whole("wave_id"))
    movement = ledger.one("movement", wave.whole("movement_id")) if wave else None
    letter = ledger.one("document", row.maybe("basis_document_id"))
    return ParticipationBrief(
        programme=movement.text("name") if movement else "",
        status=ParticipationStatus.word(row.text("status")),
        wave=_wave_name(wave) if wave else "",
        joined=row.text("decided_when") or (wave.text("year") if wave else ""),
        letter=letter_name(letter) if letter else "",
        marks=(
            *evidence.of_document(row.maybe("basis_document_id"), "Penetapan"),
            *evidence.marks("participation", row.id, "Keikutsertaan"),
        ),
        facts=tuple(_facts(ledger, row, movement)),
        waves=tuple(_waves(ledger, wave)),
        timeline=tuple(_timeline(ledger, evidence, row)),
        selection=tuple(selection_events(ledger, people, evidence)),
        peers=tuple(_peers(ledger, row)),
        window_from=row.text("monev_from"),
        window_to=row.text("monev_until"),
        evaluation_years=tuple(_evaluation_years(ledger, evidence, row, year)),
    )


def letter_name(document: Row) -> str:
    """'Surat Dirjen ... Nomor 265/... tanggal 5 Mei 2017 tentang ...'."""
    told = [document.text("issuer")]
    if document.text("number"):
        told.append(f"Nomor {document.text('number')}")
    if document.text("dated_on"):
        told.append(f"tanggal {tanggal(document.text('dated_on'))}")
    return " ".join(filter(None, (*told, f"perihal {document.text('title')}")))


def _wave_name(wave: Row) -> str:
    return wave.text("label") or f"Tahap {wave.whole('number')}"


def _facts(ledger: Ledger, row: Row, movement: Row | None) -> Iterator[Fact]:
    if movement:
        years = "–".join(filter(None, (movement.text("start_year"), movement.text("end_year"))))
        owner = ", ".join(filter(None, (movement.text("unit"), movement.text("ministry"))))
        yield from _told(
            ("Penyelenggara", owner), ("Masa program", years), ("Tujuan", movement.text("purpose"))
        )
    by = row.text("designated_by")
    designation = row.text("designation") and f"{row.text('designation')}{by and f' oleh {by}'}"
    entitled = " ".join(
        filter(
            None,
            (
                row.text("entitlement"),
                row.text("entitled_on") and f"(sejak {tanggal(row.text('entitled_on'))})",
            ),
        )
    )
    yield from _told(
        ("Predikat", designation), ("Hak peserta", entitled), ("Dasar pertimbangan", row.text("rationale"))
    )
    for given in ledger.of("assistance", "participation_id", row.id):
        output = given.text("output") and f"; keluaran: {given.text('output')}"
        yield Fact(f"Pendampingan {given.whole('year')}", f"{given.text('activity')}{output}")
    for standing in ledger.all("peer_standing"):
        yield Fact(f"Kedudukan {standing.whole('year')}", standing.text("statement"))


def _told(*pairs: tuple[str, str]) -> Iterable[Fact]:
    return (Fact(label, text) for label, text in pairs if text)


def _waves(ledger: Ledger, ours: Row | None) -> Iterable[WaveLine]:
    rows = ledger.of("wave", "movement_id", ours.whole("movement_id")) if ours else ()
    for row in sorted(rows, key=lambda row: row.whole("number")):
        yield WaveLine(
            name=_wave_name(row),
            year=row.text("year"),
            quota=row.whole("quota"),
            candidates=row.whole("candidate_count"),
            cumulative=row.whole("cumulative_count"),
            is_last=row.flag("is_last"),
            is_ours=ours is not None and row.id == ours.id,
        )


def _timeline(ledger: Ledger, evidence: Evidence, row: Row) -> Iterable[TimelineLine]:
    steps = ledger.of("participation_step", "participation_id", row.id)
    for step in sorted(steps, key=lambda step: (step.text("happened_when"), step.id)):
        session = ledger.one("session", step.maybe("session_id"))
        yield TimelineLine(
            step=ParticipationStage.word(step.text("stage")),
            state="Terlaksana" if step.text("happened_when") else "",
            starts=step.text("happened_when"),
            ends=session.text("ends_on") if session else "",
            place=session.text("city") if session else "",
            detail=step.text("text"),
            marks=(
                *evidence.of_document(step.maybe("document_id"), "Linimasa"),
                *evidence.marks("participation_step", step.id, "Linimasa"),
            ),
        )


def _peers(ledger: Ledger, row: Row) -> Iterable[PeerLine]:
    for peer in ledger.of("peer_region", "wave_id", row.whole("wave_id")):
        yield PeerLine(peer.text("name"), ParticipationStatus.word(peer.text("outcome")))


def _evaluation_years(
    ledger: Ledger, evidence: Evidence, row: Row, year: int
) -> Iterable[EvaluationYearLine]:
    """Every year of the M&E window up to the report year, and how its evaluation stands."""
    first = row.maybe("monev_from")
    rows = [one for one in ledger.all("evaluation") if one.text("phase") != RoundPhase.SELECTION]
    if first is None:
        return
    for found in evaluation_years(first, row.maybe("monev_until"), map(_round, rows), year):
        of_year = [one for one in rows if one.whole("year") == found.year]
        rank = next((one.maybe("rank") for one in of_year if one.maybe("rank")), None)
        marks = (mark for one in of_year for mark in evidence.marks("evaluation", one.id))
        note = f"Peringkat {number(rank)}" if rank else ""
        yield EvaluationYearLine(found.year, found.state.label, note, tuple(marks))


def _round(row: Row) -> Round:
    return Round(
        year=row.whole("year"),
        state=row.text("state"),
        participated=row.flag("participated"),
        has_index=bool(row.text("official_index")),
    )
