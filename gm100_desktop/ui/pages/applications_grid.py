"""Applications against applications: the row gives data to the column; the arrow keys walk over it."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gm100_desktop.domain.applications import ApplicationStatus
from gm100_desktop.domain.lines.applications import LinkCell, Matrix, Pair
from gm100_desktop.ui.delegates.kit import LEFT, PADDING, RIGHT, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import words_of
from gm100_desktop.ui.palette import Palette, Tone
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.viewport import give_viewport

CELL, MARK, HEAD_HEIGHT, SIDE_WIDTH = 26, 12, 148, 196
LEAST_NAME, NAMES_SHARE = 64, 38  # names never get less; at most that many hundredths of the matrix
Index = QModelIndex | QPersistentModelIndex
LINK_ROLE = Qt.ItemDataRole.UserRole


class MatrixModel(QAbstractTableModel):
    """Who gives data to whom; a filter keeps the applications it names, and their partners."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.matrix = Matrix({}, {})
        self._words: list[str] = []
        self._ids: list[int] = []

    def show(self, matrix: Matrix) -> None:
        """Show these applications."""
        self.matrix = matrix
        self._renew()

    def filter(self, text: str) -> None:
        """Keep applications whose name has every word, and those joined to them."""
        self._words = words_of(text)
        self._renew()

    def pair(self, index: Index) -> Pair | None:
        """Giver and taker of a cell; None on the diagonal."""
        if not index.isValid() or index.row() == index.column():
            return None
        return self._ids[index.row()], self._ids[index.column()]

    def place_of(self, pair: Pair) -> QModelIndex:
        """Where that pair stands."""
        if any(one not in self._ids for one in pair):
            return QModelIndex()
        return self.index(self._ids.index(pair[0]), self._ids.index(pair[1]))

    def names(self) -> list[str]:
        """The applications that are shown."""
        return [self.matrix.names[key] for key in self._ids]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the applications."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count them again: the matrix is square."""
        return self.rowCount(parent)

    def headerData(self, section: int, _way: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        """Give the name of an application."""
        name = self.matrix.names[self._ids[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give the link, and words for it."""
        pair = self.pair(index)
        if pair is None:
            return None
        if role == LINK_ROLE:
            return self.matrix.cell(pair)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.matrix.words(pair))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.matrix.words(pair)
        return None

    def _renew(self) -> None:
        self.beginResetModel()
        named = [
            key for key, name in self.matrix.names.items() if all(w in name.casefold() for w in self._words)
        ]
        kept = set(named)
        if self._words:
            kept |= {other for pair in self.matrix.links if kept & set(pair) for other in pair}
        self._ids = [key for key in self.matrix.names if key in kept]
        self.endResetModel()


class Names(QHeaderView):
    """Names along an edge; along the top they stand upright."""

    def __init__(self, way: Qt.Orientation, parent: "MatrixTable") -> None:
        super().__init__(way, parent)
        self._table = parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(px(CELL))
        self.setMinimumSectionSize(px(CELL))
        self.setHighlightSections(True)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Room for a name, as far as the cells keep the larger share."""
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(px(CELL), _shared(HEAD_HEIGHT, self._table.height()))
        return QSize(_shared(SIDE_WIDTH, self._table.width()), px(CELL))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name; that of the current cell stands out."""
        kit, current = self._table.kit, self._table.currentIndex()
        upright = self.orientation() is Qt.Orientation.Horizontal
        is_current = section == (current.column() if upright else current.row())
        painter.save()
        painter.fillRect(rect, kit.colour(kit.palette.sel if is_current else kit.palette.alt))
        name = str(self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole))
        ink = kit.palette.text if is_current else kit.palette.text2
        style = kit.head if is_current else kit.label
        area = rect
        if upright:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            area = QRect(0, 0, rect.height(), rect.width())
        kit.write(
            painter,
            area.adjusted(px(PADDING), 0, -px(PADDING), 0),
            name,
            style,
            ink,
            LEFT if upright else RIGHT,
        )
        painter.restore()


def _shared(wanted: int, whole: int) -> int:
    return max(px(LEAST_NAME), min(px(wanted), whole * NAMES_SHARE // 100))


class LinkPainter(QStyledItemDelegate):
    """Draws one cell: filled runs, outline is planned, a cross has stopped."""

    def __init__(self, parent: "MatrixTable") -> None:
        super().__init__(parent)
        self._table = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, mark and focus."""
        kit, area = self._table.kit, option.rect
        current = self._table.currentIndex()
        crossed = index.row() == current.row() or index.column() == current.column()
        ground = kit.palette.hover if crossed else kit.palette.surface
        if index.row() == index.column():
            ground = kit.palette.side
        painter.fillRect(area, kit.colour(ground))
        painter.setPen(QColor(kit.palette.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        link = index.data(LINK_ROLE)
        if isinstance(link, LinkCell):
            paint_link(painter, mark_area(area), link.status, kit.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            ink = kit.palette.primary if self._table.hasFocus() else kit.palette.line2
            painter.setPen(QPen(QColor(ink), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))


def mark_area(cell: QRect) -> QRect:
    """The square of a mark in the middle of its cell."""
    side = px(MARK)
    return QRect(cell.center().x() - side // 2, cell.center().y() - side // 2, side, side)


def paint_link(painter: QPainter, area: QRect, status: str, palette: Palette) -> None:
    """Draw the mark of a link; its shape says the status without any colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status == ApplicationStatus.STOPPED:
        painter.setPen(QPen(QColor(palette.tones[Tone.WRONG].ink), px(2)))
        painter.drawLine(area.topLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomLeft())
    else:
        running = status == ApplicationStatus.RUNNING
        painter.setPen(QPen(QColor(palette.primary), px(1.5)))
        painter.setBrush(QColor(palette.primary) if running else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, px(2), px(2))
    painter.restore()


class MatrixTable(QTableView):
    """Arrow keys walk, Space steps the link on, Del takes it away, Enter goes into its form."""

    chosen = Signal(object)  # Pair or None
    stepped = Signal(object)  # Pair
    removed = Signal(object)  # Pair
    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = PaintKit()
        self.shown = MatrixModel(self)
        give_viewport(self)
        self.setModel(self.shown)
        self.setItemDelegate(LinkPainter(self))
        self.setHorizontalHeader(Names(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Names(Qt.Orientation.Vertical, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self._corner = self._make_corner()
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName("Matriks integrasi: baris memberi data kepada kolom")
        self.selectionModel().currentChanged.connect(self._changed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def current_pair(self) -> Pair | None:
        """Giver and taker of the current cell."""
        return self.shown.pair(self.currentIndex())

    def select_pair(self, pair: Pair) -> None:
        """Make that cell the current one and bring it into sight."""
        index = self.shown.place_of(pair)
        if index.isValid():
            self.setCurrentIndex(index)

    def updateGeometries(self) -> None:
        """Keep the words of the corner over the corner."""
        super().updateGeometries()
        if hasattr(self, "_corner"):
            side, top = self.verticalHeader(), self.horizontalHeader()
            self._corner.setGeometry(0, 0, side.width(), top.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current link; the arrow keys are Qt's."""
        pair, key = self.current_pair(), event.key()
        acts = {Qt.Key.Key_Space: self.stepped, Qt.Key.Key_Delete: self.removed}
        if key in acts and pair is not None:
            acts[Qt.Key(key)].emit(pair)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if hasattr(self, "kit"):
            self.kit = PaintKit()

    def _make_corner(self) -> QLabel:
        """Which way the data flows, in place of Qt's button."""
        corner = QLabel("Baris memberi,\nkolom menerima", self)
        corner.setProperty("textRole", "label")
        corner.setProperty("ground", "alt")
        corner.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        corner.setContentsMargins(0, 0, px(PADDING), px(PADDING))
        return corner

    def _changed(self, index: QModelIndex) -> None:
        for part in (self.horizontalHeader(), self.verticalHeader(), self):
            part.viewport().update()
        self.chosen.emit(self.shown.pair(index))


class MatrixLegend(QWidget):
    """What the marks mean, at the foot."""

    HEIGHT, GAP, EDGE = 28, 18, 24

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(self.HEIGHT))
        self._words: list[tuple[str, str]] = []

    def show_matrix(self, matrix: Matrix) -> None:
        """Count the links of each status."""
        self._words = [
            (one.value, f"{one.label.lower()} {matrix.count(one.value)}") for one in ApplicationStatus
        ]
        self.setAccessibleName("Integrasi: " + ", ".join(words for _, words in self._words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark and word of each, then how to work with the keys."""
        kit, painter = PaintKit(), QPainter(self)
        painter.fillRect(self.rect(), kit.colour(kit.palette.alt))
        left = px(self.EDGE)
        for status, words in self._words:
            cell = QRect(left, 0, px(MARK), self.height())
            paint_link(painter, mark_area(cell), status, kit.palette)
            left += px(MARK) + px(6)
            width = kit.label.measures.horizontalAdvance(words)
            kit.write(painter, QRect(left, 0, width + 2, self.height()), words, kit.label, kit.palette.text2)
            left += width + px(self.GAP)
        rest = QRect(left, 0, self.width() - left - px(self.EDGE), self.height())
        hint = "Spasi mengubah · Enter rincian · Del memutus"
        kit.write(painter, rest, hint, kit.label, kit.palette.text3, RIGHT)
        painter.end()
