"""The table: a `QTableView` with the keys, columns and painting of all our lists."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from gm100_desktop.ui.delegates.group_row import GroupPlace, paint_group_row
from gm100_desktop.ui.grid.freezing import Freezing
from gm100_desktop.ui.grid.keys import Move
from gm100_desktop.ui.grid.parts import GridOptions, GridParts
from gm100_desktop.ui.models.cells import Index
from gm100_desktop.ui.models.rows import RowsModel

ROWS_OVER = 2  # rows painted beyond the last whole one


class GridTable(QTableView):
    """Shows a `RowsModel`; `parts.keys` says what the person wants done."""

    _freezing: Freezing | None = None  # Qt asks before the parts stand

    def __init__(
        self, model: RowsModel, options: GridOptions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.parts = GridParts(self, model, options or GridOptions(), self.setHorizontalHeader, self.step)
        self._freezing = self.parts.freezing
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()
        model.modelReset.connect(self.parts.selection.restore)

    def step(self, action: Move) -> None:
        """Move the current cell."""
        self.setCurrentIndex(self.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def select_line(self, line_id: int, column: int = 0) -> bool:
        """Make that line the current one and bring it into sight; False when it is not shown."""
        index = self._model.line_index(line_id, column)
        if index.isValid():
            self.parts.range.clear()
            self.parts.selection.choose(index)
        return index.isValid()

    def visualRect(self, index: Index) -> QRect:
        """Where the cell is seen, frozen or not."""
        rect = super().visualRect(index)
        return self._freezing.place(index, rect) if self._freezing else rect

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """The cell that is seen there, frozen or not."""
        return super().indexAt(self._freezing.point(pos) if self._freezing else pos)

    def scrollTo(
        self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the cell into sight beside the frozen ones."""
        scroll = partial(super().scrollTo, index, hint)
        if self._freezing is None:
            scroll()
        else:
            self._freezing.bring_into_sight(index, scroll)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A range of cells may begin here."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.parts.range.begin(self.indexAt(event.position().toPoint()).column())
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here, with its keys."""
        self.parts.open_menu(event)

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        override = event.type() is QEvent.Type.ShortcutOverride
        return (override and self.parts.takes_shortcut(event)) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys find a current cell, though a heading of a group stands first."""
        super().focusInEvent(event)
        lines = self._model.shown_lines()
        if lines and not self.currentIndex().isValid():
            self.select_line(lines[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Spreadsheet keys first, then Qt's."""
        if not self.parts.keys.press(event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer."""
        self.parts.hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """No row is lit when the pointer has left."""
        if event.type() is QEvent.Type.Leave:
            self.parts.hover(self.rootIndex())
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out among the columns."""
        super().resizeEvent(event)
        self.parts.columns.fit(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if hasattr(self, "parts") and self.parts.look_changed(event.type()):
            self._set_row_height()
            self.parts.columns.fit(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, then what lies across them."""
        self.parts.renew_sight()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        last = max(0, self.rowAt(self.viewport().height() - 1))
        last = last or self._model.rowCount() - 1
        rows = range(max(0, self.rowAt(0)), last + 1)
        for row in rows:
            self._paint_over(painter, row)
        self.parts.paint_range(painter, ((self._model.index(row, 0), self._row_area(row)) for row in rows))
        bottom = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0
        self.parts.paint_band_edges(painter, bottom)
        painter.end()

    def _paint_over(self, painter: QPainter, row: int) -> None:
        area = self._row_area(row)
        kit = self.parts.sight.kit
        group = self._model.group_at(row)
        if group is not None:
            columns = self.parts.column_areas(area)
            place = GroupPlace(area, kit.page_edge, columns, kit.palette.alt)
            paint_group_row(painter, group, place, kit)
            return
        for index in self.parts.freezing.cells(self._model.index(row, 0)):
            cell = QStyleOptionViewItem()
            cell.rect = self.parts.cell_area(index.column(), area)
            self.parts.delegate.paint(painter, cell, index)
        if self.selectionModel().isRowSelected(row):
            self.parts.paint_bar(painter, area)

    def _row_area(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.parts.sight.row_height)
