"""The finished PDF as it will be printed: small pages at the left, one page large, what is wrong above."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.preview.page_bar import PageBar
from gm100_desktop.ui.preview.page_view import STEP, Fit, PageView
from gm100_desktop.ui.preview.thumbnails import Thumbnails
from gm100_desktop.ui.problem_strip import ProblemStrip

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pdf_pages import PdfPages

THUMBNAILS_FROM = 460  # pixels of the design
BAR_LIFT = 10
LEAST = 200


class Preview(QFrame):
    """Shows what it is given; the page that owns it makes the PDF."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "side")
        self.strip = ProblemStrip(self)
        self.thumbnails, self.view = Thumbnails(self), PageView(self)
        self.bar = PageBar(self.view)
        self._words = QLabel(self)
        self._words.setProperty("textRole", "second")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._pages: PdfPages | None = None
        self._is_whole = True
        self._lay_out()
        self._connect()
        self.show_words("")

    @property
    def pages(self) -> "PdfPages | None":
        """The PDF shown."""
        return self._pages

    def show_pages(self, pages: "PdfPages") -> None:
        """Show this PDF in place of the one before."""
        before, self._pages = self._pages, pages
        self.view.show_pages(pages)
        self.thumbnails.show_pages(pages)
        self.thumbnails.mark(self.view.page)
        self._tell_page(self.view.page)
        self._over.setCurrentIndex(1)
        self.bar.show()
        self._place_bar()
        if before is not None:
            before.close()

    def show_words(self, words: str) -> None:
        """Say why there are no pages; pages that stand stay."""
        self._words.setText(words)
        if self._pages is None:
            self._over.setCurrentIndex(0)

    def set_aside(self, *, aside: bool) -> None:
        """The pages are of another report than the chosen one: words stand in their place."""
        self._over.setCurrentIndex(0 if aside or self._pages is None else 1)

    def close_pages(self) -> None:
        """Give the memory back."""
        before, self._pages = self._pages, None
        self.view.show_pages(None)
        self.thumbnails.show_pages(None)
        self._over.setCurrentIndex(0)
        if before is not None:
            before.close()

    def sizeHint(self) -> QSize:
        """Whatever is left; choosing takes its width first."""
        return QSize(px(LEAST), px(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small pages only where there is room; the bar stays over the foot."""
        super().resizeEvent(event)
        self.thumbnails.setVisible(self.width() >= px(THUMBNAILS_FROM))
        self._place_bar()

    def _lay_out(self) -> None:
        pages = QWidget(self)
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        holder = QWidget(self)
        self._over = QStackedLayout(holder)
        self._over.addWidget(self._words)
        self._over.addWidget(pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(holder, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.page_changed.connect(self._tell_page)
        self.view.page_changed.connect(self.thumbnails.mark)
        self.view.scale_changed.connect(self.bar.show_scale)
        self.view.resized.connect(self._place_bar)
        self.thumbnails.chosen.connect(self._go_to)
        self.bar.stepped.connect(self.view.step)
        self.bar.zoomed.connect(lambda larger: self.view.zoom(STEP if larger else 1 / STEP))
        self.bar.fitted.connect(self._fit)

    def _go_to(self, page: int) -> None:
        if page != self.view.page:
            self.view.go_to(page)

    def _tell_page(self, page: int) -> None:
        self.bar.show_page(page, self._pages.count if self._pages else 0)

    def _fit(self) -> None:
        """First the whole page, then as wide as the desk, and so on."""
        self._is_whole = not self._is_whole
        self.view.fit(Fit.PAGE if self._is_whole else Fit.WIDTH)

    def _place_bar(self) -> None:
        self.bar.adjustSize()
        room = self.view.viewport().size()
        left = max(0, (room.width() - self.bar.width()) // 2)
        self.bar.move(QPoint(left, max(0, room.height() - self.bar.height() - px(BAR_LIFT))))
        self.bar.raise_()
