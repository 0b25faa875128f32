"""Own and panel scores of each component on one axis from 0 to 4; the line between them is the gap."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.domain.wording import decimal_text, signed
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, RIGHT, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_scale import HIGHEST, share

ROW, HEAD, FOOT, KEY = 28, 22, 22, 26
NAMES, FIGURE = 92, 54
HEADS = ("mandiri", "asesor", "selisih")


class GapLine(NamedTuple):
    """One component, scored by the region and by the panel."""

    name: str
    own: Decimal
    panel: Decimal

    @property
    def figures(self) -> Sequence[str]:
        """'3,20', '3,15', '-0,05'."""
        return decimal_text(self.own, 2), decimal_text(self.panel, 2), signed(self.panel - self.own)


class GapChart(QWidget):
    """Names left, the axis in the middle, figures right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[GapLine] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Nilai mandiri dan nilai asesor")

    def show_lines(self, lines: Sequence[GapLine]) -> None:
        """Draw these."""
        self._lines = lines
        self.setAccessibleDescription("; ".join(f"{one.name} {' '.join(one.figures)}" for one in lines))
        self.updateGeometry()
        self.update()

    @property
    def has_figures(self) -> bool:
        """Whether both kinds are known of any component."""
        return bool(self._lines)

    def sizeHint(self) -> QSize:
        """A row each."""
        return QSize(px(360), px(HEAD + ROW * len(self._lines) + FOOT + KEY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, pairs, figures and key."""
        kit, painter = PaintKit(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = px(NAMES), self.width() - 3 * px(FIGURE) - px(12)
        foot = px(HEAD + ROW * len(self._lines))
        for level in range(HIGHEST + 1):
            x = round(left + (right - left) * level / HIGHEST)
            painter.setPen(QPen(kit.colour(kit.palette.line if level else kit.palette.line2), 1))
            painter.drawLine(x, px(HEAD), x, foot)
            area = QRect(x - px(15), foot + px(2), px(30), px(18))
            kit.write(painter, area, str(level), kit.label, kit.palette.text3, CENTRE)
        for at, words in enumerate(HEADS):
            kit.write(painter, self._figure(at, 0, HEAD), words, kit.label, kit.palette.text2, RIGHT)
        for at, line in enumerate(self._lines):
            self._row(painter, px(HEAD + ROW * at), line, kit)
            self._pair(painter, (left, right), px(HEAD + ROW * at) + px(ROW) // 2, line, kit)
        self._key(painter, left, kit)
        painter.end()

    def _figure(self, at: int, top: int, height: int) -> QRect:
        return QRect(self.width() - (3 - at) * px(FIGURE), top, px(FIGURE), px(height))

    def _row(self, painter: QPainter, top: int, line: GapLine, kit: PaintKit) -> None:
        name = QRect(0, top, px(NAMES) - px(10), px(ROW))
        kit.write(painter, name, line.name, kit.body, kit.palette.text, LEFT)
        for at, words in enumerate(line.figures):
            style = kit.head if at == len(HEADS) - 1 else kit.label
            kit.write(painter, self._figure(at, top, ROW), words, style, kit.palette.text, RIGHT)

    @staticmethod
    def _pair(painter: QPainter, axis: tuple[int, int], y: int, line: GapLine, kit: PaintKit) -> None:
        own, panel = (QPointF(_along(axis, value), y) for value in (line.own, line.panel))
        painter.setPen(QPen(kit.colour(kit.palette.text2), px(1.6)))
        painter.drawLine(own, panel)
        painter.setBrush(kit.colour(kit.palette.text2))
        painter.drawEllipse(panel, px(4), px(4))
        painter.setPen(QPen(kit.colour(kit.palette.primary), px(1.8)))
        painter.setBrush(kit.colour(kit.palette.surface))
        painter.drawEllipse(own, px(4), px(4))

    def _key(self, painter: QPainter, left: int, kit: PaintKit) -> None:
        y = self.height() - px(KEY) // 2
        for words, is_own in (("nilai mandiri", True), ("nilai asesor", False)):
            painter.setPen(QPen(kit.colour(kit.palette.primary if is_own else kit.palette.text2), px(1.8)))
            painter.setBrush(kit.colour(kit.palette.surface if is_own else kit.palette.text2))
            painter.drawEllipse(QPointF(left + px(4), y), px(4), px(4))
            wide = kit.label.measures.horizontalAdvance(words) + px(8)
            area = QRect(left + px(14), y - px(9), wide, px(18))
            kit.write(painter, area, words, kit.label, kit.palette.text, LEFT)
            left += px(14) + wide + px(20)


def _along(axis: tuple[int, int], value: Decimal) -> float:
    return axis[0] + (axis[1] - axis[0]) * share(value)
