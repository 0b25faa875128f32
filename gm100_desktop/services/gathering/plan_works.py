"""The works of one plan: its years, programmes and action items, with their standings and money."""

from collections.abc import Iterable
from functools import cached_property

from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.money import MoneyOf, money_of
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.standings import Standings
from gm100_desktop.services.gathering.words import natural


class PlanWorks:
    """Everything a plan sets out to do."""

    def __init__(self, sources: Sources, plan: Row) -> None:
        self.sources, self.plan = sources, plan
        self.year = sources.moment.year
        self.programme_standings = Standings(sources, "programme_year", "programme_id")
        self.action_standings = Standings(sources, "action_year", "action_item_id")

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of the plan; one without an end goes on, one without a start has the report year."""
        first = self.plan.maybe("start_year")
        if first is None:
            return (self.year,)
        return tuple(range(first, (self.plan.maybe("end_year") or max(first, self.year)) + 1))

    @cached_property
    def programmes(self) -> tuple[Row, ...]:
        """The programmes by sub-dimension, in order of code."""
        return tuple(sorted(self._of("programme"), key=lambda row: row.whole("sub_dimension_id")))

    @cached_property
    def actions(self) -> tuple[Row, ...]:
        """The items of the action plan in order of code."""
        return self._of("action_item")

    def programme_money(self, programmes: Iterable[Row]) -> MoneyOf:
        """What the programmes are given and spend in the years of the plan."""
        return self._told(money_of(self.sources, "programme_budget", "programme_id", programmes))

    def action_money(self, actions: Iterable[Row]) -> MoneyOf:
        """What the actions are given and spend in the years of the plan."""
        return self._told(money_of(self.sources, "action_budget", "action_item_id", actions))

    def _of(self, table: str) -> tuple[Row, ...]:
        rows = self.sources.ledger.of(table, "plan_id", self.plan.id)
        return tuple(sorted(rows, key=lambda row: (natural(row.text("code")), row.id)))

    def _told(self, money: MoneyOf) -> MoneyOf:
        """Only the years a table has room for, so that its parts add up to its totals."""
        return money.of_years({*self.years, self.year})
