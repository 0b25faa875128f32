"""The table: a `QTableView` with the keys, columns and painting of all our lists."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gm100_desktop.ui.delegates.group_row import GroupPlace, paint_group_row
from gm100_desktop.ui.grid.keys import Move
from gm100_desktop.ui.grid.parts import GridOptions, GridParts
from gm100_desktop.ui.models.rows import RowsModel

ROWS_OVER = 2  # rows painted beyond the last whole one


class GridTable(QTableView):
    """Shows a `RowsModel`; `parts.keys` says what the person wants done."""

    def __init__(
        self, model: RowsModel, options: GridOptions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.parts = GridParts(self, model, options or GridOptions(), self.setHorizontalHeader, self.step)
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
            self.parts.selection.choose(index)
        return index.isValid()

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        override = event.type() is QEvent.Type.ShortcutOverride
        return (override and self.parts.takes_shortcut(event)) or super().event(event)

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
        for row in range(max(0, self.rowAt(0)), last + 1):
            self._paint_over(painter, row)
        bottom = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0
        self.parts.paint_band_edges(painter, bottom)
        painter.end()

    def _paint_over(self, painter: QPainter, row: int) -> None:
        area = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        kit = self.parts.sight.kit
        group = self._model.group_at(row)
        if group is not None:
            columns = self.parts.column_areas(area)
            place = GroupPlace(area, kit.page_edge, columns, kit.palette.alt)
            paint_group_row(painter, group, place, kit)
        elif self.selectionModel().isRowSelected(row):
            self.parts.paint_bar(painter, area)

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.parts.sight.row_height)
