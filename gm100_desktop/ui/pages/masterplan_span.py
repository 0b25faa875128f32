"""One year of one programme on the road map, drawn: planned, realised, its pagu, milestones, today."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygon

from gm100_desktop.ui.delegates.kit import CENTRE, Letters, PaintKit, letters
from gm100_desktop.ui.metrics import TextSize, px
from gm100_desktop.ui.palette import DimensionColours

BAR, ROUND = 16, 2
DIAMOND = 4  # half of its width
GAP = 2  # between the bars of neighbouring years
TEXT_AIR = 4


class YearSpan(NamedTuple):
    """What stands in the cell."""

    dimension: str  # code
    is_planned: bool = False
    is_realised: bool = False
    is_within: bool = False  # between planned years, itself without a plan
    text: str = ""
    milestones: tuple[tuple[float, bool], ...] = ()  # part of the year that lies before it, whether reached
    today: float | None = None  # the same of the present day, in its year

    def draw(self, painter: QPainter, area: QRect, kit: PaintKit) -> None:
        """Draw over the whole cell; what lies on top comes last."""
        colours = kit.palette.dimension(self.dimension)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter, area, kit, colours)
        if self.today is not None:
            x = area.left() + round(area.width() * self.today)
            painter.setPen(QPen(kit.colour(kit.palette.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(x, area.top(), x, area.bottom() + 1)
        for part, is_reached in self.milestones:
            room = area.adjusted(px(DIAMOND) + 2, 0, -px(DIAMOND) - 2, 0)  # whole, also at the end of a year
            middle = QPoint(room.left() + round(room.width() * part), _bar(area).bottom() + 1)
            _draw_diamond(painter, middle, kit, colours, is_reached=is_reached)

    def _draw_bar(self, painter: QPainter, area: QRect, kit: PaintKit, colours: DimensionColours) -> None:
        bar, fill = _bar(area), kit.colour(colours.fill)
        if self.is_realised:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(bar, px(ROUND), px(ROUND))
        elif self.is_planned:
            painter.setPen(QPen(fill, 1))
            painter.setBrush(kit.colour(kit.palette.surface))
            painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), px(ROUND), px(ROUND))
        elif self.is_within:
            painter.fillRect(QRect(area.left(), bar.center().y(), area.width(), px(2)), fill)
        ink = colours.on_fill if self.is_realised else kit.palette.text
        style = letters(TextSize.SMALL, semibold=self.is_realised)
        if self.text and _fits(self.text, bar, style):
            kit.write(painter, bar, self.text, style, ink, CENTRE)


def _bar(area: QRect) -> QRect:
    height = px(BAR)
    return QRect(area.left() + px(GAP) // 2, area.center().y() - height // 2, area.width() - px(GAP), height)


def _fits(text: str, bar: QRect, style: Letters) -> bool:
    """A figure that is cut would be another figure."""
    return style.measures.horizontalAdvance(text) <= bar.width() - 2 * px(TEXT_AIR)


def _draw_diamond(
    painter: QPainter, middle: QPoint, kit: PaintKit, colours: DimensionColours, *, is_reached: bool
) -> None:
    """Filled when reached; the ground around it keeps it apart from the bar."""
    half = px(DIAMOND)
    corners = [QPoint(0, -half), QPoint(half, 0), QPoint(0, half), QPoint(-half, 0)]
    shape = QPolygon([middle + corner for corner in corners])
    painter.setPen(QPen(kit.colour(kit.palette.surface), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    painter.setPen(QPen(kit.colour(colours.ink), 1))
    painter.setBrush(kit.colour(colours.ink if is_reached else kit.palette.surface))
    painter.drawPolygon(shape)
