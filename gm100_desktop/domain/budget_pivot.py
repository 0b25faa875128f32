"""The money of a plan turned around: rows by dimension, programme, agency or source, columns by year."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.masterplan import FundingSource

ACTION_PLAN = "Rencana aksi"
NO_AGENCY = "Tanpa OPD"


class PivotRows(Choice):
    """What one row of the pivot stands for."""

    DIMENSION = "dimension", "Dimensi"
    BRANCH = "branch", "Sub-dimensi"
    WORK = "work", "Program"
    AGENCY = "agency", "OPD"
    SOURCE = "source", "Sumber dana"


class Grant(NamedTuple):
    """What one source gives one programme or action item for one year."""

    work_id: int
    is_action: bool
    name: str
    code: str
    dimension: str  # code; '' for the action plan
    dimension_name: str  # 'Rencana aksi' for the action plan
    branch: str  # sub-dimension, or area of the action plan
    agency: str
    agency_name: str
    source: str
    year: int
    amount: Amount


class PivotLine(NamedTuple):
    """One row: its amounts by year, and what it stands for."""

    id: int  # of the programme; below zero for an action item; the place of any other row
    title: str
    dimension: str
    heading: str  # the group it stands below; '' for none
    years: tuple[Amount, ...]
    words: str  # further words the filter finds it by
    programme_id: int | None = None

    @property
    def total(self) -> Amount:
        """All years together."""
        return sum(self.years, Amount())


class _Row(NamedTuple):
    """Where a grant goes: the key of its row, what the row is called, the group above."""

    key: object
    title: str
    heading: str = ""


_ROWS: Mapping[PivotRows, Callable[[Grant], _Row]] = {
    PivotRows.DIMENSION: lambda one: _Row(one.dimension_name, one.dimension_name),
    PivotRows.BRANCH: lambda one: _Row((one.dimension, one.branch), one.branch, one.dimension_name),
    PivotRows.WORK: lambda one: _Row((one.is_action, one.work_id), one.name, one.dimension_name),
    PivotRows.AGENCY: lambda one: _Row(one.agency_name, one.agency_name or NO_AGENCY),
    PivotRows.SOURCE: lambda one: _Row(one.source, FundingSource.word(one.source)),
}


def pivot(
    grants: Iterable[Grant], rows: PivotRows, years: Sequence[int], source: str = ""
) -> list[PivotLine]:
    """One line a row, in a fixed order; money of other years or of another source is left out."""
    wanted = [one for one in grants if one.year in years and source in {"", one.source}]
    members: dict[object, list[Grant]] = {}
    for one in sorted(wanted, key=_order(rows)):
        members.setdefault(_ROWS[rows](one).key, []).append(one)
    return [_line(rows, place, inside, years) for place, inside in enumerate(members.values(), 1)]


def sources_of(grants: Iterable[Grant]) -> list[FundingSource]:
    """The sources that give or spend anything, in their order."""
    found = {FundingSource.of(one.source) for one in grants if one.amount != Amount()}
    return [source for source in FundingSource if source in found]


def _order(rows: PivotRows) -> Callable[[Grant], tuple[int, str]]:
    """Agencies by name, those of none last; sources in their order; everything else as it was read."""
    if rows is PivotRows.AGENCY:
        return lambda one: (int(not one.agency_name), one.agency_name.casefold())
    if rows is PivotRows.SOURCE:
        codes = [source.value for source in FundingSource]
        return lambda one: (codes.index(one.source) if one.source in codes else len(codes), one.source)
    return lambda _one: (0, "")


def _line(rows: PivotRows, place: int, grants: Sequence[Grant], years: Sequence[int]) -> PivotLine:
    first, row = grants[0], _ROWS[rows](grants[0])
    amounts = dict.fromkeys(years, Amount())
    for one in grants:
        amounts[one.year] += one.amount
    is_work = rows is PivotRows.WORK
    within_dimension = rows in {PivotRows.DIMENSION, PivotRows.BRANCH, PivotRows.WORK}
    return PivotLine(
        id=(-first.work_id if first.is_action else first.work_id) if is_work else place,
        title=row.title,
        dimension=first.dimension if within_dimension else "",
        heading=row.heading,
        years=tuple(amounts.values()),
        words=_words(rows, grants),
        programme_id=first.work_id if is_work and not first.is_action else None,
    )


def _words(rows: PivotRows, grants: Sequence[Grant]) -> str:
    """A programme is found by everything it belongs to, an agency by both its names."""
    first = grants[0]
    if rows is not PivotRows.WORK:
        return first.agency if rows is PivotRows.AGENCY else ""
    sources = dict.fromkeys(FundingSource.word(one.source) for one in grants)
    named = (first.code, first.dimension_name, first.branch, first.agency, first.agency_name or NO_AGENCY)
    return " ".join((*named, *sources))
