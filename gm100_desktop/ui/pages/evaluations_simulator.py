"""The simulator: which steps raise the index most for their effort, and the cheapest way to a target."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import SCREEN_SHARE, Dialog
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import FilledCells
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.evaluations_simulator_choice import Trial, found_words, together_words
from gm100_desktop.ui.pages.evaluations_simulator_columns import EFFORT, StepLine, step_columns, step_lines
from gm100_desktop.ui.pages.evaluations_simulator_head import SimulatorHead
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.check_box import CheckBox

WIDTH, HEIGHT, ROW, EDGE, LEAST_HEIGHT = 1120, 640, 28, 12, 104
TARGET = Field("target", "Indeks sasaran", FieldType.DECIMAL, least=0, most=4, hint="mis. 3,31")
FIRST = "Centang langkah dengan Spasi, atau tulis indeks sasaran lalu cari langkah termurah."
NOTHING_TO_DO = "Semua jawaban sudah di tingkat tertinggi; tidak ada langkah yang ditawarkan."
NO_TARGET = RefusedValue("Tulis indeks sasaran, misalnya 3,31.", "", TARGET.name)
TICK_COLUMN = 0


class Simulator(Dialog):
    """Tries steps out over one round; only "Jadikan tugas" writes, and that can be undone."""

    def __init__(self, desk: Desk, evaluation_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(f"Simulator indeks {name}", parent, width=WIDTH)
        self._desk = desk
        self.trial = Trial(desk.services.simulation, desk.place.preferences, evaluation_id)
        self.head = SimulatorHead(self)
        self.target = FieldBlock(TARGET, desk.context, "Indeks &sasaran", self)
        self.proven = CheckBox("&Hanya jawaban berbukti dihitung", self)
        self.proven.setChecked(True)
        self.model = RowsModel(step_columns(), edited=self._typed, parent=self)
        options = GridOptions("simulator", desk.place.preferences, row_height=ROW, edge=EDGE)
        self.grid = Grid(self.model, options, title="Langkah simulator", empty=NOTHING_TO_DO, parent=self)
        self._lay_out_parts()
        self._connect()
        self.target.show_value("")
        self.head.say(FIRST)
        self.show_steps()
        self.grid.select_first()
        self.target.input.setFocus()

    def sizeHint(self) -> QSize:
        """As high as the screen lets a list be."""
        return QSize(super().sizeHint().width(), min(px(HEIGHT), self._screen_height()))

    # -- what the person does ----------------------------------------------------------------

    def search(self) -> None:
        """The cheapest steps to the target are ticked."""
        self.target.leave()
        if self.target.problem:
            return
        if self.target.value in {None, ""}:
            self.target.refuse(NO_TARGET)
            self.target.input.setFocus()
            return
        target = Decimal(str(self.target.value))
        plan = self.trial.find(target)
        self.head.say(found_words(self.trial, plan, target), wrong=plan is None)
        self.show_steps()
        self.grid.select_first()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self) -> None:
        """The step at hand is taken, or given up."""
        line = self.grid.view.currentIndex().data(RowsModel.ROW)
        if isinstance(line, StepLine):
            self.trial.toggle(line.one)
            self.head.say(together_words(self.trial) or FIRST)
            self.show_steps()

    def make_tasks(self) -> None:
        """The steps taken are tasks; what was done shows where tasks are."""
        steps, services = self.trial.steps, self._desk.services
        try:
            services.simulation.make_tasks(self.trial.evaluation_id, steps)
        except KnownProblem as problem:
            self._desk.place.errors.show(problem)
            return
        self._desk.place.toast(f"{number(len(steps))} langkah dicatat sebagai tugas")
        self.accept()

    def show_steps(self) -> None:
        """The list and the figures as they are now; the row at hand stays at hand."""
        at_hand = self.grid.view.currentIndex()
        line = at_hand.data(RowsModel.ROW)
        self.model.set_lines(step_lines(self.trial.open(), self.trial.sheet.answers))
        if isinstance(line, StepLine):
            self.grid.select_line(line.id, at_hand.column())
        trial, steps = self.trial, self.trial.steps
        self.head.show_figures(trial.now, trial.reached)
        self._tasks.setEnabled(bool(steps) and not self._desk.is_read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks in the list; Enter in the target searches."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._act_of(watched, event)
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    # -- parts -------------------------------------------------------------------------------

    def _act_of(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if watched is self.grid.view and event.key() == Qt.Key.Key_Space and plain:
            return self.toggle
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        return self.search if watched is self.target.input and event.key() in enter else None

    def _typed(self, line: Any, _column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        value, doubt = self._desk.read(EFFORT, text)
        self.trial.set_effort(line.one.step, int(value or 1))
        self.show_steps()
        return doubt or None

    def _filled(self, cells: FilledCells) -> None:
        value, _ = self._desk.read(EFFORT, cells.text)
        for line in cells.lines:
            if isinstance(line, StepLine):
                self.trial.set_effort(line.one.step, int(value or 1))
        self.show_steps()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK_COLUMN:
            self.toggle()

    def _count(self, only_proven: bool) -> None:
        self.trial.count_only_proven(only_proven=only_proven)
        self.head.say(FIRST)
        self.show_steps()

    def _connect(self) -> None:
        self.grid.view.installEventFilter(self)
        self.grid.view.clicked.connect(self._clicked)
        self.grid.keys.filled.connect(self._filled)
        self.target.input.installEventFilter(self)
        self.proven.toggled.connect(self._count)

    def _lay_out_parts(self) -> None:
        self._search = self.head.add_search(self.target, self.proven, self.search)
        self.grid.setMinimumHeight(px(LEAST_HEIGHT))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addWidget(self.grid, 1)
        self._tasks = self.add_button("&Jadikan tugas", QDialogButtonBox.ButtonRole.ActionRole)
        self._tasks.clicked.connect(self.make_tasks)
        close = self.add_button("&Tutup", QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self._tasks, close):
            button.setAutoDefault(False)

    def _screen_height(self) -> int:
        return int(self.screen().availableSize().height() * SCREEN_SHARE)
