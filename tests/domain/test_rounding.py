"""Half-up arithmetic on exact decimals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.rounding import half_up, mean_of, percent_of


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2.345", "2.35"), ("-2.345", "-2.35"), ("2.344999", "2.34"), ("0.005", "0.01"), ("-0.001", "0.00")],
)
def test_halves_go_away_from_zero(value: str, expected: str) -> None:
    assert str(half_up(value)) == expected


@pytest.mark.parametrize(
    ("part", "whole", "expected"), [(8, 9, "88.89"), (0, 3, "0.00"), (9, 8, "112.50"), (1, 3, "33.33")]
)
def test_percent_of_whole(part: int, whole: int, expected: str) -> None:
    assert percent_of(part, whole) == Decimal(expected)


def test_percent_of_nothing_is_unknown() -> None:
    assert percent_of(3, 0) is None


def test_mean_is_rounded_once() -> None:
    assert mean_of([Decimal("3.00"), Decimal("2.50"), Decimal("2.75")]) == Decimal("2.75")
    assert mean_of([]) is None


@given(st.integers(0, 10**15), st.integers(1, 10**15))
def test_percent_is_the_nearest_hundredth(part: int, whole: int) -> None:
    percent = percent_of(part, whole)
    assert percent is not None
    exact = (2 * part * 10_000 + whole) // (2 * whole)
    assert int(percent * 100) == exact


@given(st.lists(st.decimals(0, 4, places=2), min_size=1, max_size=30))
def test_mean_does_not_depend_on_order(scores: list[Decimal]) -> None:
    assert mean_of(scores) == mean_of(sorted(scores)) == mean_of(scores[::-1])
