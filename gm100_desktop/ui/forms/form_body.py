"""One tab of a form: its fields in two columns, and the parts a page adds; it scrolls, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.forms.form_head import EDGE
from gm100_desktop.ui.metrics import px

BETWEEN = 9
COLUMNS = 2
HEADING_ROOM = 10
SIGHT = 60  # pixels of the design kept visible around a field that is jumped to


class FieldRow(QWidget):
    """One field or two beside each other; what is to be said about them stands below, once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.taken = 0
        self._fields, self._messages = QHBoxLayout(), QHBoxLayout()
        for line in (self._fields, self._messages):
            line.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(self._fields)
        column.addLayout(self._messages)

    def add(self, block: FieldBlock) -> None:
        """Add a field at the right."""
        self._fields.addWidget(block, 1)
        self._messages.addWidget(block.message, 1)
        self.taken += min(block.field.width, COLUMNS)

    def fill_up(self) -> None:
        """Leave the other half empty, so that a narrow field stays narrow."""
        if self.taken < COLUMNS:
            self._fields.addStretch(1)


class FormBody(QScrollArea):
    """Fields stand in pairs where they are narrow; parts take a whole row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QFrame(self)
        self._inside.setProperty("ground", "surface")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(BETWEEN))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(px(EDGE), px(7), px(EDGE), px(16))
        column.addLayout(self._rows)
        column.addStretch(1)
        self._last: FieldRow | None = None
        self.setWidget(self._inside)

    def add_block(self, block: FieldBlock) -> None:
        """Add one field, beside the last one when both are narrow."""
        width = min(block.field.width, COLUMNS)
        if self._last is None or self._last.taken + width > COLUMNS:
            self._end_row()
            self._last = FieldRow(self._inside)
            self._rows.addWidget(self._last)
        self._last.add(block)

    def add_heading(self, words: str) -> None:
        """Name the part of the tab that follows."""
        self._end_row()
        heading = QLabel(words, self._inside)
        heading.setProperty("textRole", "strong")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        above = px(HEADING_ROOM) if self._rows.count() else 0
        heading.setContentsMargins(0, above, 0, 0)
        self._rows.addWidget(heading)

    def end_fields(self) -> None:
        """No more fields follow for now."""
        self._end_row()

    def add_part(self, part: QWidget, label: str = "") -> None:
        """Add something of the page's own, under a label."""
        self._end_row()
        if label:
            part.setAccessibleName(label)
            words = QLabel(label, self._inside)
            words.setProperty("textRole", "label")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            self._rows.addWidget(words)
        self._rows.addWidget(part)

    def add_above(self, block: FieldBlock, part: QWidget) -> None:
        """Add something of the page's own above the row of a field."""
        row = next(row for row in self._inside.findChildren(FieldRow) if row.isAncestorOf(block))
        self._rows.insertWidget(self._rows.indexOf(row), part)

    def reveal(self, block: FieldBlock) -> None:
        """Scroll so that the field and its message can be seen."""
        self.ensureWidgetVisible(block, 0, px(SIGHT))

    def _end_row(self) -> None:
        if self._last is not None:
            self._last.fill_up()
        self._last = None


class DerivedText(QLabel):
    """A value nobody types: read-only text without a box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContentsMargins(px(7), px(2), 0, px(2))
