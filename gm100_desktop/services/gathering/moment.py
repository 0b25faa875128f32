"""The day a report is dated and the year it is about: what had happened by then, and what belongs in it."""

from dataclasses import dataclass

from gm100_desktop.domain.periods import first_day

_YEAR = len("2026")


@dataclass(frozen=True, slots=True)
class Moment:
    """States are told as of the day; events and results only up to the end of the report's year."""

    day: str
    year: int

    def has_come(self, when: str) -> bool:
        """Whether it had happened by the day; what has no date is taken as happened."""
        return not when or first_day(when) <= self.day

    def tells(self, when: str) -> bool:
        """Whether an event of that date belongs in the report; one without a date does."""
        return self.has_come(when) and (not when or int(when[:_YEAR]) <= self.year)

    def knows(self, year: int) -> bool:
        """Whether results of that year can be told."""
        return year <= self.last_year

    @property
    def last_year(self) -> int:
        """The latest year with results: that of the report, or of the day when it is earlier."""
        return min(self.year, int(self.day[:_YEAR]))
