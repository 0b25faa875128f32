"""Pictures of pages, drawn one after another while the window stays awake; only a few are kept."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pages import Pages

Wanted = tuple[int, int]
"""Number of the page and width in pixels of the screen."""


class Pictures(QObject):
    """Asked while painting: what is not there yet is drawn later and announced."""

    drawn = Signal(int)  # number of the page

    def __init__(self, most_kept: int, parent: QObject) -> None:
        super().__init__(parent)
        self._most_kept = most_kept
        self._pages: Pages | None = None
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[Wanted, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_next)

    def show(self, pages: "Pages | None") -> None:
        """From now on the pages of that PDF."""
        self._pages = pages
        self._kept.clear()
        self._waiting.clear()

    def picture(self, number: int, width: int, ratio: float) -> QPixmap | None:
        """The page that many logical pixels wide, or None for now."""
        wanted = number, round(width * ratio)
        found = self._kept.get(wanted)
        if found is None:
            self._waiting[wanted] = None
            self._waiting.move_to_end(wanted, last=False)  # what was asked for last is seen now
            self._timer.start(0)
            return None
        self._kept.move_to_end(wanted)
        found.setDevicePixelRatio(ratio)
        return found

    def forget_waiting(self) -> None:
        """What was asked for is no longer seen."""
        self._waiting.clear()

    @property
    def kept(self) -> int:
        """How many pictures are held."""
        return len(self._kept)

    def _draw_next(self) -> None:
        if self._pages is None or not self._waiting:
            return
        wanted, _ = self._waiting.popitem(last=False)
        number, width = wanted
        self._kept[wanted] = QPixmap.fromImage(self._pages.picture(number, width))
        while len(self._kept) > self._most_kept:
            self._kept.popitem(last=False)
        self.drawn.emit(number)
        if self._waiting:
            self._timer.start(0)
