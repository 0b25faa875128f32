"""The reports there are, each with its icon; arrow keys walk through them."""

from collections.abc import Sequence
from typing import Any

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
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gm100_desktop.domain.report_kinds import ReportKind
from gm100_desktop.ui.icons import LARGE, paint_icon
from gm100_desktop.ui.metrics import px, text_font
from gm100_desktop.ui.theme import colours

WIDTH, ENTRY, EDGE = 240, 42, 8
ICON_LEFT, WORDS_LEFT = 10, 38
KIND = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Kinds(QAbstractListModel):
    """The reports as they are described."""

    def __init__(self, kinds: Sequence[ReportKind], parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the reports."""
        return 0 if parent.isValid() else len(self._kinds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Answer for one report."""
        if not index.isValid():
            return None
        kind = self._kinds[index.row()]
        answers = {
            int(Qt.ItemDataRole.DisplayRole): kind.title,
            int(Qt.ItemDataRole.ToolTipRole): kind.summary,
            int(KIND): kind,
        }
        return answers.get(int(role))


class EntryPainter(QStyledItemDelegate):
    """Icon and title, on two lines when one has no room."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All entries are equally high."""
        return QSize(px(WIDTH) - 2 * px(EDGE), px(ENTRY))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, bar, icon and title."""
        palette, kind = colours(), index.data(KIND)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        lit = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area = option.rect.adjusted(0, 1, 0, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.sel if chosen else palette.hover if lit else palette.surface))
        painter.drawRoundedRect(area, px(4), px(4))
        if chosen:
            bar = QRect(area.left(), area.top() + px(10), px(3), area.height() - px(20))
            painter.fillRect(bar, QColor(palette.primary))
        side = px(LARGE)
        corner = QPoint(area.left() + px(ICON_LEFT), area.center().y() - side // 2 + 1)
        ink = palette.primary if chosen else palette.text2
        paint_icon(painter, QRect(corner, QSize(side, side)), kind.icon, ink)
        self._write(painter, area.adjusted(px(WORDS_LEFT), 0, -px(6), 0), kind.title, chosen=chosen)

    def _write(self, painter: QPainter, area: QRect, title: str, *, chosen: bool) -> None:
        font = text_font(semibold=chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours().text))
        flags = Qt.AlignmentFlag.AlignVCenter
        if QFontMetrics(font).horizontalAdvance(title) > area.width():
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), title)
        else:
            painter.drawText(area, int(flags), title)


class Catalogue(QListView):
    """`chosen` says which report is wanted."""

    chosen = Signal(object)  # ReportKind

    def __init__(self, kinds: Sequence[ReportKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(Kinds(kinds, self))
        self.setItemDelegate(EntryPainter(self))
        self.setProperty("ground", "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Jenis laporan")
        self.setViewportMargins(px(EDGE), px(EDGE), px(EDGE), px(EDGE))
        self.setCurrentIndex(self.model().index(0, 0))
        self.selectionModel().currentChanged.connect(lambda index: self.chosen.emit(index.data(KIND)))

    def sizeHint(self) -> QSize:
        """As wide as it is drawn."""
        return QSize(px(WIDTH), self.whole_height())

    def current(self) -> ReportKind:
        """The report that is chosen."""
        kind = self.currentIndex().data(KIND)
        if not isinstance(kind, ReportKind):
            raise TypeError(kind)
        return kind

    def choose(self, kind_id: str) -> None:
        """Choose the report of that id."""
        rows = range(self.model().rowCount())
        found = (self.model().index(row, 0) for row in rows)
        index = next((each for each in found if each.data(KIND).id == kind_id), None)
        if index is not None:
            self.setCurrentIndex(index)

    def whole_height(self) -> int:
        """Room for every entry without scrolling."""
        return self.model().rowCount() * px(ENTRY) + 2 * px(EDGE) + px(4)
