"""Target and result of every year of a programme or an indicator, in a small table inside its form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.masterplan import PROGRAMME_YEAR
from gm100_desktop.domain.programmes import YearWork
from gm100_desktop.domain.reading import shown
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.masterplan_typing import EDGE, HEAD, doubt_of_result, framed, read_cell
from gm100_desktop.ui.records.desk import Desk, Record

YEARS_BESIDE = 5
ROW = 24
FIELDS = {1: PROGRAMME_YEAR.field("target"), 2: PROGRAMME_YEAR.field("result")}

Put = Callable[[int, int, str, Value], object]
"""Stores target or result: id of the owner, year, name of the field, value."""


@dataclass(frozen=True, slots=True)
class FigureLine:
    """The targets of all years, or the results."""

    id: int  # which of the two
    values: Mapping[int, str]  # by year


class YearFigures(QWidget):
    """Target and result, five years beside each other."""

    def __init__(self, desk: Desk, span: Span, put: Put, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._put = desk, put
        self._owner = 0
        self._rows: Mapping[int, Record] = {}
        self._words = QLabel("Target dan hasil fisik", self)
        self._words.setProperty("textRole", "label")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self._words)
        self._years = {_head(year): year for year in span.years}
        runs = range(0, len(span.years), YEARS_BESIDE)
        self._models = [self._table(span.years[at : at + YEARS_BESIDE], span.focus, column) for at in runs]

    def show_owner(self, owner: int, rows: Sequence[Record], unit: str = "") -> None:
        """Show these rows of years; they belong to that record."""
        self._owner, self._rows = owner, {int(row["year"] or 0): row for row in rows}
        self._words.setText(f"Target dan hasil fisik ({unit})" if unit else "Target dan hasil fisik")
        lines = [FigureLine(number, self._values(field.name)) for number, field in FIELDS.items()]
        for model in self._models:
            model.set_lines(lines)

    def _values(self, name: str) -> dict[int, str]:
        return {year: str(row[name] or "") for year, row in self._rows.items()}

    def _table(self, years: Sequence[int], focus: int, column: QVBoxLayout) -> RowsModel:
        edited = None if self._desk.is_read_only else self._store
        model = RowsModel(_figure_columns(years, focus), edited=edited)
        grid = Grid(model, GridOptions(row_height=ROW, edge=EDGE), title="Target dan hasil", parent=self)
        model.setParent(grid)
        grid.view.setFixedHeight(px(HEAD) + 2 * px(ROW))
        column.addWidget(framed(grid, self))
        return model

    def _store(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        field, year = FIELDS[line.id], self._years[column.title]
        value, doubt = read_cell(self._desk, field, text, line.values.get(year))
        self._put(self._owner, year, field.name, value)
        return doubt or doubt_of_result(self._work(year))

    def _work(self, year: int) -> YearWork | None:
        """The year just stored; the page has shown it again meanwhile."""
        row = self._rows.get(year)
        return YearWork(year, str(row["target"]), str(row["result"])) if row else None


def _figure_columns(years: Sequence[int], focus: int) -> list[Column[FigureLine]]:
    """The name of the row, and its value in each of these years."""
    first = Column[FigureLine]("", lambda line: FIELDS[line.id].label, look=Look.SECOND, width=54)
    return [first, *(_figure_column(year, focus) for year in years)]


def _figure_column(year: int, focus: int) -> Column[FigureLine]:
    def words(line: FigureLine) -> str:
        return shown(FIELDS[line.id], line.values.get(year, ""))

    return Column(
        _head(year),
        words,
        align=Align.RIGHT,
        field=FIELDS[1],
        typed=words,
        width=44,
        working=year == focus,
        stretch=True,
    )


def _head(year: int) -> str:
    return f"'{year % 100:02}"
