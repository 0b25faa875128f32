"""The pivot: whatever the rows, the same money; every grant in exactly one row."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.budget_pivot import ACTION_PLAN, NO_AGENCY, Grant, PivotRows, pivot, sources_of
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.masterplan import FundingSource

YEARS = (2024, 2025, 2026)
DIMENSIONS = (("governance", "Smart Governance"), ("living", "Smart Living"), ("", ACTION_PLAN))


def a_grant(
    work: int = 1, year: int = 2026, source: str = "regional_budget", place: int = 0, allocation: int = 100
) -> Grant:
    code, name = DIMENSIONS[place]
    agency = ("", "Dinkes", "Diskominfo")[work % 3]
    amount = Amount(allocation, allocation // 2)
    branch, title = f"Cabang {work % 2}", f"Program {work}"
    return Grant(work, not code, title, "", code, name, branch, agency, agency, source, year, amount)


grants = st.lists(
    st.builds(
        a_grant,
        work=st.integers(1, 6),
        year=st.sampled_from((2023, *YEARS)),
        source=st.sampled_from([each.value for each in FundingSource]),
        place=st.integers(0, 2),
        allocation=st.integers(0, 10**13),
    ),
    max_size=30,
)


def total(all_grants: Sequence[Grant], year: int, source: str = "") -> Amount:
    wanted = (one.amount for one in all_grants if one.year == year and source in {"", one.source})
    return sum(wanted, Amount())


@given(grants, st.sampled_from(list(PivotRows)), st.sampled_from(["", "csr", "regional_budget"]))
def test_no_rupiah_is_lost_or_told_twice(given_grants: list[Grant], rows: PivotRows, source: str) -> None:
    lines = pivot(given_grants, rows, YEARS, source)
    for at, year in enumerate(YEARS):
        assert sum((line.years[at] for line in lines), Amount()) == total(given_grants, year, source)
    assert len({line.id for line in lines}) == len(lines)


@given(grants, st.randoms(use_true_random=False), st.sampled_from([PivotRows.AGENCY, PivotRows.SOURCE]))
def test_the_order_of_reading_does_not_matter_to_the_sums(
    given_grants: list[Grant], random: object, rows: PivotRows
) -> None:
    shuffled = list(given_grants)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    told = [
        [(line.title, line.years) for line in pivot(one, rows, YEARS)] for one in (given_grants, shuffled)
    ]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("rows", "titles"),
    [
        (PivotRows.DIMENSION, ["Smart Governance", "Smart Living", ACTION_PLAN]),
        (PivotRows.BRANCH, ["Cabang 1", "Cabang 0", "Cabang 1"]),
        (PivotRows.WORK, ["Program 1", "Program 2", "Program 3"]),
        (PivotRows.AGENCY, ["Dinkes", "Diskominfo", NO_AGENCY]),
        (PivotRows.SOURCE, ["APBD kabupaten/kota", "CSR/TJSL"]),
    ],
)
def test_what_a_row_stands_for(rows: PivotRows, titles: list[str]) -> None:
    given_grants = [a_grant(1), a_grant(2, place=1, source="csr"), a_grant(3, place=2)]
    assert [line.title for line in pivot(given_grants, rows, YEARS)] == titles


def test_only_programmes_can_be_opened() -> None:
    lines = pivot([a_grant(7), a_grant(7, place=2)], PivotRows.WORK, YEARS)
    assert [(line.id, line.programme_id) for line in lines] == [(7, 7), (-7, None)]
    assert pivot([a_grant(7)], PivotRows.DIMENSION, YEARS)[0].programme_id is None


def test_sources_that_give_nothing_are_not_offered() -> None:
    found = sources_of([a_grant(source="csr"), a_grant(source="grant", allocation=0), a_grant()])
    assert found == [FundingSource.REGIONAL_BUDGET, FundingSource.CSR]
