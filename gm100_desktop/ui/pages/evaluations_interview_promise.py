"""Where a promise to the assessors is typed: what, and until when."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.kinds.sessions import TASK
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.buttons import text_button

EDGE, DUE_WIDTH = 24, 150
PROMISE = Field("promised", "Janji kepada asesor", FieldType.TEXT, required=True)
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PromiseBar(QFrame):
    """Enter goes on to the day and then stores; Esc leaves without storing."""

    given = Signal(str, object)  # text, day
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "alt")
        self.text = FieldBlock(PROMISE, desk.context, "Janji kepada asesor", self)
        self.due = FieldBlock(TASK.field("due_on"), desk.context, "Tenggat", self)
        self.due.setFixedWidth(px(DUE_WIDTH))
        self.store = text_button("&Catat", kind="primary", parent=self)
        self.store.setAutoDefault(False)
        self.store.clicked.connect(self._store)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.due, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.store, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(EDGE), px(6), px(EDGE), px(8))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.text.message)
        column.addWidget(self.due.message)
        for block in (self.text, self.due):
            block.input.installEventFilter(self)

    def begin(self, due_on: str | None) -> None:
        """An empty promise, due on the day that is usual."""
        self.text.show_value("")
        self.due.show_value(due_on)
        self.show()
        self.text.input.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc mean the promise, not the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in ENTER:
                self.due.input.setFocus() if watched is self.text.input else self._store()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _store(self) -> None:
        for block in (self.text, self.due):
            block.leave()
        if self.text.problem or self.due.problem:
            return
        value: Value = self.due.value
        if str(self.text.value or "").strip():
            self.given.emit(str(self.text.value), value)
        else:
            self.text.input.setFocus()
