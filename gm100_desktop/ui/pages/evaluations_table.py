"""The questions of a round as a table: level by a digit, for several rows at once; the form beside it."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.evaluations import ANSWER
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import FilledCells, Move, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.evaluations_columns import LAST, by_component, question_columns
from gm100_desktop.ui.pages.evaluations_keys import Wish, wish_of
from gm100_desktop.ui.pages.evaluations_proofs import look_at_proof
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_rows import rows_of
from gm100_desktop.ui.pages.evaluations_standing import computed
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.section import Section, SectionView

ROW = 28
SCORE = ANSWER.field("self_score")
NOT_THERE = KnownProblem(
    "Hanya kolom Mandiri yang dapat ditempeli.", "Pilih sel di kolom Mandiri, lalu tempel lagi."
)


class QuestionTable(SectionView):
    """All questions under their components; one of them is at hand."""

    form_asked = Signal()
    """The form is about to be typed into."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownRound) -> None:
        self.shown = shown
        self._values: dict[tuple[str, str], Decimal] = {}
        super().__init__(desk, section, parent)

    @property
    def has_lines(self) -> bool:
        """There is a list with the form beside it."""
        return True

    @property
    def question_form(self) -> QuestionForm:
        """The form of the question at hand."""
        return self._question_form

    def make_form(self) -> QuestionForm:
        """The form of one question."""
        self._question_form = QuestionForm(self.desk, self.shown)
        self._question_form.stepped.connect(self.step)
        return self._question_form

    def make_parts(self) -> list[PartList]:
        """The form has its own."""
        return []

    def lay_out(self) -> None:
        """The table takes the whole body."""
        edited = None if self.desk.is_read_only else self._typed
        grouping = by_component(self.shown, lambda code, kind: self._values.get((code, kind)))
        self.model = RowsModel(question_columns(), edited=edited, grouping=grouping, parent=self)
        options = GridOptions(name="jawaban", memory=self.desk.place.preferences, row_height=ROW)
        self.grid = Grid(self.model, options, title="Pertanyaan evaluasi", parent=self)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self._connect()

    def refresh(self) -> None:
        """Read the round anew."""
        self.shown.read(self.desk.services)
        self.show_rows()

    def show_rows(self) -> None:
        """What the narrowing leaves of the round; the question at hand stays at hand if it is among it."""
        self._read_values()
        header = self.grid.parts.header
        header.title_words = {LAST: str(self._last_year())}
        header.viewport().update()
        rows = rows_of(self.shown.answers, self.shown.narrowing)
        self.model.set_lines(rows)
        at_hand = self.shown.question
        if rows and not (at_hand is not None and self.grid.select_line(at_hand, self._level_column())):
            self.grid.select_first()
        self.show_record(self.selected())

    def _last_year(self) -> int:
        """The year of the answers beside: not always the one before."""
        years = (one.last.year for one in self.shown.answers if one.last)
        return next(years, self.shown.year - 1)

    def show_record(self, record_id: int | None) -> None:
        """The form shows that question."""
        if record_id is not None:
            self.shown.question = record_id
        self._question_form.show_id(record_id)

    def selected(self) -> int | None:
        """The question at hand."""
        line = self.grid.view.currentIndex().data(RowsModel.ROW)
        return getattr(line, "id", None)

    def chosen(self) -> list[int]:
        """Every selected question."""
        return [line.id for line in self.grid.parts.selection.selected()]

    def select(self, record_id: int) -> None:
        """Make that question the one at hand."""
        self.grid.select_line(record_id, self._level_column())

    def step(self, step: int) -> None:
        """The next or the former question."""
        self.grid.view.step(Move.MoveDown if step > 0 else Move.MoveUp)

    def filter(self, text: str) -> None:
        """Show only questions in which every word is found."""
        self.grid.filter(text)

    def enter(self) -> None:
        """Put the focus into the table."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The table."""
        return self.grid

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the evaluation come before those of a spreadsheet."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wish = wish_of(event)
            if wish is not None and self.selected() is not None:
                self._fulfil(wish)
                return True
        return super().eventFilter(watched, event)

    def _fulfil(self, wish: Wish) -> None:
        if wish.step:
            self.step(wish.step)
        elif wish.proof or wish.note:
            self.form_asked.emit()
            self._question_form.fulfil(wish)
        else:
            self._give(self.chosen(), wish.level)

    def _give(self, questions: Sequence[int], level: int | None) -> None:
        if questions and not self.desk.is_read_only:
            score = None if level is None else Decimal(level)
            put = self.desk.services.evaluations.put_level
            self._guarded(lambda: put(self.shown.id, questions, score))

    def _typed(self, line: Any, _column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        value, doubt = self.desk.read(SCORE, text)
        try:
            self.desk.services.evaluations.put_level(self.shown.id, [line.id], _decimal(value))
        except RefusedValue:
            raise
        except KnownProblem as problem:
            raise RefusedValue(problem.message, problem.advice, SCORE.name) from problem
        return doubt or None

    def _filled(self, cells: FilledCells) -> None:
        if cells.column.field is SCORE:
            value, _ = self.desk.read(SCORE, cells.text)
            ids = [line.id for line in cells.lines]
            put = self.desk.services.evaluations.put_level
            self._guarded(lambda: put(self.shown.id, ids, _decimal(value)))

    def _pasted(self, block: PastedBlock) -> None:
        self._guarded(lambda: self._paste(block))

    def _paste(self, block: PastedBlock) -> None:
        if not block.columns or block.columns[0].field is not SCORE:
            raise NOT_THERE
        put, services = self.desk.services.evaluations.put_level, self.desk.place.dossier
        pairs = list(zip(block.lines, block.rows, strict=False))
        scores = [(line.id, _decimal(self.desk.read(SCORE, row[0])[0])) for line, row in pairs]
        with services.write("Tempel nilai mandiri", ANSWER.area):
            for score in dict.fromkeys(score for _, score in scores):
                put(self.shown.id, [question for question, each in scores if each == score], score)

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)

    def _read_values(self) -> None:
        """The value of every component by the kinds that are computed, for the group rows."""
        sheet = self.shown.sheet
        self._values = {}
        for kind in ("self", "panel") if sheet else ():
            steps = computed(sheet, kind) if sheet else None
            for step in steps.components if steps else ():
                self._values[step.code, kind] = step.value

    def _level_column(self) -> int:
        return next(at for at, column in enumerate(self.model.cells.columns) if column.field is SCORE)

    def _look_at(self, _line: object, chip: Chip) -> None:
        look_at_proof(self.desk, chip.target, self)

    def _connect(self) -> None:
        view, keys = self.grid.view, self.grid.keys
        view.installEventFilter(self)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)  # digits choose at once
        self.grid.parts.delegate.chip_opened.connect(self._look_at)
        self.grid.parts.selection.line_changed.connect(
            lambda line: self.line_chosen.emit(line.id if line else None)
        )
        if not self.desk.is_read_only:
            keys.filled.connect(self._filled)
            keys.pasted.connect(self._pasted)
            keys.removed.connect(lambda lines: self._give([line.id for line in lines], None))


def _decimal(value: Value) -> Decimal | None:
    return Decimal(str(value)) if value not in (None, "") else None
