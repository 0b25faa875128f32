"""How each look of a column is painted inside its cell."""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from gm100_desktop.ui.chips import Chip, chip_area, paint_chip
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, RIGHT, Letters, PaintKit
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import Cell
from gm100_desktop.ui.models.columns import Align, Levels, Look, Reached, YearMark
from gm100_desktop.ui.palette import Tone

LEAD = 46  # room of the code before a name
SWATCH = 10
MARK_WIDTH, MARK_HEIGHT = 21, 10
LEVEL_WIDTH, LEVEL_HEIGHT = 22, 20
CHIP_GAP = 4

Painting = Callable[[QPainter, QRect, Cell, PaintKit, bool], None]
"""Paints into the area; the last argument says whether the row is the current one."""


def alignment(cell: Cell) -> Qt.AlignmentFlag:
    """Where the text of the cell stands."""
    return RIGHT if cell.column.align is Align.RIGHT else LEFT


def _plain(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    kit.write(painter, area, cell.text, kit.body, kit.palette.text, alignment(cell))


def _second(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    kit.write(painter, area, cell.text, kit.label, kit.palette.text2, alignment(cell))


def _strong(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    kit.write(painter, area, cell.text, kit.strong, kit.palette.text, alignment(cell))


def _name(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, current: bool) -> None:
    lead = cell.mark
    if isinstance(lead, str):
        kit.write(painter, QRect(area), lead, kit.label, kit.palette.text2)
        area = area.adjusted(px(LEAD), 0, 0, 0)
    kit.write(painter, area, cell.text, _name_letters(kit, current), kit.palette.text, alignment(cell))


def _name_letters(kit: PaintKit, current: bool) -> Letters:
    return kit.strong if current else kit.body


def _swatch(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, current: bool) -> None:
    fill = kit.palette.dimension(str(cell.mark or "")).fill
    side = px(SWATCH)
    square = QRect(QPoint(area.left(), area.center().y() - side // 2 + 1), QSize(side, side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kit.colour(fill))
    painter.drawRoundedRect(square, px(2), px(2))
    rest = area.adjusted(side + kit.padding, 0, 0, 0)
    kit.write(painter, rest, cell.text, _name_letters(kit, current), kit.palette.text)


def _icon(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    side = px(SMALL)
    if cell.mark:
        square = QRect(QPoint(area.left(), area.center().y() - side // 2 + 1), QSize(side, side))
        paint_icon(painter, square, str(cell.mark), kit.palette.text2)
    rest = area.adjusted(side + px(4), 0, 0, 0)
    kit.write(painter, rest, cell.text, kit.label, kit.palette.text2)


def _signed(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    ink = kit.palette.tones[cell.mark].ink if isinstance(cell.mark, Tone) else kit.palette.text2
    kit.write(painter, area, cell.text, kit.label, ink, alignment(cell))


def chips_of(cell: Cell) -> Sequence[Chip]:
    """The chips of a cell, none, one or several."""
    mark = cell.mark
    if isinstance(mark, Chip):
        return (mark,)
    return mark if isinstance(mark, tuple) else ()


def chip_areas(area: QRect, chips: Sequence[Chip]) -> list[QRect]:
    """Where the chips lie side by side; those without room get none."""
    areas: list[QRect] = []
    left = area.left()
    for chip in chips:
        place = chip_area(area, chip, left)
        areas.append(place)
        left = place.right() + px(CHIP_GAP)
    return areas


def _chips(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    chips = chips_of(cell)
    for chip, place in zip(chips, chip_areas(area, chips), strict=True):
        if place.width() > px(SMALL):
            paint_chip(painter, place, chip, kit.palette)
    if not chips:
        kit.write(painter, area, cell.text, kit.label, kit.palette.text2)


def _year(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    mark = cell.mark
    if not isinstance(mark, YearMark):
        kit.write(painter, area, cell.text, kit.label, kit.palette.text2, CENTRE)
        return
    size = QSize(px(MARK_WIDTH), px(MARK_HEIGHT))
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(area.center())
    paint_year_mark(painter, place, mark, kit)


def paint_year_mark(painter: QPainter, place: QRect, mark: YearMark, kit: PaintKit) -> None:
    """Filled = reached, half = partly, outline = planned, dash = no target."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = kit.colour(kit.palette.dimension(mark.dimension).fill)
    if mark.reached is Reached.NONE:
        painter.setPen(QPen(kit.colour(kit.palette.text3), 1))
        middle = place.center().y() + 0.5
        painter.drawLine(place.center().x() - px(4), round(middle), place.center().x() + px(4), round(middle))
        return
    outline = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    if mark.reached is Reached.REACHED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(place), px(2), px(2))
        return
    partly = mark.reached is Reached.PARTLY
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(fill if partly else kit.colour(kit.palette.line2), 1))
    painter.drawRoundedRect(outline, px(2), px(2))
    if partly:
        painter.fillRect(
            QRect(place.left() + 1, place.top() + 1, place.width() // 2, place.height() - 2), fill
        )


def level_area(area: QRect, level: int) -> QRect:
    """Where the digit of a level stands."""
    width, height = px(LEVEL_WIDTH), px(LEVEL_HEIGHT)
    return QRect(area.left() + level * width, area.center().y() - height // 2 + 1, width - px(2), height)


def _levels(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    mark = cell.mark
    if not isinstance(mark, Levels):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for level in range(mark.most + 1):
        place = level_area(area, level)
        if level == mark.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(kit.colour(kit.palette.button))
            painter.drawRoundedRect(place, px(4), px(4))
            kit.write(painter, place, str(level), kit.strong, kit.palette.on_button, CENTRE)
        else:
            kit.write(painter, place, str(level), kit.label, kit.palette.text2, CENTRE)


class Drawing(Protocol):
    """What a column of its own look gives as the mark of a line."""

    def draw(self, painter: QPainter, area: QRect, kit: PaintKit) -> None:
        """Draw over the whole cell."""


def _drawn(painter: QPainter, area: QRect, cell: Cell, kit: PaintKit, _current: bool) -> None:
    drawing = cast(Drawing, cell.mark)
    drawing.draw(painter, area.adjusted(-kit.padding, 0, kit.padding, 0), kit)


PAINTINGS: dict[Look, Painting] = {
    Look.PLAIN: _plain,
    Look.NAME: _name,
    Look.SECOND: _second,
    Look.STRONG: _strong,
    Look.ICON: _icon,
    Look.SWATCH: _swatch,
    Look.SIGNED: _signed,
    Look.CHIPS: _chips,
    Look.YEAR: _year,
    Look.LEVELS: _levels,
    Look.DRAWN: _drawn,
}
"""To add a look: a member of `Look`, a painting here, a row in the gallery."""
