"""One model for every tree: branches head lines, as dimension > sub-dimension > programme."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from gm100_desktop.ui.models.cells import (
    BRANCH_FLAGS,
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
from gm100_desktop.ui.models.rows import Totals

TOP = -1


class Branch(NamedTuple):
    """A group row and what stands under it: further branches, or lines."""

    group: Group
    branches: Sequence["Branch"] = ()
    lines: Sequence[Line] = ()


class _Node:
    """An item in its place; indexes carry the node's number as internal id."""

    __slots__ = ("children", "item", "parent", "row")

    def __init__(self, item: Line | Group, parent: int, row: int) -> None:
        self.item = item
        self.parent = parent
        self.row = row
        self.children: list[int] = []


class TreeModel(QAbstractItemModel):
    """Branches and lines; sorts lines within their branch and filters by words."""

    ROW: ClassVar[int] = ROW
    SORT: ClassVar[int] = SORT
    CELL: ClassVar[int] = CELL

    def __init__(
        self,
        columns: Columns,
        *,
        edited: Edited | None = None,
        totals: Totals | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cells = Cells(columns, edited)
        self._totals = totals
        self._branches: tuple[Branch, ...] = ()
        self._nodes: list[_Node] = []
        self._top: list[int] = []
        self._places: dict[int, int] | None = None  # of the lines' nodes by id, made when first asked for
        self._words: list[str] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._staying: dict[int, int] | None = None  # places of the lines while nothing may jump

    # -- what the page does ------------------------------------------------------------------

    def set_branches(self, branches: Iterable[Branch]) -> None:
        """Show these branches; when they hold the same records, each row keeps its place."""
        same = _line_ids(branches := tuple(branches)) == _line_ids(self._branches)
        shown = self.shown_lines()
        self._branches = branches
        self._staying = {line.id: place for place, line in enumerate(shown)} if same else None
        before = [(_identity(node.item), node.parent) for node in self._nodes]
        kept = self._nodes, self._top
        self._build()
        self._staying = None
        if [(_identity(node.item), node.parent) for node in self._nodes] == before:
            self._announce_texts()
            return
        fresh = self._nodes, self._top
        self._nodes, self._top = kept
        self._places = None
        self.beginResetModel()
        self._nodes, self._top = fresh
        self._places = None
        self.endResetModel()

    def filter(self, text: str) -> None:
        """Show only lines in which, or in whose branches, every word of the text is found."""
        words = words_of(text)
        if words != self._words:
            self._words = words
            self._rebuild()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the lines of each branch; a negative column means the order handed in."""
        self._sorted_by = (column, order) if 0 <= column < len(self.cells.columns) else None
        self._rebuild()

    def totals(self) -> dict[str, str]:
        """Texts of the total row by column key; empty when the tree has none."""
        return dict(self._totals(self.shown_lines())) if self._totals else {}

    # -- what the views ask ------------------------------------------------------------------

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder] | None:
        """Column and direction of the present sorting."""
        return self._sorted_by

    def shown_lines(self) -> list[Line]:
        """The lines on screen or under closed branches, from top to bottom."""
        return [node.item for node in self._nodes if not isinstance(node.item, Group)]

    def line_index(self, line_id: int, column: int = 0) -> QModelIndex:
        """Where the line with that id stands; an invalid index when the filter hides it."""
        if self._places is None:
            nodes = enumerate(self._nodes)
            self._places = {node.item.id: at for at, node in nodes if not isinstance(node.item, Group)}
        number = self._places.get(line_id, -1)
        return QModelIndex() if number < 0 else self.createIndex(self._nodes[number].row, column, number)

    def group_of(self, index: Index) -> Group | None:
        """The branch an index stands for, if it is one."""
        item = self._nodes[index.internalId()].item if index.isValid() else None
        return item if isinstance(item, Group) else None

    def group_indexes(self) -> Iterator[QModelIndex]:
        """Every branch, from top to bottom."""
        for number, node in enumerate(self._nodes):
            if isinstance(node.item, Group):
                yield self.createIndex(node.row, 0, number)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  Qt's own signature
        """Build the index of a child."""
        children = self._children(parent)
        if not 0 <= row < len(children) or not 0 <= column < len(self.cells.columns):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() shares the name
        """Build the index of the branch above."""
        above = self._nodes[index.internalId()].parent if index.isValid() else TOP
        return QModelIndex() if above == TOP else self.createIndex(self._nodes[above].row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count what stands under a branch, or at the top."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  Qt's own signature
        """Whether anything stands under a branch; lines are asked a thousand times, so answered quickly."""
        return bool(self._children(parent)) and parent.column() <= 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the columns, also those the person has hidden."""
        return len(self.cells.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt asks for anything
        """Answer for one cell."""
        if not index.isValid():
            return None
        return self.cells.answer(self._nodes[index.internalId()].item, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Answer for one head."""
        return header_answer(self.cells.columns, section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Branches can be walked over, to open and close them; only lines can be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self._nodes[index.internalId()].item
        if isinstance(item, Group):
            return BRANCH_FLAGS
        return TYPED_FLAGS if self.cells.can_type(item, index.column()) else LINE_FLAGS

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the typed text on; a refused one stays in the cell with its reason."""
        item = self._nodes[index.internalId()].item if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or item is None or isinstance(item, Group):
            return False
        column = index.column()
        taken = self.cells.type(item, column, str(value))
        place = self.line_index(item.id, column)
        self.dataChanged.emit(place, place)
        return taken

    def forget_note(self, index: Index) -> bool:
        """Show the stored value of that cell again; False when nothing else was shown."""
        item = self._nodes[index.internalId()].item if index.isValid() else None
        if item is None or isinstance(item, Group) or not self.cells.forget_note(item, index.column()):
            return False
        place = self.line_index(item.id, index.column())
        self.dataChanged.emit(place, place)
        return True

    # -- arranging ---------------------------------------------------------------------------

    def _children(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._top

    def _announce_texts(self) -> None:
        last = len(self.cells.columns) - 1
        parents = [(self._top, QModelIndex())]
        parents += [(self._children(index), index) for index in self.group_indexes()]
        for children, above in parents:
            if children:
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(children) - 1, last, above))

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._build()
        self.endResetModel()

    def _build(self) -> None:
        self._nodes, self._places = [], None
        self._top = []
        for branch in self._branches:
            self._add_branch(branch, TOP, self._top, "")

    def _add_branch(self, branch: Branch, parent: int, siblings: list[int], above: str) -> bool:
        """Add what the filter leaves of the branch; an emptied branch is taken back."""
        heads = f"{above}\n{branch.group.title}".casefold()
        number = self._add(branch.group, parent, siblings)
        children = self._nodes[number].children
        filled = [self._add_branch(each, number, children, heads) for each in branch.branches]
        for line in self._arranged(branch.lines, heads):
            self._add(line, number, children)
        if self._words and not any(filled) and not children and not self._matches(heads):
            self._nodes.pop()
            siblings.pop()
            return False
        return True

    def _add(self, item: Line | Group, parent: int, siblings: list[int]) -> int:
        number = len(self._nodes)
        self._nodes.append(_Node(item, parent, len(siblings)))
        siblings.append(number)
        return number

    def _arranged(self, lines: Sequence[Line], heads: str) -> Sequence[Line]:
        if self._staying is not None:
            return self._in_place([line for line in lines if line.id in self._staying], self._staying)
        shown = [line for line in lines if self._matches_line(line, heads)] if self._words else lines
        if self._sorted_by is None:
            return shown
        column, order = self._sorted_by
        return sorted_lines(shown, self.cells.columns[column], order)

    def _in_place(self, lines: list[Line], places: dict[int, int]) -> list[Line]:
        return lines if self._sorted_by is None else sorted(lines, key=lambda line: places[line.id])

    def _matches_line(self, line: Line, heads: str) -> bool:
        return self._matches(f"{heads}\n{search_text(self.cells.columns, line)}")

    def _matches(self, text: str) -> bool:
        return all(word in text for word in self._words)


def _line_ids(branches: Sequence[Branch]) -> set[int]:
    """The ids of all lines under the branches, at any depth."""
    found: set[int] = set()
    for branch in branches:
        found |= {line.id for line in branch.lines} | _line_ids(branch.branches)
    return found


def _identity(item: Line | Group) -> int | str:
    return item.key if isinstance(item, Group) else item.id
