"""The history of bimbingan teknis: one overview, then each session."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.sessions import Agreement, AttendanceCount, BimtekLine
from gm100_desktop.domain.wording import EMPTY, NO_BREAK, tanggal, tanggal_range
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import named, shown
from gm100_desktop.reports.pieces.facts import FactRow, facts, known
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph

NOT_COUNTED = "jumlah tidak dicatat"
NONE = "Bimbingan teknis belum dicatat."


def bimtek(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """The sessions in order of date."""
    sessions = brief.sessions.bimtek
    if not sessions:
        yield paragraph(NONE)
        return
    yield chapter.table("Riwayat bimbingan teknis")
    columns = [
        Column("Tahap", 20),
        Column("Waktu", 36),
        Column("Tempat dan narasumber"),
        Column("Hadir", 14, Align.RIGHT, optional=True),
        Column("Diundang", 16, Align.RIGHT, optional=True),
    ]
    yield Table(*trimmed(columns, [_row(one) for one in sessions]))
    for one in sessions:
        rows = _details(one)
        if rows:
            yield minor_title(named(one.stage, one.title), column=1)
            yield facts(rows)


def when(one: BimtekLine) -> str:
    """The days of the session."""
    return tanggal_range(one.starts, one.ends or one.starts) if one.starts else EMPTY


def _row(one: BimtekLine) -> Row:
    place = Cell(shown(one.venue), second="; ".join(one.facilitators), marks=one.marks)
    invited = str(one.invited) if one.invited else EMPTY
    return (one.stage, when(one), place, heads(one.present, bool(one.uncounted)), invited)


def _details(one: BimtekLine) -> list[FactRow]:
    return known(
        ("Dibuka oleh", one.opened_by),
        ("Sambutan", one.speech),
        ("Penyelenggara", one.organiser),
        ("Pendamping", "; ".join(one.companions)),
        ("Materi", "; ".join(one.topics)),
        ("Peserta", attendance(one.attendance, one.uncounted)),
        ("Sasaran", one.target),
        ("Keluaran", "; ".join(one.outputs)),
        ("Kendala", one.constraints),
        ("Keputusan", one.decisions),
        ("Kesepakatan", "; ".join(agreement(each) for each in one.agreements)),
    )


def heads(present: int, has_uncounted: bool) -> str:
    """How many came; '≥ 29' when more came than were counted."""
    if not present:
        return EMPTY
    return f"≥{NO_BREAK}{present}" if has_uncounted else str(present)


def attendance(counts: Sequence[AttendanceCount], uncounted: Sequence[str]) -> str:
    """'29 OPD, 18 dari 20 Dewan, Kepala OPD (jumlah tidak dicatat)'."""
    told = [
        f"{one.present} dari {one.invited} {one.category}" if one.invited else f"{one.present} {one.category}"
        for one in counts
    ]
    return ", ".join([*told, *(f"{name} ({NOT_COUNTED})" for name in uncounted)])


def agreement(one: Agreement) -> str:
    """An agreement in one line."""
    due = tanggal(one.due) if one.due else ""
    about = ", ".join(part for part in (one.owner, due, one.state, _result(one)) if part)
    return f"{one.text} ({about})" if about else one.text


def _result(one: Agreement) -> str:
    return f"hasil: {one.result.rstrip('.')}" if one.result else ""
