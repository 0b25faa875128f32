"""The tree: a `QTreeView` with the keys, columns and painting of all our lists."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

from gm100_desktop.ui.delegates.cell_delegate import row_key
from gm100_desktop.ui.delegates.group_row import GroupPlace, paint_group_row
from gm100_desktop.ui.grid.freezing import Freezing
from gm100_desktop.ui.grid.keys import Move
from gm100_desktop.ui.grid.parts import GridOptions, GridParts
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import Index
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.tree import TreeModel

INDENT = 16
ARROW_LEFT = 14
ACROSS = {Move.MoveRight: 1, Move.MoveNext: 1, Move.MoveLeft: -1, Move.MovePrevious: -1}


class GridTree(QTreeView):
    """Shows a `TreeModel`; `parts.keys` says what the person wants done."""

    _freezing: Freezing | None = None  # Qt asks before the parts stand

    def __init__(
        self, model: TreeModel, options: GridOptions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._closed: set[str] = set()
        self.parts = GridParts(self, model, options or GridOptions(), self.setHeader, self.step)
        self._freezing = self.parts.freezing
        self.setUniformRowHeights(True)
        self.setIndentation(px(INDENT))
        self.setAllColumnsShowFocus(False)
        self.setExpandsOnDoubleClick(True)
        self.expanded.connect(lambda index: self._mark(index, closed=False))
        self.collapsed.connect(lambda index: self._mark(index, closed=True))
        model.modelReset.connect(self._restore)
        self._open_branches()

    def step(self, action: Move) -> None:
        """Move the current cell."""
        self.setCurrentIndex(self.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def select_line(self, line_id: int, column: int = 0) -> bool:
        """Make that line the current one, open its branches and bring it into sight."""
        index = self._model.line_index(line_id, column)
        if index.isValid():
            self.parts.range.clear()
            self.parts.selection.choose(index)
            self.scrollTo(index)
        return index.isValid()

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right walk along the cells of a line; on a branch they close and open it."""
        current = self.currentIndex()
        if action in ACROSS and current.isValid() and self._model.group_of(current) is None:
            return self._beside(current, ACROSS[action], wraps=action in {Move.MoveNext, Move.MovePrevious})
        moved = super().moveCursor(action, modifiers)
        return moved.siblingAtColumn(current.column()) if current.isValid() and moved.isValid() else moved

    def visualRect(self, index: Index) -> QRect:
        """Where the cell is seen, frozen or not."""
        rect = super().visualRect(index)
        return self._freezing.place(index, rect) if self._freezing else rect

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell that is seen there, frozen or not."""
        return super().indexAt(self._freezing.point(point) if self._freezing else point)

    def scrollTo(self, index: Index, hint: QTreeView.ScrollHint = QTreeView.ScrollHint.EnsureVisible) -> None:
        """Bring the cell into sight beside the frozen ones."""
        scroll = partial(super().scrollTo, index, hint)
        if self._freezing is None:
            scroll()
        else:
            self._freezing.bring_into_sight(index, scroll)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here, with its keys."""
        self.parts.open_menu(event)

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        override = event.type() is QEvent.Type.ShortcutOverride
        return (override and self.parts.takes_shortcut(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Spreadsheet keys first, then Qt's."""
        if not self.parts.keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow of a branch opens or closes it; elsewhere a range of cells may begin."""
        index = self.indexAt(event.position().toPoint())
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.parts.range.begin(index.column())
        on_arrow = event.position().x() < self._arrow_left(index) + px(INDENT)
        if index.isValid() and on_arrow and self._model.group_of(index) is not None:
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
        super().mousePressEvent(event)

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
            self.setIndentation(px(INDENT))
            self.scheduleDelayedItemsLayout()
            self.parts.columns.fit(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then what lies across them."""
        self.parts.renew_sight()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.parts.paint_range(painter, self._rows_seen())
        self.parts.paint_band_edges(painter, self.viewport().height())
        painter.end()

    def _rows_seen(self) -> Iterator[tuple[QModelIndex, QRect]]:
        index = self.indexAt(QPoint(0, 0)).siblingAtColumn(0)
        while index.isValid():
            seen = self.visualRect(index)
            if seen.top() > self.viewport().height():
                return
            yield index, QRect(0, seen.top(), self.viewport().width(), seen.height())
            index = self.indexBelow(index)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row, a branch across its columns."""
        row = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        first = self._model.index(index.row(), 0, index.parent())
        group = self._model.group_of(first)
        selected = self.selectionModel().isSelected(first)
        if group is not None:
            self._draw_branch(painter, row, first, group, selected=selected)
        else:
            self._draw_line(painter, row, first, option)
        if selected:
            self.parts.paint_bar(painter, row)

    def _draw_branch(
        self, painter: QPainter, row: QRect, index: QModelIndex, group: Group, *, selected: bool
    ) -> None:
        kit = self.parts.sight.kit
        quiet = kit.palette.alt if group.strong else kit.palette.surface
        lit = row_key(index) == self.parts.sight.hovered
        ground = kit.palette.sel if selected else kit.palette.hover if lit else quiet
        areas = self.parts.column_areas(row)
        place = GroupPlace(row, self._arrow_left(index), areas, ground, self.isExpanded(index))
        paint_group_row(painter, group, place, kit)

    def _draw_line(
        self, painter: QPainter, row: QRect, index: QModelIndex, option: QStyleOptionViewItem
    ) -> None:
        kit = self.parts.sight.kit
        selected = self.selectionModel().isSelected(index)
        lit = row_key(index) == self.parts.sight.hovered
        ground = kit.palette.sel if selected else kit.palette.hover if lit else kit.palette.surface
        painter.fillRect(row, kit.colour(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), kit.colour(kit.palette.line))
        cell = QStyleOptionViewItem(option)
        frozen = self.parts.freezing.cells(index)
        for section in self.parts.header.shown_sections()[len(frozen) :]:
            self._draw_cell(painter, row, index.siblingAtColumn(section), cell)
        if frozen:
            below = QRect(row.left(), row.top(), self.parts.header.frozen_width(), row.height() - 1)
            painter.fillRect(below, kit.colour(ground))
        for each in frozen:
            self._draw_cell(painter, row, each, cell)

    def _draw_cell(
        self, painter: QPainter, row: QRect, index: QModelIndex, cell: QStyleOptionViewItem
    ) -> None:
        cell.rect = self.parts.cell_area(index.column(), row)
        if index.column() == 0:
            cell.rect = cell.rect.adjusted(self._line_left(index), 0, 0, 0)
        self.parts.delegate.paint(painter, cell, index)

    def _depth(self, index: QModelIndex) -> int:
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return depth

    def _arrow_left(self, index: QModelIndex) -> int:
        scrolled = 0 if self.parts.header.frozen else self.horizontalOffset()
        return px(ARROW_LEFT) + self._depth(index) * px(INDENT) - scrolled

    def _line_left(self, index: QModelIndex) -> int:
        """Room for the arrows of the branches above; the cell adds its own margin."""
        return (self._depth(index) + 1) * px(INDENT) - self.parts.sight.kit.page_edge

    def _beside(self, current: QModelIndex, step: int, *, wraps: bool) -> QModelIndex:
        shown = self.parts.header.shown_sections()
        place = shown.index(current.column()) + step if current.column() in shown else 0
        if 0 <= place < len(shown):
            return current.siblingAtColumn(shown[place])
        if not wraps:
            return current
        row = self.indexBelow(current) if step > 0 else self.indexAbove(current)
        while row.isValid() and self._model.group_of(row) is not None:
            row = self.indexBelow(row) if step > 0 else self.indexAbove(row)
        return row.siblingAtColumn(shown[0] if step > 0 else shown[-1]) if row.isValid() else current

    def _mark(self, index: QModelIndex, *, closed: bool) -> None:
        group = self._model.group_of(index)
        if group is not None:
            (self._closed.add if closed else self._closed.discard)(group.key)

    def _open_branches(self) -> None:
        """Open all branches but those the person has closed."""
        closed = set(self._closed)
        self.expandAll()
        for index in self._model.group_indexes():
            group = self._model.group_of(index)
            if group is not None and group.key in closed:
                self.collapse(index)

    def _restore(self) -> None:
        self._open_branches()
        self.parts.selection.restore()
