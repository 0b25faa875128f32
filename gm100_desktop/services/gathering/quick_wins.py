"""Which quick wins a report tells of, and how many of them run and lag."""

from collections.abc import Sequence

from gm100_desktop.domain.briefs.masterplan import Count
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.programmes import is_active
from gm100_desktop.services.gathering.quick_win import quick_win_brief
from gm100_desktop.services.gathering.quick_win_months import Months
from gm100_desktop.services.gathering.sources import Sources


class QuickWins:
    """The quick wins of the report's year."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        rows = of_year(sources.ledger, sources.moment.year)
        self._months = [Months(sources, row) for row in rows]

    def briefs(self) -> tuple[QuickWinBrief, ...]:
        """One brief each, in order of dimension and sub-dimension."""
        found = enumerate(self._months, 1)
        return tuple(quick_win_brief(self._sources, months, number) for number, months in found)

    def running(self) -> Count:
        """How many run out of those of the year."""
        return Count(sum(is_active(months.status) for months in self._months), len(self._months))

    def late(self) -> int:
        """How many lag behind their plan."""
        return sum(months.is_late for months in self._months)


def of_year(ledger: Ledger, year: int) -> Sequence[Row]:
    """Those chosen for the year, and older ones that are on file as running in it."""
    kept = {row.whole("quick_win_id") for row in ledger.all("quick_win_year") if row.whole("year") == year}
    rows = [row for row in ledger.all("quick_win") if row.whole("year") == year or row.id in kept]
    return sorted(rows, key=lambda row: (row.whole("sub_dimension_id"), row.id))
