"""A line of text that is never clipped: it ends in '…' and the tooltip has it whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gm100_desktop.ui.actions import plain
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip

LEAST = 40


class ElidedLabel(QLabel):
    """Gives way to its neighbours; with a buddy its text may carry an Alt-letter."""

    shows_letter = False
    """Whether the Alt-letter is underlined."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(px(LEAST), super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as fits."""
        area, words = self.contentsRect(), self.text()
        measured = Qt.TextFlag.TextShowMnemonic.value if self.buddy() is not None else 0
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width(), measured)
        whole = plain(words) if measured else words
        self.setToolTip("" if shown == words else plain_tip(whole))
        painter = QPainter(self)
        painter.setFont(self.font())
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, self.foregroundRole()))
        painter.drawText(area, int(self.alignment()) | self._letter_flag().value, shown)
        painter.end()

    def _letter_flag(self) -> Qt.TextFlag:
        if self.buddy() is None:
            return Qt.TextFlag.TextSingleLine
        return Qt.TextFlag.TextShowMnemonic if self.shows_letter else Qt.TextFlag.TextHideMnemonic
