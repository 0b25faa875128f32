"""Keeps what is selected, by id, while the model behind a view is filled anew."""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from gm100_desktop.ui.models.cells import line_of
from gm100_desktop.ui.models.columns import Line
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.models.tree import TreeModel

ListModel = RowsModel | TreeModel
Command = QItemSelectionModel.SelectionFlag


class KeptSelection(QObject):
    """Restores selection, current cell and scrolling after a reset of the model."""

    line_changed = Signal(object)
    """The current line, or None; said once per record, not per refresh."""

    def __init__(self, view: QAbstractItemView, model: ListModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ids: list[int] = []
        self._current: int | None = None
        self._column = 0
        self._place = 0
        self._scrolled = 0
        self._said: int | None = None
        model.modelAboutToBeReset.connect(self._remember)

    def selected(self) -> list[Line]:
        """The selected lines, from top to bottom."""
        lines = {line.id: line for index in self._selected_rows() if (line := line_of(index)) is not None}
        if len(lines) <= 1:
            return list(lines.values())
        return [line for line in self._model.shown_lines() if line.id in lines]

    def announce(self) -> None:
        """Say which line is current, if that is news."""
        line = line_of(self._view.currentIndex())
        line_id = None if line is None else line.id
        if line_id != self._said:
            self._said = line_id
            self.line_changed.emit(line)

    def choose(self, index: QModelIndex) -> None:
        """That row alone is selected and current, though Ctrl is held: Ctrl+Enter adds to no selection."""
        self._view.selectionModel().setCurrentIndex(index, Command.ClearAndSelect | Command.Rows)

    def restore(self) -> None:
        """Select again what is still there; a vanished current row gives way to its neighbour."""
        lines = self._model.shown_lines()
        current = self._index_after(lines)
        if not current.isValid():
            self.announce()
            return
        self._view.selectionModel().setCurrentIndex(current, Command.NoUpdate)
        indexes = [self._model.line_index(line_id) for line_id in self._ids]
        selection = self._blocks([index for index in indexes if index.isValid()])
        chosen = selection if not selection.isEmpty() else QItemSelection(current, current)
        self._view.selectionModel().select(chosen, Command.ClearAndSelect | Command.Rows)
        self._view.verticalScrollBar().setValue(self._scrolled)

    def _remember(self) -> None:
        lines = self._model.shown_lines()
        current = self._view.currentIndex()
        line = line_of(current)
        self._ids = [line.id for line in self.selected()]
        self._current = line.id if line else None
        self._column = max(0, current.column())
        self._place = next((at for at, each in enumerate(lines) if line and each.id == line.id), 0)
        self._scrolled = self._view.verticalScrollBar().value()

    def _selected_rows(self) -> Iterator[QModelIndex]:
        """Range by range; Qt's own `selectedRows` asks the model thrice for each of ten thousand rows."""
        ranges = self._view.selectionModel().selection()
        for block in (ranges.at(number) for number in range(ranges.size())):
            for row in range(block.top(), block.bottom() + 1):
                yield self._model.index(row, 0, block.parent())

    def _blocks(self, indexes: list[QModelIndex]) -> QItemSelection:
        """Rows that follow each other as one range: Qt looks through all ranges for every row it paints."""
        selection = QItemSelection()
        first = last = QModelIndex()
        for index in [*sorted(indexes, key=_place), QModelIndex()]:
            if index.isValid() and last.isValid() and index == last.siblingAtRow(last.row() + 1):
                last = index
                continue
            if first.isValid():
                selection.select(first, last)
            first = last = index
        return selection

    def _index_after(self, lines: list[Line]) -> QModelIndex:
        if self._current is None or not lines:
            return QModelIndex()
        index = self._model.line_index(self._current, self._column)
        if index.isValid():
            return index
        neighbour = lines[min(self._place, len(lines) - 1)]
        return self._model.line_index(neighbour.id, self._column)


def _place(index: QModelIndex) -> tuple[int, int]:
    """Rows of one branch stand together, in their order."""
    above = index.parent()
    return above.internalId() if above.isValid() else -1, index.row()
