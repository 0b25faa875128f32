"""The widgets a value is typed into; they know texts, not values.

Each answers `written()`, takes `put(text)`, and says `typed` (the text was changed by hand),
`left` (it is to be taken) or `given_up` (Esc: the stored text is wanted back).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from gm100_desktop.ui.forms.cut_end import TitleLine, end_in_dots
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.choice_box import ChoiceBox
from gm100_desktop.ui.widgets.finding import find_by_part, is_offering

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STAYING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})
"""Ways of losing the focus that do not mean the field was left."""

LINES_LEAST, LINES_MOST = 2, 10


class LineInput(QLineEdit):
    """One line of text or a number."""

    typed = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _text: self.typed.emit())

    def written(self) -> str:
        """Return what is written."""
        return self.text()

    def put(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.text():
            self.setText(text)
        self.setCursorPosition(0)
        self._explain()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field was left, unless only a menu has opened; its text is seen from its beginning."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc back to the stored text."""
        if event.key() in ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the sign that it goes on."""
        super().paintEvent(event)
        end_in_dots(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A text that no longer fits is shown whole by the tooltip."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) < self.width() - px(24)
        self.setToolTip("" if fits else plain_tip(self.text()))


class TextInput(QPlainTextEdit):
    """Several lines; grows with its text within reason. Tab leaves it."""

    typed = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._putting = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.textChanged.connect(self._changed)
        self._grow()

    def written(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show a text without announcing it."""
        if text != self.toPlainText():
            self._putting = True
            self.setPlainText(text)
            self._putting = False
        self.document().setModified(False)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field was left, unless only a menu has opened."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the stored text, Ctrl+Enter to the next field."""
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.given_up.emit()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew; the height follows when Qt has laid out what is inside."""
        super().resizeEvent(event)
        self._soon.start()

    def _changed(self) -> None:
        self._grow()
        if not self._putting:
            self.typed.emit()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        policy = Qt.ScrollBarPolicy  # a bar that comes and goes would break the lines it is counted by
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > LINES_MOST else policy.ScrollBarAlwaysOff
        )
        lines = min(max(lines, LINES_LEAST), LINES_MOST)
        wanted = lines * self.fontMetrics().lineSpacing() + px(20)
        if wanted != self.height():
            self.setFixedHeight(wanted)


class ChoiceInput(ChoiceBox):
    """One of a few words; a choice is taken at once."""

    typed = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems(list(words))
        self.activated.connect(lambda _at: self.left.emit())

    def written(self) -> str:
        """Return the chosen word."""
        return self.currentText()

    def put(self, text: str) -> None:
        """Show a word; one that is no longer offered is shown all the same."""
        at = self.findText(text, Qt.MatchFlag.MatchExactly)
        if at < 0 and text:
            self.addItem(text)
            at = self.count() - 1
        self.setCurrentIndex(at)


class ReferenceInput(ChoiceBox):
    """The title of another record, found by typing any part of it."""

    typed = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, titles: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._offered: Sequence[str] = ()
        self.setLineEdit(TitleLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        find_by_part(self)
        line = self.lineEdit()
        if line is not None:
            line.textEdited.connect(lambda _text: self.typed.emit())
        self.activated.connect(lambda _at: self.left.emit())

    def setPlaceholderText(self, hint: str) -> None:
        """Show the hint in the empty field; Qt would hide it, and be as wide as it is long."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(hint)

    def offer(self) -> None:
        """Fill the list, when it is first needed and when it has changed."""
        titles = self._titles()
        if titles is self._offered or list(titles) == list(self._offered):
            return
        self._offered = titles
        kept = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(titles))
        self.blockSignals(False)
        self.put(kept)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list is ready before it is typed into."""
        self.offer()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Offer what there is now."""
        self.offer()
        super().showPopup()

    def written(self) -> str:
        """Return what is written."""
        return self.currentText()

    def put(self, text: str) -> None:
        """Show a title from its beginning."""
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        self.setEditText(text)
        self.setToolTip(plain_tip(text))
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field was left, unless its own list has opened."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the title that is lit, or goes to the next field; Esc brings the stored title back."""
        line = self.lineEdit()
        if event.key() in {*ENTER, Qt.Key.Key_Escape} and is_offering(self):
            event.ignore()  # the open list takes it, or closes
        elif event.key() in ENTER:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape and line is not None and line.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class FlagInput(CheckBox):
    """Yes or no; taken at once."""

    typed = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setToolTip(words.replace("&", ""))
        self.clicked.connect(lambda _on: self.left.emit())

    def written(self) -> str:
        """Return 'Ya' or 'Tidak'."""
        return "Ya" if self.isChecked() else "Tidak"

    def put(self, text: str) -> None:
        """Tick for 'Ya'."""
        self.setChecked(text == "Ya")
