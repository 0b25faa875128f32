"""A quick win month by month: curve, latest month, lateness, and its status as of the day."""

from datetime import date
from functools import cached_property

from gm100_desktop.domain.briefs.quick_wins import MonthPoint
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.periods import months_of
from gm100_desktop.domain.quick_win_progress import WHOLE, Month, is_late, overdue
from gm100_desktop.domain.quick_wins import QuickWinStatus, YearStatus
from gm100_desktop.services.gathering.sources import Sources

_MONTH = len("2026-11")
_AT_REST = (QuickWinStatus.STOPPED, QuickWinStatus.POSTPONED)


class Months:
    """The monthly updates of one quick win as far as the day knows them."""

    def __init__(self, sources: Sources, row: Row) -> None:
        self.row = row
        self._sources, self._year = sources, sources.moment.year
        updates = sources.ledger.of("progress_update", "quick_win_id", row.id)
        self._updates = {update.text("month"): update for update in updates}
        self._month = sources.moment.day[:_MONTH]

    def curve(self) -> tuple[MonthPoint, ...]:
        """Plan and result of every month of the year, results only up to the day; () without any."""
        points = tuple(self._point(month) for month in months_of(self._year))
        is_told = any(point.planned is not None or point.reached is not None for point in points)
        return points if is_told else ()

    @cached_property
    def last(self) -> Row | None:
        """The latest month of the year with a result, on the day."""
        told = [month for month in months_of(self._year) if self._reached(month) is not None]
        return self._updates[told[-1]] if told else None

    @cached_property
    def is_late(self) -> bool:
        """Whether the result lies too far below the plan, or a milestone is overdue, as the window says."""
        if self.status in _AT_REST:
            return False
        now = Month(self.last.maybe("plan"), self.last.maybe("progress")) if self.last else Month()
        return is_late(now, overdue(self._milestones(), date.fromisoformat(self._sources.moment.day)))

    @cached_property
    def status(self) -> QuickWinStatus:
        """The status on file; of an earlier day, what the updates up to then tell."""
        own = QuickWinStatus.of(self.row.text("status"))
        if self._year < self._sources.ledger.region.whole("working_year"):
            return self._past_status(own)
        if own is QuickWinStatus.FINISHED and self._is_finished_later():
            return QuickWinStatus.RUNNING
        is_ahead = not self._sources.moment.has_come(self.row.text("starts_on"))
        return QuickWinStatus.PLANNED if is_ahead and own not in _AT_REST else own

    def _past_status(self, own: QuickWinStatus) -> QuickWinStatus:
        """Of an earlier year: stopped when it was then; else by how far it had come."""
        years = self._sources.ledger.of("quick_win_year", "quick_win_id", self.row.id)
        if any(one.whole("year") == self._year and one.text("status") == YearStatus.STOPPED for one in years):
            return QuickWinStatus.STOPPED
        progress = self.last.whole("progress") if self.last else None
        if progress is None:
            return QuickWinStatus.RUNNING if own is QuickWinStatus.FINISHED else own
        return QuickWinStatus.FINISHED if progress >= WHOLE else QuickWinStatus.RUNNING

    def _is_finished_later(self) -> bool:
        """Whether the updates say that the end was reached only after the day."""
        done = [month for month, update in self._updates.items() if update.whole("progress") >= WHOLE]
        return bool(done) and min(done) > self._month

    def _milestones(self) -> list[tuple[str | None, str | None]]:
        """Due and done of each; what is done after the day is not done."""
        rows = self._sources.ledger.of("milestone", "quick_win_id", self.row.id)
        return [(row.text("due_on") or None, reached_on(self._sources, row) or None) for row in rows]

    def _point(self, month: str) -> MonthPoint:
        update = self._updates.get(month)
        return MonthPoint(month, update.maybe("plan") if update else None, self._reached(month))

    def _reached(self, month: str) -> int | None:
        update = self._updates.get(month)
        return update.maybe("progress") if update and month <= self._month else None


def reached_on(sources: Sources, milestone: Row) -> str:
    """When a milestone was reached; '' while it is not, on the day."""
    done = milestone.text("done_on")
    return done if sources.moment.has_come(done) else ""
