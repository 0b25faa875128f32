"""Anggaran: pagu, realisasi and share of every year, turned by dimension, programme, OPD or source."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.budget_pivot import Grant, PivotLine, PivotRows, pivot, sources_of
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.wording import EMPTY, number, percent_text, rupiah, rupiah_million
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.grid.columns import ColumnMemory
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.widgets.list_tools import Narrowing
from gm100_desktop.ui.widgets.view_switch import ViewSwitch

NO_MONEY = "Belum ada anggaran. Isi pagu di Tabel atau di formulir program."
ALL_YEARS = "Jumlah"
MONEY_WIDTH, SHARE_WIDTH = 84, 58
AmountOf = Callable[[PivotLine], Amount]
WholeOf = Callable[[PivotLine], int]


class PivotGrid(Grid):
    """One arrangement of the pivot: sums alone, or below their dimension."""

    def __init__(self, model: RowsModel, memory: ColumnMemory, parent: QWidget) -> None:
        self.model = model
        options = GridOptions(name="masterplan-budget", memory=memory, frozen=1)
        super().__init__(model, options, title="Anggaran", empty=NO_MONEY, parent=parent)
        model.setParent(self)


class BudgetPivot(QWidget):
    """The pivot with its two switches; Enter on a programme opens it, on a sum shows what is in it."""

    opened_within = Signal(str)
    """The words that find the programmes of a row that is a sum."""
    programme_opened = Signal()

    def __init__(self, span: Span, memory: ColumnMemory, parent: QWidget) -> None:
        super().__init__(parent)
        self._span, self._rows, self._source, self._only = span, PivotRows.DIMENSION, "", ""
        self._grants: Sequence[Grant] = ()
        self.switch = ViewSwitch([(rows.value, rows.label) for rows in PivotRows], self)
        self.sources = self._narrowing()
        self._memory = memory
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._tools())
        self.grids = [self._make(grouped=False), self._make(grouped=True)]
        self.switch.chosen.connect(lambda code: self.turn(PivotRows.of(code)))
        self._show()

    @property
    def grid(self) -> PivotGrid:
        """The list that is seen: sums stand alone, programmes and branches below their dimension."""
        return self.grids[self._rows in {PivotRows.BRANCH, PivotRows.WORK}]

    def show_grants(self, grants: Sequence[Grant], only: str) -> None:
        """Show this money, of all dimensions or of one."""
        self._grants, self._only = grants, only
        self.sources.offer([(source.value, source.label) for source in sources_of(grants)])
        self._show()

    def turn(self, rows: PivotRows) -> None:
        """Other rows over the same money."""
        if rows is not self._rows:
            self._rows = rows
            self.switch.choose(rows.value)
            self._show()
            self.grid.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.grid.select_first()

    def filter(self, text: str) -> None:
        """Show only rows in which every word is found."""
        for grid in self.grids:
            grid.filter(text)

    # -- parts -------------------------------------------------------------------------------

    def _narrowing(self) -> Narrowing:
        narrowing = Narrowing("Semua sumber dana", (), self)
        narrowing.chosen.connect(self._narrow)
        return narrowing

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(PAGE_EDGE), px(6), px(PAGE_EDGE), px(6))
        row.setSpacing(px(10))
        words = QLabel("Baris", self)
        words.setProperty("textRole", "label")
        row.addWidget(words)
        row.addWidget(self.switch, 1)
        row.addStretch(0)
        row.addWidget(self.sources)
        return row

    def _make(self, *, grouped: bool) -> PivotGrid:
        grouping = Grouping(lambda line: line.heading, self._head) if grouped else None
        model = RowsModel(self._columns(), grouping=grouping, totals=self._totals)
        grid = PivotGrid(model, self._memory, self)
        self._column.addWidget(grid, 1)
        grid.keys.opened.connect(self._open)
        return grid

    def _show(self) -> None:
        grants = [one for one in self._grants if self._only in {"", one.dimension}]
        lines = pivot(grants, self._rows, self._span.years, self._source)
        self.grid.model.set_lines(lines)
        for grid in self.grids:
            grid.setVisible(grid is self.grid)
        self.setFocusProxy(self.grid)

    def _narrow(self, source: str) -> None:
        self._source = source
        self._show()

    def _open(self, line: Any) -> None:  # noqa: ANN401  the grid's own
        """A programme is opened; a sum leads to the programmes it is made of."""
        if self._rows is not PivotRows.WORK:
            self.turn(PivotRows.WORK)
            self.opened_within.emit(line.title)
            self.grid.select_first()
        elif line.programme_id is not None:
            self.programme_opened.emit()

    # -- columns -----------------------------------------------------------------------------

    def _columns(self) -> list[Column[PivotLine]]:
        name = Column[PivotLine](
            "Uraian",
            lambda line: line.title,
            look=Look.SWATCH,
            mark=lambda line: line.dimension,
            finds=lambda line: f"{line.heading} {line.words}",
            width=240,
        )
        years = (each for at in range(len(self._span.years)) for each in self._of_year(at))
        return [name, *years, *self._of(ALL_YEARS, lambda line: line.total, working=False)]

    def _of_year(self, at: int) -> list[Column[PivotLine]]:
        year = self._span.years[at]
        return self._of(str(year), lambda line: line.years[at], working=year == self._span.focus)

    def _of(self, band: str, amount: AmountOf, *, working: bool) -> list[Column[PivotLine]]:
        return [
            _money_column("Pagu", band, lambda line: amount(line).allocation, working=working),
            _money_column("Realisasi", band, lambda line: amount(line).realisation, working=working),
            Column(
                "%",
                lambda line: _share(amount(line)),
                sort_key=lambda line: float(amount(line).absorption or 0),
                align=Align.RIGHT,
                look=Look.SECOND,
                width=SHARE_WIDTH,
                band=band,
                working=working,
            ),
        ]

    def _head(self, key: str, lines: Sequence[Any]) -> Group:
        return Group(key, key, number(len(lines)), dimension=lines[0].dimension, texts=self._sums(lines))

    def _totals(self, lines: Sequence[Any]) -> Mapping[str, str]:
        """Everything shown, added up."""
        words = f"{number(len(lines))} baris · juta rupiah"
        return {"Uraian": words, **self._sums(lines)} if lines else {}

    def _sums(self, lines: Sequence[PivotLine]) -> dict[str, str]:
        years = [sum((line.years[at] for line in lines), Amount()) for at in range(len(self._span.years))]
        bands = [*map(str, self._span.years), ALL_YEARS]
        found: dict[str, str] = {}
        for band, amount in zip(bands, [*years, sum(years, Amount())], strict=True):
            found |= {
                f"{band}/Pagu": _million(amount.allocation),
                f"{band}/Realisasi": _million(amount.realisation),
                f"{band}/%": _share(amount),
            }
        return found


def _money_column(title: str, band: str, amount: WholeOf, *, working: bool) -> Column[PivotLine]:
    return Column(
        title,
        lambda line: _million(amount(line)),
        sort_key=amount,
        align=Align.RIGHT,
        width=MONEY_WIDTH,
        band=band,
        working=working,
        tip=partial(_tip, f"{title} {band}", amount),
    )


def _million(value: int) -> str:
    return rupiah_million(value, 2) if value else EMPTY


def _share(amount: Amount) -> str:
    """Spent of allocated under a head that says '%'; a dash while nothing is spent."""
    return percent_text(amount.absorption).removesuffix("%").rstrip() if amount.realisation else EMPTY


def _tip(words: str, amount: WholeOf, line: PivotLine) -> str:
    return f"{words}: {rupiah(amount(line))}"
