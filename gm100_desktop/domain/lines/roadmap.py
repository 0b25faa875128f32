"""The road map as its view shows it: what a programme does in one year, and the milestones in it."""

from typing import NamedTuple

from gm100_desktop.domain.lines.masterplan import ProgrammeLine
from gm100_desktop.domain.programmes import is_active

_DAYS = 366


class MilestoneMark(NamedTuple):
    """A milestone of the quick win a programme became."""

    title: str
    due: str  # ISO; '' when unknown
    done: str  # ISO; '' while it is not reached

    @property
    def day(self) -> str:
        """When it was reached, else when it is due."""
        return self.done or self.due


def is_planned(line: ProgrammeLine, year: int) -> bool:
    """Whether anything was planned for the year: a target, a line of its own, or money."""
    return line.work(year) is not None or line.amount(year).allocation > 0


def is_realised(line: ProgrammeLine, year: int, working_year: int) -> bool:
    """Whether it ran in the year; without a line of that year its own status tells of the working year."""
    work = line.work(year)
    if work is not None:
        return is_active(work.status)
    return year == working_year and is_active(line.status)


def planned_span(line: ProgrammeLine, years: tuple[int, ...]) -> tuple[int, int] | None:
    """First and last planned year; None when none is."""
    planned = [year for year in years if is_planned(line, year)]
    return (planned[0], planned[-1]) if planned else None


def part_of_year(day: str) -> float:
    """How much of its year lies before the day; the middle of what is only partly known."""
    month = int(day[5:7]) if len(day) >= len("2026-01") else 7
    in_month = int(day[8:10]) if len(day) >= len("2026-01-01") else 15
    return min(((month - 1) * 30.5 + in_month - 1) / _DAYS, 1.0)
