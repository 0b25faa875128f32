"""Quick wins month by month as lists show them: last month beside this one, and what needs attention."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.periods import month_after
from gm100_desktop.domain.quick_win_progress import (
    BEHIND,
    STUCK_MONTHS,
    Month,
    is_awaited,
    rise,
    stuck_months,
    update_due,
)
from gm100_desktop.domain.rounding import mean_of
from gm100_desktop.domain.wording import MONTHS, NO_BREAK, number, tanggal

_WORRYING = {Tone.ATTENTION, Tone.WRONG}


@dataclass(frozen=True, slots=True)
class MonthUpdate:
    """What was reported of one month."""

    plan: int | None = None
    progress: int | None = None
    description: str = ""
    obstacle: str = ""
    follow_up: str = ""
    agency: str = ""  # who follows it up
    due_on: str | None = None

    @property
    def follow_up_words(self) -> str:
        """'Pindah bersama Bidang TIK · Diskominfo · 14 November 2026'."""
        due = tanggal(self.due_on) if self.due_on else ""
        return " · ".join(filter(None, (self.follow_up, self.agency, due)))


NOTHING = MonthUpdate()


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A quick win in one month of its year."""

    id: int
    name: str
    year: int
    status: str
    dimension: str  # code
    dimension_name: str
    agency: str  # abbreviation, or the name when there is none
    month: str
    updates: Mapping[str, MonthUpdate]
    overdue: int  # milestones past their day
    condition: Condition

    @property
    def this(self) -> MonthUpdate:
        """What was reported of the month."""
        return self.updates.get(self.month, NOTHING)

    @property
    def last(self) -> MonthUpdate:
        """What was reported of the month before."""
        return self.updates.get(month_after(self.month, -1), NOTHING)

    @property
    def months(self) -> dict[str, Month]:
        """Plan and result of the months of the year; each year counts from nought."""
        return months_of_year(self.updates, self.month)

    @property
    def reached(self) -> int | None:
        """The newest result that is known: of the month, or of one before it in the year."""
        told = sorted(key for key, month in self.months.items() if month.progress is not None)
        newest = next((key for key in reversed(told) if key <= self.month), None)
        return self.months[newest].progress if newest else None

    @property
    def rise(self) -> int | None:
        """How far the result rose over the month before."""
        return rise(self.months, self.month)

    @property
    def is_awaited(self) -> bool:
        """Whether somebody has to fill in the month."""
        return is_awaited(self.status, self.months, self.month)

    @property
    def is_filled(self) -> bool:
        """Whether the result of the month is known."""
        return self.this.progress is not None

    @property
    def needs_attention(self) -> bool:
        """Whether the condition asks somebody to look."""
        return self.condition.tone in _WORRYING

    @property
    def since(self) -> str:
        """The month from which nothing has risen; '' when it has not been long."""
        stuck = stuck_months(self.months, self.month)
        return month_after(self.month, -stuck) if stuck >= STUCK_MONTHS else ""

    @property
    def sentence(self) -> str:
        """What to look at, 'Tetap 40 % sejak Agustus; rencana Oktober 75 %.'; '' when all is well."""
        return " ".join(filter(None, (self._progress_sentence, self._milestone_sentence)))

    @property
    def _progress_sentence(self) -> str:
        plan = "" if self.this.plan is None else f"; rencana {month_name(self.month)} {share(self.this.plan)}"
        if not self.needs_attention:
            return ""
        if not self.is_filled:
            day = tanggal(update_due(self.month))
            return f"Kemajuan {month_name(self.month)} belum diisi; batasnya {day}."
        if self.since:
            return f"Tetap {share(self.this.progress)} sejak {month_name(self.since)}{plan}."
        behind = (self.this.plan or 0) - (self.this.progress or 0)
        return f"Kemajuan {share(self.this.progress)}{plan}." if behind > BEHIND else ""

    @property
    def _milestone_sentence(self) -> str:
        late = self.overdue and self.needs_attention
        return f"{number(self.overdue)} tonggak lewat tenggat." if late else ""


def months_of_year(updates: Mapping[str, MonthUpdate], month: str) -> dict[str, Month]:
    """Plan and result of the months of that month's year."""
    year = month[:4]
    return {key: Month(one.plan, one.progress) for key, one in updates.items() if key.startswith(year)}


def month_name(month: str) -> str:
    """'Oktober', where the year goes without saying."""
    return MONTHS[int(month[5:]) - 1]


def share(value: int | None) -> str:
    """'40 %' with a blank that does not break."""
    return "" if value is None else f"{number(value)}{NO_BREAK}%"


def filled_of(lines: Sequence[MonthLine]) -> tuple[int, int]:
    """How many of those that have to report the month have done so."""
    concerned = [line for line in lines if line.is_awaited or line.is_filled]
    return sum(line.is_filled for line in concerned), len(concerned)


def mean_progress(lines: Sequence[MonthLine]) -> Decimal | None:
    """The mean result of the month over those that have reported; None of nobody."""
    return mean_of([Decimal(line.this.progress) for line in lines if line.this.progress is not None])
