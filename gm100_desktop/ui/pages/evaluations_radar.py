"""The components on axes from 0 to 4: this year filled, last year as a dashed line."""

import math
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_scale import HIGHEST, share

LEAST_AXES = 3
RADIUS, LABELS, KEY = 100, 38, 26
LABEL_WIDE = 120


class Axis(NamedTuple):
    """One component."""

    name: str
    value: Decimal
    last: Decimal | None = None

    @property
    def words(self) -> str:
        """'3,40 (3,20)'."""
        last = f" ({decimal_text(self.last, 2)})" if self.last is not None else ""
        return f"{decimal_text(self.value, 2)}{last}"


class RadarChart(QWidget):
    """The first axis on top, then clockwise; fewer than three make no figure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._axes: Sequence[Axis] = ()
        self._year = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Nilai komponen")

    def show_axes(self, axes: Sequence[Axis], year: int) -> None:
        """Draw these."""
        self._axes, self._year = axes, year
        self.setAccessibleDescription("; ".join(f"{one.name} {one.words}" for one in axes))
        self.update()

    @property
    def has_figures(self) -> bool:
        """Whether there are axes enough."""
        return len(self._axes) >= LEAST_AXES

    def sizeHint(self) -> QSize:
        """The circle with its labels and the key."""
        return QSize(px(2 * (RADIUS + LABEL_WIDE)), px(2 * RADIUS + 2 * LABELS + KEY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw this year's shape below the rings, then the lines and the labels."""
        if not self.has_figures:
            return
        kit, painter = PaintKit(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = QPolygonF([self._point(at, one.value) for at, one in enumerate(self._axes)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(kit.colour(kit.palette.primary_soft))
        painter.drawPolygon(now)
        self._rings(painter, kit)
        if self._is_compared:
            last = QPolygonF([self._point(at, one.last or Decimal(0)) for at, one in enumerate(self._axes)])
            self._line(painter, last, QPen(kit.colour(kit.palette.text2), px(1.2), Qt.PenStyle.DashLine))
        self._line(painter, now, QPen(kit.colour(kit.palette.primary), px(2)))
        for at, one in enumerate(self._axes):
            self._label(painter, at, one, kit)
        self._key(painter, kit)
        painter.end()

    @property
    def _is_compared(self) -> bool:
        return all(one.last is not None for one in self._axes)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, px(LABELS + RADIUS))

    def _point(self, at: int, value: Decimal, beyond: int = 0) -> QPointF:
        angle = math.pi / 2 - 2 * math.pi * at / len(self._axes)
        reach = px(RADIUS) * share(value) + beyond
        middle = self._middle()
        return QPointF(middle.x() + reach * math.cos(angle), middle.y() - reach * math.sin(angle))

    def _rings(self, painter: QPainter, kit: PaintKit) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for level in range(1, HIGHEST + 1):
            painter.setPen(QPen(kit.colour(kit.palette.line2 if level == HIGHEST else kit.palette.line), 1))
            painter.drawPolygon(QPolygonF([self._point(at, Decimal(level)) for at in range(len(self._axes))]))
        painter.setPen(QPen(kit.colour(kit.palette.line), 1))
        for at in range(len(self._axes)):
            painter.drawLine(self._middle(), self._point(at, Decimal(HIGHEST)))

    @staticmethod
    def _line(painter: QPainter, shape: QPolygonF, pen: QPen) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPolygon(shape)

    def _label(self, painter: QPainter, at: int, one: Axis, kit: PaintKit) -> None:
        """Name and values outside the end of the axis."""
        end, middle = self._point(at, Decimal(HIGHEST), px(8)), self._middle()
        wide, line = px(LABEL_WIDE), px(17)
        side = end.x() - middle.x()
        left = end.x() - wide / 2 if abs(side) < px(10) else end.x() if side > 0 else end.x() - wide
        top = end.y() - 2 * line if abs(side) < px(10) and end.y() < middle.y() else end.y() - line
        align = CENTRE if abs(side) < px(10) else LEFT
        if side < -px(10):
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        upper = QRectF(left, top, wide, line).toRect()
        kit.write(painter, upper, one.name, kit.head, kit.palette.text, align)
        kit.write(painter, upper.translated(0, line), one.words, kit.label, kit.palette.text2, align)

    def _key(self, painter: QPainter, kit: PaintKit) -> None:
        y = self.height() - px(KEY) // 2
        left = self.width() // 2 - px(90 if self._is_compared else 30)
        painter.setPen(QPen(kit.colour(kit.palette.primary), px(2)))
        painter.drawLine(left, y, left + px(22), y)
        beside = QRect(left + px(28), y - px(9), px(60), px(18))
        kit.write(painter, beside, str(self._year), kit.head, kit.palette.text)
        if self._is_compared:
            start = left + px(80)
            painter.setPen(QPen(kit.colour(kit.palette.text2), px(1.2), Qt.PenStyle.DashLine))
            painter.drawLine(start, y, start + px(22), y)
            words = f"{self._year - 1} (dalam kurung)"
            area = QRect(start + px(28), y - px(9), px(140), px(18))
            kit.write(painter, area, words, kit.label, kit.palette.text2)
