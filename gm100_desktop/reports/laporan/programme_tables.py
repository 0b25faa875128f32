"""The programmes of one dimension: their standing and money, their targets."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.masterplan import DimensionBrief, ProgrammeLine
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.reports.house_style import AIR_LINE, NOTE, dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
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
from gm100_desktop.reports.laporan.sentences import shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text


def programmes(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    """How each stands year by year, what it is given and spends, and its proof."""
    plan, told = brief.masterplan, told_years(brief.masterplan.years, brief.year)
    has_money = bool(one.money.budget or one.money.spent)
    second = f"Pagu dan realisasi dalam {UNIT}, serapan dalam %.  {KEY}" if has_money else KEY
    what = "pagu dan realisasi" if has_money else "keadaan"
    yield chapter.table(f"Program {one.name}, {what} {brief.year}", second)
    found = programmes_of(one)
    columns = [
        text_column("Kode", [each.code for each in found], 14, 26),
        Column("Program/Inovasi"),
        text_column(brief.agency_word, [each.agency for each in found], 14, 22),
        *mark_columns(plan.years[told]),
        *money_columns([one.money, *(each.money for each in found)]),
        Column("Bukti", 22, Align.RIGHT, optional=True),
    ]
    running = tuple(str(count) for count in one.running_by_year[told])
    last = Total(("", f"Jumlah {one.name}", "", *running, *money_cells(one.money), ""))
    yield Table(*trimmed(columns, [*_programme_rows(one, told), last]))
    is_proven = Part.EVIDENCE in brief.parts and any(each.marks for each in found)
    where = " Tanda [ ] menunjuk Daftar Bukti Dukung." if is_proven else ""
    yield Text([Run(f"Jumlah pada kolom tahun adalah program berjalan.{where}", NOTE)], before=AIR_LINE)


def _programme_rows(one: DimensionBrief, told: slice) -> Iterator[Row]:
    for sub in one.sub_dimensions:
        if not sub.programmes:
            continue
        yield Band(sub.name, dimension_colour(one.number).fill)
        for each in sub.programmes:
            signs = tuple(SIGN_OF[mark] for mark in each.marks_by_year[told])
            proof = Cell(marks=each.marks) if each.marks else EMPTY
            name = Cell(each.name, second="Quick win") if each.is_quick_win else each.name
            yield (shown(each.code), name, shown(each.agency), *signs, *money_cells(each.money), proof)


def targets(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    """What was to be reached in the year and what was, and how each programme stands."""
    rows = [row for each in programmes_of(one) if (row := _target(brief.year, each))]
    if rows:
        is_measured = any(cell != EMPTY for row in rows for cell in row[2:4])
        what = "Target, hasil fisik, dan status" if is_measured else "Status program"
        yield chapter.table(f"{what} {one.name} {brief.year}")
        titles = (f"Target {brief.year}", f"Hasil {brief.year}")
        code = text_column("Kode", [each.code for each in programmes_of(one)], 14, 26)
        measured = (Column(title, 32, optional=True) for title in titles)
        columns = [code, Column("Program/Inovasi"), *measured, Column("Status", 22)]
        yield Table(*trimmed(columns, rows))


def _target(year: int, one: ProgrammeLine) -> tuple[str, ...] | None:
    """What was to be reached, what was, and how the programme stands; nothing when none is stated."""
    work = next((work for work in one.works if work.year == year), None)
    target, result = (work.target, work.result) if work else ("", "")
    if not (target or result or one.status):
        return None
    return (shown(one.code), one.name, shown(target), shown(result), shown(one.status))


def programmes_of(one: DimensionBrief) -> list[ProgrammeLine]:
    """All programmes in order of sub-dimension and code."""
    return [each for sub in one.sub_dimensions for each in sub.programmes]
