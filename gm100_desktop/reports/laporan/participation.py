"""How the region came into the programme and what has been due since."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import (
    ParticipationBrief,
    TimelineLine,
    WaveLine,
)
from gm100_desktop.domain.wording import EMPTY, number, tanggal, tanggal_range
from gm100_desktop.reports.house_style import NOTE
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.selection import selection
from gm100_desktop.reports.laporan.sentences import listed, shown
from gm100_desktop.reports.pieces.facts import FactRow, facts, known
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph


def participation(part: ParticipationBrief, chapter: Chapter) -> Iterator[Piece]:
    """Facts, waves, timeline, selection, evaluation years."""
    yield facts(_facts(part))
    yield from _figures(part)
    if part.timeline:
        yield chapter.table("Tahapan keikutsertaan", "Rencana dan pelaksanaan dicatat terpisah")
        columns = [
            Column("Tahapan"),
            Column("Rencana", 27, optional=True),
            Column("Pelaksanaan", 36, optional=True),
            Column("Keadaan", 24, optional=True),
        ]
        yield Table(*trimmed(columns, [_step(one) for one in part.timeline]))
    if part.waves:
        yield chapter.table("Gelombang gerakan smart city nasional")
        yield Table(*trimmed(_WAVE_COLUMNS, [_wave(one) for one in part.waves]))
    for event in part.selection:
        yield from selection(event, chapter)
    if part.peers:
        yield paragraph(f"Daerah lain dalam seleksi yang sama: {_peers(part)}.")
    if part.evaluation_years:
        yield chapter.table("Evaluasi tahunan dalam masa keikutsertaan", _window(part))
        notes = [(one, Cell(shown(one.note), marks=one.marks)) for one in part.evaluation_years]
        columns = [Column("Tahun", 20), Column("Keadaan", 40), Column("Keterangan", optional=True)]
        yield Table(*trimmed(columns, [(str(one.year), one.state, note) for one, note in notes]))


_RIGHT = Align.RIGHT
_WAVE_COLUMNS = (
    Column("Gelombang"),
    Column("Tahun", 20),
    Column("Calon", 24, _RIGHT, optional=True),
    Column("Lolos administrasi", 24, _RIGHT, optional=True),
    Column("Kuota", 24, _RIGHT, optional=True),
    Column("Jumlah kumulatif", 30, _RIGHT, optional=True),
)


def _facts(part: ParticipationBrief) -> list[FactRow]:
    return known(
        ("Program", part.programme),
        ("Status", part.status, part.marks),
        ("Gelombang", part.wave),
        ("Sejak", tanggal(part.joined) if part.joined else ""),
        ("Dasar penetapan", part.letter),
        *((one.label, one.text, one.marks) for one in part.facts),
    )


def _figures(part: ParticipationBrief) -> Iterator[Piece]:
    """Figures of the national programme; where sources differ both are told."""
    for one in part.figures:
        source = f" ({one.source})" if one.source else ""
        text = f"{one.label}: {one.text}{source}"
        if one.disputed:
            others = listed([f"{value} ({where})" for value, where in one.disputed])
            text += f"; sumber lain menyebut {others}"
        yield paragraph(f"{text}.", one.marks, NOTE)


def _step(one: TimelineLine) -> Row:
    when = tanggal_range(one.starts, one.ends or one.starts) if one.starts or one.ends else EMPTY
    step = Cell(one.step, second=one.detail, marks=one.marks)
    return (step, tanggal(one.planned), Cell(when, second=one.place), shown(one.state))


def _wave(one: WaveLine) -> Row:
    name = f"{one.name} (terakhir)" if one.is_last else one.name
    counts = (one.candidates, one.administrative, one.quota, one.cumulative)
    cells = (name, one.year, *(number(count) if count else EMPTY for count in counts))
    return tuple(Cell(text, is_bold=one.is_ours) for text in cells)


def _window(part: ParticipationBrief) -> str:
    if not part.window_from:
        return ""
    end = f"sampai {part.window_to[:4]}" if part.window_to else "tanpa batas akhir yang dicatat"
    return f"Masa evaluasi sejak {part.window_from[:4]} {end}"


def _peers(part: ParticipationBrief) -> str:
    return listed([f"{one.name} ({one.outcome})" if one.outcome else one.name for one in part.peers])
