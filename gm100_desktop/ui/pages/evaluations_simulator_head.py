"""The figures of the simulator: the index now and after the steps, the target, and what a search came to."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gm100_desktop.domain.wording import decimal_text, signed
from gm100_desktop.ui.chips import status
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.chip_label import ChipLabel

EDGE, TARGET_WIDTH = 20, 120


class SimulatorHead(QFrame):
    """Figures at the left, the target at the right, one sentence below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.now, self.after = self._figure(), self._figure()
        self.change = ChipLabel(status("", Tone.NEUTRAL), self)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self._columns = QGridLayout(self)
        self._columns.setContentsMargins(px(EDGE), px(12), px(EDGE), px(10))
        self._columns.setHorizontalSpacing(px(24))
        self._columns.setVerticalSpacing(px(6))

    def add_search(self, target: FieldBlock, proven: QWidget, search: Callable[[], None]) -> QPushButton:
        """The target with its button, and what counts; returns the button."""
        button = text_button("&Cari langkah termurah", kind="primary", parent=self)
        button.setDefault(True)
        button.clicked.connect(search)
        target.setFixedWidth(px(TARGET_WIDTH))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(target, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        asked = QVBoxLayout()
        asked.setSpacing(px(4))
        asked.addLayout(row)
        asked.addWidget(target.message)
        top = Qt.AlignmentFlag.AlignTop
        self._columns.addLayout(self._figures(), 0, 0, Qt.AlignmentFlag.AlignLeft | top)
        self._columns.addLayout(asked, 0, 1, Qt.AlignmentFlag.AlignRight | top)
        self._columns.addWidget(self.sentence, 1, 0)
        self._columns.addWidget(proven, 1, 1, Qt.AlignmentFlag.AlignRight)
        self._columns.setColumnStretch(0, 1)
        return button

    def show_figures(self, now: Decimal, after: Decimal) -> None:
        """The index without and with the steps taken."""
        self.now.setText(decimal_text(now, 2))
        self.after.setText(decimal_text(after, 2))
        self.now.setAccessibleName(f"Indeks sekarang {self.now.text()}")
        self.after.setAccessibleName(f"Indeks setelah langkah {self.after.text()}")
        self.change.setVisible(after != now)
        self.change.show_chip(status(signed(after - now), Tone.GOOD, "arrow-up"))

    def say(self, words: str, *, wrong: bool = False) -> None:
        """One sentence below the figures."""
        self.sentence.setProperty("textRole", "doubt" if wrong else "second")
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(words)

    def _figures(self) -> QGridLayout:
        places = QGridLayout()
        places.setHorizontalSpacing(px(16))
        places.setVerticalSpacing(0)
        places.addWidget(self._label("Indeks sekarang"), 0, 0)
        places.addWidget(self.now, 1, 0)
        places.addWidget(self._label("Setelah langkah"), 0, 1)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.after)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        places.addLayout(row, 1, 1, Qt.AlignmentFlag.AlignLeft)
        return places

    def _figure(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("textRole", "key-figure")
        return label

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("textRole", "label")
        return label
