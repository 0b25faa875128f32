"""How the region stands in the programme: the way it has come, and its yearly evaluations."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.kinds.participation import PARTICIPATION, PARTICIPATION_STEP, WAVE
from gm100_desktop.domain.participation import (
    EvaluationYear,
    Round,
    Stage,
    evaluation_years,
    first_evaluation_year,
    pipeline,
)
from gm100_desktop.domain.regions import ParticipationStatus
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries.records import Record


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one participation stands."""

    stages: Sequence[Stage]
    years: Sequence[EvaluationYear]


class Participation:
    """The participations of one file; writes nothing."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def standing(self, participation_id: int) -> Standing:
        """The steps taken, and every year of the M&E window."""
        row = self._records.get(PARTICIPATION, participation_id)
        steps = self._records.all(PARTICIPATION_STEP, {"participation_id": participation_id})
        taken = [(str(step["stage"]), _text(step["happened_when"])) for step in steps]
        return Standing(pipeline(str(row["status"]), taken), self._years(row))

    def _years(self, row: Record) -> Sequence[EvaluationYear]:
        """A region that was not chosen is not evaluated; what was recorded all the same is shown."""
        rounds = [_round(one) for one in self._records.all(EVALUATION) if _is_yearly(one)]
        first, last = self._first_year(row), row["monev_until"]
        today = self._records.today().year
        if row["status"] != ParticipationStatus.SELECTED:
            years = [one.year for one in rounds]
            first, last = min(years, default=today + 1), max(years, default=today)
        return evaluation_years(first, int(last) if last else None, rounds, today)

    def _first_year(self, row: Record) -> int:
        if row["monev_from"]:
            return int(row["monev_from"])
        wave = self._records.get(WAVE, int(row["wave_id"] or 0))
        return first_evaluation_year(int(wave["year"] or 0))


def _is_yearly(row: Record) -> bool:
    return row["phase"] != RoundPhase.SELECTION


def _round(row: Record) -> Round:
    return Round(
        int(row["year"] or 0), str(row["state"]), bool(row["participated"]), bool(row["official_index"])
    )


def _text(value: object) -> str | None:
    return str(value) if value else None
