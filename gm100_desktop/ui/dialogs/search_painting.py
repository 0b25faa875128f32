"""How the lines of a search are drawn: rows of two heights, the found words marked."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gm100_desktop.domain.search_marks import Marked
from gm100_desktop.ui.delegates.kit import LEFT, RIGHT, Letters, PaintKit
from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px

HEADING, ROW, TALL = 28, 30, 48
EDGE, ICON_GAP, BAR = 12, 10, 3
TITLE_TOP, PLACE_TOP, LINE = 5, 25, 18
WHAT_SHARE = 0.38
LINE_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """Draws headings, records and commands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = PaintKit(EDGE)

    def renew(self) -> None:
        """Fonts and colours are asked for again: once for all lines of one painting."""
        self._kit = PaintKit(EDGE)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Higher where a second row says where the words were found."""
        return QSize(0, line_height(line_at(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        kit, line, area = self._kit, line_at(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_heading:
            self._paint_heading(painter, area, line, kit)
        else:
            self._paint_ground(painter, area, option.state, kit)
            self._paint_line(painter, area, line, kit)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, line: SearchLine, kit: PaintKit) -> None:
        inside = area.adjusted(px(EDGE), px(6), -px(EDGE), 0)
        kit.write(painter, inside, line.title.text, kit.head, kit.palette.text3)

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, kit: PaintKit) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, kit.colour(kit.palette.sel))
            bar = QRect(area.topLeft(), QSize(px(BAR), area.height()))
            painter.fillRect(bar, kit.colour(kit.palette.primary))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, kit.colour(kit.palette.hover))

    def _paint_line(self, painter: QPainter, area: QRect, line: SearchLine, kit: PaintKit) -> None:
        top = px(TITLE_TOP) if line.has_place else (area.height() - px(LINE)) // 2
        row = QRect(area.left() + px(EDGE), area.top() + top, area.width() - 2 * px(EDGE), px(LINE))
        side = px(SMALL)
        icon = QRect(row.left(), row.top() + (row.height() - side) // 2, side, side)
        paint_icon(painter, icon, line.icon, kit.palette.text2)
        row.setLeft(row.left() + side + px(ICON_GAP))
        room = self._paint_end(painter, row, line, kit)
        write_marked(painter, row.adjusted(0, 0, -room, 0), line.title, (kit.body, kit.strong), kit)
        if line.has_place:
            row.moveTop(area.top() + px(PLACE_TOP))
            self._paint_place(painter, row, line, kit)

    def _paint_end(self, painter: QPainter, row: QRect, line: SearchLine, kit: PaintKit) -> int:
        """Draw what it is, and its keys, at the right end; the room they take."""
        words = "   ".join(filter(None, (line.what, line.keys)))
        if not words:
            return 0
        title = kit.strong.measures.horizontalAdvance(line.title.text) + px(EDGE)
        most = max(round(row.width() * WHAT_SHARE), row.width() - title)
        width = min(most, kit.label.measures.horizontalAdvance(words) + 1)
        end = QRect(row.right() - width + 1, row.top(), width, row.height())
        kit.write(painter, end, words, kit.label, kit.palette.text3, RIGHT)
        return width + px(EDGE)

    def _paint_place(self, painter: QPainter, row: QRect, line: SearchLine, kit: PaintKit) -> None:
        label = f"{line.place}: " if line.place else ""
        kit.write(painter, row, label, kit.label, kit.palette.text3)
        row = row.adjusted(kit.label.measures.horizontalAdvance(label), 0, 0, 0)
        write_marked(painter, row, line.excerpt, (kit.label, kit.head), kit, ink=kit.palette.text2)


def write_marked(
    painter: QPainter,
    area: QRect,
    text: Marked,
    letters: tuple[Letters, Letters],
    kit: PaintKit,
    *,
    ink: str = "",
) -> None:
    """Write one line, the found words in the leading colour and semibold; what does not fit ends in '…'."""
    left = area.left()
    for piece, is_found in pieces(text):
        style = letters[is_found]
        rest = QRect(left, area.top(), area.right() - left + 1, area.height())
        kit.write(
            painter, rest, piece, style, kit.palette.primary if is_found else ink or kit.palette.text, LEFT
        )
        left += style.measures.horizontalAdvance(piece)
        if left > area.right():
            return


def pieces(text: Marked) -> list[tuple[str, bool]]:
    """The text in pieces, each found or not."""
    cut, begin = list[tuple[str, bool]](), 0
    for first, last in text.spans:
        cut += [(text.text[begin:first], False), (text.text[first:last], True)]
        begin = last
    return [piece for piece in (*cut, (text.text[begin:], False)) if piece[0]]


def line_at(index: Index) -> SearchLine:
    """The line at that place."""
    line = index.data(LINE_ROLE)
    if not isinstance(line, SearchLine):
        raise TypeError(line)
    return line


def line_height(line: SearchLine) -> int:
    """How high the line is painted."""
    return px(HEADING if line.is_heading else TALL if line.has_place else ROW)
