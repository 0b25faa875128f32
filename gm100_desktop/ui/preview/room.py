"""How choosing and preview share the room: beside each other, or one at a time where it is small."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.preview.catalogue import WIDTH
from gm100_desktop.ui.preview.choosing import OPTIONS_WIDTH, Choosing
from gm100_desktop.ui.preview.preview import Preview
from gm100_desktop.ui.widgets.view_switch import ViewSwitch

ALL_FROM, TWO_FROM = 1000, 660  # pixels of the design
CHOOSING, PAGES = "choosing", "pages"
EDGE = 24


class Room(QWidget):
    """Three columns, two, or a switch between choosing and pages."""

    def __init__(self, choosing: Choosing, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._choosing, self._preview, self._seen = choosing, preview, CHOOSING
        self._switch = ViewSwitch(((CHOOSING, "Pilihan"), (PAGES, "Pratinjau")), self)
        self._switch.chosen.connect(self.show_only)
        self._bar = QWidget(self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(px(EDGE), px(4), px(EDGE), px(8))
        bar.addWidget(self._switch)
        bar.addStretch(1)
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedWidth(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((choosing, 0), (line, 0), (preview, 1)):
            row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(row, 1)
        self._line = line

    @property
    def is_small(self) -> bool:
        """Whether only one half is seen at a time."""
        return self.width() < px(TWO_FROM)

    def show_only(self, half: str) -> None:
        """Which half is seen where there is no room for both."""
        self._seen = half
        self._switch.choose(half)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        small, beside = self.is_small, self.width() >= px(ALL_FROM)
        self._bar.setVisible(small)
        self._choosing.stand(beside=beside)
        self._choosing.setVisible(not small or self._seen == CHOOSING)
        self._preview.setVisible(not small or self._seen == PAGES)
        self._line.setVisible(not small)
        width = px(OPTIONS_WIDTH) + (px(WIDTH) if beside else 0)
        self._choosing.setMaximumWidth(self.width() if small else width)
