"""A row that heads others, painted across the list: band, arrow, name in ink, totals in their columns."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, RIGHT, PaintKit
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Group, Line, Look

BAND = 4
ARROW_ROOM = 18
DETAIL_GAP = 10


class GroupPlace(NamedTuple):
    """Where a group row lies and how it stands."""

    row: QRect
    left: int  # where its arrow or name begins
    columns: Sequence[tuple[Column[Line], QRect]]
    ground: str
    opened: bool | None = None  # None: cannot be closed


def paint_group_row(painter: QPainter, group: Group, place: GroupPlace, kit: PaintKit) -> None:
    """Draw the row over whatever its cells have drawn."""
    row = place.row
    painter.fillRect(row, kit.colour(place.ground))
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), kit.colour(kit.palette.line))
    if group.dimension:
        fill = kit.palette.dimension(group.dimension).fill
        painter.fillRect(QRect(row.left(), row.top(), px(BAND), row.height()), kit.colour(fill))
    left = place.left
    if place.opened is not None:
        _paint_arrow(painter, place, kit)
        left += px(ARROW_ROOM)
    _paint_name(painter, group, QRect(left, row.top(), _name_end(group, place) - left, row.height() - 1), kit)
    for column, area in place.columns:
        _paint_text(painter, group, column, area.adjusted(kit.padding, 0, -kit.padding, -1), kit)


def _name_end(group: Group, place: GroupPlace) -> int:
    """Up to the first column in which the row has a text."""
    filled = [area.left() for column, area in place.columns if group.texts.get(column.key)]
    return min(filled, default=place.row.right())


def _paint_arrow(painter: QPainter, place: GroupPlace, kit: PaintKit) -> None:
    side = px(SMALL)
    corner = QPoint(place.left - px(2), place.row.center().y() - side // 2 + 1)
    name = "chevron-down" if place.opened else "chevron-right"
    paint_icon(painter, QRect(corner, QSize(side, side)), name, kit.palette.text2)


def _paint_name(painter: QPainter, group: Group, area: QRect, kit: PaintKit) -> None:
    style = kit.strong if group.strong else kit.body
    ink = kit.palette.text if group.strong else kit.palette.text2
    if group.dimension:
        ink = kit.palette.dimension(group.dimension).ink
    kit.write(painter, area, group.title, style, ink, LEFT)
    beside = area.adjusted(style.measures.horizontalAdvance(group.title) + px(DETAIL_GAP), 0, 0, 0)
    kit.write(painter, beside, group.detail, kit.label, kit.palette.text2, LEFT)


def _paint_text(painter: QPainter, group: Group, column: Column[Line], area: QRect, kit: PaintKit) -> None:
    text = group.texts.get(column.key, "")
    year = column.look is Look.YEAR
    style = kit.head if year else kit.strong
    if year:
        area = area.adjusted(-kit.padding, 0, kit.padding, 0)
    align = CENTRE if year else RIGHT if column.align is Align.RIGHT else LEFT
    kit.write(painter, area, text, style, kit.palette.text2 if year else kit.palette.text, align)
