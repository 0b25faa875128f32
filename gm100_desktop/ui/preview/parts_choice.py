"""Chapters and annexes: which of them are printed, and in which order."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gm100_desktop.domain.report_kinds import OptionWord, ReportOption
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.buttons import icon_button, text_button
from gm100_desktop.ui.widgets.check_box import CheckBox

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ORDER, DONE = "Urutkan", "Selesai"


class PartRow(QWidget):
    """One part: its tick, and two arrows while the order is being changed. Alt+Up and Alt+Down move it."""

    ticked = Signal()
    moved = Signal(object, int)

    def __init__(self, word: OptionWord, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = word.code
        self.box = CheckBox(word.label.replace("&", "&&"), self)
        self.box.setChecked(True)
        self.box.setToolTip(f"{word.label} (Alt+↑ dan Alt+↓ memindahkan)")
        self.box.clicked.connect(lambda _on: self.ticked.emit())
        self.box.installEventFilter(self)
        self.arrows = [self._arrow("arrow-up", "Naikkan", -1), self._arrow("arrow-down", "Turunkan", 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 1)
        for arrow in self.arrows:
            row.addWidget(arrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by keys, whether arrows are seen or not; a tick box would keep them to itself."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in STEPS:
                self.moved.emit(self, STEPS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _arrow(self, icon_name: str, verb: str, step: int) -> QToolButton:
        arrow = icon_button(icon_name, f"{verb} {self.box.text()}", parent=self)
        arrow.clicked.connect(lambda: self.moved.emit(self, step))
        arrow.hide()
        return arrow


class PartsChoice(QWidget):
    """`chosen` gives the codes in order; nothing when all stand in their usual order."""

    changed = Signal()

    def __init__(self, option: ReportOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = [word.code for word in option.choices]
        self.rows = [PartRow(word, self) for word in option.choices]
        self._order = text_button(ORDER, kind="flat", parent=self)
        self._order.setCheckable(True)
        self._order.toggled.connect(self._show_arrows)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1))
        self._lay_out(option.label)
        for row in self.rows:
            row.ticked.connect(self.changed)
            row.moved.connect(self.move_part)

    def chosen(self) -> str:
        """'sampul,ringkasan'; '' for everything as usual."""
        codes = [row.code for row in self.rows if row.box.isChecked()]
        return "" if codes == self._usual else ",".join(codes)

    def is_empty(self) -> bool:
        """Whether nothing at all would be printed."""
        return not any(row.box.isChecked() for row in self.rows)

    def move_part(self, part: PartRow, step: int) -> None:
        """The part stands one place higher or lower; the keys stay with it."""
        place = self.rows.index(part)
        if not 0 <= place + step < len(self.rows):
            return
        self.rows.insert(place + step, self.rows.pop(place))
        self._column.removeWidget(part)
        self._column.insertWidget(place + step, part)
        _order_tabs(self.rows)
        if part.box.isChecked():
            self.changed.emit()

    def _lay_out(self, label: str) -> None:
        words = QLabel(label, self)
        words.setProperty("textRole", "label")
        head = QHBoxLayout()
        head.addWidget(words, 1)
        head.addWidget(self._order)
        for row in self.rows:
            self._column.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(2))
        whole.addLayout(head)
        whole.addLayout(self._column)

    def _show_arrows(self, shown: bool) -> None:
        self._order.setText(DONE if shown else ORDER)
        for row in self.rows:
            for arrow in row.arrows:
                arrow.setVisible(shown)


def _order_tabs(rows: Sequence[PartRow]) -> None:
    for one, other in pairwise(rows):
        QWidget.setTabOrder(one.arrows[-1], other.box)
