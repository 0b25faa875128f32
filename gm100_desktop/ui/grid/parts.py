"""What table and tree have in common: delegate, head, columns, selection, keys, and marks over the cells."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from gm100_desktop.ui.delegates.cell_delegate import CellDelegate, Sight, row_key
from gm100_desktop.ui.delegates.kit import PAGE_EDGE, PaintKit
from gm100_desktop.ui.grid.columns import ColumnMemory, GridColumns
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.grid.keys import GridKeys, Move
from gm100_desktop.ui.grid.selection import KeptSelection, ListModel
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Line
from gm100_desktop.ui.viewport import give_viewport

BAR = 3
ROW_HEIGHT = 26
LOOK_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class GridOptions(NamedTuple):
    """How one list differs from the others."""

    name: str = ""  # under which its columns are remembered
    memory: ColumnMemory | None = None
    row_height: int = ROW_HEIGHT  # pixels of the design; 34 for monthly, 28 for question lists
    edge: int = PAGE_EDGE  # before the first column; a list inside a form stands closer


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
        self.columns = GridColumns(self.header, model.cells.columns, options.memory, options.name)
        self.selection = KeptSelection(view, model)
        self.keys = GridKeys(view, step, model, self.header, self.selection)
        self.delegate.editor_key = self._editor_key
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
        """The cells of a row that are seen, from left to right."""
        return [
            (self._model.cells.columns[at], self.cell_area(at, row)) for at in self.header.shown_sections()
        ]

    def cell_area(self, section: int, row: QRect) -> QRect:
        """Where the cell of that column lies in the row."""
        left = self.header.sectionViewportPosition(section)
        return QRect(left, row.top(), self.header.sectionSize(section), row.height())

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
                    painter.fillRect(QRect(x, 0, 1, bottom), kit.colour(kit.palette.line3))

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

    def _sort(self, section: int) -> None:
        """First click up, second down, third the order of the list itself."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        following = {None: (section, up), (section, up): (section, down), (section, down): (-1, up)}
        column, order = following.get(self._model.sorted_by, (section, up))
        self._model.sort(column, order)
        self.header.sorted_by = self._model.sorted_by
        self.header.viewport().update()

    def _double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.keys.open()

    def _editor_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        return self.keys.press_in_editor(self.delegate, editor, event)


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
