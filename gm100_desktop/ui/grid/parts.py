"""What table and tree have in common: delegate, head, columns, selection, keys, and marks over the cells."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from gm100_desktop.ui.delegates.cell_delegate import CellDelegate, Sight, row_key
from gm100_desktop.ui.delegates.kit import PAGE_EDGE, PaintKit
from gm100_desktop.ui.grid.cell_range import CellRange
from gm100_desktop.ui.grid.columns import ColumnMemory, GridColumns
from gm100_desktop.ui.grid.freezing import Freezing
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.grid.keys import GridKeys, Move
from gm100_desktop.ui.grid.selection import KeptSelection, ListModel
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Line
from gm100_desktop.ui.viewport import give_viewport

BAR = 3
ROW_HEIGHT = 26
RANGE_EDGE = 2
LOOK_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class GridOptions(NamedTuple):
    """How one list differs from the others."""

    name: str = ""  # under which its columns are remembered
    memory: ColumnMemory | None = None
    row_height: int = ROW_HEIGHT  # pixels of the design; 34 for monthly, 28 for question lists
    edge: int = PAGE_EDGE  # before the first column; a list inside a form stands closer
    frozen: int = 0  # columns that stay at the left while the others scroll


class GridParts(QObject):
    """Builds the parts of one view and does what both views do alike."""

    def __init__(
        self,
        view: QAbstractItemView,
        model: ListModel,
        options: GridOptions,
        attach: Callable[[GridHeader], None],
        step: Callable[[Move], None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._row_height, self._edge = options.row_height, options.edge
        self.sight = Sight(px(options.row_height), options.edge)
        self.header = GridHeader(model.cells.columns, self.sight, view)
        self.delegate = CellDelegate(view, self.sight)
        _prepare(view, self.delegate, typed_into=model.cells.has_editing())
        view.setModel(model)
        attach(self.header)
        self.columns = GridColumns(
            self.header, model.cells.columns, options.memory, options.name, options.frozen
        )
        self.selection = KeptSelection(view, model)
        self.freezing = Freezing(view, self.header)
        self.range = CellRange(view, self.header)
        self.keys = GridKeys(view, step, model, self.header, self.selection, self.range)
        self.delegate.editor_key = self._editor_key
        self.save: Callable[[], object] | None = None
        """Saves the whole list as a spreadsheet, where somebody can."""
        self._connect()

    def renew_sight(self) -> None:
        """Look up, once per painting, what the cells ask for."""
        current = self._view.currentIndex()
        self.sight.current = row_key(current) if current.isValid() else None
        self.sight.current_column = current.column()
        self.sight.has_focus = self._view.hasFocus()
        self.sight.is_typed_into = self._model.cells.has_editing()
        self.sight.first_column = next(iter(self.header.shown_sections()), 0)

    def hover(self, index: QModelIndex) -> None:
        """Light the row under the pointer."""
        key = row_key(index) if index.isValid() else None
        if key != self.sight.hovered:
            self.sight.hovered = key
            self._view.viewport().update()

    def look_changed(self, kind: QEvent.Type) -> bool:
        """Take over a new theme or text size; True when there was one."""
        if kind not in LOOK_CHANGES:
            return False
        self.sight.kit = PaintKit(self._edge)
        self.sight.row_height = px(self._row_height)
        return True

    def takes_shortcut(self, event: QEvent) -> bool:
        """Whether a shortcut of the window must leave this key to the list."""
        if not isinstance(event, QKeyEvent) or not self.keys.takes(event):
            return False
        event.accept()
        return True

    def column_areas(self, row: QRect) -> list[tuple[Column[Line], QRect]]:
        """The cells of a row that are seen, from left to right; not those that begin below frozen ones."""
        shown, covered = self.header.shown_sections(), self.freezing.shift and self.header.frozen_width()
        areas = [(at, self.cell_area(at, row)) for at in shown]
        return [
            (self._model.cells.columns[at], area)
            for place, (at, area) in enumerate(areas)
            if place < self.header.frozen or area.left() >= covered
        ]

    def cell_area(self, section: int, row: QRect) -> QRect:
        """Where the cell of that column lies in the row."""
        left = self.header.position(section)
        return QRect(left, row.top(), self.header.sectionSize(section), row.height())

    def open_menu(self, event: QContextMenuEvent) -> None:
        """Offer what can be done at the current cell, at the pointer or, by the menu key, beside the cell."""
        # Imported when wanted: most lists are left without it.
        from gm100_desktop.ui.grid.menu import MenuParts, list_menu

        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self._view.visualRect(self._view.currentIndex())
            at = self._view.viewport().mapToGlobal(cell.bottomLeft())
        list_menu(MenuParts(self._view, self.keys, self.columns, self.sort_by, self.save)).popup(at)

    def paint_bar(self, painter: QPainter, row: QRect) -> None:
        """Draw the bar of a selected row."""
        kit = self.sight.kit
        painter.fillRect(QRect(0, row.top(), px(BAR), row.height() - 1), kit.colour(kit.palette.primary))

    def paint_band_edges(self, painter: QPainter, bottom: int) -> None:
        """Draw the only upright lines there are: around the working month."""
        kit = self.sight.kit
        for run in self.header.runs():
            if run.working:
                for x in (run.left - 1, run.right):
                    if x >= self.header.frozen_width():
                        painter.fillRect(QRect(x, 0, 1, bottom), kit.colour(kit.palette.line3))
        if self.header.frozen:
            edge = QRect(self.header.frozen_width() - 1, 0, 1, bottom)
            painter.fillRect(edge, kit.colour(kit.palette.line3))

    def paint_range(self, painter: QPainter, rows: Iterable[tuple[QModelIndex, QRect]]) -> None:
        """Draw a frame around the chosen columns of the selected rows, which are given from top to bottom."""
        sections = self.range.sections()
        if not sections:
            return
        chosen = self._view.selectionModel()
        areas = [area for index, area in rows if chosen.isSelected(index)]
        painter.setPen(QPen(self.sight.kit.colour(self.sight.kit.palette.primary), RANGE_EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.save()
        if self.freezing.shift and sections[0] not in self.header.frozen_sections():
            painter.setClipRect(self._view.viewport().rect().adjusted(self.header.frozen_width(), 0, 0, 0))
        for block in _touching(areas):
            first, last = self.cell_area(sections[0], block), self.cell_area(sections[-1], block)
            painter.drawRect(first.united(last).adjusted(1, 1, -1, -2))
        painter.restore()

    def _connect(self) -> None:
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self.header.sectionClicked.connect(self._sort)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(self.columns.open_menu)
        self.columns.changed.connect(self._view.viewport().update)
        self._view.doubleClicked.connect(self._double_clicked)

    def _current_changed(self) -> None:
        self.selection.announce()
        self._view.viewport().update()

    def sort_by(self, section: int, order: Qt.SortOrder) -> None:
        """Sort by that column; a negative one means the order of the list itself."""
        self._model.sort(section, order)
        self.header.sorted_by = self._model.sorted_by
        self.header.viewport().update()

    def _sort(self, section: int) -> None:
        """First click up, second down, third the order of the list itself."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        following = {None: (section, up), (section, up): (section, down), (section, down): (-1, up)}
        self.sort_by(*following.get(self._model.sorted_by, (section, up)))

    def _double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.keys.open()

    def _editor_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        return self.keys.press_in_editor(self.delegate, editor, event)


def _touching(areas: Iterable[QRect]) -> list[QRect]:
    """Rows without a gap between them, put together."""
    blocks: list[QRect] = []
    for area in areas:
        if blocks and blocks[-1].bottom() + 1 >= area.top():
            blocks[-1] = blocks[-1].united(area)
        else:
            blocks.append(QRect(area))
    return blocks


def _prepare(view: QAbstractItemView, delegate: CellDelegate, *, typed_into: bool) -> None:
    triggers = QAbstractItemView.EditTrigger
    give_viewport(view)
    view.setItemDelegate(delegate)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
    view.setTabKeyNavigation(typed_into)
    view.setMouseTracking(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
