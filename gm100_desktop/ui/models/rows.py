"""One model for every table: columns are data, rows are objects; it sorts and filters its own lines.

The page gives it lines; it never asks the database. An edit goes to the callback `edited` and
the cell changes when the page hands in the lines again.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from gm100_desktop.ui.models.cells import (
    CELL,
    LINE_FLAGS,
    ROW,
    SORT,
    TYPED_FLAGS,
    Cells,
    Columns,
    Edited,
    Index,
    header_answer,
    search_text,
    sorted_lines,
)
from gm100_desktop.ui.models.columns import Group, Line, words_of

Totals = Callable[[Sequence[Line]], Mapping[str, str]]
"""The total row of the lines shown: texts by column key."""


class Grouping(NamedTuple):
    """How lines fall into groups; groups stand in the order in which the lines were handed in."""

    key: Callable[[Any], str]
    head: Callable[[str, Sequence[Any]], Group]


class RowsModel(QAbstractTableModel):
    """Lines in a table, perhaps under group rows, perhaps with a total row."""

    ROW: ClassVar[int] = ROW
    SORT: ClassVar[int] = SORT
    CELL: ClassVar[int] = CELL

    def __init__(
        self,
        columns: Columns,
        *,
        edited: Edited | None = None,
        grouping: Grouping | None = None,
        totals: Totals | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cells = Cells(columns, edited)
        self._grouping = grouping
        self._totals = totals
        self._lines: tuple[Line, ...] = ()
        self._items: list[Line | Group] = []
        self._words: list[str] = []
        self._prepared: list[str] | None = None
        self._places: dict[int, int] | None = None  # of the lines by id, made when first asked for
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    # -- what the page does ------------------------------------------------------------------

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show these lines; when they are the same records, each row keeps its place."""
        new = tuple(lines)
        same = {line.id for line in new} == {line.id for line in self._lines}
        self._lines, self._prepared = new, None
        items = self._grouped(self._in_place() if same else self._arranged())
        if [_identity(item) for item in items] != [_identity(item) for item in self._items]:
            self._reset(items)
        elif items:
            self._items, self._places = items, None
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, self.columnCount() - 1))

    def filter(self, text: str) -> None:
        """Show only lines in which every word of the text is found."""
        words = words_of(text)
        if words != self._words:
            self._words = words
            self._reset(self._grouped(self._arranged()))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by that column within the groups; a negative column means the order handed in."""
        self._sorted_by = (column, order) if 0 <= column < len(self.cells.columns) else None
        self._reset(self._grouped(self._arranged()))

    def totals(self) -> Mapping[str, str]:
        """Texts of the total row by column key; empty when the list has none."""
        return self._totals(self.shown_lines()) if self._totals else {}

    # -- what the views ask ------------------------------------------------------------------

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder] | None:
        """Column and direction of the present sorting."""
        return self._sorted_by

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, also those the filter hides."""
        return self._lines

    def shown_lines(self) -> list[Line]:
        """The lines on screen, in their order."""
        return [item for item in self._items if not isinstance(item, Group)]

    def line_index(self, line_id: int, column: int = 0) -> QModelIndex:
        """Where the line with that id stands; an invalid index when it is not shown."""
        if self._places is None:
            lines = enumerate(self._items)
            self._places = {item.id: row for row, item in lines if not isinstance(item, Group)}
        row = self._places.get(line_id, -1)
        return QModelIndex() if row < 0 else self.index(row, column)

    def group_at(self, row: int) -> Group | None:
        """The group row at that place, if it is one."""
        item = self._items[row]
        return item if isinstance(item, Group) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the rows shown, group rows included."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the columns, also those the person has hidden."""
        return 0 if parent.isValid() else len(self.cells.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt asks for anything
        """Answer for one cell."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        return self.cells.answer(self._items[index.row()], index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Answer for one head."""
        return header_answer(self.cells.columns, section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Group rows can be neither chosen nor typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self._items[index.row()]
        if isinstance(item, Group):
            return Qt.ItemFlag.ItemNeverHasChildren
        return TYPED_FLAGS if self.cells.can_type(item, index.column()) else LINE_FLAGS

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the typed text on; a refused one stays in the cell with its reason."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        item = self._items[index.row()]
        if isinstance(item, Group):
            return False
        column = index.column()
        taken = self.cells.type(item, column, str(value))
        place = self.line_index(item.id, column)
        self.dataChanged.emit(place, place)
        return taken

    def forget_note(self, index: Index) -> bool:
        """Show the stored value of that cell again; False when nothing else was shown."""
        item = self._items[index.row()] if index.isValid() else None
        if item is None or isinstance(item, Group) or not self.cells.forget_note(item, index.column()):
            return False
        place = self.index(index.row(), index.column())
        self.dataChanged.emit(place, place)
        return True

    # -- arranging ---------------------------------------------------------------------------

    def _reset(self, items: list[Line | Group]) -> None:
        self.beginResetModel()
        self._items, self._places = items, None
        self.endResetModel()

    def _arranged(self) -> list[Line]:
        shown = self._matching()
        if self._sorted_by is None:
            return shown
        column, order = self._sorted_by
        return sorted_lines(shown, self.cells.columns[column], order)

    def _in_place(self) -> list[Line]:
        """The same records: none jumps away from under the hands, whatever changed in it."""
        by_id = {line.id: line for line in self._lines}
        shown = [line.id for line in self.shown_lines()]
        if self._sorted_by is not None:
            return [by_id[line_id] for line_id in shown]
        staying = set(shown)
        return [line for line in self._lines if line.id in staying]

    def _matching(self) -> list[Line]:
        if not self._words:
            return list(self._lines)
        if self._prepared is None:
            self._prepared = [search_text(self.cells.columns, line) for line in self._lines]
        pairs = zip(self._prepared, self._lines, strict=True)
        return [line for text, line in pairs if all(word in text for word in self._words)]

    def _grouped(self, lines: Sequence[Line]) -> list[Line | Group]:
        if self._grouping is None:
            return list(lines)
        members: dict[str, list[Line]] = {self._grouping.key(line): [] for line in self._lines}
        for line in lines:
            members[self._grouping.key(line)].append(line)
        items: list[Line | Group] = []
        for key, group in members.items():
            if group:
                items += [self._grouping.head(key, group), *group]
        return items


def _identity(item: Line | Group) -> int | str:
    return item.key if isinstance(item, Group) else item.id
