"""The masterplan as a flat table to type into: names, OPD, status, and the money of every year."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.kinds.masterplan import PROGRAMME, PROGRAMME_BUDGET, PROGRAMME_YEAR
from gm100_desktop.domain.lines.masterplan import ProgrammeLine, SubDimensionLine
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.masterplan_tree import EMPTY_LIST, Span, condition_column
from gm100_desktop.ui.pages.masterplan_typing import doubt_of_result, read_cell, told
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.typing_over import check_emptied, emptied_label

NAME, CODE, STATUS = (PROGRAMME.field(name) for name in ("name", "code", "status"))
BRANCH, AGENCY = PROGRAMME.field("sub_dimension_id"), PROGRAMME.field("agency_id")
TARGET, RESULT = PROGRAMME_YEAR.field("target"), PROGRAMME_YEAR.field("result")
PAGU, SPENT = PROGRAMME_BUDGET.field("allocation"), PROGRAMME_BUDGET.field("realisation")
MONEY_WIDTH, FIGURE_WIDTH = 118, 64

Stored = Callable[[ProgrammeLine], Value]
Put = Callable[[int, Value], object]


@dataclass(frozen=True, slots=True)
class TypedColumn:
    """A column, what of the line it stores, and the act that stores it."""

    column: Column[ProgrammeLine]
    stored: Stored
    put: Put


class ProgrammeTable(Grid):
    """Every programme in a row; each typed cell, each fill and each pasted block is one act."""

    def __init__(
        self, desk: Desk, plan_id: int, span: Span, branches: Sequence[SubDimensionLine], parent: QWidget
    ) -> None:
        self._desk, self._plan_id, self._span = desk, plan_id, span
        self._branches = {branch.id: branch.name for branch in branches}
        self._typed = {typed.column.key: typed for typed in self._columns()}
        columns = [*(typed.column for typed in self._typed.values()), condition_column()]
        edited = None if desk.is_read_only else self._store
        self.model = RowsModel(columns, edited=edited, totals=self._totals)
        options = GridOptions(name="masterplan-table", memory=desk.place.preferences)
        super().__init__(self.model, options, title="Program", empty=EMPTY_LIST, parent=parent)
        self.model.setParent(self)
        self.parts.delegate.offers = self._offers
        if not desk.is_read_only:
            self.keys.filled.connect(self._fill)
            self.keys.emptied.connect(lambda cells: told(desk, lambda: self._empty(cells)))
            self.keys.pasted.connect(self._paste)

    def type_name(self, line_id: int) -> None:
        """The name of that programme is open to be typed over."""
        if self.select_line(line_id):
            self.view.edit(self.model.line_index(line_id))

    # -- columns -----------------------------------------------------------------------------

    def _columns(self) -> list[TypedColumn]:
        return [*self._plain_columns(), *(each for year in self._span.years for each in self._year(year))]

    def _plain_columns(self) -> list[TypedColumn]:
        acts = self._desk.services.programmes
        return [
            TypedColumn(
                Column("Program", _name, look=Look.NAME, field=NAME, width=220, stretch=True),
                _name,
                partial(self._change, NAME),
            ),
            TypedColumn(Column("Kode", _code, field=CODE, width=92), _code, partial(self._change, CODE)),
            self._reference(BRANCH, "Sub-dimensi", lambda line: line.sub_dimension_id, self._branch_of),
            self._reference(AGENCY, "OPD", lambda line: line.agency_id, lambda line: line.agency),
            TypedColumn(
                Column("Status", lambda line: ProgrammeStatus.word(line.status), field=STATUS, width=92),
                lambda line: line.status,
                lambda line_id, value: acts.put_status(line_id, value, self._span.focus),
            ),
        ]

    def _reference(
        self, field: Field, title: str, stored: Stored, words: Callable[[ProgrammeLine], str]
    ) -> TypedColumn:
        def whole(line: ProgrammeLine) -> str:
            return self._desk.shown(field, stored(line))

        column = Column(title, words, field=field, typed=whole, finds=whole, tip=whole, width=120)
        return TypedColumn(column, stored, partial(self._change, field))

    def _year(self, year: int) -> list[TypedColumn]:
        """Pagu and realisasi; in the working year target and result before them."""
        figures = [self._figure(TARGET, year), self._figure(RESULT, year)] if year == self._span.focus else []
        return [*figures, self._money(PAGU, year), self._money(SPENT, year)]

    def _figure(self, field: Field, year: int) -> TypedColumn:
        def stored(line: ProgrammeLine) -> str:
            work = line.work(year)
            return str(getattr(work, field.name)) if work else ""

        act = self._desk.services.programmes.put_work
        column = self._of_year(field, year, stored, FIGURE_WIDTH)
        return TypedColumn(column, stored, lambda line_id, value: act(line_id, year, field.name, value))

    def _money(self, field: Field, year: int) -> TypedColumn:
        def stored(line: ProgrammeLine) -> int | None:
            main = line.main(year)
            return getattr(main, field.name) if main else None

        act = self._desk.services.programmes.put_money
        column = self._of_year(field, year, stored, MONEY_WIDTH)
        return TypedColumn(column, stored, lambda line_id, value: act(line_id, year, field.name, value))

    def _of_year(self, field: Field, year: int, stored: Stored, width: int) -> Column[ProgrammeLine]:
        return Column(
            field.label,
            lambda line: shown(field, stored(line)) or EMPTY,
            sort_key=lambda line: _sort_key(stored(line)),
            typed=lambda line: shown(field, stored(line)),
            align=Align.RIGHT,
            field=field,
            width=width,
            band=str(year),
            working=year == self._span.focus,
        )

    def _branch_of(self, line: ProgrammeLine) -> str:
        return self._branches.get(line.sub_dimension_id, "")

    def _offers(self, field: Field) -> Sequence[str]:
        return [title for _, title in self._desk.titles.of(field.refers_to)]

    def _totals(self, lines: Sequence[Any]) -> Mapping[str, str]:
        """The money of every year, of the sources the cells show."""
        if not lines:
            return {}
        texts = {"Program": f"{number(len(lines))} program"}
        for year in self._span.years:
            funds = [line.main(year) for line in lines]
            total = sum((fund.amount for fund in funds if fund), Amount())
            texts |= {f"{year}/{PAGU.label}": number(total.allocation)}
            texts |= {f"{year}/{SPENT.label}": number(total.realisation)}
        return texts

    # -- acts --------------------------------------------------------------------------------

    def _store(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401
        typed = self._typed[column.key]
        value, doubt = self._read(typed, line, text)
        typed.put(line.id, value)
        return doubt or self._doubt_after(line.id, typed)

    def _read(self, typed: TypedColumn, line: ProgrammeLine, text: str) -> tuple[Value, str]:
        field = typed.column.field or NAME
        return read_cell(self._desk, field, text, typed.stored(line))

    def _doubt_after(self, line_id: int, typed: TypedColumn) -> str | None:
        """What is doubtful about a result that was just stored; the page has handed the lines in again."""
        found = next((line for line in self.model.lines if line.id == line_id), None)
        work = found.work(self._span.focus) if isinstance(found, ProgrammeLine) else None
        return doubt_of_result(work) if typed.column.field is RESULT else None

    def _change(self, field: Field, line_id: int, value: Value) -> None:
        self._desk.services.records.change(PROGRAMME, line_id, field.name, value)

    def _fill(self, cells: FilledCells) -> None:
        typed = self._typed[cells.column.key]
        texts = {line.id: cells.text for line in cells.lines}
        title = f"{cells.column.band} {cells.column.title}".strip()
        self._put_all(f"Isi {title} ke bawah", [(typed, texts)])

    def _empty(self, cells: EmptiedCells) -> None:
        check_emptied(cells)
        columns = [self._typed[column.key] for column in cells.columns]
        texts = {line.id: "" for line in cells.lines}
        self._put_all(emptied_label(cells, PROGRAMME.label), [(typed, texts) for typed in columns])

    def _paste(self, block: PastedBlock) -> None:
        """Rows beginning at the name are new programmes; a block elsewhere is typed into the cells."""
        new = block.columns[0].field is NAME if block.over is None else not block.over
        if block.line is None or new:
            self._paste_rows(block)
            return
        below = block.lines
        columns = [self._typed[each.key] for each in block.columns if each.key in self._typed]
        wanted = [
            (typed, {line.id: row[at] for line, row in zip(below, block.rows, strict=False) if at < len(row)})
            for at, typed in enumerate(columns)
        ]
        self._put_all(f"Tempel {number(min(len(below), len(block.rows)))} baris", wanted)

    def _put_all(self, label: str, wanted: Sequence[tuple[TypedColumn, Mapping[int, str]]]) -> None:
        """Everything is stored, or nothing and the reason is told."""
        lines = {line.id: line for line in self.model.lines if isinstance(line, ProgrammeLine)}

        def put_all() -> None:
            with self._desk.services.programmes.together(label):
                for typed, texts in wanted:
                    for line_id, text in texts.items():
                        typed.put(line_id, self._read(typed, lines[line_id], text)[0])

        told(self._desk, put_all)

    def _paste_rows(self, block: PastedBlock) -> None:
        line = block.line
        branch = line.sub_dimension_id if isinstance(line, ProgrammeLine) else next(iter(self._branches))
        fields = [column.field if column.field in PROGRAMME.fields else None for column in block.columns]
        paste_programmes(self._desk, PastePlace(self._plan_id, branch, self.window()), fields, block.rows)


@dataclass(frozen=True, slots=True)
class PastePlace:
    """Where pasted programmes go: the plan, and the branch of those that name none."""

    plan_id: int
    branch: int
    window: QWidget


def paste_programmes(
    desk: Desk, place: PastePlace, fields: Sequence[Field | None], rows: Sequence[Sequence[str]]
) -> None:
    """The rows are new programmes, once the person has agreed to what was understood in doubt."""
    # Imported when wanted: few paste, and the question has a list of its own.
    from gm100_desktop.ui.dialogs.paste_preview import PastePreview

    given: dict[str, Value] = {"plan_id": place.plan_id, "sub_dimension_id": place.branch}
    pasted = desk.services.paste.understand(PROGRAMME, fields, rows, given)
    if pasted.is_clear or PastePreview(pasted, desk.shown, place.window).exec():
        desk.services.paste.add(pasted)


def _name(line: ProgrammeLine) -> str:
    return line.name


def _code(line: ProgrammeLine) -> str:
    return line.code


def _sort_key(value: Value) -> int | float | None:
    if value is None or value == "":
        return None
    return value if isinstance(value, int) else float(value)
