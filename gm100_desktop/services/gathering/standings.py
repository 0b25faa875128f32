"""How programmes and actions stood, year by year, as far as it can be known on the day."""

from collections.abc import Iterable, Sequence

from gm100_desktop.domain.briefs.masterplan import Count, YearMark
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.programmes import is_active, tally
from gm100_desktop.services.gathering.sources import Sources

NOTHING = ""
"""Nothing was planned for that year."""


class Standings:
    """The standing of each work of one sort; a work is a programme or an item of the action plan."""

    def __init__(self, sources: Sources, table: str, column: str) -> None:
        self._ledger: Ledger = sources.ledger
        self._moment, self._table, self._column = sources.moment, table, column
        self._working_year = sources.ledger.region.whole("working_year")

    def years_of(self, work: Row) -> Sequence[Row]:
        """What is on file for each year, in order."""
        rows = self._ledger.of(self._table, self._column, work.id)
        return sorted(rows, key=lambda row: row.whole("year"))

    def status(self, work: Row, year: int) -> str:
        """The status on file for the year; without one the work's own, once that holds and it runs."""
        of_year = next((row for row in self.years_of(work) if row.whole("year") == year), None)
        if of_year:
            is_known = self._moment.knows(year)
            return of_year.text("status") if is_known else ProgrammeStatus.PLANNED.value
        own = work.text("status")
        return own if is_active(own) and self._holds(work, year) else NOTHING

    def mark(self, work: Row, year: int) -> YearMark:
        """What runs or ran is filled, what was only planned is open."""
        status = self.status(work, year)
        if is_active(status):
            return YearMark.RUNNING
        return YearMark.PLANNED if status else YearMark.NONE

    def count(self, works: Iterable[Row], year: int) -> Count:
        """Running out of planned in the year; every work of the plan counts as planned."""
        found = tally(self.status(work, year) for work in works)
        return Count(found.running, found.planned)

    def word(self, work: Row, year: int) -> str:
        """The status to print for the year."""
        return ProgrammeStatus.word(self.status(work, year) or work.text("status"))

    def _holds(self, work: Row, year: int) -> bool:
        """Whether the work's own status was already true: since its date, else since the working year."""
        since = work.text("status_on")[:4] if "status_on" in work else ""
        return self._moment.knows(year) and year >= int(since or self._working_year)
