"""The index as the ministry prints it: the worked example to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.scoring import (
    Weighted,
    comparable_index,
    component_value,
    differs,
    improvement,
    printed_index,
    question_score,
)


def components(values: str, weights: str) -> list[Weighted]:
    pairs = zip(values.split(), weights.split(), strict=True)
    return [Weighted(Decimal(value), Decimal(weight)) for value, weight in pairs]


FIVE = "3.15 2.43 2.92 2.63 2.77"


@pytest.mark.parametrize(
    ("values", "weights", "once", "per_term"),
    [
        (FIVE, "10 20 30 20 20", "2.76", "2.77"),
        (FIVE, "10 20 30 10 30", "2.77", "2.78"),
        (f"{FIVE} 2.21", "10 20 20 20 20 10", "2.69", "2.69"),
    ],
)
def test_worked_example(values: str, weights: str, once: str, per_term: str) -> None:
    found = components(values, weights)
    assert comparable_index(found) == printed_index(found, "once") == Decimal(once)
    assert printed_index(found, "per_term") == Decimal(per_term)


def test_components_of_the_worked_example() -> None:
    output = [Decimal(score) for score in "3.00 2.50 2.75 3.25 2.00 1.75 1.75".split()]
    assert component_value(output) == Decimal("2.43")
    assert component_value([Decimal(4), None]) == Decimal("2.00")
    assert component_value([]) == Decimal("0.00")


def test_the_panel_is_not_rounded() -> None:
    panel = [Decimal(score) for score in ("3", "3", "4")]
    assert component_value([question_score(panel)] * 3) == Decimal("3.33")
    assert question_score([]) is None


def test_an_exact_half_goes_up() -> None:
    assert comparable_index([Weighted(Decimal("2.345"), Decimal(100))]) == Decimal("2.35")


def test_improvement() -> None:
    assert improvement(Decimal("2.76"), Decimal("2.83")) == Decimal("-0.07")
    assert improvement(Decimal("2.76"), None) is None


def test_an_official_value_that_differs() -> None:
    assert not differs(Decimal("2.77"), Decimal("2.76"))
    assert differs(Decimal("2.78"), Decimal("2.76"))


@given(st.lists(st.decimals(0, 4, places=2), min_size=1, max_size=40))
def test_the_order_of_answers_never_matters(scores: list[Decimal]) -> None:
    value = component_value(scores)
    assert value == component_value(sorted(scores))
    assert Decimal(0) <= value <= Decimal(4)
