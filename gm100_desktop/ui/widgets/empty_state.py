"""What stands where a list is empty: what is so, and what to do first."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours

FRAME, EDGE = 2, 24
LOW, ABOVE_LOW = 120, 8


class EmptyState(QFrame):
    """One sentence, perhaps a button."""

    def __init__(self, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._edge = px(EDGE)
        self._sentence = QLabel(sentence, self)
        self._sentence.setProperty("textRole", "second")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QVBoxLayout()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(px(12))
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def stand_in(self, edge: int) -> None:
        """Keep that distance from the edges, in a list that is small."""
        self._edge = edge
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand higher in a list of little height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        above = px(ABOVE_LOW) if self.height() < px(LOW) else self._edge
        self._column.setContentsMargins(self._edge, above, self._edge, above)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame shows that the keys are in the list, though there is no row to mark."""
        super().paintEvent(event)
        viewport = self.parentWidget()
        view = viewport.parentWidget() if viewport is not None else None
        if view is not None and view.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(colours().primary), px(FRAME)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        self._sentence.setText(sentence)

    def sentence(self) -> str:
        """Return what is shown."""
        return self._sentence.text()

    def offer(self, words: str, act: Callable[[], object]) -> QPushButton:
        """Add a button for the first step."""
        button = QPushButton(words, self)
        button.clicked.connect(lambda _checked: act())
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
