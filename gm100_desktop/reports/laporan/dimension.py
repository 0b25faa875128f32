"""One dimension: its page with bars and programmes, obstacles, money per year and source."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import (
    DimensionBrief,
    MasterplanBrief,
    ObstacleLine,
    SubDimensionBrief,
    total,
)
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.charts.bars import Bars, count_bar
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import BODY, dimension_colour
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.money_columns import (
    UNIT,
    UPRIGHT_YEARS,
    text_column,
    year_cell,
    year_columns,
)
from gm100_desktop.reports.laporan.programme_gains import activities, aims, gains
from gm100_desktop.reports.laporan.programme_tables import programmes, programmes_of, targets
from gm100_desktop.reports.laporan.sentences import (
    budget_sentence,
    listed,
    running_sentence,
    words,
)
from gm100_desktop.reports.laporan.sided_title import SidedTitle
from gm100_desktop.reports.page import PageKind
from gm100_desktop.reports.pieces.blocks import Labelled
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.text import Text


def dimension_pages(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Item]:
    """Everything about one dimension, on its own pages."""
    plan = brief.masterplan
    yield chapter.turn()
    yield _head(chapter, one, len(plan.dimensions))
    if one.count.planned:
        yield chapter.figure(
            f"Program berjalan dan direncanakan per sub-dimensi, {brief.year}",
            "; ".join(part for part in ("Bagian dari program yang direncanakan", plan.version) if part),
            f"Program {one.name} per sub-dimensi, {brief.year}",
        )
        yield _bars(one)
        yield from programmes(brief, chapter, one)
        yield from aims(chapter, one)
        yield from gains(chapter, one)
        yield from activities(brief, chapter, one)
        yield from targets(brief, chapter, one)
    for at, obstacle in enumerate(one.obstacles):
        yield Labelled("" if at else "Kendala dan langkah", _obstacle(obstacle))
    yield from _sources(plan, chapter, one)


def _head(chapter: Chapter, one: DimensionBrief, of: int) -> SidedTitle:
    number = chapter.subsection()
    side = (f"Dimensi {one.number} dari {of}", number)
    return SidedTitle(one.number, number, one.name, _sentence(one), BODY, side, is_big=True)


def _sentence(one: DimensionBrief) -> str:
    parts = [running_sentence(one.count), _subs_sentence(one.sub_dimensions), budget_sentence(one.money)]
    return " ".join(part for part in parts if part)


def _subs_sentence(subs: tuple[SubDimensionBrief, ...]) -> str:
    """Which sub-dimensions run in full and which are behind; nothing when all run or none does."""
    planned = [sub for sub in subs if sub.count.planned]
    full = [sub.name for sub in planned if sub.count.running == sub.count.planned]
    behind = [sub for sub in planned if sub.count.running < sub.count.planned]
    if not full or not behind:
        return ""
    told = listed(
        [f"{sub.name} {words(sub.count.running)} dari {words(sub.count.planned)}" for sub in behind]
    )
    return f"Seluruh program {listed(full)} berjalan; {told}."


def _bars(one: DimensionBrief) -> Bars:
    colour = dimension_colour(one.number)
    rows = [count_bar(sub.name, sub.count, colour) for sub in one.sub_dimensions if sub.count.planned]
    rows.append(count_bar(one.name, one.count, colour, is_total=True))
    return Bars(rows, ("program", "berjalan"), ("berjalan", "direncanakan, belum berjalan"), colour=colour)


def _obstacle(one: ObstacleLine) -> Text:
    told = (
        ("", one.text),
        ("Langkah: ", one.follow_up),
        ("Tenggat: ", tanggal(one.due) if one.due else ""),
        ("Penanggung jawab: ", one.owner),
    )
    text = " ".join(f"{label}{part.rstrip('.')}." for label, part in told if part)
    return Text(prose(text, BODY, one.marks), 2)


def _sources(plan: MasterplanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Item]:
    """Money per year and source; more than five years need the paper turned."""
    rows = list(_source_rows(one))
    if not rows:
        return
    is_wide = len(plan.years) > UPRIGHT_YEARS
    if is_wide:
        yield chapter.turn(PageKind.ACROSS)
    yield chapter.table(
        f"Pagu dan realisasi {one.name} menurut tahun dan sumber dana",
        f"Dalam {UNIT}; baris atas pagu, baris bawah realisasi",
    )
    columns = year_columns((*plan.years, 0), [*one.money_by_year, total(one.money_by_year)])
    codes = [each.code for each in programmes_of(one)]
    head = [text_column("Kode", codes, 14, 26), Column("Program dan sumber dana")]
    yield Table([*head, *columns[:-1], Column("Jumlah", columns[-1].width, columns[-1].align)], rows)


def _source_rows(one: DimensionBrief) -> Iterator[Row]:
    for sub in one.sub_dimensions:
        funded = [each for each in sub.programmes if each.sources]
        if funded:
            yield Band(sub.name, dimension_colour(one.number).fill)
        for each in funded:
            for at, source in enumerate(each.sources):
                name = Cell("" if at else each.name, second=source.source)
                years = tuple(year_cell(money) for money in source.years)
                yield ("" if at else each.code, name, *years, year_cell(source.total))
    if any(each.sources for each in programmes_of(one)):
        years = tuple(year_cell(money) for money in one.money_by_year)
        yield Total(("", f"Jumlah {one.name}", *years, year_cell(total(one.money_by_year))))
