"""Ringkasan eksekutif on one page: the news, four figures, four messages, six dimensions."""

from collections.abc import Iterator
from dataclasses import dataclass

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import Count
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.wording import EMPTY, decimal_text, month_year, number, percent, signed
from gm100_desktop.reports.charts.bars import HOUSE, PAST, Bars, DimensionStrip, money_bar
from gm100_desktop.reports.charts.progress_list import ProgressList, ProgressRow
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import (
    AIR_BLOCK,
    AIR_LINE,
    AIR_PARAGRAPH,
    AIR_SECTION,
    HOUSE_BLUE,
    INK,
    KPI,
    KPI_LABEL,
    LEAD,
    MM,
    NOTE,
    SECTION,
)
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Pen, Stroke
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.messages import Message, messages
from gm100_desktop.reports.laporan.progress_of import BEHIND, is_late, progress
from gm100_desktop.reports.laporan.sentences import budget_sentence, lagging, listed, money, running_sentence
from gm100_desktop.reports.pieces.blocks import Beside, Rule, Stack
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block, Piece
from gm100_desktop.reports.pieces.runs import Run, prose
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.sheet import column_left, column_width

_TEXT = LEAD.sized(9.5, 13.2)
_YEARS = 3
_QUICK_WINS = 12


@dataclass(frozen=True, slots=True)
class Figure:
    """One key figure with what it is measured by."""

    label: str
    value: str
    note: str
    is_index: bool = False


def summary(brief: LaporanBrief) -> Iterator[Item]:
    """The summary page."""
    chapter = Chapter(EntryKind.FRONT, "Ringkasan Eksekutif")
    yield from chapter.open()
    yield Text([Run(news(brief), LEAD)], before=0, most=4)
    yield KeyFigures(key_figures(brief))
    yield from _charts(brief, chapter)
    yield Rule()
    yield Text([Run("Pesan utama", SECTION)], before=AIR_PARAGRAPH, keep=True)
    yield from _messages(messages(brief))
    if any(one.count.planned for one in brief.masterplan.dimensions):
        yield chapter.figure("Program berjalan dari yang direncanakan, per dimensi")
        yield DimensionStrip(brief.masterplan.dimensions)
    if brief.quick_wins and not brief.index:
        yield from _progress(brief, chapter)
    if brief.index and brief.index.note:
        yield Text([Run(brief.index.note, NOTE)], before=AIR_LINE, most=2)


def news(brief: LaporanBrief) -> str:
    """The one or two sentences the page begins with."""
    plan = brief.masterplan
    parts = []
    if brief.index:
        kind = brief.index.kind[:1].upper() + brief.index.kind[1:]
        parts.append(f"{kind} {decimal_text(brief.index.value, 2)} dari 4,00.")
    first = running_sentence(plan.count)
    behind = listed([one.name for one in lagging(plan.dimensions)])
    if behind and plan.count.running:
        first = f"{first.rstrip('.')}; {behind} paling tertinggal."
    parts.append(first)
    return " ".join([*parts, "" if brief.index else budget_sentence(plan.budget.money)]).strip()


def key_figures(brief: LaporanBrief) -> list[Figure]:
    """Index and change when there are any; programmes and money; else quick wins and meetings."""
    plan, total = brief.masterplan, brief.masterplan.budget.money
    running = _running(plan.count)
    spent = Figure(
        "Serapan anggaran",
        percent(total.spent, total.budget),
        f"{money(total.spent)} dari {money(total.budget)}" if total.budget else "pagu belum dicatat",
    )
    if brief.index:
        return [*_index_figures(brief), running, spent]
    return [running, spent, _quick_wins(brief), _meetings(brief)]


def _running(count: Count) -> Figure:
    if not count.planned:
        return Figure("Program berjalan", EMPTY, "belum dicatat")
    share = percent(count.running, count.planned)
    return Figure("Program berjalan", number(count.running), f"dari {number(count.planned)} · {share}")


def _index_figures(brief: LaporanBrief) -> list[Figure]:
    index = brief.index
    if index is None:
        return []
    value = decimal_text(index.value, 2)
    label = f"Indeks ({index.kind})"
    return [
        Figure(label, value, f"dari 4,00 · versi {index.version}", is_index=True),
        Figure("Perubahan", signed(index.change), index.compared_with),
    ]


