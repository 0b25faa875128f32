"""What the form of a person shows beside the fields: posts over time, and the bodies they sit in."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from gm100_desktop.domain.lines.rosters import PersonSeat, PostLine
from gm100_desktop.domain.rosters import Acting, BodyKind
from gm100_desktop.ui.chips import chip_area, chip_size, paint_chip, tag
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.row_list import RowList

ROW = 48
DOT, LEFT = 10, 24
TITLE_TOP, DETAIL_TOP, LINE = 4, 23, 18
SEAT_ROW, ICON_ROOM = 24, 22
ICONS: Mapping[str, str] = {
    BodyKind.COUNCIL: "landmark",
    BodyKind.EXECUTING_TEAM: "users",
    BodyKind.FORUM: "messages-square",
    BodyKind.SECRETARIAT: "file-text",
    BodyKind.WORKING_GROUP: "users-round",
}


class Timeline(RowList[PostLine]):
    """Posts from the newest down, on a line; those held now have a full dot."""

    row_height = ROW

    def words_of(self, line: PostLine) -> str:
        """Title, term and decree."""
        return f"{line.post.full_title}, {line.detail}"

    def paint_line(self, painter: QPainter, area: QRect, line: PostLine, kit: PaintKit) -> None:
        """Draw dot, title and term."""
        self._paint_dot(painter, area, line, kit)
        words = area.adjusted(px(LEFT), px(TITLE_TOP), -px(2), 0)
        words.setHeight(px(LINE))
        room = self._paint_tag(painter, words, line, kit)
        style = kit.strong if line.is_held else kit.body
        kit.write(painter, words.adjusted(0, 0, -room, 0), line.post.full_title, style, kit.palette.text)
        below = QRect(words.left(), area.top() + px(DETAIL_TOP), words.width(), px(LINE))
        kit.write(painter, below, line.detail, kit.label, kit.palette.text2)

    def _paint_tag(self, painter: QPainter, words: QRect, line: PostLine, kit: PaintKit) -> int:
        """Draw 'Plt.' at the right end; the room it takes."""
        if not line.post.acting:
            return 0
        chip = tag(Acting.word(line.post.acting))
        width = chip_size(chip).width()
        paint_chip(painter, chip_area(words, chip, words.right() - width), chip, kit.palette)
        return width + px(8)

    def _paint_dot(self, painter: QPainter, area: QRect, line: PostLine, kit: PaintKit) -> None:
        side, middle = px(DOT), px(DOT) // 2 + px(2)
        centre = QPoint(middle, area.top() + px(TITLE_TOP) + px(LINE) // 2)
        shown = self.lines()
        if line is not shown[-1]:
            painter.fillRect(QRect(middle, centre.y(), 1, area.height()), kit.colour(kit.palette.line3))
        dot = QRectF(QRect(QPoint(0, 0), QSize(side, side)))
        dot.moveCenter(centre)
        primary = kit.colour(kit.palette.primary)
        painter.setPen(Qt.PenStyle.NoPen if line.is_held else QPen(primary, 1.5))
        painter.setBrush(primary if line.is_held else kit.colour(kit.palette.surface))
        painter.drawEllipse(dot)


class SeatsList(RowList[PersonSeat]):
    """What somebody sits in, each with the icon of its body."""

    row_height = SEAT_ROW

    def words_of(self, line: PersonSeat) -> str:
        """Body, role and term."""
        return line.words

    def paint_line(self, painter: QPainter, area: QRect, line: PersonSeat, kit: PaintKit) -> None:
        """Draw icon and words; what is over stands back."""
        side = px(SMALL)
        corner = QPoint(area.left() + px(2), area.center().y() - side // 2 + 1)
        name = ICONS.get(line.body_kind, "users")
        ink = kit.palette.text if line.is_held else kit.palette.text3
        paint_icon(painter, QRect(corner, QSize(side, side)), name, kit.palette.text2)
        kit.write(painter, area.adjusted(px(ICON_ROOM + 4), 0, -px(4), 0), line.words, kit.label, ink)
