"""One dimension: its page with bars and programmes, money per year and source, targets, obstacles."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.masterplan import (
    DimensionBrief,
    MasterplanBrief,
    ObstacleLine,
    ProgrammeLine,
    SubDimensionBrief,
    total,
)
from gm100_desktop.domain.wording import EMPTY, tanggal
from gm100_desktop.reports.charts.bars import Bars, count_bar
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_LINE, BODY, NOTE, dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.money_columns import (
    KEY,
    SIGN_OF,
    UNIT,
    UPRIGHT_YEARS,
    mark_columns,
    money_cells,
    money_columns,
    text_column,
    told_years,
    year_cell,
    year_columns,
)
from gm100_desktop.reports.laporan.sentences import (
    budget_sentence,
    listed,
    running_sentence,
    shown,
    words,
)
from gm100_desktop.reports.laporan.sided_title import SidedTitle
from gm100_desktop.reports.page import PageKind
from gm100_desktop.reports.pieces.blocks import Labelled
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run, prose
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.text import Text


def dimension_pages(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Item]:
    """Everything about one dimension, on its own pages."""
    plan = brief.masterplan
    yield chapter.turn()
    yield _head(chapter, one, len(plan.dimensions))
    if not one.count.planned:
        return
    yield chapter.figure(
        f"Program berjalan dan direncanakan per sub-dimensi, {brief.year}",
        "; ".join(part for part in ("Bagian dari program yang direncanakan", plan.version) if part),
        f"Program {one.name} per sub-dimensi, {brief.year}",
    )
    yield _bars(one)
    yield from _programmes(brief, chapter, one)
    yield from _targets(brief, chapter, one)
    for at, obstacle in enumerate(one.obstacles):
        yield Labelled("" if at else "Kendala dan langkah", _obstacle(obstacle))
    yield from _sources(plan, chapter, one)


def _head(chapter: Chapter, one: DimensionBrief, of: int) -> SidedTitle:
    number = chapter.subsection()
    side = (f"Dimensi {one.number} dari {of}", number)
    text = " ".join(part for part in (_sentence(one), one.strategy) if part)
    return SidedTitle(one.number, number, one.name, text, BODY, side, is_big=True)


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
    rows = [count_bar(sub.name, sub.count, colour) for sub in one.sub_dimensions]
    rows.append(count_bar(one.name, one.count, colour, is_total=True))
    return Bars(rows, ("program", "berjalan"), ("berjalan", "direncanakan, belum berjalan"), colour=colour)


def _programmes(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    plan, told = brief.masterplan, told_years(brief.masterplan.years, brief.year)
    second = f"Pagu dan realisasi dalam {UNIT}, serapan dalam %.  {KEY}"
    yield chapter.table(f"Program {one.name}, pagu dan realisasi {brief.year}", second)
    programmes = _all(one)
    columns = [
        text_column("Kode", [each.code for each in programmes], 14, 26),
        Column("Program/Inovasi"),
        text_column(brief.agency_word, [each.agency for each in programmes], 14, 22),
        *mark_columns(plan.years[told]),
        *money_columns([one.money, *(each.money for each in programmes)]),
        Column("Bukti", 22, Align.RIGHT),
    ]
    running = tuple(str(count) for count in one.running_by_year[told])
    last = Total(("", f"Jumlah {one.name}", "", *running, *money_cells(one.money), ""))
    yield Table(columns, [*_programme_rows(one, told), last])
    where = " Tanda [ ] menunjuk Daftar Bukti Dukung." if Part.EVIDENCE in brief.parts else ""
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


def _targets(brief: LaporanBrief, chapter: Chapter, one: DimensionBrief) -> Iterator[Piece]:
    rows = [row for each in _all(one) if (row := _target(brief.year, each))]
    if rows:
        yield chapter.table(f"Target, hasil fisik, dan status {one.name} {brief.year}")
        titles = (f"Target {brief.year}", f"Hasil {brief.year}")
        code = text_column("Kode", [each.code for each in _all(one)], 14, 26)
        columns = [code, Column("Program/Inovasi"), *(Column(title, 32) for title in titles)]
        yield Table([*columns, Column("Status", 22)], rows)


def _target(year: int, one: ProgrammeLine) -> Row | None:
    """What was to be reached, what was, and how the programme stands; nothing when none is stated."""
    work = next((work for work in one.works if work.year == year), None)
    target, result = (work.target, work.result) if work else ("", "")
    if not (target or result or one.status):
        return None
    return (shown(one.code), one.name, shown(target), shown(result), shown(one.status))


def _obstacle(one: ObstacleLine) -> Text:
    about = ", ".join(part for part in (one.owner, tanggal(one.due) if one.due else "") if part)
    step = f" Langkah: {one.follow_up.rstrip('.')}{f' ({about})' if about else ''}." if one.follow_up else ""
    return Text(prose(f"{one.text.rstrip('.')}.{step}", BODY, one.marks), 2)


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
    codes = [each.code for each in _all(one)]
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
    if any(each.sources for each in _all(one)):
        years = tuple(year_cell(money) for money in one.money_by_year)
        yield Total(("", f"Jumlah {one.name}", *years, year_cell(total(one.money_by_year))))


def _all(one: DimensionBrief) -> list[ProgrammeLine]:
    return [each for sub in one.sub_dimensions for each in sub.programmes]
