"""BAB Pelaksanaan: six dimensions, action plan, quick wins, money, meetings, recognition."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import ActionArea, ActionLine, DimensionBrief, total
from gm100_desktop.domain.wording import EMPTY, percent
from gm100_desktop.reports.charts.bars import HOUSE, Bars, count_bar
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.budget import budget
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.dimension import dimension_pages
from gm100_desktop.reports.laporan.meetings import meetings, recognition
from gm100_desktop.reports.laporan.money_columns import (
    KEY,
    SIGN_OF,
    UNIT,
    mark_columns,
    money_cells,
    money_columns,
    text_column,
    told_years,
)
from gm100_desktop.reports.laporan.quick_win import quick_wins
from gm100_desktop.reports.laporan.sentences import budget_sentence, running_sentence, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.text import paragraph


def implementation(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The chapter."""
    plan = brief.masterplan
    yield from chapter.open()
    yield chapter.section("Capaian enam dimensi")
    yield from _overview(brief, chapter)
    for one in plan.dimensions:
        yield from dimension_pages(brief, chapter, one)
    if plan.dimensions:
        yield chapter.turn()
    yield chapter.section("Rencana aksi")
    yield from _actions(brief, chapter)
    yield chapter.section("Quick win")
    yield from quick_wins(brief, chapter)
    yield chapter.section("Anggaran menurut sumber dana")
    yield from budget(brief, chapter)
    yield chapter.section("Rapat, forum, dan kolaborasi")
    yield from meetings(brief, chapter)
    if brief.sessions.achievements or brief.sessions.publications:
        yield chapter.section("Prestasi dan publikasi")
        yield from recognition(brief, chapter)


def _overview(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    plan = brief.masterplan
    yield paragraph(f"{running_sentence(plan.count)} {budget_sentence(plan.budget.money)}".strip())
    if not plan.count.planned:
        return
    yield chapter.figure(f"Program berjalan dan direncanakan per dimensi, {brief.year}", plan.version)
    rows = [count_bar(one.name, one.count, dimension_colour(one.number)) for one in plan.dimensions]
    rows.append(count_bar("Semua dimensi", plan.count, HOUSE, is_total=True))
    yield Bars(rows, ("program", "berjalan"), ("berjalan", "direncanakan, belum berjalan"))
    yield chapter.table(
        f"Capaian enam dimensi {brief.year}", f"Pagu dan realisasi dalam {UNIT}; bagian dalam %"
    )
    amounts = [one.money for one in plan.dimensions]
    everything = total(amounts)
    columns = (*_DIMENSION_COLUMNS, *money_columns([*amounts, everything]))
    last = ("", "Semua dimensi", *_counts(plan.count.planned, plan.count.running), *money_cells(everything))
    yield Table(columns, [*(_dimension(one) for one in plan.dimensions), Total(last)])


_DIMENSION_COLUMNS = (
    Column("No", 8),
    Column("Dimensi"),
    Column("Direncanakan", 22, Align.RIGHT),
    Column("Berjalan", 16, Align.RIGHT),
    Column("Bagian", 16, Align.RIGHT),
)


def _dimension(one: DimensionBrief) -> Row:
    counts = _counts(one.count.planned, one.count.running)
    return (str(one.number), one.name, *counts, *money_cells(one.money))


def _counts(planned: int, running: int) -> tuple[str, str, str]:
    return str(planned), str(running), percent(running, planned).removesuffix("%").rstrip()


def _actions(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    areas = brief.masterplan.action_areas
    if not any(area.lines for area in areas):
        yield paragraph("Rencana aksi belum dicatat.")
        return
    yield chapter.table(
        f"Rencana aksi menurut bidang, {brief.year}", f"Pagu dan realisasi dalam {UNIT}; bagian dalam %"
    )
    amounts = [area.money for area in areas]
    everything = total(amounts)
    planned, running = (sum(area.count.planned for area in areas), sum(area.count.running for area in areas))
    columns = (Column("Bidang"), *_DIMENSION_COLUMNS[2:], *money_columns([*amounts, everything]))
    last = Total(("Semua bidang", *_counts(planned, running), *money_cells(everything)))
    yield Table(columns, [*(_area(area) for area in areas), last])
    yield from _action_lines(brief, chapter)


def _area(area: ActionArea) -> Row:
    return (area.name, *_counts(area.count.planned, area.count.running), *money_cells(area.money))


def _action_lines(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    told = told_years(brief.masterplan.years, brief.year)
    yield chapter.table(
        f"Kegiatan rencana aksi dan realisasi {brief.year}", f"Dalam {UNIT}, serapan dalam %.  {KEY}"
    )
    lines = [line for area in brief.masterplan.action_areas for line in area.lines]
    columns = [
        text_column("Kode", [line.code for line in lines], 14, 26),
        Column("Kegiatan"),
        text_column(brief.agency_word, [line.agency for line in lines], 14, 22),
        *mark_columns(brief.masterplan.years[told]),
        *money_columns([line.money for line in lines]),
        Column("Bukti", 22, Align.RIGHT),
    ]
    rows: list[Row] = []
    for area in brief.masterplan.action_areas:
        if area.lines:
            rows.append(Band(area.name))
        rows += [_action(line, told) for line in area.lines]
    yield Table(columns, rows)


def _action(line: ActionLine, told: slice) -> Row:
    signs = tuple(SIGN_OF[mark] for mark in line.marks_by_year[told])
    proof = Cell(marks=line.marks) if line.marks else EMPTY
    name = Cell(line.name, second=line.status)
    return (shown(line.code), name, shown(line.agency), *signs, *money_cells(line.money), proof)
