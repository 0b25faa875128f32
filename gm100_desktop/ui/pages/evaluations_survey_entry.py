"""The entry grid of one dimension: a row per respondent, answers by a digit, blocks from a spreadsheet."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.kinds.evaluations import RESPONDENT
from gm100_desktop.domain.lines.surveys import Statement, SurveySheet
from gm100_desktop.domain.pasting.cleaning import clean_cell
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import empty_value
from gm100_desktop.domain.wording import number
from gm100_desktop.services.surveys import Entry
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import ENTER, EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Column, Line
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.evaluations_survey_columns import (
    NAME,
    SCORE,
    entry_columns,
    is_score,
    statements_by_key,
    total_row,
)
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.typing_over import goes_over

EMPTY = "Belum ada responden. Tempel dari Excel atau tekan Ctrl+Enter."
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
NOTHING_PASTED = "Belum ada yang ditempel."


class EntryGrid(QWidget):
    """Typed into as in a spreadsheet; 0–4 answers and goes on to the right."""

    statement_changed = Signal(object)
    """The statement the keys are on, or None."""

    row_wanted = Signal()

    def __init__(self, desk: Desk, sheet: SurveySheet, dimension_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.sheet, self.dimension_id = desk, sheet, dimension_id
        self._statements = statements_by_key(sheet, dimension_id)
        self.model = RowsModel(
            entry_columns(sheet, dimension_id),
            edited=None if desk.is_read_only else self._typed,
            totals=lambda lines: total_row(self._statements, lines),
            parent=self,
        )
        found = sheet.dimension(dimension_id)
        options = GridOptions(name=f"survei-{dimension_id}", memory=desk.place.preferences)
        title = f"Responden {found.name if found else ''}"
        self.grid = Grid(self.model, options, title=title, empty=EMPTY, parent=self)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self._connect()

    def show_survey(self, sheet: SurveySheet) -> None:
        """Show the respondents as they stand now."""
        self.sheet = sheet
        self.model.set_lines(sheet.respondents_of(self.dimension_id))
        if self.selected() is None:
            self.grid.select_first()

    def fits(self, sheet: SurveySheet) -> bool:
        """Whether the survey asks the same statements under the same names."""
        return statements_by_key(sheet, self.dimension_id) == self._statements

    def selected(self) -> int | None:
        """The respondent at hand."""
        lines = self.grid.parts.selection.selected()
        return lines[0].id if lines else None

    def go_to(self, respondent: int, column: str = NAME) -> None:
        """The keys are on that cell."""
        at = [each.key for each in self.model.cells.columns].index(column)
        self.grid.select_line(respondent, at)

    def remove(self, lines: Sequence[Line]) -> None:
        """The respondents are gone; it can be undone."""
        self._guarded(lambda: self.desk.services.surveys.remove([line.id for line in lines]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On an answer a digit is the answer, Del takes it away, Enter begins the next form."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in PLAIN or self.statement() is None or self.desk.is_read_only:
            return False
        if is_score(event.text()):
            self._answer(int(event.text()))
        elif event.key() == Qt.Key.Key_Delete:
            self._answer(None)
        elif event.key() in ENTER:
            self._next_form()
        else:
            return False
        return True

    def statement(self) -> Statement | None:
        """The statement the keys are on."""
        index = self.grid.view.currentIndex()
        if not index.isValid():
            return None
        return self._statements.get(self.model.cells.columns[index.column()].key)

    def _answer(self, score: int | None) -> None:
        statement, lines = self.statement(), self.grid.parts.selection.selected()
        if statement is None or not lines or (score is None and self.grid.parts.range.sections()):
            return
        entries: list[Entry] = [(line.id, statement.id, score) for line in lines]
        self._guarded(lambda: self.desk.services.surveys.put_answers(entries))
        if score is not None and len(lines) == 1:
            self._go_right()

    def _go_right(self) -> None:
        view, header = self.grid.view, self.grid.parts.header
        index, shown = view.currentIndex(), header.shown_sections()
        place = shown.index(index.column()) + 1
        if place < len(shown) and self.model.cells.columns[shown[place]].key in self._statements:
            view.setCurrentIndex(index.siblingAtColumn(shown[place]))

    def _next_form(self) -> None:
        """The first answer of the respondent below."""
        index = self.grid.view.currentIndex()
        below = index.siblingAtRow(index.row() + 1)
        if below.isValid():
            self.go_to(self.model.shown_lines()[below.row()].id, next(iter(self._statements)))

    # -- typed, filled, emptied, pasted ------------------------------------------------------

    def _typed(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        if column.field is None:
            return None
        value, doubt = self.desk.read(column.field, text)
        self._put([line.id], column, value)
        return doubt or None

    def _put(self, respondents: Sequence[int], column: Column[Any], value: Any) -> None:  # noqa: ANN401  any field's
        surveys, statement = self.desk.services.surveys, self._statements.get(column.key)
        if statement is not None:
            surveys.put_answers([(one, statement.id, value) for one in respondents])
        elif column.field is not None:
            surveys.put(respondents, column.field, value)

    def _filled(self, cells: FilledCells) -> None:
        if cells.column.field is not None:
            value, _ = self.desk.read(cells.column.field, cells.text)
            self._put([line.id for line in cells.lines], cells.column, value)

    def _emptied(self, cells: EmptiedCells) -> None:
        respondents = [line.id for line in cells.lines]
        with self.desk.place.dossier.write("Kosongkan sel survei", RESPONDENT.area):
            for column in cells.columns:
                if column.field is not None:
                    self._put(
                        respondents, column, None if column.field is SCORE else empty_value(column.field)
                    )

    def _pasted(self, block: PastedBlock) -> None:
        surveys = self.desk.services.surveys
        pasted = surveys.understand(self.sheet, self.dimension_id, self._person_fields(), block.rows)
        if goes_over(block, has_heading=pasted.has_heading):
            self._type_over(block)
        elif pasted.is_clear or self._is_agreed(pasted, block):
            surveys.add(self.sheet, self.dimension_id, pasted)

    def _is_agreed(self, pasted: Any, block: PastedBlock) -> bool:  # noqa: ANN401  a Pasted, handed on
        # Imported when wanted: a clear block needs no questions.
        from gm100_desktop.ui.dialogs.paste_preview import PastePreview

        return bool(PastePreview(pasted, self.desk.shown, self.window(), block.rows).exec())

    def _type_over(self, block: PastedBlock) -> None:
        """Every cell of the block is stored, or none."""
        if len(block.rows) > len(block.lines):
            room = number(len(block.lines))
            told = f"Blok ini {number(len(block.rows))} baris, tetapi tinggal {room} responden."
            raise KnownProblem(told, f"Tempel sebagai baris baru dengan Ctrl+Shift+V. {NOTHING_PASTED}")
        wanted = list(self._cells(block))
        with self.desk.place.dossier.write(f"Tempel {number(len(wanted))} sel survei", RESPONDENT.area):
            for line, column, value in wanted:
                self._put([line.id], column, value)

    def _cells(self, block: PastedBlock) -> Iterator[tuple[Line, Column[Any], Any]]:
        for at, (line, row) in enumerate(zip(block.lines, block.rows, strict=False), 1):
            for column, text in zip(block.columns, row, strict=False):
                if column.field is None:
                    continue
                try:
                    yield line, column, self.desk.read(column.field, clean_cell(text))[0]
                except RefusedValue as problem:
                    told = f"Baris {at}, {column.title}: {problem.message}"
                    raise KnownProblem(told, NOTHING_PASTED) from problem

    def _person_fields(self) -> list[Field]:
        """The fields of a respondent as they stand on screen."""
        columns = [self.model.cells.columns[at] for at in self.grid.parts.header.shown_sections()]
        return [column.field for column in columns if column.field is not None and column.field is not SCORE]

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)

    def _connect(self) -> None:
        view, keys = self.grid.view, self.grid.keys
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._tell_statement)
        keys.refused.connect(lambda sentence: self.desk.place.errors.show(KnownProblem(sentence)))
        if not self.desk.is_read_only:
            keys.row_wanted.connect(self.row_wanted)
            keys.filled.connect(lambda cells: self._guarded(lambda: self._filled(cells)))
            keys.emptied.connect(lambda cells: self._guarded(lambda: self._emptied(cells)))
            keys.pasted.connect(lambda block: self._guarded(lambda: self._pasted(block)))
            keys.removed.connect(self.remove)

    def _tell_statement(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self.statement_changed.emit(self.statement())
