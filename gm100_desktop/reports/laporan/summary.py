"""Ringkasan eksekutif on one page: the news, four figures, charts, four messages, six dimensions."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.wording import EMPTY, decimal_text, month_year
from gm100_desktop.reports.charts.bars import HOUSE, PAST, Bars, DimensionStrip, money_bar
from gm100_desktop.reports.charts.progress_list import ProgressList, ProgressRow
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_BLOCK, AIR_LINE, AIR_PARAGRAPH, LEAD, NOTE, SECTION
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.index_charts import index_charts
from gm100_desktop.reports.laporan.key_figures import KeyFigures, key_figures
from gm100_desktop.reports.laporan.messages import Message, messages
from gm100_desktop.reports.laporan.progress_of import progress
from gm100_desktop.reports.laporan.sentences import (
    capital,
    lagging,
    listed,
    not_recorded,
    plan_budget_sentence,
    running_sentence,
)
from gm100_desktop.reports.pieces.blocks import Beside, OnePage, Rule, Stack
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run, prose
from gm100_desktop.reports.pieces.text import Text

_TEXT = LEAD.sized(9.5, 13.2)
_YEARS = 3
_QUICK_WINS = 12
_STEPS = 3  # how far the page may be tightened: fewer lines, then without the last figures


def summary(brief: LaporanBrief) -> Iterator[Item]:
    """The summary page; its figures are numbered once, however often the page is tried."""
    chapter = Chapter(EntryKind.FRONT, "Ringkasan Eksekutif")
    yield from chapter.open()
    charts = list(index_charts(brief.index, brief.year, chapter) if brief.index else _money(brief, chapter))
    strip = list(_strip(brief, chapter))
    wins = list(_progress(brief, chapter)) if not brief.index else []
    yield OnePage(lambda step: _page(brief, charts, [strip, wins], step), _STEPS)


def _page(brief: LaporanBrief, charts: list[Piece], figures: list[list[Piece]], step: int) -> list[Piece]:
    pieces: list[Piece] = [Text([Run(news(brief), LEAD)], before=0, most=4 if step < 1 else 3)]
    figures_told = key_figures(brief)
    pieces += [*([KeyFigures(figures_told)] if figures_told else []), *charts]
    told = messages(brief)
    if told:
        pieces += [Rule(), Text([Run("Pesan utama", SECTION)], before=AIR_PARAGRAPH, is_heading=True)]
    pieces += _messages(told, 4 if step < 2 else 3)
    for figure in figures[: 2 if step < _STEPS - 1 else 1 if step < _STEPS else 0]:
        pieces += figure
    if brief.index and brief.index.note:
        pieces.append(Text([Run(brief.index.note, NOTE)], before=AIR_LINE, most=2))
    return pieces


def news(brief: LaporanBrief) -> str:
    """The one or two sentences the page begins with."""
    plan = brief.masterplan
    parts = []
    if brief.index:
        kind = capital(brief.index.kind)
        parts.append(f"{kind} {decimal_text(brief.index.value, 2)} dari 4,00.")
    elif brief.evaluation and not brief.evaluation.participated:
        parts.append(f"Daerah tidak ikut evaluasi {brief.year}.")
    first = running_sentence(plan.count) if plan.count.planned else ""
    behind = listed([one.name for one in lagging(plan.dimensions)])
    if behind and plan.count.running:
        first = f"{first.rstrip('.')}; {behind} paling tertinggal."
    parts += [first, "" if brief.index else plan_budget_sentence(plan), not_recorded(brief)]
    return " ".join(part for part in parts if part)


def _money(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    plan = brief.masterplan
    last = next((at for at, year in enumerate(plan.years) if year == brief.year), len(plan.years) - 1)
    shown = list(zip(plan.years, plan.budget.by_year, strict=True))[max(last - _YEARS + 1, 0) : last + 1]
    if not any(one.budget for _, one in shown):
        return
    rows = [money_bar(str(year), one, HOUSE if year == brief.year else PAST) for year, one in shown]
    yield chapter.figure("Anggaran dan realisasi per tahun", "Batang utuh pagu, bagian terisi realisasi")
    yield Bars(rows, ("pagu", "serapan"), scale=max(one.budget for _, one in shown), is_hatched=False)


def _strip(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    if any(one.count.planned for one in brief.masterplan.dimensions):
        yield chapter.figure("Program berjalan dari yang direncanakan, per dimensi")
        yield DimensionStrip(brief.masterplan.dimensions)


def _progress(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """What fits on the page: the first twelve quick wins whose progress is known."""
    known = [one for one in brief.quick_wins if one.report_month]
    if not known:
        return
    month = max(one.report_month for one in known)
    shown, count = known[:_QUICK_WINS], len(known)
    rest = f"; {len(shown)} dari {count} quick win" if count > len(shown) else ""
    second = f"Realisasi / rencana dalam %, ▲ terlambat{rest}"
    yield chapter.figure(f"Kemajuan fisik quick win sampai {month_year(month)}", second)
    yield ProgressList([_progress_row(one) for one in shown])


def _progress_row(one: QuickWinBrief) -> ProgressRow:
    planned, reached = (EMPTY if value is None else str(value) for value in progress(one))
    return ProgressRow(one.dimension, one.name, reached, planned, one.is_late)


def _messages(found: list[Message], most: int) -> Iterator[Piece]:
    for index in range(0, len(found), 2):
        pair = [(2, _message(one, most)) for one in found[index : index + 2]]
        yield Beside(pair, before=AIR_LINE if index == 0 else AIR_BLOCK * 0.7)


def _message(message: Message, most: int) -> Stack:
    title = Text([Run(message.title, _TEXT.bold().sized(10.5, 14))], is_heading=True, most=1)
    return Stack([title, Text(prose(message.text, _TEXT, message.marks), before=0, most=most)])
