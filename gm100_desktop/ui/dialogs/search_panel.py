"""The search itself: a field, what was found below it, and what the keys do; it lies over the window.

It knows nothing of records: `typed` asks for lines, `show_lines` shows them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.dialogs.search_list import SearchList
from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours

WIDTH = 680
EDGE, BELOW = 8, 40
HINT = "Cari catatan atau perintah"
FIRST_WORDS = (
    "Ketik nama orang, program, quick win, nomor surat, isi notulen, atau perintah. "
    "Gelar dan tanda aksen tidak perlu."
)
NOTHING = "Tidak ada yang cocok dengan '{text}'. Periksa ejaannya, atau ketik satu kata atau awalnya saja."
WHOLE = 100
PREPARING = "Menyiapkan pencarian… {percent} %"
KEYS = "↑ ↓ memilih · Enter membuka · Esc menutup"
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
STAYING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Reasons to lose the focus for a moment only: a menu of the field, another program."""


class SearchField(QLineEdit):
    """Keeps the letters; the other keys move through the list."""

    stepped = Signal(int)
    paged = Signal(int)
    opened = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("field", "search")
        self.setPlaceholderText(HINT)
        self.setAccessibleName(HINT)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys move, Enter opens, Esc closes."""
        if event.key() in PAGES:
            self.paged.emit(PAGES[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()  # and no further: the window presses a button by it
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab moves through the list too: there is nothing else to go to."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()


class Sheet(QWidget):
    """The paper the search stands on."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its edge."""
        palette, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line2), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(6), px(6))
        painter.end()


class SearchPanel(QWidget):
    """Covers its window without being seen, and holds the sheet; a press beside the sheet closes it."""

    typed = Signal(str)
    led = Signal(str)  # these words led somewhere

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._sheet = window, Sheet(self)
        self.field, self.list = SearchField(self._sheet), SearchList(self._sheet)
        self._words, self._foot = QLabel(self._sheet), QLabel(self._sheet)
        self._before: QWidget | None = None
        self._middle = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self.typed.emit(self.field.text()))
        self._column = QVBoxLayout(self._sheet)
        self._lay_out()
        self._connect()
        window.installEventFilter(self)
        self.hide()

    def open_over(self, part: QWidget) -> None:
        """The sheet lies below the middle of that part, the last words ready to be typed over."""
        self._before = QApplication.focusWidget()
        self._middle = part.mapTo(self._window, part.rect().center()).x()
        self.field.selectAll()
        self.typed.emit(self.field.text())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, text: str) -> None:
        """Those words stand in the field, as if they had been typed."""
        self.field.setText(text)

    def show_lines(self, lines: Sequence[SearchLine]) -> None:
        """Show what was found, or say that nothing was."""
        text = self.field.text().strip()
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        self._words.setText(NOTHING.format(text=text) if text else FIRST_WORDS)
        self._words.setVisible(not lines or not text)
        self._tell_current()
        self._place()

    def tell_progress(self, percent: int) -> None:
        """Say how much of the file can be found; at 100 say what the keys do."""
        self._foot.setText(KEYS if percent >= WHOLE else PREPARING.format(percent=percent))

    def go_back(self) -> None:
        """Close, with the focus where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press beside the sheet closes it."""
        self.go_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        return False

    # -- parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        edge, inner = px(EDGE), px(4)
        for label, role in ((self._words, "second"), (self._foot, "label")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("textRole", role)
            label.setContentsMargins(inner, 0, inner, 0)
            label.setWordWrap(True)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(px(6))
        for part in (self.field, self._words, self.list, self._foot):
            self._column.addWidget(part)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._soon.start())  # a newer letter takes its place
        self.field.stepped.connect(self._step)
        self.field.paged.connect(self._page)
        self.field.opened.connect(self._open_current)
        self.field.closed.connect(self.go_back)
        self.field.left.connect(self.hide)
        self.list.clicked.connect(lambda _index: self._open_current())

    def _step(self, steps: int) -> None:
        self.list.move_by(steps)
        self._tell_current()

    def _page(self, direction: int) -> None:
        self.list.move_page(direction)
        self._tell_current()

    def _tell_current(self) -> None:
        """The field speaks for the list, which never has the focus."""
        line = self.list.current()
        self.field.setAccessibleDescription(line.words if line else "")

    def _open_current(self) -> None:
        if self._soon.isActive():  # Enter came before the last letter was looked for
            self._soon.stop()
            self.typed.emit(self.field.text())
        line = self.list.current()
        if line is None or line.run is None:
            return
        if not line.stays:
            self.led.emit(self.field.text().strip())
            self.go_back()
        line.run()

    def _place(self) -> None:
        """As wide as there is room, as high as the lines, under the top edge of the window."""
        self.setGeometry(self._window.rect())
        edge, room = px(EDGE), self._window.height() - px(EDGE) - px(BELOW)
        width = min(px(WIDTH), self._window.width() - 2 * edge)
        left = min(max(edge, self._middle - width // 2), self._window.width() - width - edge)
        self._column.invalidate()
        height = min(self._column.totalHeightForWidth(width), room)
        self._sheet.setGeometry(left, edge, width, height)
