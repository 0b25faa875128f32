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

_TONES: Mapping[str, Tone] = {TaskStatus.DONE: Tone.GOOD, TaskStatus.RUNNING: Tone.RUNNING}


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
    is_closed = status in {TaskStatus.DONE, TaskStatus.DROPPED}
    if due_on and not is_closed and days_since(due_on, today) > 0:
        return Condition("Terlambat", Tone.WRONG)
    return Condition(TaskStatus.word(status), _TONES.get(status, Tone.NEUTRAL))
