"""The small bar over the foot of the pages: which page, how large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.buttons import icon_button

WORDS_WIDTH, SCALE_WIDTH = 84, 44


class PageBar(QFrame):
    """Says what the person wants; the preview says what is so."""

    stepped = Signal(int)
    zoomed = Signal(bool)  # larger
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "tile")
        self.previous = self._button("chevron-left", "Halaman sebelumnya", "PgUp")
        self.following = self._button("chevron-right", "Halaman berikutnya", "PgDn")
        self.smaller = self._button("zoom-out", "Perkecil", "-")
        self.larger = self._button("zoom-in", "Perbesar", "+")
        self.whole = self._button("maximize", "Satu halaman atau selebar layar", "0")
        self._page, self._scale = QLabel(self), QLabel(self)
        for label, width in ((self._page, WORDS_WIDTH), (self._scale, SCALE_WIDTH)):
            label.setProperty("textRole", "second")
            label.setMinimumWidth(px(width))
        self._lay_out()
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.following.clicked.connect(lambda: self.stepped.emit(1))
        self.smaller.clicked.connect(lambda: self.zoomed.emit(False))
        self.larger.clicked.connect(lambda: self.zoomed.emit(True))
        self.whole.clicked.connect(self.fitted)

    def show_page(self, page: int, count: int) -> None:
        """Say '21 dari 64'."""
        self._page.setText(f"{page + 1} dari {count}" if count else "")
        self.previous.setEnabled(page > 0)
        self.following.setEnabled(page + 1 < count)

    def show_scale(self, scale: float) -> None:
        """Say '42 %'."""
        self._scale.setText(f"{round(scale * 100)}\u00a0%")

    def words(self) -> str:
        """What is said about the page."""
        return self._page.text()

    def _button(self, icon_name: str, name: str, keys: str) -> QToolButton:
        return icon_button(icon_name, name, keys, self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(6), 0, px(6), 0)
        row.setSpacing(px(6))
        for part in (
            self.previous,
            self._page,
            self.following,
            self.smaller,
            self._scale,
            self.larger,
            self.whole,
        ):
            row.addWidget(part)
