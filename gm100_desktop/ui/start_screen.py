"""What stands in the window while no file is open: begin, open, practise, go on where one left off."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.ui.action_button import ActionButton
from gm100_desktop.ui.commands import COMMANDS
from gm100_desktop.ui.focus import enter
from gm100_desktop.ui.icons import icon, small_size
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip

WIDTH = 720
STEPS = (
    (
        "new",
        "Buat berkas daerah",
        "Pilih kabupaten atau kota; satu berkas memuat semua catatan dan buktinya.",
    ),
    ("open", "Buka berkas", "Berkas yang berakhiran .gm100, di komputer ini atau di USB."),
    ("sample", "Coba dengan daerah latihan", "Kabupaten Tirta Kencana dengan data lengkap; bebas diubah."),
)


class StartScreen(QScrollArea):
    """Three ways in, and the files opened before."""

    file_chosen = Signal(str)

    def __init__(self, commands: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget(self)
        outer = QHBoxLayout(sheet)
        outer.setContentsMargins(px(24), px(32), px(24), px(24))
        middle = QWidget(sheet)
        middle.setMaximumWidth(px(WIDTH))
        outer.addWidget(middle, 1)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._column.addWidget(_label("GM100 Desktop", "title"))
        self._column.addWidget(
            _label("Catatan smart city satu daerah, siap dicetak sebagai laporan.", "second")
        )
        self._column.addSpacing(px(12))
        self._column.addWidget(self._ways(commands))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(px(4))
        self._column.addSpacing(px(16))
        self._column.addLayout(self._recent)
        self._column.addStretch(1)
        self.setWidget(sheet)

    def show_recent(self, files: Sequence[str]) -> None:
        """List the files opened before, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if files:
            self._recent.addWidget(_label("Terakhir dibuka", "strong"))
        for file in files:
            self._recent.addWidget(self._recent_button(file), 0, Qt.AlignmentFlag.AlignLeft)

    def enter(self) -> None:
        """The file opened last has the keys; without one the first way in."""
        newest = self._recent.itemAt(1)
        button = newest.widget() if newest is not None else None
        if button is None:
            enter(self)
        else:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _ways(self, commands: Mapping[str, QAction]) -> QFrame:
        tile = QFrame(self)
        tile.setProperty("ground", "tile")
        grid = QGridLayout(tile)
        grid.setContentsMargins(px(16), px(12), px(16), px(12))
        grid.setVerticalSpacing(px(14))
        grid.setColumnStretch(0, 1)
        for row, (name, title, words) in enumerate(STEPS):
            text = QVBoxLayout()
            text.setSpacing(px(2))
            text.addWidget(_label(title, "strong"))
            text.addWidget(_label(words, "second"))
            grid.addLayout(text, row, 0)
            grid.addWidget(ActionButton(commands[name], COMMANDS[name].icon, primary=row == 0), row, 1)
        return tile

    def _recent_button(self, file: str) -> QPushButton:
        path = Path(file)
        button = QPushButton(f" {path.stem} · {path.parent}", self)
        button.setProperty("kind", "flat")
        button.setIcon(icon("database"))
        button.setIconSize(small_size())
        button.setToolTip(plain_tip(file))
        button.clicked.connect(lambda: self.file_chosen.emit(file))
        return button


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("textRole", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
