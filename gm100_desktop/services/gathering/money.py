"""Rows of money, added up the ways a report shows them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from gm100_desktop.domain.briefs.masterplan import Money
from gm100_desktop.domain.funding import Amount, Funds, by_year, total
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import FundingSource
from gm100_desktop.services.gathering.sources import Sources


def money_of(sources: Sources, table: str, column: str, owners: Iterable[Row]) -> "MoneyOf":
    """What the rows of a budget table give their owners; what is spent as far as it can be known."""
    rows = (row for owner in owners for row in sources.ledger.of(table, column, owner.id))
    return MoneyOf(_funds(sources, row) for row in rows)


class MoneyOf:
    """The money of something, by year and by source."""

    def __init__(self, funds: Iterable[Funds]) -> None:
        self._funds = tuple(funds)

    def __iter__(self) -> Iterator[Funds]:
        return iter(self._funds)

    def in_year(self, year: int) -> Money:
        """Everything of one year."""
        return self.by_year((year,))[0]

    def by_year(self, years: Iterable[int]) -> tuple[Money, ...]:
        """Everything, one amount per year."""
        return tuple(map(_money, by_year(self._funds, years)))

    def of_years(self, years: Iterable[int]) -> "MoneyOf":
        """What belongs to those years."""
        wanted = frozenset(years)
        return MoneyOf(one for one in self._funds if one.year in wanted)

    def whole(self) -> Money:
        """Everything of all years."""
        return _money(total(self._funds))

    def by_source(self) -> dict[FundingSource, "MoneyOf"]:
        """The money of each source that gives or spends anything, in the order of the sources."""
        parts: dict[str, list[Funds]] = defaultdict(list)
        for one in self._funds:
            if one.amount != Amount():
                parts[one.source].append(one)
        return {source: MoneyOf(parts[source]) for source in FundingSource if source in parts}


def _funds(sources: Sources, row: Row) -> Funds:
    spent = row.maybe("realisation") if sources.moment.knows(row.whole("year")) else None
    return Funds(row.text("source"), row.whole("year"), row.whole("allocation"), spent)


def _money(amount: Amount) -> Money:
    return Money(amount.allocation, amount.realisation)
