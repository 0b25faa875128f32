"""What is surveyed: a programme, its agency, its users and the dates, for each of the sub-dimensions."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.evaluations import SURVEY
from gm100_desktop.domain.lines.surveys import SurveyedLine, SurveySheet
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED, empty_value
from gm100_desktop.domain.wording import EMPTY, number, tanggal_short
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Align, Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_survey import NO_STATEMENTS
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView

PROGRAMMES = "Program survei"
PROGRAMME = SURVEY.field("programme_id")


class SurveyedView(SectionView):
    """Eighteen rows under their dimensions."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownRound) -> None:
        self._shown = shown
        self._sheet = SurveySheet(0)
        super().__init__(desk, section, parent)

    def lay_out(self) -> None:
        """The list takes the whole body."""
        edited = None if self.desk.is_read_only else self._typed
        grouping = Grouping(lambda line: str(line.dimension_id), self._head)
        self.model = RowsModel(_columns(), edited=edited, grouping=grouping, parent=self)
        options = GridOptions(name="survei-program", memory=self.desk.place.preferences)
        self.grid = Grid(self.model, options, title="Program yang disurvei", empty=NO_STATEMENTS, parent=self)
        self.grid.parts.delegate.offers = self._offers
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        keys = self.grid.keys
        keys.refused.connect(lambda sentence: self.desk.place.errors.show(KnownProblem(sentence)))
        if not self.desk.is_read_only:
            keys.filled.connect(lambda cells: self._guarded(lambda: self._filled(cells)))
            keys.emptied.connect(lambda cells: self._guarded(lambda: self._emptied(cells)))
            keys.pasted.connect(lambda block: self._guarded(lambda: self._pasted(block)))

    def refresh(self) -> None:
        """Read what is surveyed anew."""
        self._shown.read(self.desk.services)
        self._sheet = self.desk.services.surveys.sheet(self._shown.id)
        self.model.set_lines(self._sheet.surveyed)
        if self.selected() is None and self._sheet.surveyed:
            self.select(self._sheet.surveyed[0].id)

    def show_record(self, record_id: int | None) -> None:
        """Everything stands in the list; there is no form."""

    def selected(self) -> int | None:
        """The sub-dimension at hand."""
        lines = self.grid.parts.selection.selected()
        return lines[0].id if lines else None

    def select(self, record_id: int) -> None:
        """Make that sub-dimension the one at hand, the keys on its programme."""
        self.grid.select_line(record_id, 1)

    def enter(self) -> None:
        """Put the focus into the list."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The list."""
        return self.grid

    def _head(self, key: str, lines: Sequence[SurveyedLine]) -> Group:
        found = self._sheet.dimension(int(key))
        chosen = sum(line.programme_id is not None for line in lines)
        told = f"{number(chosen)} dari {number(len(lines))} program dipilih"
        return Group(key, found.name if found else "", f"· {told}", found.code if found else "")

    def _offers(self, field: Field) -> list[str]:
        """Programmes of the sub-dimension at hand; of other kinds every record."""
        if field is PROGRAMME:
            return [title for _, title in self.desk.services.surveys.programmes(self.selected() or 0)]
        return [title for _, title in self.desk.titles.of(field.refers_to)]

    def _typed(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        if column.field is None:
            return None
        value, doubt = self._read(line, column.field, text)
        self._put({line.id: {column.field.name: value}})
        return doubt or None

    def _read(self, line: Any, field: Field, text: str) -> tuple[Value, str]:  # noqa: ANN401  the model's own
        """The value meant; a programme must belong to the sub-dimension."""
        value, doubt = self.desk.read(field, text)
        if field is PROGRAMME and value is not None:
            offered = dict(self.desk.services.surveys.programmes(line.id))
            if value not in offered:
                raise RefusedValue(f"Program ini bukan program {line.name}.", NOT_SAVED, field.name)
        return value, doubt

    def _filled(self, cells: FilledCells) -> None:
        field = cells.column.field
        if field is not None:
            self._put({line.id: {field.name: self._read(line, field, cells.text)[0]} for line in cells.lines})

    def _emptied(self, cells: EmptiedCells) -> None:
        fields = [column.field for column in cells.columns if column.field is not None]
        self._put({line.id: {one.name: empty_value(one) for one in fields} for line in cells.lines})

    def _pasted(self, block: PastedBlock) -> None:
        """The block goes over the cells from the current one."""
        if len(block.rows) > len(block.lines):
            told = (
                f"Blok ini {number(len(block.rows))} baris, tetapi tinggal {number(len(block.lines))} baris."
            )
            raise KnownProblem(told, "Mulai dari baris yang lebih atas. Belum ada yang ditempel.")
        self._put(
            {
                line.id: {
                    column.field.name: self._read(line, column.field, text)[0]
                    for column, text in zip(block.columns, row, strict=False)
                    if column.field is not None
                }
                for line, row in zip(block.lines, block.rows, strict=False)
            }
        )

    def _put(self, entries: dict[int, dict[str, Value]]) -> None:
        self.desk.services.surveys.put_surveyed(self._shown.id, entries)

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)


def _columns() -> list[Column[SurveyedLine]]:
    return [
        Column("Sub-dimensi", lambda line: line.name, look=Look.NAME, width=190),
        Column(
            "Program yang disurvei", lambda line: line.programme, field=PROGRAMME, width=240, stretch=True,
            due=lambda line: line.programme_id is None,
        ),
        Column(
            "OPD", lambda line: line.agency, field=SURVEY.field("agency_id"), width=130,
            due=lambda line: line.programme_id is not None and line.agency_id is None,
        ),
        Column(
            "Pengguna", lambda line: "" if line.user_count is None else number(line.user_count),
            lambda line: line.user_count, Align.RIGHT, 90, field=SURVEY.field("user_count"),
        ),
        _day("starts_on", "Mulai", lambda line: line.starts_on),
        _day("ends_on", "Selesai", lambda line: line.ends_on),
        Column(
            "OPD program", lambda line: line.programme_agency or EMPTY, look=Look.SECOND, width=120,
            gives_way=1,
        ),
    ]  # fmt: skip


def _day(name: str, title: str, day: Callable[[SurveyedLine], str | None]) -> Column[SurveyedLine]:
    def told(line: SurveyedLine) -> str:
        return tanggal_short(day(line)) if day(line) else ""

    return Column(title, told, day, field=SURVEY.field(name), width=96)
