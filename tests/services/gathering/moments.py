"""The moments the practice region is looked at: day and year of the report."""

import pytest

MOMENTS = (
    ("2026-11-20", 2026),
    ("2026-11-05", 2026),
    ("2026-06-30", 2026),
    ("2025-12-31", 2025),
    ("2026-11-20", 2025),
    ("2024-12-31", 2024),
    ("2023-06-30", 2023),
    ("2022-06-30", 2022),
    ("2026-11-20", 2027),
)

at_every_moment = pytest.mark.parametrize(("day", "year"), MOMENTS)


def last_year(day: str, year: int) -> int:
    """The latest year with results."""
    return min(year, int(day[:4]))
