"""How the region came into the programme: wave, facts, timeline, selection, evaluation years."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import ParticipationBrief, PeerLine, WaveLine
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.regions import ParticipationStatus
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services.gathering.decrees import subject
from gm100_desktop.services.gathering.evaluation_years import evaluation_year_lines
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.participation_facts import participation_facts
from gm100_desktop.services.gathering.selection import selection_events
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.timeline import timeline
from gm100_desktop.services.gathering.words import known


def participation_brief(sources: Sources) -> ParticipationBrief | None:
    """The participation of the region that the year belongs to; None while the file holds none."""
    row = _participation(sources)
    if row is None:
        return None
    ledger, evidence = sources.ledger, sources.evidence
    wave = ledger.one("wave", row.whole("wave_id"))
    movement = ledger.one("movement", wave.whole("movement_id")) if wave else None
    letter = ledger.one("document", row.maybe("basis_document_id"))
    basis = evidence.of_document(row.maybe("basis_document_id"), "Penetapan")
    return ParticipationBrief(
        programme=movement.text("name") if movement else "",
        status=ParticipationStatus.word(row.text("status")),
        wave=wave_name(wave) if wave else "",
        joined=row.text("decided_when") or (wave.text("year") if wave else ""),
        letter=letter_name(letter) if letter else "",
        marks=together(basis, evidence.marks("participation", row.id, "Keikutsertaan")),
        facts=tuple(participation_facts(sources, row, movement)),
        waves=tuple(_waves(ledger, wave)),
        timeline=tuple(timeline(sources, row)),
        selection=tuple(selection_events(sources)),
        peers=tuple(_peers(ledger, row)),
        window_from=row.text("monev_from"),
        window_to=row.text("monev_until"),
        evaluation_years=tuple(evaluation_year_lines(sources, row)),
    )


def letter_name(document: Row) -> str:
    """'Surat Dirjen ... Nomor 265/... tanggal 5 Mei 2017 perihal ...'."""
    issuer, number, dated = (document.text(name) for name in ("issuer", "number", "dated_on"))
    return known(
        issuer if issuer.startswith("Surat") else f"Surat {issuer}".strip(),
        f"Nomor {number}" if number else "",
        f"tanggal {tanggal(dated)}" if dated else "",
        f"perihal {subject(document)}",
        glue=" ",
    )


def wave_name(wave: Row) -> str:
    """What the wave is called, else its number."""
    return wave.text("label") or f"Tahap {wave.whole('number')}"


def _participation(sources: Sources) -> Row | None:
    """The latest one whose wave had begun by the year, else the first there is."""
    rows = sources.ledger.all("participation")
    waves = [(sources.ledger.one("wave", row.whole("wave_id")), row) for row in rows]
    begun = [row for wave, row in waves if wave and wave.whole("year") <= sources.moment.year]
    return begun[-1] if begun else next(iter(rows), None)


def _waves(ledger: Ledger, ours: Row | None) -> Iterator[WaveLine]:
    rows = ledger.of("wave", "movement_id", ours.whole("movement_id")) if ours else ()
    for row in sorted(rows, key=lambda row: row.whole("number")):
        yield WaveLine(
            name=wave_name(row),
            year=row.text("year"),
            quota=row.whole("quota"),
            candidates=row.whole("candidate_count"),
            administrative=row.whole("administrative_count"),
            cumulative=row.whole("cumulative_count"),
            is_last=row.flag("is_last"),
            is_ours=ours is not None and row.id == ours.id,
        )


def _peers(ledger: Ledger, row: Row) -> Iterator[PeerLine]:
    for peer in ledger.of("peer_region", "wave_id", row.whole("wave_id")):
        yield PeerLine(peer.text("name"), ParticipationStatus.word(peer.text("outcome")))
