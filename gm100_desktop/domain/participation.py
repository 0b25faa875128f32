"""The region's years in the programme: which yearly evaluations are done, due or missing."""

from collections.abc import Iterable
from dataclasses import dataclass

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.regions import ParticipationStage, ParticipationStatus

_IMPLIED = {
    ParticipationStatus.CANDIDATE.value: 0,
    ParticipationStatus.ADMINISTRATIVE.value: 1,
    ParticipationStatus.ASSESSED.value: 2,
    ParticipationStatus.SELECTED.value: 3,
    ParticipationStatus.REJECTED.value: 2,
}
"""How far a status alone says the region came, as a place among the steps."""


class YearState(Choice):
    """How the evaluation of one year stands."""

    DONE = "done", "Selesai"
    RUNNING = "running", "Berjalan"
    DUE = "due", "Jatuh tempo"
    MISSING = "missing", "Belum dicatat"
    ABSENT = "absent", "Tidak ikut"
    AHEAD = "ahead", "Akan datang"


class StageState(Choice):
    """How one step on the way of a participation stands."""

    DONE = "done", "Selesai"
    NOW = "now", "Sampai di sini"
    AHEAD = "ahead", "Belum"
    ENDED = "ended", "Berhenti di sini"


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the way and when it was taken."""

    step: ParticipationStage
    state: StageState
    happened_when: str | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One round that is on file."""

    year: int
    state: str = RoundState.FILLING
    participated: bool = True
    has_index: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationYear:
    """One year of the window and how its evaluation stands."""

    year: int
    state: YearState


def pipeline(
    status: str, steps: Iterable[tuple[str, str | None]], monev: str | None = None
) -> tuple[Stage, ...]:
    """Every step in its order; what lies before the furthest one is done, recorded or not."""
    dates = _latest_dates(steps)
    if monev:
        dates.setdefault(ParticipationStage.MONEV, monev)
    stages = list(ParticipationStage)
    reached = max([_IMPLIED.get(status, 0), *(stages.index(stage) for stage in dates)])
    last = StageState.ENDED if status == ParticipationStatus.REJECTED else StageState.NOW
    return tuple(
        Stage(stage, _stage_state(at, reached, last), dates.get(stage)) for at, stage in enumerate(stages)
    )


def first_evaluation_year(joined: int) -> int:
    """Evaluation starts the year after a region joined (programme rule)."""
    return joined + 1


def evaluation_years(
    first: int, last: int | None, rounds: Iterable[Round], this_year: int
) -> tuple[EvaluationYear, ...]:
    """Every year of the window and every year with a round on file; an open window ends this year."""
    by_year: dict[int, list[Round]] = {}
    for one in rounds:
        by_year.setdefault(one.year, []).append(one)
    years = sorted({*range(first, (last or this_year) + 1), *by_year})
    return tuple(EvaluationYear(year, _state(year, by_year.get(year, []), this_year)) for year in years)


def early_evaluation_doubt(year: int, joined: int) -> str:
    """A sentence when an evaluation lies before the first possible year; '' otherwise."""
    first = first_evaluation_year(joined)
    return (
        ""
        if year >= first
        else f"Evaluasi {year} mendahului tahun evaluasi pertama {first}. Disimpan dan ditandai."
    )


def years_in_programme(joined: int, year: int) -> int:
    """How many years the programme has run in the region: joined 2017, in 2020 three years."""
    return max(0, year - joined)


def _latest_dates(steps: Iterable[tuple[str, str | None]]) -> dict[ParticipationStage, str | None]:
    """The latest date of every known step; bimtek takes four of them."""
    known = {stage.value: stage for stage in ParticipationStage}
    dates: dict[ParticipationStage, str | None] = {}
    for code, when in steps:
        if code in known:
            dates[known[code]] = max(dates.get(known[code]) or "", when or "") or None
    return dates


def _stage_state(at: int, reached: int, last: StageState) -> StageState:
    if at == reached:
        return last
    return StageState.DONE if at < reached else StageState.AHEAD


def _state(year: int, rounds: list[Round], this_year: int) -> YearState:
    if not rounds:
        return _unrecorded(year, this_year)
    if not any(one.participated for one in rounds):
        return YearState.ABSENT
    finished = any(one.has_index or one.state in {RoundState.RESULT, RoundState.FOLLOW_UP} for one in rounds)
    return YearState.DONE if finished else YearState.RUNNING


def _unrecorded(year: int, this_year: int) -> YearState:
    if year > this_year:
        return YearState.AHEAD
    return YearState.DUE if year == this_year else YearState.MISSING
