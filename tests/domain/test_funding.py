"""Money by year and source."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.funding import (
    Amount,
    FundingGroup,
    Funds,
    by_group,
    by_source,
    by_year,
    group_of,
    share,
    spending_doubt,
    total,
)
from gm100_desktop.domain.masterplan import FundingSource

FUNDS = (
    Funds("regional_budget", 2026, 600, 480),
    Funds("provincial_budget", 2026, 100, 100),
    Funds("special_allocation", 2026, 200, 50),
    Funds("csr", 2026, 100, None),
    Funds("csr", 2027, 70, None),
)


@pytest.mark.parametrize(
    ("source", "group"),
    [
        ("regional_budget", FundingGroup.REGIONAL),
        ("provincial_budget", FundingGroup.REGIONAL),
        ("state_budget", FundingGroup.TRANSFER),
        ("special_allocation", FundingGroup.TRANSFER),
        ("fiscal_incentive", FundingGroup.TRANSFER),
        ("village_fund", FundingGroup.TRANSFER),
        ("public_service_agency", FundingGroup.OTHER),
        ("csr", FundingGroup.OTHER),
    ],
)
def test_groups_of_sources(source: str, group: FundingGroup) -> None:
    assert group_of(source) is group


def test_totals() -> None:
    assert total(FUNDS) == Amount(1070, 630)
    assert by_year(FUNDS, (2025, 2026, 2027)) == (Amount(), Amount(1000, 630), Amount(70, 0))
    assert by_year(FUNDS, (2026,)) == (Amount(1000, 630),)
    assert by_source(FUNDS)[FundingSource.CSR] == Amount(170, 0)
    assert FundingSource.GRANT not in by_source(FUNDS)


def test_groups_and_their_shares() -> None:
    groups = by_group(FUNDS)
    assert list(groups) == list(FundingGroup)
    assert groups[FundingGroup.REGIONAL] == Amount(700, 580)
    assert share(groups[FundingGroup.REGIONAL], total(FUNDS)) == Decimal("65.42")
    assert share(Amount(), Amount()) is None


def test_absorption() -> None:
    assert Amount(18_940, 14_377).absorption == Decimal("75.91")
    assert Amount(0, 5).absorption is None


@pytest.mark.parametrize(
    ("amount", "word"),
    [
        (Amount(100, 100), ""),
        (Amount(100, 101), "Melebihi pagu"),
        (Amount(0, 1), "Realisasi tanpa pagu"),
        (Amount(), ""),
    ],
)
def test_spending_beyond_the_allocation_is_named(amount: Amount, word: str) -> None:
    assert spending_doubt(amount) == word


money = st.integers(0, 10**14)
drawn = st.lists(
    st.builds(
        Funds,
        st.sampled_from(list(FundingSource)).map(str),
        st.integers(2024, 2028),
        money,
        st.none() | money,
    )
)


@given(drawn)
def test_every_way_of_adding_up_agrees(funds: list[Funds]) -> None:
    whole = total(funds)
    assert total(funds[::-1]) == whole
    for parts in (by_group(funds).values(), by_source(funds).values(), by_year(funds, range(2024, 2029))):
        assert sum(parts, Amount()) == whole
