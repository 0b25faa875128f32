"""What became of findings and tasks: how many are done, which are overdue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.evaluations import FindingStatus
from gm100_desktop.domain.periods import days_since
from gm100_desktop.domain.rounding import percent_of
from gm100_desktop.domain.sessions import TaskStatus
from gm100_desktop.domain.wording import EMPTY, number, percent_text

LATE = "Terlambat"
_TONES: Mapping[str, Tone] = {TaskStatus.DONE: Tone.GOOD, TaskStatus.RUNNING: Tone.RUNNING}
_FINDING_TONES: Mapping[str, Tone] = {FindingStatus.DONE: Tone.GOOD, FindingStatus.RUNNING: Tone.RUNNING}


@dataclass(frozen=True, slots=True)
class Done:
    """Done out of all that had to be done."""

    done: int
    total: int

    @property
    def percent(self) -> Decimal | None:
        """Done in hundredths of all; None when nothing had to be done."""
        return percent_of(self.done, self.total)


def findings_done(statuses: Iterable[str]) -> Done:
    """How many findings are followed up; those that do not apply are not counted."""
    counted = [status for status in statuses if status != FindingStatus.NOT_APPLICABLE]
    return Done(counted.count(FindingStatus.DONE), len(counted))


def tasks_done(statuses: Iterable[str]) -> Done:
    """How many tasks are done; dropped ones are not counted."""
    counted = [status for status in statuses if status != TaskStatus.DROPPED]
    return Done(counted.count(TaskStatus.DONE), len(counted))


def task_condition(status: str, due_on: str | None, today: date) -> Condition:
    """The one chip of a task: late when it is overdue and not closed, else its status."""
    if is_overdue(status, due_on, today):
        return Condition(LATE, Tone.WRONG)
    return Condition(TaskStatus.word(status), _TONES.get(status, Tone.NEUTRAL))


def is_overdue(status: str, due_on: str | None, today: date) -> bool:
    """Whether a task is neither done nor dropped though its day has passed."""
    is_closed = status in {TaskStatus.DONE, TaskStatus.DROPPED}
    return bool(due_on) and not is_closed and days_since(str(due_on), today) > 0


def finding_condition(status: str, *, is_late: bool) -> Condition:
    """The one chip of a finding: late when something to be done for it is, and it is not closed."""
    is_closed = status in {FindingStatus.DONE, FindingStatus.NOT_APPLICABLE}
    if is_late and not is_closed:
        return Condition(LATE, Tone.WRONG)
    return Condition(FindingStatus.word(status), _FINDING_TONES.get(status, Tone.NEUTRAL))


def done_words(done: Done) -> str:
    """'7 dari 9 (77,78 %)'; '–' when nothing had to be done."""
    if not done.total:
        return EMPTY
    return f"{number(done.done)} dari {number(done.total)} ({percent_text(done.percent)})"
