"""A tick box in the colours of the palette."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Palette
from gm100_desktop.ui.theme import colours

SIDE = 16
TICK = 12
GAP = 10


class CheckBox(QCheckBox):
    """Filled with the button's blue when ticked; the focus is a frame, not a shade."""

    shows_letter = False
    """Whether the Alt-letter is underlined."""

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        width = px(SIDE) + px(GAP) + self.fontMetrics().horizontalAdvance(self.text()) + px(4)
        return QSize(width, max(px(24), self.fontMetrics().height() + px(4)))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut; the tooltip has them whole."""
        return QSize(px(SIDE) + px(GAP) + px(60), self.sizeHint().height())

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on box and words."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        palette, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(QPoint(1, (self.height() - px(SIDE)) // 2), QSize(px(SIDE), px(SIDE)))
        self._paint_box(painter, box, palette)
        words = self.rect().adjusted(px(SIDE) + px(GAP), 0, 0, 0)
        painter.setPen(QColor(palette.text if self.isEnabled() else palette.disabled))
        letter = Qt.TextFlag.TextShowMnemonic if self.shows_letter else Qt.TextFlag.TextHideMnemonic
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width(), Qt.TextFlag.TextShowMnemonic.value
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter.value | letter.value, text)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect, palette: Palette) -> None:
        ticked = self.isChecked()
        edge = palette.button if ticked else palette.line2
        width = 1
        if self.hasFocus():
            edge, width = palette.text if ticked else palette.primary, 2
        painter.setBrush(QColor(palette.button if ticked else palette.surface))
        painter.setPen(QPen(QColor(edge if self.isEnabled() else palette.line), width))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        if ticked:
            side = px(TICK)
            tick = QRect(QPoint(0, 0), QSize(side, side))
            tick.moveCenter(box.center())
            paint_icon(painter, tick, "check", palette.on_button)
