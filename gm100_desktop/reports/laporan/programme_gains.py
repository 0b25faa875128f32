"""The programmes of one dimension: by which way to what, for whom, and with which activities."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import ActivityLine, DimensionBrief, ProgrammeLine
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.money_columns import text_column
from gm100_desktop.reports.laporan.programme_tables import programmes_of
from gm100_desktop.reports.laporan.sentences import shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed


def aims(chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    """By which way each programme is to reach what; those that say neither are left out."""
    told = [each for each in programmes_of(one) if each.strategy or each.aim]
    if told:
        yield chapter.table(f"Strategi dan sasaran {one.name}")
        columns = [
            text_column("Kode", [each.code for each in told], 14, 26),
            Column("Program/Inovasi", share=0.8),
            Column("Strategi", share=1.3, optional=True),
            Column("Sasaran", optional=True),
        ]
        rows = [(shown(each.code), each.name, shown(each.strategy), shown(each.aim)) for each in told]
        yield Table(*trimmed(columns, rows))


def gains(chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    """Who gains from each programme, by what of the place; those that say neither are left out."""
    told = [each for each in programmes_of(one) if each.objective or each.beneficiaries or each.potential]
    if told:
        yield chapter.table(f"Tujuan, penerima manfaat, dan potensi lokal {one.name}")
        columns = [
            text_column("Kode", [each.code for each in told], 14, 26),
            Column("Program/Inovasi"),
            Column("Tujuan", 30, optional=True),
            Column("Penerima manfaat", optional=True),
            Column("Potensi lokal", optional=True),
        ]
        yield Table(*trimmed(columns, [_gain(each) for each in told]))


def _gain(one: ProgrammeLine) -> Row:
    texts = (shown(text) for text in (one.objective, one.beneficiaries, one.potential))
    return (shown(one.code), one.name, *texts)


def activities(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    """What is done under each programme in the year."""
    told = [(each, activity) for each in programmes_of(one) for activity in each.activities]
    if told:
        yield chapter.table(f"Kegiatan {one.name} {brief.year}")
        columns = [
            Column("Program/Inovasi", share=0.8, once=True),
            Column("Kegiatan dan keluaran"),
            Column("Status", 22),
        ]
        yield Table(*trimmed(columns, [_activity(each, activity) for each, activity in told]))


def _activity(programme: ProgrammeLine, one: ActivityLine) -> Row:
    return (programme.name, Cell(one.name, second=one.output, marks=one.marks), shown(one.status))
