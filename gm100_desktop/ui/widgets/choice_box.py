"""A list of words to choose from, closed to the wheel, with our own arrow."""

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip

SHORTEST = 4  # letters
SEEN_AT_ONCE = 14
PAUSE_MS = 1_000  # letters typed closer than that belong to one word


class ChoiceBox(QComboBox):
    """Never wider than its place; the whole word is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.setMaxVisibleItems(SEEN_AT_ONCE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sought, self._since = "", QElapsedTimer()
        self.currentTextChanged.connect(lambda words: self.setToolTip(plain_tip(words)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it must not change a value by accident."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What was typed here before is another word."""
        self._since.invalidate()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing the beginning of a word chooses it, blanks and all; Qt would open the list at the blank."""
        if self.isEditable() or not self._choose_typed(event.text()):
            super().keyPressEvent(event)

    def _choose_typed(self, letter: str) -> bool:
        """Whether a word begins with what was typed up to now, this letter behind it."""
        is_late = not self._since.isValid() or self._since.hasExpired(PAUSE_MS)
        before = "" if is_late else self._sought
        if not letter.isprintable() or not (before + letter).strip():
            return False
        self._sought = (before + letter).casefold()
        self._since.start()
        words = (self.itemText(at).casefold() for at in range(self.count()))
        at = next((at for at, word in enumerate(words) if word.startswith(self._sought)), -1)
        if at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)
            self.activated.emit(at)
        return at >= 0

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
