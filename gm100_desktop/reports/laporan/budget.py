"""Money of the whole plan: by source in the report year, and over the years."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import BudgetBrief, MasterplanBrief, Money, SourceGroup, total
from gm100_desktop.domain.wording import percent
from gm100_desktop.reports.charts.bars import PAST, Bars, money_bar
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_LINE, NOTE
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.money_columns import (
    UNIT,
    UPRIGHT_YEARS,
    money_cells,
    money_columns,
    year_cell,
    year_columns,
)
from gm100_desktop.reports.laporan.sentences import money, plan_budget_sentence
from gm100_desktop.reports.page import PageKind
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Column, Content, Row, Total
from gm100_desktop.reports.pieces.text import Text, paragraph


def budget(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """Sentence, chart, table of the year, table of the years."""
    found = brief.masterplan.budget
    if not found.money.budget and not any(one.budget for one in found.by_year):
        yield paragraph("Pagu anggaran program smart city belum dicatat.")
        return
    yield paragraph(_sentence(brief.year, brief.masterplan), found.marks)
    groups = [group for group in found.groups if group.money.budget or group.money.spent]
    if groups:
        yield from _of_the_year(brief.year, found, groups, chapter)
    yield from _over_the_years(brief, chapter)


def _sentence(year: int, plan: MasterplanBrief) -> str:
    found = plan.budget
    if not found.money.budget:
        return f"Pagu tahun {year} belum dicatat."
    told = [f"{group.name} {money(group.money.budget)}" for group in found.groups if group.money.budget]
    parts = f" Menurut sumber: {'; '.join(told)}." if told else ""
    return f"Pagu tahun {year} {money(found.money.budget)}. {plan_budget_sentence(plan)}{parts}"


def _of_the_year(
    year: int, found: BudgetBrief, groups: Sequence[SourceGroup], chapter: Chapter
) -> Iterator[Piece]:
    largest = max(group.money.budget for group in groups)
    yield chapter.figure(f"Pagu dan realisasi menurut kelompok sumber dana, {year}")
    yield Bars(
        [money_bar(group.name, group.money, PAST) for group in groups],
        ("pagu", "serapan"),
        ("realisasi", "pagu yang belum dibelanjakan"),
        scale=largest,
        is_hatched=False,
        colour=PAST,
    )
    yield chapter.table(
        f"Pagu dan realisasi menurut sumber dana, {year}", f"Dalam {UNIT}; serapan dan bagian dalam %"
    )
    lines = [line for group in groups for line in group.lines if line.money.budget or line.money.spent]
    columns = [
        Column("Sumber dana"),
        *money_columns([found.money, *(line.money for line in lines)]),
        Column("Bagian pagu", 20, Align.RIGHT),
    ]
    rows: list[Row] = []
    for group in groups:
        rows.append(Band(group.name))
        rows += [
            (line.source, *money_cells(line.money), _part(line.money, found.money))
            for line in group.lines
            if line.money.budget or line.money.spent
        ]
    yield Table(
        columns, [*rows, Total(("Jumlah", *money_cells(found.money), _part(found.money, found.money)))]
    )
    yield Text(
        [Run("Bagian dibulatkan dua desimal; jumlahnya dapat berselisih 0,01.", NOTE)], before=AIR_LINE
    )


def _part(one: Money, whole: Money) -> str:
    return percent(one.budget, whole.budget).removesuffix("%").rstrip()


def _over_the_years(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    plan = brief.masterplan
    found = plan.budget
    groups = [group for group in found.groups if any(one.budget or one.spent for one in group.years)]
    if not groups:
        return
    if len(plan.years) > UPRIGHT_YEARS:
        yield chapter.turn(PageKind.ACROSS)
    yield chapter.table(
        "Pagu dan realisasi menurut tahun dan sumber dana",
        f"Dalam {UNIT}; baris atas pagu, baris bawah realisasi",
    )
    columns = year_columns((*plan.years, 0), [*found.by_year, total(found.by_year)])
    rows: list[Row] = []
    for group in groups:
        rows.append(Band(group.name))
        rows += [
            (line.source, *_years(line.years))
            for line in group.lines
            if any(one.budget for one in line.years)
        ]
    last = Total(("Jumlah", *_years(found.by_year)))
    in_all = Column("Jumlah", columns[-1].width, columns[-1].align)
    yield Table([Column("Sumber dana"), *columns[:-1], in_all], [*rows, last])
    if len(plan.years) > UPRIGHT_YEARS:
        yield chapter.turn()


def _years(amounts: tuple[Money, ...]) -> tuple[Content, ...]:
    return (*(year_cell(one) for one in amounts), year_cell(total(amounts)))
