"""A list of words to choose from, closed to the wheel, with our own arrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip

SHORTEST = 4  # letters
SEEN_AT_ONCE = 14


class ChoiceBox(QComboBox):
    """Never wider than its place; the whole word is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.setMaxVisibleItems(SEEN_AT_ONCE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(lambda words: self.setToolTip(plain_tip(words)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it must not change a value by accident."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw field, word and our arrow; a word that does not fit ends in '…'."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
            words = option.currentText or self.placeholderText()
            option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._paint_arrow(painter)
        painter.end()

    def _paint_arrow(self, painter: QPainter) -> None:
        palette, side = colours(), px(SMALL)
        corner = QPoint(self.width() - side - px(8), (self.height() - side) // 2)
        ink = palette.text2 if self.isEnabled() else palette.disabled
        paint_icon(painter, QRect(corner, QSize(side, side)), "chevron-down", ink)
