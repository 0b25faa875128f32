"""The programmes as tree, table, road map or budget, over the same lines; the person chooses which."""

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
    from gm100_desktop.ui.pages.masterplan_pivot import BudgetPivot, PivotGrid
    from gm100_desktop.ui.pages.masterplan_roadmap import ProgrammeRoadmap
    from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
    from gm100_desktop.ui.records.desk import Desk

TREE, TABLE, ROADMAP, BUDGET = "tree", "table", "roadmap", "budget"
VIEWS = ((TREE, "Pohon"), (TABLE, "Tabel"), (ROADMAP, "Peta jalan"), (BUDGET, "Anggaran"))
SECTIONS = ("Rencana aksi", "Indikator", "Dokumen")
"""What stands beside the programmes; the last one has tabs of its own."""


class ProgrammeLists(QStackedWidget):
    """All views; each but the tree is built when it is first wanted."""

    line_chosen = Signal(object)  # the current programme, or None
    opened = Signal()
    row_wanted = Signal()
    removed = Signal(object)  # the lines that are to go
    filter_wanted = Signal(str)  # words that are to stand in the filter

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
        self._roadmap: ProgrammeRoadmap | None = None
        self._pivot: BudgetPivot | None = None
        self._view, self._dimension, self._filter = TREE, "", ""

    # -- what the page does ------------------------------------------------------------------

    @property
    def view(self) -> str:
        """Which of them is seen."""
        return self._view

    @property
    def grid(self) -> "ProgrammeTree | ProgrammeTable | ProgrammeRoadmap | PivotGrid | None":
        """The list that is seen; None before there is a plan."""
        if self._view == BUDGET:
            return self._pivot.grid if self._pivot else None
        shown = {TREE: self._tree, TABLE: self._table, ROADMAP: self._roadmap}
        return shown[self._view]

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
        for view in self._built():
            view.filter(text)

    def narrow(self, dimension: str) -> None:
        """Show only the programmes of that dimension; of all for ''."""
        self._dimension = dimension
        self._fill()

    def current_line(self) -> ProgrammeLine | None:
        """The current programme."""
        line = line_of(self.grid.view.currentIndex()) if self.grid else None
        if line is None or isinstance(line, ProgrammeLine):
            return line
        programme = getattr(line, "programme_id", None)  # a row of the budget may be one
        return next((each for each in self._lines if each.id == programme), None)

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
        view = self.grid.view
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not view.currentIndex().isValid():
            self.grid.select_first()
        view.scrollTo(view.currentIndex())

    # -- building ----------------------------------------------------------------------------

    def _begin_anew(self, plan_id: int, span: Span) -> None:
        for old in self._built():
            self.removeWidget(old)
            old.deleteLater()
        self._shape, self._tree, self._table, self._roadmap, self._pivot = (
            (plan_id, span),
            None,
            None,
            None,
            None,
        )
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
        elif self._view == ROADMAP and self._roadmap is None:
            self._roadmap = self._new_roadmap(self._shape[1])
            self._follow(self._roadmap)
        elif self._view == BUDGET and self._pivot is None:
            self._pivot = self._new_pivot(self._shape[1])
        shown = self._pivot if self._view == BUDGET else self.grid
        if shown is not None:
            self.setCurrentWidget(shown)
            self.setFocusProxy(shown)

    def _new_table(self, plan_id: int, span: Span) -> "ProgrammeTable":
        # Imported when first shown: it knows how everything is written, the tree does not.
        from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable

        return ProgrammeTable(self._desk(), plan_id, span, self._branches, self)

    def _new_roadmap(self, span: Span) -> "ProgrammeRoadmap":
        # Imported when first shown: the window starts with the tree.
        from gm100_desktop.ui.pages.masterplan_roadmap import ProgrammeRoadmap

        today = self._desk().place.today
        return ProgrammeRoadmap(span, self._branches, self._preferences, today, self)

    def _new_pivot(self, span: Span) -> "BudgetPivot":
        # Imported when first shown: the window starts with the tree.
        from gm100_desktop.ui.pages.masterplan_pivot import BudgetPivot

        pivot = BudgetPivot(span, self._preferences, self)
        pivot.opened_within.connect(self.filter_wanted)
        pivot.programme_opened.connect(self.opened)
        self.addWidget(pivot)
        for grid in pivot.grids:
            grid.view.parts.selection.line_changed.connect(
                lambda _line: self.line_chosen.emit(self.current_line())
            )
        pivot.filter(self._filter)
        return pivot

    def _follow(self, grid: Grid) -> None:
        self.addWidget(grid)
        grid.view.parts.selection.line_changed.connect(self.line_chosen)
        grid.keys.opened.connect(lambda _line: self.opened.emit())
        grid.keys.row_wanted.connect(self.row_wanted)
        grid.keys.removed.connect(self.removed)
        grid.filter(self._filter)

    def _built(self) -> "list[Grid | BudgetPivot]":
        views = (self._tree, self._table, self._roadmap, self._pivot)
        return [view for view in views if view is not None]

    def _fill(self) -> None:
        if self._tree is not None:
            self._tree.show_lines(self._lines, self._dimension)
        if self._table is not None:
            inside = {each.id for each in self._branches if self._dimension in {"", each.dimension}}
            self._table.model.set_lines(line for line in self._lines if line.sub_dimension_id in inside)
        if self._shape is not None and self._view in {ROADMAP, BUDGET}:
            self._fill_years(self._shape[0])

    def _fill_years(self, plan_id: int) -> None:
        """What the road map and the budget need beside the lines is read while they are looked at."""
        masterplan = self._desk().services.masterplan
        if self._view == ROADMAP and self._roadmap is not None:
            self._roadmap.show_lines(self._lines, self._dimension, masterplan.milestones(plan_id))
        if self._view == BUDGET and self._pivot is not None:
            self._pivot.show_grants(masterplan.grants(plan_id), self._dimension)

    def _paste_into_tree(self, block: PastedBlock) -> None:
        # Imported when wanted: the tree itself knows nothing of writing.
        from gm100_desktop.ui.pages.masterplan_table import NAME, PastePlace, paste_programmes

        if self._shape is not None and not self._desk().is_read_only:
            place = PastePlace(self._shape[0], self.current_branch(), self.window())
            paste_programmes(self._desk(), place, [NAME], block.rows)
