"""The simulator over a round of the file: the steps on offer, and steps that become tasks."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.sessions import TASK
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.sessions import TaskStatus
from gm100_desktop.domain.simulator import Part, Step
from gm100_desktop.domain.step_offers import StepKey, Wishes, offered
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import surveys


class Offers(NamedTuple):
    """A round and everything that could be done about its index."""

    sheet: RoundSheet
    parts: Sequence[Part]


class Simulation:
    """The simulator of one open file; nothing is written but tasks."""

    def __init__(self, dossier: Dossier, records: Records, evaluations: Evaluations) -> None:
        self._dossier, self._records, self._evaluations = dossier, records, evaluations

    def offers(
        self, evaluation_id: int, efforts: Mapping[StepKey, int], *, only_proven: bool = True
    ) -> Offers:
        """The steps of every question, with the efforts that were set; the citizens' answers have none."""
        sheet = self._evaluations.sheet(evaluation_id)
        figures = self._evaluations.own_figures(evaluation_id)
        wishes = Wishes(
            only_proven=only_proven,
            efforts=efforts,
            tallies={question: one.tally for question, one in figures.items() if one.tally},
            surveyed=surveys.surveyed_questions(self._dossier.connection, evaluation_id),
        )
        return Offers(sheet, offered(sheet, wishes))

    def make_tasks(self, evaluation_id: int, steps: Sequence[Step]) -> list[int]:
        """Each step is a task of whoever answers its question, due when the round is; one act."""
        sheet = self._evaluations.sheet(evaluation_id)
        lines = {line.code: line for line in sheet.answers}
        rows: list[dict[str, Value]] = [
            {
                "text": f"{step.question} {lines[step.question].label}: {step.words}",
                "agency_id": lines[step.question].agency_id,
                "due_on": lines[step.question].due_on or sheet.round.due_on,
                "status": TaskStatus.OPEN.value,
            }
            for step in steps
        ]
        with self._dossier.write(
            f"Catat {number(len(rows))} langkah simulator sebagai tugas", Area.EVALUATIONS
        ):
            return self._records.add_many(TASK, rows)
