"""What the assessors found in a round, and what became of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from gm100_desktop.domain.evaluations import FindingKind
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.follow_ups import Done, findings_done, is_overdue, tasks_done
from gm100_desktop.domain.kinds.evaluations import FINDING
from gm100_desktop.domain.kinds.sessions import TASK
from gm100_desktop.services.records import Records

Row = Mapping[str, Value]


class Work(NamedTuple):
    """What is done for one finding."""

    done: Done
    is_late: bool


NO_WORK = Work(Done(0, 0), is_late=False)


class FollowUps:
    """The findings of one open file."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def findings(self, rounds: Collection[int]) -> list[Row]:
        """The findings of those rounds, in the order they were written down."""
        return [row for row in self._records.all(FINDING) if row["evaluation_id"] in rounds]

    def work(self, today: date) -> Mapping[int, Work]:
        """The tasks of every finding that has any, by its id."""
        tasks: dict[int, list[Row]] = {}
        for row in self._records.all(TASK):
            if row["finding_id"]:
                tasks.setdefault(int(row["finding_id"]), []).append(row)
        return {finding: _work(rows, today) for finding, rows in tasks.items()}


def recommended(findings: Sequence[Row]) -> Done:
    """How many of the recommendations among them are followed up."""
    wanted = FindingKind.RECOMMENDATION.value
    return findings_done(str(row["status"]) for row in findings if row["kind"] == wanted)


def _work(tasks: Sequence[Row], today: date) -> Work:
    late = any(is_overdue(str(row["status"]), str(row["due_on"] or ""), today) for row in tasks)
    return Work(tasks_done(str(row["status"]) for row in tasks), late)
