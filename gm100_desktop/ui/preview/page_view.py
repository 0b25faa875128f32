"""Real pages below each other on a desk, at any size; only those in sight are drawn."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import WHITE
from gm100_desktop.ui.preview.pictures import Pictures
from gm100_desktop.ui.theme import colours

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pages import Pages

MARGIN, GAP, FOOT = 12, 14, 52  # the foot keeps the bar of buttons off the last page
PICTURES_KEPT = 8
MM_PER_INCH, SCREEN_DPI = 25.4, 96  # logical pixels to the inch: 100 % is as large as in any viewer
SMALLEST, LARGEST, STEP = 0.1, 4.0, 1.25
LEAST_WHOLE = 0.2
"""A page that would be smaller than that is as wide as the room instead: a low window."""


class Fit(Enum):
    """How large pages are shown."""

    PAGE = auto()
    WIDTH = auto()
    FREE = auto()


class PageView(QAbstractScrollArea):
    """`page_changed` says which page is in sight, `scale_changed` how large, 1.0 being life size."""

    page_changed = Signal(int)
    scale_changed = Signal(float)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Halaman laporan")
        self._pages: Pages | None = None
        self._pictures = Pictures(PICTURES_KEPT, self)
        self._pictures.drawn.connect(lambda _number: self.viewport().update())
        self._fit, self._scale, self._page = Fit.PAGE, 1.0, 0
        self._places: list[QRect] = []
        self.verticalScrollBar().valueChanged.connect(self._look)

    # -- what the preview does ---------------------------------------------------------------

    @property
    def page(self) -> int:
        """Number of the page in sight, from 0."""
        return self._page

    @property
    def scale(self) -> float:
        """How large pages are, 1.0 being life size."""
        return self._scale

    @property
    def pictures_kept(self) -> int:
        """How many drawn pages are held."""
        return self._pictures.kept

    def show_pages(self, pages: "Pages | None") -> None:
        """Show the PDF, at the same page as the one before if it has it."""
        page = self._page
        self._pages = pages
        self._pictures.show(pages)
        self._page = 0
        self._arrange()
        if pages is not None:
            self.go_to(min(page, pages.count - 1))

    def go_to(self, page: int) -> None:
        """Bring that page into sight."""
        if 0 <= page < len(self._places):
            self.verticalScrollBar().setValue(self._places[page].top() - px(MARGIN))
            self._take(page)

    def step(self, pages: int) -> None:
        """Go forward or back by that many pages."""
        self.go_to(max(0, min(self._page + pages, len(self._places) - 1)))

    def fit(self, how: Fit) -> None:
        """Show whole pages, or pages as wide as the desk."""
        self._fit = how
        self._rearrange()

    def zoom(self, factor: float) -> None:
        """Show pages that much larger."""
        self._fit = Fit.FREE
        self._scale = max(SMALLEST, min(self._scale * factor, LARGEST))
        self._rearrange()

    # -- Qt ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(px(420), px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew, at the same page."""
        super().resizeEvent(event)
        self._rearrange()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter, palette = QPainter(self.viewport()), colours()
        painter.fillRect(event.rect(), QColor(palette.side))
        offset = self._offset()
        for number in self._in_sight():
            place = self._places[number].translated(offset)
            painter.fillRect(place, QColor(WHITE))
            picture = self._pictures.picture(number, place.width(), self.devicePixelRatioF())
            if picture is not None:
                painter.drawPixmap(place.topLeft(), picture)
            painter.setPen(QPen(QColor(palette.line3)))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.primary), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page, or larger and smaller."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._places) - 1}
        zooms = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        key = Qt.Key(event.key())
        if key in steps and not control:
            self.step(steps[key])
        elif key in ends:
            self.go_to(ends[key])
        elif key in zooms:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_0:
            self.fit(Fit.PAGE)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    # -- arranging ---------------------------------------------------------------------------

    def _rearrange(self) -> None:
        page = self._page
        self._pictures.forget_waiting()
        self._arrange()
        self.go_to(page)

    def _arrange(self) -> None:
        """Lay the pages out at their size; the widest one gives the width of the desk."""
        self._places = []
        if self._pages is not None:
            self._scale = self._fitting(self._pages)
            top = px(MARGIN)
            for number in range(self._pages.count):
                size = self._size(self._pages, number)
                self._places.append(QRect(QPoint(0, top), size))
                top += size.height() + px(GAP)
        self._set_bars()
        self.viewport().update()
        self.scale_changed.emit(self._scale)

    def _fitting(self, pages: "Pages") -> float:
        if self._fit is Fit.FREE:
            return self._scale
        whole = pages.size_mm(min(self._page, pages.count - 1)) * (SCREEN_DPI / MM_PER_INCH)
        room = self.viewport().size()
        wide = (room.width() - 2 * px(MARGIN)) / whole.width()
        high = (room.height() - px(MARGIN) - px(FOOT)) / whole.height()
        is_whole = self._fit is Fit.PAGE and high >= LEAST_WHOLE
        return max(SMALLEST, min(wide, high, LARGEST) if is_whole else min(wide, LARGEST))

    def _size(self, pages: "Pages", number: int) -> QSize:
        return (pages.size_mm(number) * (SCREEN_DPI / MM_PER_INCH * self._scale)).toSize()

    def _set_bars(self) -> None:
        room = self.viewport().size()
        high = self._places[-1].bottom() + px(FOOT) if self._places else 0
        wide = max((place.width() for place in self._places), default=0) + 2 * px(MARGIN)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, high - room.height()))
        vertical.setPageStep(room.height())
        vertical.setSingleStep(px(40))
        horizontal.setRange(0, max(0, wide - room.width()))
        horizontal.setPageStep(room.width())
        for place in self._places:
            place.moveLeft((max(wide, room.width()) - place.width()) // 2)

    def _offset(self) -> QPoint:
        return QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect().translated(-self._offset())
        return [number for number, place in enumerate(self._places) if place.intersects(seen)]

    def _look(self) -> None:
        """The page that fills most of the view is the one in sight."""
        seen = self.viewport().rect().translated(-self._offset())
        shares = {number: self._places[number].intersected(seen).height() for number in self._in_sight()}
        if shares:
            self._take(max(shares, key=lambda number: shares[number]))

    def _take(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
