"""The masterplan as a tree: dimension, sub-dimension, programme; its columns, sums and marks."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.lines.masterplan import (
    ProgrammeLine,
    SubDimensionLine,
    reached_of,
    total_of,
)
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.programmes import YearMark, physical_progress
from gm100_desktop.domain.wording import (
    EMPTY,
    decimal_text,
    number,
    percent,
    percent_text,
    rupiah,
    rupiah_million,
)
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.grid.columns import ColumnMemory
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Align, Column, Group, Look, Reached
from gm100_desktop.ui.models.columns import YearMark as PaintedMark
from gm100_desktop.ui.models.tree import Branch, TreeModel

EMPTY_LIST = "Belum ada program. Tempel dari Excel atau tekan Ctrl+Enter."
LONGEST_LEAD = 6  # letters of a code that fit before the name
MARKS = {
    YearMark.NONE: Reached.NONE,
    YearMark.TARGETED: Reached.PLANNED,
    YearMark.PARTLY: Reached.PARTLY,
    YearMark.REACHED: Reached.REACHED,
}


class Span(NamedTuple):
    """The years of the plan, and the one whose money is shown."""

    years: tuple[int, ...]
    focus: int


def tree_columns(span: Span, dimensions: Mapping[int, str]) -> tuple[Column[ProgrammeLine], ...]:
    """What the tree shows of a programme; `dimensions` gives the dimension code of each branch."""
    return (
        Column(
            "Program",
            lambda line: line.name,
            look=Look.NAME,
            mark=_lead,
            finds=lambda line: f"{line.code} {line.agency_name}",
            width=236,
            stretch=True,
        ),
        Column("OPD", lambda line: line.agency or EMPTY, look=Look.SECOND, width=84, gives_way=_way(span)),
        *(_year_column(year, span, dimensions) for year in span.years),
        *money_columns(span.focus),
        condition_column(),
    )


def money_columns(year: int) -> tuple[Column[ProgrammeLine], ...]:
    """Pagu and realisasi of one year, all sources together, in million rupiah."""
    return (
        Column(
            f"Pagu {year}",
            lambda line: _million(
                line, year, line.amount(year).allocation, known=bool(line.amount(year).allocation)
            ),
            sort_key=lambda line: line.amount(year).allocation,
            align=Align.RIGHT,
            width=82,
            tip=lambda line: f"Pagu {year}: {rupiah(line.amount(year).allocation)}",
        ),
        Column(
            "Realisasi",
            lambda line: _million(line, year, line.amount(year).realisation, known=line.is_spent_known(year)),
            sort_key=lambda line: line.amount(year).realisation,
            align=Align.RIGHT,
            width=74,
            tip=partial(_spending_tip, year),
        ),
    )


def condition_column() -> Column[ProgrammeLine]:
    """The worst of what is true of the programme, as a chip."""
    return Column(
        "Keadaan",
        lambda line: line.condition.text,
        sort_key=lambda line: condition_rank(line.condition),
        look=Look.CHIPS,
        mark=lambda line: condition_chip(line.condition),
        width=116,
    )


def branches(
    subs: Iterable[SubDimensionLine], lines: Sequence[ProgrammeLine], span: Span, only: str = ""
) -> list[Branch]:
    """Six dimensions, or the one asked for, with the sub-dimensions that hold programmes."""
    if not lines:
        return []
    found = []
    for dimension, members in groupby(subs, key=lambda sub: (sub.dimension, sub.dimension_name)):
        inside = list(members)
        if not only or only == dimension[0]:
            found.append(_dimension(dimension, inside, lines, span))
    return found


def totals(span: Span, lines: Sequence[Any]) -> Mapping[str, str]:
    """The total row of the programmes shown."""
    if not lines:
        return {}
    total = total_of(lines, span.focus)
    return {
        str(span.years[-1]): f"juta rupiah · {number(len(lines))} program",
        **_money_texts(total, span.focus),
        "Keadaan": percent_text(total.absorption),
    }


def _dimension(
    named: tuple[str, str],
    subs: Sequence[SubDimensionLine],
    lines: Sequence[ProgrammeLine],
    span: Span,
) -> Branch:
    code, name = named
    ids = {sub.id for sub in subs}
    own = [line for line in lines if line.sub_dimension_id in ids]
    texts = {str(year): _reached_text(own, year, span.focus) for year in span.years}
    texts |= _money_texts(total_of(own, span.focus), span.focus)
    group = Group(f"d:{code}", name, f"{number(len(own))} program", dimension=code, texts=texts)
    return Branch(group, [_sub_dimension(sub, own) for sub in subs if _of(sub, own)])


def _sub_dimension(sub: SubDimensionLine, lines: Sequence[ProgrammeLine]) -> Branch:
    own = _of(sub, lines)
    return Branch(Group(f"s:{sub.id}", sub.name, number(len(own)), strong=False), lines=own)


def _of(sub: SubDimensionLine, lines: Iterable[ProgrammeLine]) -> list[ProgrammeLine]:
    return [line for line in lines if line.sub_dimension_id == sub.id]


def _reached_text(lines: Sequence[ProgrammeLine], year: int, focus: int) -> str:
    """'6/8' of the years that can have results; '–' for those to come."""
    reached, targeted = reached_of(lines, year)
    return f"{reached}/{targeted}" if targeted and (reached or year <= focus) else EMPTY


def _money_texts(total: Amount, year: int) -> dict[str, str]:
    return {
        f"Pagu {year}": rupiah_million(total.allocation, 1),
        "Realisasi": rupiah_million(total.realisation, 1),
    }


def _year_column(year: int, span: Span, dimensions: Mapping[int, str]) -> Column[ProgrammeLine]:
    return Column(
        str(year),
        lambda line: line.mark(year).label,
        sort_key=lambda line: list(MARKS).index(line.mark(year)),
        look=Look.YEAR,
        align=Align.RIGHT,
        mark=lambda line: PaintedMark(MARKS[line.mark(year)], dimensions.get(line.sub_dimension_id, "")),
        tip=partial(_year_tip, year),
        width=37,
        working=year == span.focus,
        gives_way=_way(span, year),
    )


def _way(span: Span, year: int | None = None) -> int:
    """Which column gives way first: years before last, then those to come, then OPD, then the newest."""
    order: list[int | None] = [each for each in span.years if each < span.focus - 1]
    order += [each for each in reversed(span.years) if each > span.focus]
    order += [None, span.focus - 1, span.focus]
    return order.index(year) + 1


def _lead(line: ProgrammeLine) -> str:
    code = line.short_code
    return code if len(code) <= LONGEST_LEAD else f"{code[: LONGEST_LEAD - 1]}…"


def _million(line: ProgrammeLine, year: int, value: int, *, known: bool) -> str:
    has_money = line.main(year) is not None
    return rupiah_million(value, 1) if has_money and known else EMPTY


def _spending_tip(year: int, line: ProgrammeLine) -> str:
    if not line.is_spent_known(year):
        return f"Realisasi {year} belum dilaporkan"
    amount = line.amount(year)
    share = percent(amount.realisation, amount.allocation)
    return f"Realisasi {year}: {rupiah(amount.realisation)} ({share} dari pagu)"


def _year_tip(year: int, line: ProgrammeLine) -> str:
    work = line.work(year)
    if work is None:
        return f"{year}: tanpa target"
    progress = physical_progress(work.target, work.result)
    share = f" ({percent_text(progress)})" if progress is not None else ""
    target, result = decimal_text(work.target or None), decimal_text(work.result or None)
    return f"{year}: target {target}, hasil {result}{share}, {ProgrammeStatus.word(work.status).lower()}"


class ProgrammeTree(Grid):
    """The tree over the programmes of one plan; nobody types into it, Enter opens the form."""

    def __init__(
        self, span: Span, subs: Sequence[SubDimensionLine], memory: ColumnMemory, parent: QWidget
    ) -> None:
        self._span, self._subs = span, subs
        columns = tree_columns(span, {sub.id: sub.dimension for sub in subs})
        self._summed: Sequence[Any] = ()
        self._texts: Mapping[str, str] = {}
        self.model = TreeModel(columns, totals=self._totals)
        options = GridOptions(name="masterplan-tree", memory=memory)
        super().__init__(self.model, options, title="Program per dimensi", empty=EMPTY_LIST, parent=parent)
        self.model.setParent(self)
        self.total_row.has_legend = True

    def show_lines(self, lines: Sequence[ProgrammeLine], only: str) -> None:
        """Show these programmes, of all dimensions or of one."""
        self.model.set_branches(branches(self._subs, lines, self._span, only))

    def _totals(self, lines: Sequence[Any]) -> Mapping[str, str]:
        """Summed once per reading: every branch that changes asks for them."""
        if lines != self._summed:
            self._summed, self._texts = lines, totals(self._span, lines)
        return self._texts

    def current_branch(self) -> int | None:
        """The sub-dimension the current row is, or stands for; None when no row is current."""
        group = self.model.group_of(self.view.currentIndex())
        if group is None:
            return None
        letter, _, rest = group.key.partition(":")
        inside = (sub.id for sub in self._subs if rest == (sub.dimension if letter == "d" else str(sub.id)))
        return next(inside, None)
