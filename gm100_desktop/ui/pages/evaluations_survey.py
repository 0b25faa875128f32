"""The survey's respondents: quotas and doubts at the left, the entry grid of one dimension at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.surveys import Statement, SurveySheet
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.survey import MEANING, quotas
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_survey_entry import EntryGrid
from gm100_desktop.ui.pages.evaluations_survey_panel import WIDTH, SurveyPanel
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.choice_box import ChoiceBox
from gm100_desktop.ui.widgets.elided_label import ElidedLabel
from gm100_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from gm100_desktop.domain.survey_doubts import Doubt

RESPONDENTS = "Responden"
ROOM_FOR_PANEL = 860
EDGE, GAP = 24, 8
LETTERS_OF_A_DIMENSION = 18
NO_STATEMENTS = "Putaran ini tidak memakai survei dampak. Pilih putaran lain, atau instrumen dengan survei."
SCALE = ", ".join(f"{score} = {words}" for score, words in MEANING.items())


class SurveyHead(QFrame):
    """Above the grid: the dimension where the panel has no room, and the statement the keys are on."""

    dimension_chosen = Signal(int)
    doubt_chosen = Signal(object)  # Doubt

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "alt")
        self.dimensions = ChoiceBox(self)
        self.dimensions.setAccessibleName("Dimensi")
        self.dimensions.setMinimumContentsLength(LETTERS_OF_A_DIMENSION)
        self.dimensions.activated.connect(lambda at: self.dimension_chosen.emit(self.dimensions.itemData(at)))
        self.words = ElidedLabel(SCALE, self)
        self.words.setProperty("textRole", "second")
        self._doubts = QMenu(self)
        self.told = text_button("", "triangle-alert", kind="flat", parent=self)
        self.told.setMenu(self._doubts)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(EDGE), px(4), px(EDGE), px(4))
        row.setSpacing(px(GAP))
        row.addWidget(self.dimensions)
        row.addWidget(self.words, 1)
        row.addWidget(self.told)

    def show_survey(self, sheet: SurveySheet, shown: int) -> None:
        """Offer every dimension with its count."""
        self.dimensions.clear()
        for one in quotas(sheet):
            if self.dimensions.findData(one.dimension.id) < 0:
                words = f"{one.dimension.name} · {number(one.count)} dari {number(one.goal)}"
                self.dimensions.addItem(words, one.dimension.id)
        self.dimensions.setCurrentIndex(self.dimensions.findData(shown))

    def show_doubts(self, doubts: "Sequence[Doubt]", *, is_wanted: bool) -> None:
        """Offer the doubts where they do not stand beside the grid."""
        self._doubts.clear()
        for doubt in doubts:
            words = doubt.sentence.replace("&", "&&")
            self._doubts.addAction(words).triggered.connect(partial(self.doubt_chosen.emit, doubt))
        self.told.setText(f"{number(len(doubts))} perlu diperiksa")
        self.told.setVisible(is_wanted and bool(doubts))

    def show_statement(self, statement: Statement | None, name: str) -> None:
        """The sentence in full; without one what the scale means."""
        self.words.setText(f"{name} · {statement.label}" if statement else SCALE)


class SurveyView(SectionView):
    """All respondents of the round, a dimension at a time."""

    place_wanted = Signal(object)
    """A doubt whose place is elsewhere."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownRound) -> None:
        self._shown = shown
        self._sheet = SurveySheet(0)
        self._dimension = 0
        self._found: Sequence[Doubt] = ()
        self._entries: dict[int, EntryGrid] = {}
        super().__init__(desk, section, parent)

    def lay_out(self) -> None:
        """Panel and grid side by side."""
        self.panel, self.head = SurveyPanel(self), SurveyHead(self)
        self.panel.setFixedWidth(px(WIDTH))
        self._grids = QStackedWidget(self)
        self.empty = EmptyState(NO_STATEMENTS, self)
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedWidth(1)
        self._line = line
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self._grids, 1)
        right.addWidget(self.empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(line)
        row.addLayout(right, 1)
        self.panel.dimension_chosen.connect(self.choose_dimension)
        self.head.dimension_chosen.connect(self.choose_dimension)
        self.panel.doubt_chosen.connect(self.go_to_doubt)
        self.head.doubt_chosen.connect(self.go_to_doubt)
        self._add_steps()

    def refresh(self) -> None:
        """Read the survey of the round that is shown anew."""
        self._shown.read(self.desk.services)
        self._sheet = self.desk.services.surveys.sheet(self._shown.id)
        known = [one.id for one in self._sheet.dimensions]
        if self._dimension not in known:
            self._dimension = next(iter(known), 0)
        self._show()

    def show_record(self, record_id: int | None) -> None:
        """Everything about a respondent stands in the grid; there is no form."""

    def selected(self) -> int | None:
        """The respondent at hand."""
        return self.entry.selected() if self.entry else None

    def select(self, record_id: int) -> None:
        """Make that respondent the one at hand."""
        found = next((one for one in self._sheet.respondents if one.id == record_id), None)
        if found is not None:
            self.choose_dimension(found.dimension_id)
            if self.entry and self.entry.selected() != record_id:
                self.entry.go_to(record_id)

    def enter(self) -> None:
        """Put the focus into the grid."""
        if self.entry:
            self.entry.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The grid of the dimension at hand."""
        return self.entry.grid if self.entry else None

    def add(self) -> int | None:
        """A new respondent stands at the end, the keys on the name; there is no form to open."""
        if self.entry and not self.desk.is_read_only:
            self._begin_form(self.entry)
        return None

    def _begin_form(self, entry: EntryGrid) -> None:
        added = self.desk.services.surveys.add_respondent(self._shown.id, self._dimension)
        self.refresh()
        entry.go_to(added)
        self.enter()

    @property
    def entry(self) -> EntryGrid | None:
        """The grid of the dimension at hand."""
        return self._entries.get(self._dimension)

    def status(self) -> str:
        """How many have answered, and the keys worth knowing."""
        count = len(self._sheet.respondents)
        return (
            f"{number(count)} responden · 0–4 menjawab · Enter formulir berikut · Ctrl+PgDn dimensi berikut"
        )

    def choose_dimension(self, dimension: int) -> None:
        """Show the respondents of that dimension, the keys among them."""
        if dimension != self._dimension:
            self._dimension = dimension
            self._show()
        self.enter()

    def step(self, step: int) -> None:
        """The next or the former dimension, round and round."""
        order = [one.id for one in self._sheet.dimensions]
        if order:
            self.choose_dimension(order[(order.index(self._dimension) + step) % len(order)])

    def go_to_doubt(self, doubt: "Doubt") -> None:
        """The respondent the doubt is about is at hand; what is about a programme is elsewhere."""
        if doubt.sub_dimension_id is not None:
            self.place_wanted.emit(doubt)
            return
        self.choose_dimension(doubt.dimension_id)
        if self.entry and doubt.respondent_id is not None:
            self.entry.go_to(doubt.respondent_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel gives way where the grid needs the room."""
        super().resizeEvent(event)
        self._share_room()

    def _show(self) -> None:
        sheet, shown = self._sheet, self._dimension
        doubts = self.desk.services.surveys.doubts(sheet)
        self.panel.show_survey(quotas(sheet), doubts, shown)
        self.head.show_survey(sheet, shown)
        self._found = doubts
        self.empty.setVisible(not shown)
        self._grids.setVisible(bool(shown))
        if shown:
            entry = self._entry_for(shown)
            entry.show_survey(sheet)
            self._grids.setCurrentWidget(entry)
            self._tell(entry.statement())
        self._share_room()

    def _entry_for(self, dimension: int) -> EntryGrid:
        """The grid of that dimension; a new one when the form asks something else."""
        known = self._entries.get(dimension)
        if known is not None and known.fits(self._sheet):
            return known
        if known is not None:
            self._grids.removeWidget(known)
            known.deleteLater()
        entry = self._entries[dimension] = EntryGrid(self.desk, self._sheet, dimension, self._grids)
        entry.row_wanted.connect(lambda: self._guarded(self.add))
        entry.statement_changed.connect(self._tell)
        self._grids.addWidget(entry)
        return entry

    def _tell(self, statement: Statement | None) -> None:
        asked = self._sheet.statements_of(self._dimension)
        at = next((at for at, one in enumerate(asked, 1) if statement and one.id == statement.id), 0)
        self.head.show_statement(statement if at else None, f"P{at}")

    def _share_room(self) -> None:
        has_survey, is_wide = bool(self._dimension), self.width() >= px(ROOM_FOR_PANEL)
        for part in (self.panel, self._line):
            part.setVisible(has_survey and is_wide)
        self.head.setVisible(has_survey)
        self._grids.setVisible(has_survey)
        self.head.dimensions.setVisible(not is_wide)
        self.head.show_doubts(self._found, is_wanted=not is_wide)

    def _add_steps(self) -> None:
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)
