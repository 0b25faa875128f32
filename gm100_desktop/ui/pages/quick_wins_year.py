"""What all views of quick wins share: the working year, the month that is shown, the lines of both."""

from collections.abc import Sequence

from gm100_desktop.domain.lines.quick_wins import MonthLine
from gm100_desktop.domain.periods import month_after, months_of
from gm100_desktop.domain.quick_win_progress import month_to_report
from gm100_desktop.services import Services
from gm100_desktop.ui.workplace import Workplace


class ShownYear:
    """One per page; read anew at each refresh."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._chosen = ""
        self._by_id: dict[int, MonthLine] = {}

    @property
    def year(self) -> int:
        """The working year."""
        return self._place.period().year

    @property
    def due_month(self) -> str:
        """The month of the year that is to be reported now."""
        return month_to_report(self._place.today(), self.year)

    @property
    def month(self) -> str:
        """The month that is shown: the one stepped to, else the one to be reported."""
        return self._chosen if self._chosen.startswith(f"{self.year}-") else self.due_month

    @property
    def lines(self) -> Sequence[MonthLine]:
        """The quick wins of the year in that month."""
        return tuple(self._by_id.values())

    def read(self, services: Services) -> None:
        """Ask for them anew."""
        self._by_id = {line.id: line for line in services.quick_wins.monthly(self.year, self.month)}

    def line(self, quick_win_id: object) -> MonthLine | None:
        """The quick win of that id, when it belongs to the year."""
        return self._by_id.get(quick_win_id) if isinstance(quick_win_id, int) else None

    def dimension(self, quick_win_id: object) -> str:
        """The code of its dimension; '' of an unknown one."""
        line = self.line(quick_win_id)
        return line.dimension if line else ""

    def can_step(self, months: int) -> bool:
        """Whether the month so many months away lies in the year."""
        return month_after(self.month, months) in months_of(self.year)

    def step(self, months: int) -> None:
        """Show the month so many months away."""
        if self.can_step(months):
            self._chosen = month_after(self.month, months)
