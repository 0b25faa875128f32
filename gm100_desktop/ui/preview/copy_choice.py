"""Which records a report is made of: those of today, or a frozen copy."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

EDGES = 24
NOW = "Catatan hari ini"


class CopyChoice(QWidget):
    """Not seen while the file has no frozen copy."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName("Data")
        label = QLabel("Data", self)
        label.setProperty("textRole", "label")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(label)
        column.addWidget(self.box)
        self.box.addItem(NOW, TODAY)
        self.box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def number(self) -> int:
        """The number of the copy that is chosen, TODAY for none."""
        return int(self.box.currentData())

    def choose(self, number: int) -> None:
        """That copy, if there is one."""
        self.box.setCurrentIndex(max(0, self.box.findData(number)))

    def offer(self, copies: Sequence[FrozenCopy]) -> None:
        """These copies, quietly; what was chosen stays chosen, for a copy never goes."""
        chosen, _blocker = self.number(), QSignalBlocker(self.box)
        self.box.clear()
        self.box.addItem(NOW, TODAY)
        for copy in copies:
            self.box.addItem(copy.label, copy.id)
        self.choose(chosen)
        names = self.box.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + px(EDGES))  # copies of a round differ at the end
        self.setVisible(bool(copies))
