"""Deadlines counted back over working days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.round_calendar import deadlines, is_working_day, working_days_before

FRIDAY = date(2026, 10, 30)
TODAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (FRIDAY, 0, date(2026, 10, 30)),
        (FRIDAY, 1, date(2026, 10, 29)),
        (FRIDAY, 5, date(2026, 10, 23)),
        (date(2026, 11, 1), 0, date(2026, 10, 30)),  # a Sunday
        (date(2026, 8, 18), 1, date(2026, 8, 14)),  # over Independence Day and a weekend
        (date(2027, 1, 4), 1, date(2026, 12, 31)),  # over New Year
    ],
)
def test_working_days_before(day: date, count: int, expected: date) -> None:
    assert working_days_before(day, count) == expected


def test_whoever_has_most_to_answer_hands_in_last() -> None:
    found = deadlines(FRIDAY, {1: 5, 2: 40, 3: 15}, TODAY)
    assert found == {2: date(2026, 10, 23), 3: date(2026, 10, 22), 1: date(2026, 10, 22)}


def test_no_deadline_lies_in_the_past() -> None:
    late = date(2026, 10, 28)
    assert deadlines(FRIDAY, {1: 5}, late) == {1: late}
    with pytest.raises(KnownProblem, match="sudah lewat"):
        deadlines(FRIDAY, {1: 5}, date(2026, 10, 31))


@given(st.dictionaries(st.integers(1, 60), st.integers(1, 111), max_size=40), st.integers(0, 60))
def test_every_deadline_leaves_time_and_falls_on_a_working_day(loads: dict[int, int], late: int) -> None:
    due = date.fromordinal(date(2027, 3, 1).toordinal() + late)
    found = deadlines(due, loads, TODAY)
    assert found.keys() == loads.keys()
    assert all(TODAY <= day <= working_days_before(due, 4) for day in found.values())
    assert all(is_working_day(day) or day == TODAY for day in found.values())
