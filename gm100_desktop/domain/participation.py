"""The region's years in the programme: which yearly evaluations are done, due or missing."""

from collections.abc import Iterable
from dataclasses import dataclass

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.evaluations import RoundState


class YearState(Choice):
    """How the evaluation of one year stands."""

    DONE = "done", "Selesai"
    RUNNING = "running", "Berjalan"
    DUE = "due", "Jatuh tempo"
    MISSING = "missing", "Belum dicatat"
    ABSENT = "absent", "Tidak ikut"
    AHEAD = "ahead", "Akan datang"


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
