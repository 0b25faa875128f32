"""The four key figures of the summary, each under a rule."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evaluation import OFFICIAL
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import Count, Money
from gm100_desktop.domain.wording import decimal_text, number, percent, signed
from gm100_desktop.reports.house_style import AIR_SECTION, HOUSE_BLUE, INK, KPI, KPI_LABEL, MM, NOTE
from gm100_desktop.reports.ink.pen import Pen, Stroke
from gm100_desktop.reports.laporan.sentences import money
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import column_left, column_width


@dataclass(frozen=True, slots=True)
class Figure:
    """One key figure with what it is measured by."""

    label: str
    value: str
    note: str
    is_index: bool = False


def key_figures(brief: LaporanBrief) -> list[Figure]:
    """Index and change when there are any; programmes and money; else quick wins and meetings.

    What is not recorded has no figure: the sentence above them says so.
    """
    plan = brief.masterplan
    found = [_running(plan.count), _spent(plan.budget.money)]
    if brief.index:
        found = [*_index_figures(brief), *found]
    else:
        found += [_quick_wins(brief), _meetings(brief)]
    return [figure for figure in found if figure]


def _spent(total: Money) -> Figure | None:
    if not total.budget:
        return None
    share = percent(total.spent, total.budget)
    return Figure("Serapan anggaran", share, f"{money(total.spent)} dari {money(total.budget)}")


def _running(count: Count) -> Figure | None:
    if not count.planned:
        return None
    share = percent(count.running, count.planned)
    return Figure("Program berjalan", number(count.running), f"dari {number(count.planned)} · {share}")


def _index_figures(brief: LaporanBrief) -> list[Figure | None]:
    index = brief.index
    if index is None:
        return []
    value = decimal_text(index.value, 2)
    label = "Indeks hasil evaluasi" if index.kind == OFFICIAL else f"Indeks ({index.kind})"
    version = f" · versi {index.version}" if index.version else ""
    return [
        Figure(label, value, f"dari 4,00{version}", is_index=True),
        Figure("Perubahan", signed(index.change), index.compared_with),
    ]


def _quick_wins(brief: LaporanBrief) -> Figure | None:
    count, late = brief.quick_wins_running, brief.quick_wins_late
    if not count.planned:
        return None
    note = f"berjalan dari {count.planned}"
    return Figure("Quick win", str(count.running), f"{note} · {late} terlambat" if late else note)


def _meetings(brief: LaporanBrief) -> Figure | None:
    sessions = brief.sessions
    if not sessions.meetings:
        return None
    total = sessions.agreements_total
    note = f"{sessions.agreements_done} dari {total} kesepakatan selesai" if total else "tanpa kesepakatan"
    return Figure("Rapat", str(len(sessions.meetings)), note)


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
