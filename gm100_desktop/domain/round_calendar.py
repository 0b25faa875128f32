"""Deadlines of a round, counted back from the day the ministry set; an internal rule, each can be changed.

The last three working days belong to assembling and entering the answers. Before that they are checked,
twenty questions a working day, one agency after the other: whoever has most to answer hands in last. So an
agency's deadline is the round's, less three working days, less the days it takes to check its own answers
and those of every agency after it. No deadline lies in the past.

Working days are Monday to Friday without the national holidays of a fixed date; those that move with the
moon are not known here.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import tanggal

ASSEMBLING = 3
"""Working days before the deadline that are kept for assembling and entering."""

CHECKED_A_DAY = 20
"""Questions that are checked in one working day."""

_FRIDAY = 4
_DAY = timedelta(days=1)
_HOLIDAYS = frozenset({(1, 1), (5, 1), (6, 1), (8, 17), (12, 25)})


def is_working_day(day: date) -> bool:
    """Whether offices are open, as far as a fixed calendar can tell."""
    return day.weekday() <= _FRIDAY and (day.month, day.day) not in _HOLIDAYS


def working_days_before(day: date, count: int) -> date:
    """The working day that lies that many working days before the day; with none, the last one up to it."""
    found = _last_up_to(day)
    for _ in range(count):
        found = _last_up_to(found - _DAY)
    return found


def deadlines(due: date, loads: Mapping[int, int], today: date) -> dict[int, date]:
    """The deadline of each agency by the number of questions it answers; KnownProblem when it is too late."""
    if due < today:
        raise KnownProblem(
            f"Tenggat putaran {tanggal(due.isoformat())} sudah lewat.", "Ubah tenggat putaran lebih dulu."
        )
    found, checked = {}, 0
    for agency, load in sorted(loads.items(), key=lambda pair: (-pair[1], pair[0])):
        checked += load
        days = ASSEMBLING + -(-checked // CHECKED_A_DAY)
        found[agency] = max(working_days_before(due, days), today)
    return found


def _last_up_to(day: date) -> date:
    while not is_working_day(day):
        day -= _DAY
    return day
