"""From which candidates the quick wins were chosen."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.quick_wins import CandidateLine
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed


def candidates(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Each candidate with what it was judged by and what was decided."""
    found = brief.candidates
    if found.lines:
        chosen = f"{found.chosen} dari {len(found.lines)} calon terpilih" if found.chosen else ""
        yield chapter.table(f"Calon quick win {found.year} dan pilihannya", chosen)
        columns = [
            Column("Calon", share=1.1),
            Column("Kriteria", optional=True),
            Column("Nilai", 14, Align.RIGHT, optional=True),
            Column("Keputusan", share=1.1),
        ]
        yield Table(*trimmed(columns, [_candidate(one) for one in found.lines]))


def _candidate(one: CandidateLine) -> Row:
    about, decided = (one.place, one.agency), (tanggal(one.decided) if one.decided else "", one.reason)
    return (
        Cell(one.name, second=joined(*about) if any(about) else "", marks=one.marks),
        shown(one.criteria),
        shown(one.score),
        Cell(one.decision, second=joined(*decided) if any(decided) else ""),
    )
