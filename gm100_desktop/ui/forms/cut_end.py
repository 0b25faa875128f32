"""A line of text that does not fit its field ends in '…' while nobody types in it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

INSIDE = 2  # what Qt leaves free beside the text of a line


class TitleLine(QLineEdit):
    """The line of a box in which titles are found: a long one ends in '…'."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the sign that it goes on."""
        super().paintEvent(event)
        end_in_dots(self)


def end_in_dots(line: QLineEdit) -> None:
    """Draw '…' over the last letters that are seen, where more follow; called at the end of its painting."""
    if line.hasFocus() or line.alignment() & Qt.AlignmentFlag.AlignRight:
        return
    room, measures = _room(line), line.fontMetrics()
    shown = measures.elidedText(line.text(), Qt.TextElideMode.ElideRight, room.width())
    if shown == line.text():
        return
    kept = measures.horizontalAdvance(shown.removesuffix("…"))
    rest = QRect(room.left() + kept, room.top(), room.width() - kept + INSIDE, room.height())
    group = QPalette.ColorGroup.Normal if line.isEnabled() else QPalette.ColorGroup.Disabled
    painter = QPainter(line)
    painter.fillRect(rest, line.palette().color(group, QPalette.ColorRole.Base))
    painter.setPen(line.palette().color(group, QPalette.ColorRole.Text))
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), "…")
    painter.end()


def _room(line: QLineEdit) -> QRect:
    """Where the text of that line is painted."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    left, right = line.textMargins().left(), line.textMargins().right()
    return inside.adjusted(left + INSIDE, 0, -right - INSIDE, 0)
