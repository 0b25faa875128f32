"""The programmes as a tree or as a table, over the same lines; which one is seen is the person's choice."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gm100_desktop.domain.lines.masterplan import ProgrammeLine, SubDimensionLine
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import PastedBlock
from gm100_desktop.ui.models.cells import line_of
from gm100_desktop.ui.pages.masterplan_tree import ProgrammeTree, Span
from gm100_desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
    from gm100_desktop.ui.records.desk import Desk

TREE, TABLE = "tree", "table"
VIEWS = ((TREE, "Pohon"), (TABLE, "Tabel"))


class ProgrammeLists(QStackedWidget):
    """Both views; the table is built when it is first wanted."""

    line_chosen = Signal(object)  # the current programme, or None
    opened = Signal()
    row_wanted = Signal()
    removed = Signal(object)  # the lines that are to go

    def __init__(
        self,
        desk: Callable[[], "Desk"],
        branches: Sequence[SubDimensionLine],
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._branches, self._preferences = desk, branches, preferences
        self._lines: Sequence[ProgrammeLine] = ()
        self._shape: tuple[int, Span] | None = None
        self._tree: ProgrammeTree | None = None
        self._table: ProgrammeTable | None = None
        self._view, self._dimension, self._filter = TREE, "", ""

    # -- what the page does ------------------------------------------------------------------

    @property
    def view(self) -> str:
        """Which of the two is seen."""
        return self._view

    @property
    def grid(self) -> "ProgrammeTree | ProgrammeTable | None":
        """The list that is seen; None before there is a plan."""
        return self._tree if self._view == TREE else self._table

    def show_lines(self, plan_id: int, span: Span, lines: Sequence[ProgrammeLine]) -> None:
        """Show these programmes; other years need other columns, and so new lists."""
        if self._shape != (plan_id, span):
            self._begin_anew(plan_id, span)
        self._lines = lines
        self._fill()

    def choose(self, view: str) -> None:
        """Show that view, at the same programme."""
        line = self.current_line()
        self._view = view
        self._build()
        self._fill()
        if line is not None:
            self.select(line.id)
        self.focus_list()

    def filter(self, text: str) -> None:
        """Show only programmes in which every word is found."""
        self._filter = text
        for grid in self._built():
            grid.filter(text)

    def narrow(self, dimension: str) -> None:
        """Show only the programmes of that dimension; of all for ''."""
        self._dimension = dimension
        self._fill()

    def current_line(self) -> ProgrammeLine | None:
        """The current programme."""
        line = line_of(self.grid.view.currentIndex()) if self.grid else None
        return line if isinstance(line, ProgrammeLine) else None

    def current_branch(self) -> int:
        """The sub-dimension a new programme goes to: the one of the current row, else the first."""
        line = self.current_line()
        if line is not None:
            return line.sub_dimension_id
        found = self._tree.current_branch() if self._tree and self._view == TREE else None
        return found or next(each.id for each in self._branches if self._dimension in {"", each.dimension})

    def select(self, line_id: int) -> None:
        """Make that programme the current one."""
        current = self.current_line()
        if self.grid is not None and (current is None or current.id != line_id):
            self.grid.select_line(line_id)

    def type_name(self, line_id: int) -> bool:
        """Open the name of that programme in its cell; False where nobody types into cells."""
        table = self._table
        if self._view != TABLE or table is None:
            return False
        QTimer.singleShot(0, table, lambda: table.type_name(line_id))  # after the act that added it
        return True

    def remove_selected(self) -> None:
        """Say which lines are to go."""
        if self.grid is not None:
            self.grid.keys.remove()

    def focus_list(self) -> None:
        """The keys go to the list; its first row is current when none was."""
        if self.grid is None:
            return
        view, lines = self.grid.view, self.grid.model.shown_lines()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not view.currentIndex().isValid() and lines:
            self.grid.select_line(lines[0].id)
        view.scrollTo(view.currentIndex())

    # -- building ----------------------------------------------------------------------------

    def _begin_anew(self, plan_id: int, span: Span) -> None:
        for old in self._built():
            self.removeWidget(old)
            old.deleteLater()
        self._shape, self._tree, self._table = (plan_id, span), None, None
        self._build()

    def _build(self) -> None:
        """The view that is wanted stands, and is seen."""
        if self._shape is None:
            return
        if self._view == TREE and self._tree is None:
            self._tree = ProgrammeTree(self._shape[1], self._branches, self._preferences, self)
            self._tree.keys.pasted.connect(self._paste_into_tree)
            self._follow(self._tree)
        elif self._view == TABLE and self._table is None:
            self._table = self._new_table(*self._shape)
            self._follow(self._table)
        if self.grid is not None:
            self.setCurrentWidget(self.grid)
            self.setFocusProxy(self.grid)

    def _new_table(self, plan_id: int, span: Span) -> "ProgrammeTable":
        # Imported when first shown: it knows how everything is written, the tree does not.
        from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable

        return ProgrammeTable(self._desk(), plan_id, span, self._branches, self)

    def _follow(self, grid: Grid) -> None:
        self.addWidget(grid)
        grid.view.parts.selection.line_changed.connect(self.line_chosen)
        grid.keys.opened.connect(lambda _line: self.opened.emit())
        grid.keys.row_wanted.connect(self.row_wanted)
        grid.keys.removed.connect(self.removed)
        grid.filter(self._filter)

    def _built(self) -> "list[ProgrammeTree | ProgrammeTable]":
        return [grid for grid in (self._tree, self._table) if grid is not None]

    def _fill(self) -> None:
        if self._tree is not None:
            self._tree.show_lines(self._lines, self._dimension)
        if self._table is not None:
            inside = {each.id for each in self._branches if self._dimension in {"", each.dimension}}
            self._table.model.set_lines(line for line in self._lines if line.sub_dimension_id in inside)

    def _paste_into_tree(self, block: PastedBlock) -> None:
        # Imported when wanted: the tree itself knows nothing of writing.
        from gm100_desktop.ui.pages.masterplan_table import NAME, PastePlace, paste_programmes

        if self._shape is not None and not self._desk().is_read_only:
            place = PastePlace(self._shape[0], self.current_branch(), self.window())
            paste_programmes(self._desk(), place, [NAME], block.rows)
