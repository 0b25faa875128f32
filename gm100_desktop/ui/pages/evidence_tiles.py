"""The vault as pictures: one tile a document, its picture, its name and how it stands."""

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
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.documents import DocumentKind, Openness
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.ui.chips import chip_area, paint_chip
from gm100_desktop.ui.condition_chips import condition_chip
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import words_of
from gm100_desktop.ui.pages.evidence_columns import file_words, icon_of
from gm100_desktop.ui.pages.evidence_pictures import FilePictures
from gm100_desktop.ui.pages.evidence_shelf import Shelf
from gm100_desktop.ui.tips import plain_tip

TILE, PICTURE, LINE, INSET = (164, 184), 100, 18, 10
CHIP_LINE = 24
EDGE = 17  # with the inset of a tile: the edge of the page
BIG_ICON = 32
LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class TilesModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[VaultLine] = ()
        self.lines: list[VaultLine] = []
        self._words: list[str] = []

    def show(self, lines: Sequence[VaultLine]) -> None:
        """Show these documents."""
        self._all = lines
        self._renew()

    def filter(self, text: str) -> None:
        """Show only those in which every word is found."""
        self._words = words_of(text)
        self._renew()

    def place_of(self, document_id: int) -> int:
        """Where the document stands; -1 when it is not shown."""
        return next((at for at, line in enumerate(self.lines) if line.id == document_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the tiles."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give the line, and its name to those who cannot see the picture."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return " ".join(word for word in (line.code, line.title) if word)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(word for word in (line.title, line.number, line.file_name) if word))
        return None

    def _renew(self) -> None:
        self.beginResetModel()
        self.lines = [line for line in self._all if all(word in _searched(line) for word in self._words)]
        self.endResetModel()


def _searched(line: VaultLine) -> str:
    sorts = DocumentKind.word(line.kind), Openness.word(line.openness)
    return " ".join((line.code, line.title, line.number, line.file_name, *sorts)).casefold()


class TilePainter(QStyledItemDelegate):
    """Draws one tile."""

    def __init__(self, shelf: Shelf, pictures: FilePictures, parent: "Tiles") -> None:
        super().__init__(parent)
        self._shelf, self._pictures, self._list = shelf, pictures, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All tiles are alike."""
        return QSize(px(TILE[0]), px(TILE[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, picture, name and condition."""
        line, kit = index.data(LINE_ROLE), PaintKit()
        tile = option.rect.adjusted(px(3), px(3), -px(3), -px(3))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(tile, kit.colour(kit.palette.sel if chosen else kit.palette.surface))
        inside = tile.adjusted(px(INSET) - px(3), px(INSET) - px(3), -px(INSET) + px(3), 0)
        picture = QRect(inside.topLeft(), QSize(inside.width(), px(PICTURE)))
        self._paint_picture(painter, picture, line, kit)
        self._paint_words(painter, inside, picture.bottom() + px(6), line, kit, strong=chosen)
        if chosen and self._list.hasFocus():
            painter.setPen(QPen(kit.colour(kit.palette.primary), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(tile.adjusted(1, 1, -1, -1))

    def _paint_picture(self, painter: QPainter, room: QRect, line: VaultLine, kit: PaintKit) -> None:
        painter.fillRect(room, kit.colour(kit.palette.side))
        held = line.file_hash if not line.is_missing else ""
        ratio = self._list.devicePixelRatioF()
        found = self._pictures.picture(held, line.media_type, room.size(), ratio) if held else QPixmap()
        if found is not None and not found.isNull():
            size = found.deviceIndependentSize().toSize()
            corner = room.center() - QPoint(size.width() // 2, size.height() // 2)
            painter.drawPixmap(corner, found)
        elif found is not None:
            side = px(BIG_ICON)
            corner = room.center() - QPoint(side // 2, side // 2)
            paint_icon(painter, QRect(corner, QSize(side, side)), icon_of(line), kit.palette.text3)
        painter.setPen(QColor(kit.palette.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.adjusted(0, 0, -1, -1))

    def _paint_words(
        self, painter: QPainter, inside: QRect, top: int, line: VaultLine, kit: PaintKit, *, strong: bool
    ) -> None:
        name = QRect(inside.left(), top, inside.width(), px(LINE))
        ink = kit.palette.text
        words = " ".join(word for word in (line.code, line.title) if word)
        kit.write(painter, name, words, kit.head if strong else kit.label, ink)
        below = name.translated(0, px(LINE))
        kit.write(painter, below, file_words(line), kit.label, kit.palette.text3)
        condition = self._shelf.condition(line.id)
        if condition is not None and _is_worth_a_chip(condition):
            room = QRect(inside.left(), below.bottom(), inside.width(), px(CHIP_LINE))
            chip = condition_chip(condition)
            paint_chip(painter, chip_area(room, chip, room.left()), chip, kit.palette)


def _is_worth_a_chip(condition: Condition) -> bool:
    return condition.tone is not Tone.GOOD


class Tiles(QListView):
    """Arrow keys walk through the tiles; Enter opens the file, Del removes the document."""

    chosen = Signal(object)  # id of the current document, or None
    opened = Signal(int)
    removed = Signal(object)  # ids

    def __init__(self, shelf: Shelf, pictures: FilePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = TilesModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(TilePainter(shelf, pictures, self))
        self.setProperty("ground", "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(px(EDGE), px(8), px(8), 0)
        self.setAccessibleName("Dokumen dan berkas sebagai gambar")
        pictures.drawn.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(self._changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.shown.lines[index.row()].id))

    def ids(self) -> list[int]:
        """The documents that are selected."""
        return [self.shown.lines[index.row()].id for index in self.selectedIndexes()]

    def current(self) -> int | None:
        """The document that is shown in the form."""
        index = self.currentIndex()
        return self.shown.lines[index.row()].id if index.isValid() else None

    def select(self, document_id: int) -> bool:
        """Make that document the current one and bring it into sight; False when it is not shown."""
        index = self.shown.index(self.shown.place_of(document_id))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del removes, the rest is Qt's."""
        current = self.current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete and self.ids():
            self.removed.emit(self.ids())
        else:
            super().keyPressEvent(event)

    def _changed(self, index: QModelIndex) -> None:
        self.chosen.emit(self.shown.lines[index.row()].id if index.isValid() else None)