def _quick_wins(brief: LaporanBrief) -> Figure:
    count, late = brief.quick_wins_running, brief.quick_wins_late
    if not count.planned:
        return Figure("Quick win", EMPTY, "belum dicatat")
    note = f"berjalan dari {count.planned}"
    return Figure("Quick win", str(count.running), f"{note} · {late} terlambat" if late else note)


def _meetings(brief: LaporanBrief) -> Figure:
    sessions = brief.sessions
    if not sessions.meetings:
        return Figure("Rapat", EMPTY, "belum dicatat")
    total = sessions.agreements_total
    note = f"{sessions.agreements_done} dari {total} kesepakatan selesai" if total else "tanpa kesepakatan"
    return Figure("Rapat", str(len(sessions.meetings)), note)


def _charts(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    plan = brief.masterplan
    last = next((at for at, year in enumerate(plan.years) if year == brief.year), len(plan.years) - 1)
    shown = list(zip(plan.years, plan.budget.by_year, strict=True))[max(last - _YEARS + 1, 0) : last + 1]
    if not any(one.budget for _, one in shown):
        return
    rows = [money_bar(str(year), one, HOUSE if year == brief.year else PAST) for year, one in shown]
    yield chapter.figure("Anggaran dan realisasi per tahun", "Batang utuh pagu, bagian terisi realisasi")
    yield Bars(rows, ("pagu", "serapan"), scale=max(one.budget for _, one in shown), is_hatched=False)


def _progress(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """What fits on the page: the first twelve quick wins."""
    month = max((one.report_month for one in brief.quick_wins), default="")
    shown = brief.quick_wins[:_QUICK_WINS]
    rest = (
        f"; {len(shown)} dari {len(brief.quick_wins)} quick win" if len(brief.quick_wins) > len(shown) else ""
    )
    second = f"Realisasi / rencana dalam %, ▲ tertinggal lebih dari {BEHIND} poin{rest}"
    yield chapter.figure(f"Kemajuan fisik quick win sampai {month_year(month)}", second)
    yield ProgressList([_progress_row(one) for one in shown])


def _progress_row(one: QuickWinBrief) -> ProgressRow:
    planned, reached = (EMPTY if value is None else str(value) for value in progress(one))
    return ProgressRow(one.dimension, one.name, reached, planned, is_late(one))


def _messages(found: list[Message]) -> Iterator[Piece]:
    for index in range(0, len(found), 2):
        pair = [(2, _message(one)) for one in found[index : index + 2]]
        yield Beside(pair, before=AIR_LINE if index == 0 else AIR_BLOCK * 0.7)


def _message(message: Message) -> Stack:
    title = Text([Run(message.title, _TEXT.bold().sized(10.5, 14))], keep=True, most=1)
    return Stack([title, Text(prose(message.text, _TEXT, message.marks), before=0, most=4)])


@dataclass
class KeyFigures(Block):
    """Four figures, one per column, each under a rule."""

    figures: list[Figure]
    before: float = AIR_SECTION * 0.8

    def height(self, pen: Pen, width: float) -> float:
        """Rule, label, figure, note."""
        return 4.5 * MM + KPI_LABEL.leading + KPI.leading + 2 * NOTE.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the four."""
        one = column_width(width)
        for index, figure in enumerate(self.figures[:4]):
            self._figure(pen, x + column_left(width, index + 1), top, one, figure)

    @staticmethod
    def _figure(pen: Pen, x: float, top: float, width: float, figure: Figure) -> None:
        colour = HOUSE_BLUE if figure.is_index else INK
        pen.line(x, top, x + width, top, Stroke(1.6 if figure.is_index else 1, colour))
        top -= 2.5 * MM
        top -= write_lines(pen, x, top, limited(pen, figure.label, KPI_LABEL, width, 1), KPI_LABEL) + 2 * MM
        style = KPI.tinted(colour)
        while pen.width(figure.value, style) > width and style.size > 14:
            style = style.sized(style.size - 1, KPI.leading)
        pen.text(x, top - KPI.rise, figure.value, style)
        write_lines(pen, x, top - KPI.leading, limited(pen, figure.note, NOTE, width, 2), NOTE)
