"""Spans of days and months."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.periods import (
    check_order,
    covers,
    days_of,
    days_since,
    first_day,
    last_day,
    month_after,
    month_of,
    months_between,
    months_of,
)
from gm100_desktop.domain.problems import RefusedValue


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-10", "2024-02-10", "2024-02-10"),
    ],
)
def test_a_partly_known_date_is_a_span(when: str, first: str, last: str) -> None:
    assert (first_day(when), last_day(when)) == (first, last)


@pytest.mark.parametrize(
    ("start", "end", "day", "inside"),
    [
        ("2024-01-03", "2025-12-31", "2025-12-31", True),
        ("2024-01-03", "2025-12-31", "2024-01-02", False),
        ("2024-01-03", None, "2030-01-01", True),
        ("", "2024", "2024-12-31", True),
        ("2024-05", None, "2024-04-30", False),
        (None, None, "2024-04-30", True),
    ],
)
def test_open_ends_cover_everything_beyond(
    start: str | None, end: str | None, day: str, *, inside: bool
) -> None:
    assert covers(start, end, day) is inside


def test_a_span_that_ends_before_it_starts_is_refused() -> None:
    check_order("2024-01-01", "2024-01-01", "ends_on")
    check_order("2024-01-01", None, "ends_on")
    with pytest.raises(RefusedValue) as caught:
        check_order("2024-01-02", "2024-01-01", "ends_on")
    assert caught.value.field == "ends_on"
    assert (
        caught.value.message
        == "Tanggal akhir 1 Januari 2024 lebih awal daripada tanggal mulai 2 Januari 2024."
    )


def test_days_of_a_session() -> None:
    assert days_of("2017-07-31", "2017-08-01") == ("2017-07-31", "2017-08-01")
    assert days_of("2020-02-26", None) == days_of(None, "2020-02-26") == ("2020-02-26",)
    assert days_of(None, None) == ()


def test_days_since() -> None:
    assert days_since("2026-11-02", date(2026, 11, 20)) == 18
    assert days_since("2026-12", date(2026, 11, 20)) == -41


def test_months() -> None:
    assert month_of(date(2026, 11, 5)) == "2026-11"
    assert months_of(2026)[::11] == ("2026-01", "2026-12")
    assert month_after("2026-12") == "2027-01"
    assert month_after("2026-01", -1) == "2025-12"


@given(st.integers(1900 * 12, 2100 * 12), st.integers(-500, 500))
def test_months_add_up(index: int, count: int) -> None:
    month = f"{index // 12:04d}-{index % 12 + 1:02d}"
    assert months_between(month, month_after(month, count)) == count
