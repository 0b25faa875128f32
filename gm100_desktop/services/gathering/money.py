"""Rows of money, added up the ways a report shows them."""

from collections import defaultdict
from collections.abc import Iterable

from gm100_desktop.domain.briefs.masterplan import Money
from gm100_desktop.domain.funding import Amount, Funds, by_year, total
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import FundingSource


def money(rows: Iterable[Row]) -> Iterable[Funds]:
    """What each row of a budget table gives."""
    for row in rows:
        yield Funds(row.text("source"), row.whole("year"), row.whole("allocation"), row.maybe("realisation"))


class MoneyOf:
    """The money of something, by year and by source."""

    def __init__(self, funds: Iterable[Funds]) -> None:
        self._funds = tuple(funds)

    def in_year(self, year: int) -> Money:
        """Everything of one year."""
        return _money(by_year(self._funds, (year,))[0])

    def by_year(self, years: Iterable[int]) -> tuple[Money, ...]:
        """Everything, one amount per year."""
        return tuple(map(_money, by_year(self._funds, years)))

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


def _money(amount: Amount) -> Money:
    return Money(amount.allocation, amount.realisation)
