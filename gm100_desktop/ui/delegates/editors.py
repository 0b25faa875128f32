"""The one editor that opens in a cell, made from the description of the field."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.wording import label
from gm100_desktop.ui.delegates.cell_editor import Offers
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.finding import complete_in_line, find_by_part

NUMBERS = frozenset({FieldType.MONEY, FieldType.WHOLE, FieldType.YEAR, FieldType.PERCENT, FieldType.DECIMAL})
LISTED = frozenset({FieldType.CHOICE, FieldType.REFERENCE, FieldType.FLAG})
TEXT_LINES = 4
OFFERED_AT_ONCE = 12


class CellLine(QLineEdit):
    """One line in a cell."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("editor", "cell")
        self.setPlaceholderText(field.hint)
        if field.type in NUMBERS:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def written(self) -> str:
        """Return what was typed."""
        return self.text()

    def put(self, text: str) -> None:
        """Show the text, all of it marked, so that typing replaces it."""
        self.setText(text)
        self.selectAll()

    def room(self, cell: QRect) -> QRect:
        """Exactly the cell."""
        return cell


class CellChoice(QComboBox):
    """A list of words in a cell; typing finds them, choosing one is enough."""

    chosen = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget, *, free: bool) -> None:
        super().__init__(parent)
        self.setProperty("editor", "cell")
        self.addItems(list(words))
        self.setMaxVisibleItems(OFFERED_AT_ONCE)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        (find_by_part if free else complete_in_line)(self)
        self.activated.connect(self.chosen)

    def written(self) -> str:
        """Return what was typed or chosen."""
        return self.currentText()

    def put(self, text: str) -> None:
        """Show the word, marked, so that typing replaces it."""
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)
        line = self.lineEdit()
        if line is not None:
            line.selectAll()

    def room(self, cell: QRect) -> QRect:
        """Exactly the cell."""
        return cell

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list behind: it must not change a value by accident."""
        event.ignore()


class CellText(QPlainTextEdit):
    """Several lines in a cell; it grows over the rows below. Alt+Enter begins a new line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("editor", "cell")
        self.setTabChangesFocus(True)

    def written(self) -> str:
        """Return what was typed."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show the text, all of it marked, so that typing replaces it."""
        self.setPlainText(text)
        self.selectAll()

    def room(self, cell: QRect) -> QRect:
        """The cell, and some lines below it."""
        needed = self.fontMetrics().lineSpacing() * TEXT_LINES + px(10)
        return QRect(cell.topLeft(), QSize(cell.width(), max(cell.height(), needed)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter and Shift+Enter begin a new line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)


def make_editor(
    field: Field, title: str, parent: QWidget, offers: Offers | None
) -> CellLine | CellChoice | CellText:
    """An editor for the field; what it holds is read when it is left, never while typing."""
    editor: CellLine | CellChoice | CellText
    if field.type in LISTED:
        editor = CellChoice(
            offered(field, offers), parent, free=field.type is FieldType.REFERENCE or field.is_open
        )
    elif field.type is FieldType.LONG_TEXT:
        editor = CellText(parent)
    else:
        editor = CellLine(field, parent)
    editor.setAccessibleName(title)
    return editor


def offered(field: Field, offers: Offers | None) -> Sequence[str]:
    """The words a list field can be given; an empty one first where nothing may be chosen."""
    if field.type is FieldType.FLAG:
        return ("Ya", "Tidak")
    words = [label(member) for member in field.choices or ()]
    if field.type is FieldType.REFERENCE and offers is not None:
        words = list(offers(field))
    return words if field.required else ["", *words]
