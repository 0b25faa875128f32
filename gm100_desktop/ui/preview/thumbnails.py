"""All pages small, one below the other, each with the number printed on it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.palette import WHITE
from gm100_desktop.ui.preview.pictures import Pictures
from gm100_desktop.ui.theme import colours

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pdf_pages import PdfPages

WIDTH, STRIP, LABEL, GAP = 56, 92, 26, 10
PICTURES_KEPT = 200
Index = QModelIndex | QPersistentModelIndex


class PageNumbers(QAbstractListModel):
    """The labels of the pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages: PdfPages | None = None

    def show(self, pages: "PdfPages | None") -> None:
        """Show the pages of that PDF."""
        self.beginResetModel()
        self.pages = pages
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the pages."""
        return 0 if parent.isValid() or self.pages is None else self.pages.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give the label of a page."""
        if self.pages is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.pages.label(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"Halaman {self.pages.label(index.row())}"
        return None


class ThumbnailPainter(QStyledItemDelegate):
    """Page, frame and number."""

    def __init__(self, pictures: Pictures, parent: "Thumbnails") -> None:
        super().__init__(parent)
        self._pictures, self._list = pictures, parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the page, its number and a gap."""
        return QSize(px(WIDTH), self._list.page_size(index.row()).height() + px(LABEL) + px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one page."""
        palette, size = colours(), self._list.page_size(index.row())
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        left = option.rect.center().x() - size.width() // 2
        place = QRect(QPoint(left, option.rect.top() + px(GAP) // 2), size)
        painter.fillRect(place, QColor(WHITE))
        picture = self._pictures.picture(index.row(), size.width(), self._list.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(place.topLeft(), picture)
        painter.setPen(QPen(QColor(palette.primary if current else palette.line3), 2 if current else 1))
        edge = 2 if current else 1
        painter.drawRect(place.adjusted(-edge, -edge, edge - 1, edge - 1))
        painter.setFont(text_font(TextSize.LABEL, semibold=current))
        painter.setPen(QColor(palette.primary if current else palette.text2))
        words = QRect(option.rect.left(), place.bottom() + px(4), option.rect.width(), px(LABEL) - px(4))
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(align), str(index.data()))


class Thumbnails(QListView):
    """Arrow keys walk through the pages; `chosen` says which one is wanted."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = PageNumbers(self)
        self._pictures = Pictures(PICTURES_KEPT, self)
        self._pictures.drawn.connect(lambda _number: self.viewport().update())
        self.setModel(self._numbers)
        self.setItemDelegate(ThumbnailPainter(self._pictures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "desk")
        self.setFixedWidth(px(STRIP))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName("Daftar halaman")
        self.selectionModel().currentChanged.connect(self._changed)

    def show_pages(self, pages: "PdfPages | None") -> None:
        """Show the pages of that PDF."""
        self._pictures.show(pages)
        self._numbers.show(pages)

    def mark(self, page: int) -> None:
        """That page is in sight."""
        index = self._numbers.index(page)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def page_size(self, page: int) -> QSize:
        """Size of a small page."""
        pages = self._numbers.pages
        ratio = pages.width_over_height(page) if pages is not None else 1.0
        return QSize(px(WIDTH), round(px(WIDTH) / ratio))

    def _changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())
