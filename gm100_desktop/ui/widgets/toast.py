"""One short message at the foot of a list, with a way back; only for acts whose result is not visible."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gm100_desktop.ui.icons import SMALL, icon_pixmap
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours

SHOWN_FOR = 6000  # ms
MARGIN = 16
WIDEST = 520


class Toast(QFrame):
    """Stands bottom centre of its parent; waits while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "toast")
        self._act: Callable[[], object] | None = None
        self._icon, self._words, self._button = QLabel(self), QLabel(self), QPushButton(self)
        self._words.setProperty("textRole", "toast")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button.setProperty("kind", "toast")
        self._button.clicked.connect(self._run)
        self._button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(4), px(8), px(4))
        row.setSpacing(px(10))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        words: str,
        act: Callable[[], object] | None = None,
        label: str = "Urungkan",
        keys: str = "Ctrl+Z",
    ) -> None:
        """Show the words for six seconds; `act` is what the button does."""
        self._act = act
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setText(f"{label}  {keys}".strip())
        self._button.setAccessibleName(label)
        self._button.setVisible(act is not None)
        ink = colours().toast_good
        self._icon.setPixmap(icon_pixmap("circle-check", ink, px(SMALL), self.devicePixelRatioF()))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is being looked at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size; wait while the button has the focus."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._place()
        elif event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._timer.start()
        return False

    def _run(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(px(WIDEST), parent.width() - 2 * px(MARGIN))
        self.setFixedWidth(max(width, px(120)))
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(QPoint(left, parent.height() - self.height() - px(MARGIN)))
