"""The money of a programme by year and source, in a small list inside its form."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.kinds.masterplan import PROGRAMME_BUDGET
from gm100_desktop.domain.reading import empty_value, shown
from gm100_desktop.domain.wording import EMPTY, number, percent_text
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Group
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.masterplan_typing import EDGE, HEAD, framed, read_cell, told
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.typing_over import check_emptied, emptied_label
from gm100_desktop.ui.widgets.buttons import text_button

SOURCE, PAGU, SPENT = (PROGRAMME_BUDGET.field(name) for name in ("source", "allocation", "realisation"))


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """What one source gives for one year."""

    id: int
    year: int
    source: str
    amount: Amount
    is_reported: bool


class Budgets(QWidget):
    """The money of every year and source; years head their sources."""

    def __init__(self, desk: Desk, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._span, self._owner = desk, span, 0
        edited = None if desk.is_read_only else self._store
        self._model = RowsModel(BUDGET_COLUMNS, edited=edited, grouping=BY_YEAR)
        empty = "Belum ada anggaran."
        self.grid = Grid(self._model, GridOptions(edge=EDGE), title="Anggaran", empty=empty, parent=self)
        self._model.setParent(self.grid)
        self._model.modelReset.connect(self._fit)
        self._add = text_button("Tambah anggaran", "plus", kind="flat", parent=self)
        self._remove = text_button("Hapus", "trash-2", kind="flat", parent=self)
        self._lay_out()
        self._connect()

    def show_owner(self, owner: int, rows: Sequence[Record]) -> None:
        """Show these budget rows; they belong to that programme."""
        self._owner = owner
        lines = (_budget_line(row) for row in rows)
        in_order: list[BudgetLine] = sorted(lines, key=lambda line: (line.year, line.id))
        self._model.set_lines(in_order)
        self._fit()

    def add(self) -> None:
        """A further line stands below, of the current line's year or of the working year."""
        lines = self.grid.parts.selection.selected()
        line = lines[0] if lines else None
        year = line.year if isinstance(line, BudgetLine) else self._span.focus
        added = self._desk.services.programmes.add_budget(self._owner, year)
        self.grid.select_line(added, 1)
        self.grid.view.setFocus()

    def _lay_out(self) -> None:
        words = QLabel("Anggaran per tahun dan sumber", self)
        words.setProperty("textRole", "label")
        buttons = QHBoxLayout()
        for button in (self._add, self._remove):
            buttons.addWidget(button)
            button.setHidden(self._desk.is_read_only)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(words)
        column.addWidget(framed(self.grid, self))
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._add.clicked.connect(lambda: told(self._desk, self.add))
        self._remove.clicked.connect(self.grid.keys.remove)
        if not self._desk.is_read_only:
            self.grid.keys.row_wanted.connect(lambda: told(self._desk, self.add))
            self.grid.keys.removed.connect(self._removed)
            self.grid.keys.emptied.connect(lambda cells: told(self._desk, lambda: self._empty(cells)))

    def _removed(self, lines: Sequence[Any]) -> None:
        ids = [line.id for line in lines]
        records = self._desk.services.records
        told(self._desk, lambda: records.remove(PROGRAMME_BUDGET, ids))

    def _empty(self, cells: EmptiedCells) -> None:
        check_emptied(cells)
        changes = [
            (line.id, column.field.name, empty_value(column.field))
            for line in cells.lines
            for column in cells.columns
            if column.field is not None
        ]
        label = emptied_label(cells, PROGRAMME_BUDGET.label)
        self._desk.services.records.change_many(PROGRAMME_BUDGET, changes, label)

    def _store(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        field = column.field or SOURCE
        value, doubt = read_cell(self._desk, field, text, _stored(line, field.name))
        self._desk.services.programmes.put_in_line(PROGRAMME_BUDGET, line.id, field.name, value)
        return doubt or None

    def _fit(self) -> None:
        """As high as its rows: the form scrolls, not the list in it."""
        rows = max(1, self._model.rowCount())
        self.grid.view.setFixedHeight(px(HEAD) + rows * self.grid.parts.sight.row_height + px(2))


def _budget_line(row: Record) -> BudgetLine:
    amount = Amount(int(row["allocation"] or 0), int(row["realisation"] or 0))
    is_reported = row["realisation"] is not None
    return BudgetLine(int(row["id"] or 0), int(row["year"] or 0), str(row["source"]), amount, is_reported)


def _stored(line: BudgetLine, name: str) -> Value:
    if name == SOURCE.name:
        return line.source
    if name == PAGU.name:
        return line.amount.allocation
    return line.amount.realisation if line.is_reported else None


def _year_head(key: str, lines: Sequence[BudgetLine]) -> Group:
    """The year, how much of it was spent, and its sum when there are several sources."""
    total = sum((line.amount for line in lines), Amount())
    several = len(lines) > 1
    texts = {PAGU.label: number(total.allocation), SPENT.label: number(total.realisation)} if several else {}
    detail = percent_text(total.absorption) if any(line.is_reported for line in lines) else ""
    return Group(key, key, detail, strong=several, texts=texts)


def _money_column(name: str) -> Column[BudgetLine]:
    field = PROGRAMME_BUDGET.field(name)
    return Column(
        field.label,
        lambda line: shown(field, _stored(line, name)) or EMPTY,
        sort_key=lambda line: line.amount.allocation if name == PAGU.name else line.amount.realisation,
        typed=lambda line: shown(field, _stored(line, name)),
        align=Align.RIGHT,
        field=field,
        width=104,
    )


BUDGET_COLUMNS = (
    Column[BudgetLine](
        "Sumber", lambda line: shown(SOURCE, line.source), field=SOURCE, width=84, stretch=True
    ),
    _money_column(PAGU.name),
    _money_column(SPENT.name),
)
BY_YEAR = Grouping(lambda line: str(line.year), _year_head)
