"""Bars of one quick win month by month, with the number at the end; months without a rise stand out."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.domain.lines.quick_wins import MonthLine
from gm100_desktop.domain.periods import months_of
from gm100_desktop.domain.wording import EMPTY, MONTHS, month_year, number
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, PaintKit, letters
from gm100_desktop.ui.metrics import TextSize, px
from gm100_desktop.ui.palette import Tone

TITLE, LETTERS, NUMBER = 18, 16, 15
BAR, GAP = 20, 10
HEIGHT = 88
LOWEST_TOP = 50


class ProgressBars(QWidget):
    """The year up to the month that is shown; a month nobody told is a gap, never nought."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: MonthLine | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_line(self, line: MonthLine | None) -> None:
        """Show that quick win."""
        self._line = line
        told = [f"{month_year(month)} {value}" for month, value in self._values() if value is not None]
        self.setAccessibleName(f"Kemajuan: {', '.join(told) or 'belum ada'}")
        self.update()

    def sizeHint(self) -> QSize:
        """Twelve bars."""
        return QSize(12 * px(BAR + GAP), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, bars, numbers and months."""
        if self._line is None:
            return
        kit, painter = PaintKit(), QPainter(self)
        title = QRect(0, 0, self.width(), px(TITLE))
        kit.write(painter, title, f"Kemajuan {self._line.month[:4]} (%)", kit.label, kit.palette.text3, LEFT)
        for at, (month, value) in enumerate(self._values()):
            self._paint_month(painter, at, month, value, kit)
        painter.end()

    def _values(self) -> Sequence[tuple[str, int | None]]:
        """The months of the year up to the one that is shown, with what was told of each."""
        line = self._line
        if line is None:
            return ()
        months = [month for month in months_of(int(line.month[:4])) if month <= line.month]
        return [(month, line.updates[month].progress if month in line.updates else None) for month in months]

    def _paint_month(self, painter: QPainter, at: int, month: str, value: int | None, kit: PaintKit) -> None:
        left, floor = at * px(BAR + GAP), self.height() - px(LETTERS)
        small = letters(TextSize.SMALL)
        below = QRect(left - px(GAP) // 2, floor, px(BAR + GAP), px(LETTERS))
        kit.write(painter, below, MONTHS[int(month[5:]) - 1][0], small, kit.palette.text3, CENTRE)
        room = floor - px(TITLE) - px(NUMBER)
        if value is None:
            gap = QRect(left, floor - px(NUMBER), px(BAR), px(NUMBER))
            kit.write(painter, gap, EMPTY, small, kit.palette.text3, CENTRE)
            return
        ink = self._ink(month, kit)
        height = max(px(1), room * value // self._top())
        painter.fillRect(QRect(left, floor - height, px(BAR), height), kit.colour(ink))
        if self._is_numbered(month):
            above = QRect(left - px(GAP) // 2, floor - height - px(NUMBER), px(BAR + GAP), px(NUMBER))
            style = letters(TextSize.SMALL, semibold=True)
            stuck = ink != kit.palette.primary
            kit.write(painter, above, number(value), style, ink if stuck else kit.palette.text, CENTRE)

    def _top(self) -> int:
        """What the highest bar stands for: low beginnings are drawn larger, so that a standstill is seen."""
        return max(LOWEST_TOP, *(value or 0 for _, value in self._values()))

    def _ink(self, month: str, kit: PaintKit) -> str:
        since = self._line.since if self._line else ""
        return kit.palette.tones[Tone.LOOK].ink if since and month > since else kit.palette.primary

    def _is_numbered(self, month: str) -> bool:
        """The month that is shown, and the one since which nothing has risen."""
        line = self._line
        return line is not None and month in {line.month, line.since}
