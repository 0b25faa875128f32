"""The matrix as a section of its page: the drawing, and the form of the link that is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.applications import APPLICATION_LINK
from gm100_desktop.domain.lines.applications import Pair
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.pages.applications_grid import MatrixLegend, MatrixTable
from gm100_desktop.ui.pages.applications_shelf import ShownApplications
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.empty_state import EmptyState

TOO_FEW = "Belum ada yang dapat dihubungkan. Catat paling sedikit dua aplikasi di bagian Aplikasi."


class MatrixView(SectionView):
    """Row gives to column."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownApplications) -> None:
        self._shown = shown
        super().__init__(desk, section, parent)
        self.table.chosen.connect(self._choose)
        self.table.stepped.connect(self._step)
        self.table.removed.connect(self._remove)
        self.table.opened.connect(self._open)

    @property
    def has_lines(self) -> bool:
        """The matrix can be filtered and has the form beside it."""
        return True

    def refresh(self) -> None:
        """Read the links anew; the chosen cell stays."""
        kept = self.table.current_pair()
        self._shown.read(self.desk.services)
        self._show(kept)

    def selected(self) -> int | None:
        """The link of the current cell."""
        pair = self.table.current_pair()
        cell = self._shown.matrix.cell(pair) if pair else None
        return cell.id if cell else None

    def select(self, record_id: int) -> None:
        """Make the cell of that link the current one."""
        for pair, cell in self._shown.matrix.links.items():
            if cell.id == record_id:
                self.table.select_pair(pair)

    def filter(self, text: str) -> None:
        """Keep the applications that are named, and their partners."""
        self.table.shown.filter(text)
        self._say()

    def enter(self) -> None:
        """Put the focus into the matrix."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        """The drawing above, what it means below."""
        self.table, self._legend = MatrixTable(self), MatrixLegend(self)
        self._empty = EmptyState(TOO_FEW, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(self._legend)

    def _show(self, kept: Pair | None) -> None:
        matrix = self._shown.matrix
        self.table.shown.show(matrix)
        self._legend.show_matrix(matrix)
        self._say()
        order = {key: at for at, key in enumerate(matrix.names)}
        chosen = kept or min(matrix.links, key=lambda pair: [order[key] for key in pair], default=None)
        if chosen is not None:
            self.table.select_pair(chosen)
        self._choose(self.table.current_pair())

    def _say(self) -> None:
        few = len(self._shown.matrix.names) < 2  # two make a pair
        self._stack.setCurrentIndex(1 if few else 0)
        self._legend.setHidden(few)

    def _choose(self, pair: Pair | None) -> None:
        link = self.selected()
        self.show_record(link)
        self.line_chosen.emit(link)
        if pair is not None:
            self.form.head.describe("Integrasi aplikasi", _title(self._shown, pair), "")

    def _step(self, pair: Pair) -> None:
        self._do(lambda: self.desk.services.applications.step_link(pair))

    def _remove(self, pair: Pair) -> None:
        self._do(lambda: self.desk.services.applications.set_link(pair, ""))

    def _open(self) -> None:
        """The cursor goes into the form of the link; where none is yet, it is planned first."""
        pair = self.table.current_pair()
        if pair is None:
            return
        if self._shown.matrix.cell(pair) is None:
            self._step(pair)
        if self.selected() is not None:
            self.line_chosen.emit(self.selected())
            self.form.focus_field(APPLICATION_LINK.fields[1].name)

    def _do(self, act: Callable[[], object]) -> None:
        if self.desk.is_read_only:
            return
        try:
            act()
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)
        self.refresh()


def _title(shown: ShownApplications, pair: Pair) -> str:
    return " → ".join(shown.matrix.names[key] for key in pair)
