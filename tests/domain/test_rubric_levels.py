"""Levels by the internal rubric, at every bound."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.rubric_levels import (
    budget_share_level,
    count_level,
    function_level,
    regulation_level,
    share_level,
)


@pytest.mark.parametrize(
    ("percent", "level"),
    [("0", 0), ("0.01", 1), ("25", 1), ("25.01", 2), ("50", 2), ("50.01", 3), ("75", 3), ("75.01", 4)],
)
def test_shares(percent: str, level: int) -> None:
    assert share_level(Decimal(percent)) == level


@pytest.mark.parametrize(
    ("percent", "level"),
    [("0", 0), ("0.01", 1), ("0.5", 1), ("0.51", 2), ("1", 2), ("1.01", 3), ("2", 3), ("2.0000001", 4)],
)
def test_budget_shares(percent: str, level: int) -> None:
    assert budget_share_level(Decimal(percent)) == level


@given(st.integers(0, 50))
def test_counts(count: int) -> None:
    assert count_level(count) == min(count, 4)


@pytest.mark.parametrize(
    ("state", "kind", "decisions", "level"),
    [
        ("none", "", 0, 0),
        ("revoked", "regulation_regional", 3, 0),
        ("draft", "regulation_head", 0, 2),
        ("in_force", "regulation_head", 0, 3),
        ("in_force", "regulation_head", 1, 4),
        ("in_force", "regulation_regional", 0, 4),
    ],
)
def test_regulations(state: str, kind: str, decisions: int, level: int) -> None:
    assert regulation_level(state, kind, decisions) == level


@pytest.mark.parametrize(
    ("formed", "meetings", "minutes", "outsiders", "outputs", "level"),
    [
        (False, 0, 0, False, False, 0),
        (True, 0, 0, False, False, 1),
        (True, 1, 1, True, True, 2),
        (True, 3, 1, True, True, 2),
        (True, 2, 2, False, True, 3),
        (True, 2, 2, True, False, 3),
        (True, 2, 2, True, True, 4),
    ],
)
def test_functions(
    formed: bool, meetings: int, minutes: int, outsiders: bool, outputs: bool, level: int
) -> None:
    found = function_level(
        is_formed=formed,
        meetings=meetings,
        with_minutes=minutes,
        outsiders_came=outsiders,
        outputs_used=outputs,
    )
    assert found == level
