"""Fonts and colours of one painting, made once for all its cells."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.theme import colours

PADDING = 8
PAGE_EDGE = 24

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Letters(NamedTuple):
    """A font with its measures, which Qt computes anew for each asking."""

    font: QFont
    measures: QFontMetrics


def letters(size: TextSize, *, semibold: bool = False) -> Letters:
    """The window's letters in that size and weight."""
    font = text_font(size, semibold=semibold)
    return Letters(font, QFontMetrics(font))


class PaintKit:
    """Made anew when theme or text size change."""

    def __init__(self, edge: int = PAGE_EDGE) -> None:
        self.palette = colours()
        self.body = letters(TextSize.BODY)
        self.strong = letters(TextSize.BODY, semibold=True)
        self.label = letters(TextSize.LABEL)
        self.head = letters(TextSize.LABEL, semibold=True)
        self.padding = px(PADDING)
        self.page_edge = px(edge)
        self._inks: dict[str, QColor] = {}

    def colour(self, code: str) -> QColor:
        """The colour as Qt wants it."""
        ink = self._inks.get(code)
        if ink is None:
            ink = self._inks[code] = QColor(code)
        return ink

    def write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        style: Letters,
        ink: str,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write one line into the area; what does not fit ends in '…'."""
        if not text or area.width() <= 0:
            return
        painter.setFont(style.font)
        painter.setPen(self.colour(ink))
        line = text.partition("\n")[0] if "\n" in text else text
        if style.measures.horizontalAdvance(line) > area.width():
            line = style.measures.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(align) | int(Qt.TextFlag.TextSingleLine), line)
