"""Money by year and source: totals, groups of sources, absorption."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.masterplan import FundingSource
from gm100_desktop.domain.rounding import percent_of


class FundingGroup(Choice):
    """The three groups whose shares are reported apart."""

    REGIONAL = "regional", "APBD"
    TRANSFER = "transfer", "Transfer"
    OTHER = "other", "Non-APBD"


_GROUPS: Mapping[str, FundingGroup] = {
    FundingSource.REGIONAL_BUDGET: FundingGroup.REGIONAL,
    FundingSource.PROVINCIAL_BUDGET: FundingGroup.REGIONAL,
    FundingSource.STATE_BUDGET: FundingGroup.TRANSFER,
    FundingSource.SPECIAL_ALLOCATION: FundingGroup.TRANSFER,
    FundingSource.FISCAL_INCENTIVE: FundingGroup.TRANSFER,
    FundingSource.VILLAGE_FUND: FundingGroup.TRANSFER,
}


@dataclass(frozen=True, slots=True)
class Amount:
    """Allocated and spent, whole rupiah."""

    allocation: int = 0
    realisation: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        """Both, added up."""
        return Amount(self.allocation + other.allocation, self.realisation + other.realisation)

    @property
    def absorption(self) -> Decimal | None:
        """Spent in hundredths of what was allocated; None when nothing was allocated."""
        return percent_of(self.realisation, self.allocation)


class Funds(NamedTuple):
    """What one source gives for one year; the realisation is None until it is reported."""

    source: str
    year: int
    allocation: int = 0
    realisation: int | None = None

    @property
    def amount(self) -> Amount:
        """The amount, with nothing spent while nothing is reported."""
        return Amount(self.allocation, self.realisation or 0)


def group_of(source: str) -> FundingGroup:
    """The group a source belongs to; an unknown source is outside the budgets."""
    return _GROUPS.get(source, FundingGroup.OTHER)


def total(funds: Iterable[Funds]) -> Amount:
    """Everything added up."""
    return sum((one.amount for one in funds), Amount())


def by_source(funds: Iterable[Funds]) -> dict[FundingSource, Amount]:
    """The amount of each source that gives or spends anything, in the order of the sources."""
    amounts = dict.fromkeys(FundingSource, Amount())
    for one in funds:
        amounts[FundingSource.of(one.source)] += one.amount
    return {source: amount for source, amount in amounts.items() if amount != Amount()}


def by_group(funds: Iterable[Funds]) -> dict[FundingGroup, Amount]:
    """The amount of each of the three groups, also of those with none."""
    amounts = dict.fromkeys(FundingGroup, Amount())
    for one in funds:
        amounts[group_of(one.source)] += one.amount
    return amounts


def by_year(funds: Iterable[Funds], years: Iterable[int]) -> tuple[Amount, ...]:
    """The amount of each of the given years."""
    amounts = {year: Amount() for year in years}
    for one in funds:
        if one.year in amounts:
            amounts[one.year] += one.amount
    return tuple(amounts.values())


def share(part: Amount, whole: Amount) -> Decimal | None:
    """The allocated part in hundredths of the whole; None when nothing is allocated."""
    return percent_of(part.allocation, whole.allocation)


def spending_doubt(amount: Amount) -> str:
    """A word for spending that exceeds its allocation or has none; '' otherwise."""
    if amount.realisation <= amount.allocation:
        return ""
    return "Melebihi pagu" if amount.allocation else "Realisasi tanpa pagu"
