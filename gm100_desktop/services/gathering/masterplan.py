"""The masterplan as chapter III tells it: per dimension, per action area, and its money."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from gm100_desktop.domain.briefs.masterplan import (
    ActionArea,
    ActionLine,
    BudgetBrief,
    Count,
    DimensionBrief,
    MasterplanBrief,
    ObstacleLine,
    ProgrammeLine,
    SourceGroup,
    SourceLine,
    SourceMoney,
    SubDimensionBrief,
    YearMark,
    YearWork,
)
from gm100_desktop.domain.funding import FundingGroup, Funds, group_of
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import ActionArea as AreaCode
from gm100_desktop.domain.masterplan import ObstacleStatus, ProgrammeStatus
from gm100_desktop.domain.programmes import Tally, is_active, tally
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.money import MoneyOf, money
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.plans import current_plan, plan_documents

FIXED_AREAS = 4


class Masterplan:
    """The current masterplan of one file in one year."""

    def __init__(self, ledger: Ledger, people: People, evidence: Evidence, year: int) -> None:
        self._ledger, self._people, self._evidence, self._year = ledger, people, evidence, year
        self._plan = current_plan(ledger)

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of the plan; the report year alone while there is no plan."""
        if not self._plan or self._plan.maybe("start_year") is None:
            return (self._year,)
        first = self._plan.whole("start_year")
        return tuple(range(first, (self._plan.maybe("end_year") or first) + 1))

    @cached_property
    def _programmes(self) -> Sequence[Row]:
        rows = self._ledger.of("programme", "plan_id", self._plan.id) if self._plan else ()
        return sorted(rows, key=_by_code)

    @cached_property
    def _actions(self) -> Sequence[Row]:
        rows = self._ledger.of("action_item", "plan_id", self._plan.id) if self._plan else ()
        return sorted(rows, key=_by_code)

    def brief(self) -> MasterplanBrief:
        """Documents, six dimensions, action plan and budget; empty while there is no plan."""
        documents = plan_documents(self._ledger, self._evidence)
        if not self._plan:
            return MasterplanBrief(documents=documents)
        dimensions = sorted(self._ledger.all("dimension"), key=lambda row: row.whole("number"))
        return MasterplanBrief(
            documents=documents,
            years=self.years,
            version=self._version(self._plan),
            count=_count(self._tally(self._programmes)),
            dimensions=tuple(map(self._dimension, dimensions)),
            action_areas=tuple(self._areas()),
            budget=self._budget(),
        )

    def _version(self, plan: Row) -> str:
        return f"Masterplan {self.years[0]}–{self.years[-1]} versi {plan.text('version')}"

    def _tally(self, rows: Iterable[Row], year: int | None = None) -> Tally:
        """Programmes running out of planned in the year (the report year unless told)."""
        return tally(self.status_in(row, year or self._year) for row in rows)

    def status_in(self, programme: Row, year: int) -> str:
        """The status of that year, else, in the report year, the programme's own."""
        for row in self._ledger.of("programme_year", "programme_id", programme.id):
            if row.whole("year") == year:
                return row.text("status")
        return programme.text("status") if year == self._year else ProgrammeStatus.PLANNED

    def _dimension(self, row: Row) -> DimensionBrief:
        subs = sorted(self._ledger.of("sub_dimension", "dimension_id", row.id), key=_number)
        ids = {sub.id for sub in subs}
        programmes = [one for one in self._programmes if one.whole("sub_dimension_id") in ids]
        funds = self._funds_of(programmes)
        return DimensionBrief(
            number=row.whole("number"),
            name=row.text("name"),
            count=_count(self._tally(programmes)),
            money=funds.in_year(self._year),
            running_by_year=tuple(self._tally(programmes, year).running for year in self.years),
            money_by_year=funds.by_year(self.years),
            sub_dimensions=tuple(self._sub_dimension(sub, programmes) for sub in subs),
            obstacles=tuple(self._obstacles(row, {one.id for one in programmes})),
        )

    def _sub_dimension(self, sub: Row, programmes: Iterable[Row]) -> SubDimensionBrief:
        own = [row for row in programmes if row.whole("sub_dimension_id") == sub.id]
        lines = tuple(map(self._programme, own))
        return SubDimensionBrief(sub.text("name"), _count(self._tally(own)), lines)

    def _programme(self, row: Row) -> ProgrammeLine:
        works = sorted(self._ledger.of("programme_year", "programme_id", row.id), key=_year)
        funds = self._funds_of([row])
        return ProgrammeLine(
            code=row.text("code"),
            name=row.text("name"),
            agency=self._people.agency(row.maybe("agency_id")),
            marks_by_year=tuple(_mark(works, year) for year in self.years),
            money=funds.in_year(self._year),
            sources=self._sources(funds),
            status=ProgrammeStatus.word(row.text("status")),
            is_quick_win=bool(self._ledger.of("quick_win", "programme_id", row.id)),
            works=tuple(_work(row, work) for work in works),
            marks=self._evidence.marks("programme", row.id, row.text("code")),
        )

    def _sources(self, funds: MoneyOf) -> tuple[SourceMoney, ...]:
        return tuple(
            SourceMoney(source.label, one.by_year(self.years), one.whole())
            for source, one in funds.by_source().items()
        )

    def _obstacles(self, dimension: Row, programmes: set[int]) -> Iterable[ObstacleLine]:
        """What holds the dimension or one of its programmes up and is still open."""
        for row in self._ledger.all("obstacle"):
            ours = row.maybe("dimension_id") == dimension.id or row.maybe("programme_id") in programmes
            if ours and row.text("status") == ObstacleStatus.OPEN:
                marks = self._evidence.marks("obstacle", row.id, dimension.text("name"))
                yield ObstacleLine(row.text("text"), row.text("follow_up"), marks=marks)

    def _areas(self) -> Iterable[ActionArea]:
        """The four fixed areas, and the two further ones where the region uses them."""
        for number, area in enumerate(AreaCode, 1):
            rows = [row for row in self._actions if row.text("area") == area]
            if rows or number <= FIXED_AREAS:
                statuses = [self._action_status(row) for row in rows]
                funds = MoneyOf(self._funds(rows, "action_budget", "action_item_id"))
                lines = tuple(map(self._action, rows))
                yield ActionArea(area.label, _count(tally(statuses)), funds.in_year(self._year), lines)

    def _action_status(self, row: Row) -> str:
        for one in self._ledger.of("action_year", "action_item_id", row.id):
            if one.whole("year") == self._year:
                return one.text("status")
        return row.text("status")

    def _action(self, row: Row) -> ActionLine:
        works = self._ledger.of("action_year", "action_item_id", row.id)
        funds = MoneyOf(self._funds([row], "action_budget", "action_item_id"))
        return ActionLine(
            code=row.text("code"),
            name=row.text("name"),
            agency=self._people.agency(row.maybe("agency_id")),
            marks_by_year=tuple(_mark(works, year) for year in self.years),
            money=funds.in_year(self._year),
            status=ProgrammeStatus.word(self._action_status(row)),
            marks=self._evidence.marks("action_item", row.id, row.text("code")),
        )

    def _budget(self) -> BudgetBrief:
        """Programmes and actions together, by group and source."""
        everything = [
            *self._funds(self._programmes, "programme_budget", "programme_id"),
            *self._funds(self._actions, "action_budget", "action_item_id"),
        ]
        funds = MoneyOf(everything)
        return BudgetBrief(
            money=funds.in_year(self._year),
            by_year=funds.by_year(self.years),
            groups=tuple(self._group(group, everything) for group in FundingGroup),
            marks=self._evidence.marks("plan", self._plan.id, "Anggaran") if self._plan else (),
        )

    def _group(self, group: FundingGroup, everything: Iterable[Funds]) -> SourceGroup:
        funds = MoneyOf(one for one in everything if group_of(one.source) is group)
        return SourceGroup(
            name=group.label,
            money=funds.in_year(self._year),
            years=funds.by_year(self.years),
            lines=tuple(
                SourceLine(source.label, one.in_year(self._year), one.by_year(self.years))
                for source, one in funds.by_source().items()
            ),
        )

    def _funds_of(self, programmes: Iterable[Row]) -> MoneyOf:
        return MoneyOf(self._funds(programmes, "programme_budget", "programme_id"))

    def _funds(self, owners: Iterable[Row], table: str, column: str) -> Iterable[Funds]:
        for owner in owners:
            yield from money(self._ledger.of(table, column, owner.id))


def _mark(works: Iterable[Row], year: int) -> YearMark:
    """How a programme stood in a year: what runs or ran is filled, what is only planned is open."""
    for work in works:
        if work.whole("year") == year:
            return YearMark.RUNNING if is_active(work.text("status")) else YearMark.PLANNED
    return YearMark.NONE


def _work(programme: Row, row: Row) -> YearWork:
    return YearWork(
        row.whole("year"), _measured(programme, row, "target"), _measured(programme, row, "result")
    )


def _measured(programme: Row, row: Row, name: str) -> str:
    value = row.text(name)
    return f"{decimal_text(value)} {programme.text('unit')}".strip() if value else ""


def _count(found: Tally) -> Count:
    return Count(found.running, found.planned)


def _by_code(row: Row) -> tuple[str, int]:
    return row.text("code"), row.id


def _number(row: Row) -> int:
    return row.whole("number")


def _year(row: Row) -> int:
    return row.whole("year")
