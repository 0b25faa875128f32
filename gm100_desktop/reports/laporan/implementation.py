"""BAB Pelaksanaan: six dimensions, action plan, quick wins, money, applications, meetings, recognition."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import ActionArea, ActionLine, DimensionBrief, Money, total
from gm100_desktop.domain.wording import EMPTY, percent
from gm100_desktop.reports.charts.bars import HOUSE, Bars, count_bar
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.applications import applications
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
from gm100_desktop.reports.laporan.sentences import budget_sentence, listed, running_sentence, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph


def implementation(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The chapter."""
    plan = brief.masterplan
    yield from chapter.open()
    yield chapter.section("Capaian enam dimensi")
    yield from _overview(brief, chapter)
    told = [one for one in plan.dimensions if one.count.planned or one.obstacles]
    for one in told:
        yield from dimension_pages(brief, chapter, one)
    if told:
        yield chapter.turn()
    yield chapter.section("Rencana aksi")
    yield from _actions(brief, chapter)
    yield chapter.section("Quick win")
    yield from quick_wins(brief, chapter)
    yield chapter.section("Anggaran menurut sumber dana")
    yield from budget(brief, chapter)
    if brief.applications.is_told:
        yield chapter.section("Aplikasi dan SPBE")
        yield from applications(brief, chapter)
    yield chapter.section("Rapat, forum, dan kolaborasi")
    yield from meetings(brief, chapter)
    if brief.sessions.achievements or brief.sessions.publications:
        yield chapter.section("Prestasi dan publikasi")
        yield from recognition(brief, chapter)


def _overview(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    plan = brief.masterplan
    everything = total(one.money for one in plan.dimensions)
    yield paragraph(f"{running_sentence(plan.count)} {budget_sentence(everything, 'program')}".strip())
    if not plan.count.planned:
        return
    yield from _without(plan.dimensions)
    yield chapter.figure(f"Program berjalan dan direncanakan per dimensi, {brief.year}", plan.version)
    planned = [one for one in plan.dimensions if one.count.planned]
    rows = [count_bar(one.name, one.count, dimension_colour(one.number)) for one in planned]
    rows.append(count_bar("Semua dimensi", plan.count, HOUSE, is_total=True))
    yield Bars(rows, ("program", "berjalan"), ("berjalan", "direncanakan, belum berjalan"))
    yield chapter.table(f"Capaian enam dimensi {brief.year}", _unit(everything))
    columns = (*_DIMENSION_COLUMNS, *money_columns([*(one.money for one in plan.dimensions), everything]))
    last = ("", "Semua dimensi", *_counts(plan.count.planned, plan.count.running), *money_cells(everything))
    yield Table(*trimmed(columns, [*(_dimension(one) for one in plan.dimensions), Total(last)]))


def _without(dimensions: Sequence[DimensionBrief]) -> Iterator[Piece]:
    """One sentence for all dimensions that have nothing to show on a page of their own."""
    empty = [one.name for one in dimensions if not one.count.planned]
    if empty:
        yield paragraph(f"Belum ada program yang direncanakan untuk {listed(empty)}.")


def _unit(everything: Money) -> str:
    """What the figures of a table are in; nothing of money where there is none."""
    has_money = everything.budget or everything.spent
    return f"Pagu dan realisasi dalam {UNIT}; bagian dalam %" if has_money else "Bagian dalam %"


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
    amounts = [area.money for area in areas]
    everything = total(amounts)
    yield chapter.table(f"Rencana aksi menurut bidang, {brief.year}", _unit(everything))
    planned, running = (sum(area.count.planned for area in areas), sum(area.count.running for area in areas))
    columns = (Column("Bidang"), *_DIMENSION_COLUMNS[2:], *money_columns([*amounts, everything]))
    last = Total(("Semua bidang", *_counts(planned, running), *money_cells(everything)))
    yield Table(*trimmed(columns, [*(_area(area) for area in areas), last]))
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
        Column("Bukti", 22, Align.RIGHT, optional=True),
    ]
    rows: list[Row] = []
    for area in brief.masterplan.action_areas:
        if area.lines:
            rows.append(Band(area.name))
        rows += [_action(line, told) for line in area.lines]
    yield Table(*trimmed(columns, rows))


def _action(line: ActionLine, told: slice) -> Row:
    signs = tuple(SIGN_OF[mark] for mark in line.marks_by_year[told])
    proof = Cell(marks=line.marks) if line.marks else EMPTY
    name = Cell(line.name, second=line.status)
    return (shown(line.code), name, shown(line.agency), *signs, *money_cells(line.money), proof)
