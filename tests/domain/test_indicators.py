"""Which way an indicator goes: up is not always better."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.indicators import Figures, Trend, is_rising, reached_target, trend


def figures(
    direction: str, baseline: str, results: dict[int, str], targets: dict[int, str] | None = None
) -> Figures:
    return Figures(direction, baseline, targets or {}, results)


@pytest.mark.parametrize(
    ("direction", "baseline", "results", "found", "rising"),
    [
        ("up", "10", {2024: "12"}, Trend.BETTER, True),
        ("down", "10", {2024: "12"}, Trend.WORSE, True),
        ("down", "10", {2024: "8.5"}, Trend.BETTER, False),
        ("up", "", {2024: "12", 2026: "9"}, Trend.WORSE, False),
        ("up", "12", {2024: "12.0"}, Trend.SAME, None),
        ("up", "", {2024: "12"}, None, None),
        ("up", "12", {}, None, None),
        ("up", "12", {2024: ""}, None, None),
    ],
)
def test_the_latest_result_against_the_one_before(
    direction: str, baseline: str, results: dict[int, str], found: Trend | None, *, rising: bool | None
) -> None:
    told = figures(direction, baseline, results)
    assert (trend(told), is_rising(told)) == (found, rising)


@pytest.mark.parametrize(
    ("direction", "target", "result", "reached"),
    [
        ("up", "80", "80", True),
        ("up", "80", "79.99", False),
        ("down", "3", "2.5", True),
        ("down", "3", "3.1", False),
        ("up", "", "5", None),
        ("up", "80", "", None),
    ],
)
def test_the_target_of_the_same_year(
    direction: str, target: str, result: str, *, reached: bool | None
) -> None:
    assert reached_target(figures(direction, "", {2026: result}, {2026: target})) is reached


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_what_is_better_one_way_is_worse_the_other(before: int, now: int) -> None:
    up, down = (trend(figures(way, str(before), {2026: str(now)})) for way in ("up", "down"))
    assert (up, down) in {
        (Trend.SAME, Trend.SAME), (Trend.BETTER, Trend.WORSE), (Trend.WORSE, Trend.BETTER),
    }  # fmt: skip
