"""How programmes stand: running out of planned, year by year, and the one word of the condition column."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.conditions import Condition, Tone, worst
from gm100_desktop.domain.funding import Amount, spending_doubt
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.rounding import half_up, percent_of
from gm100_desktop.domain.wording.dates import term

BEHIND = 25
"""How many points of the yearly target the result may lag behind the calendar before it counts as late."""

_ACTIVE = {ProgrammeStatus.RUNNING, ProgrammeStatus.FINISHED}
_TONES: Mapping[str, Tone] = {ProgrammeStatus.RUNNING: Tone.RUNNING, ProgrammeStatus.FINISHED: Tone.GOOD}


class YearMark(Choice):
    """How much of a year's target was reached."""

    NONE = "none", "tanpa target"
    TARGETED = "targeted", "ditargetkan"
    PARTLY = "partly", "sebagian"
    REACHED = "reached", "tercapai"


_UNMEASURED: Mapping[str, YearMark] = {
    ProgrammeStatus.FINISHED: YearMark.REACHED,
    ProgrammeStatus.RUNNING: YearMark.PARTLY,
}


@dataclass(frozen=True, slots=True)
class Tally:
    """Running out of planned."""

    running: int = 0
    planned: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Both, added up."""
        return Tally(self.running + other.running, self.planned + other.planned)

    @property
    def percent(self) -> Decimal | None:
        """Running in hundredths of planned; None when nothing is planned."""
        return percent_of(self.running, self.planned)


class YearWork(NamedTuple):
    """Target and result of one year as decimal text, '' when not stated."""

    year: int
    target: str = ""
    result: str = ""
    status: str = ProgrammeStatus.PLANNED


class ProgrammeFacts(NamedTuple):
    """What the condition of a programme is judged by."""

    status: str
    works: tuple[YearWork, ...] = ()
    has_agency: bool = True
    evidence_count: int = 0
    amount: Amount = Amount()  # of the working year


def is_active(status: str) -> bool:
    """Whether the programme counts as realised: it runs or is finished."""
    return status in _ACTIVE


def tally(statuses: Iterable[str]) -> Tally:
    """How many of the programmes run; every programme of the plan counts as planned."""
    states = list(statuses)
    return Tally(sum(map(is_active, states)), len(states))


def physical_progress(target: str, result: str) -> Decimal | None:
    """The result in hundredths of the target, uncapped; None without a target or a result."""
    return percent_of(result, target) if target and result else None


def capped_mean(progress: Iterable[Decimal | None]) -> Decimal | None:
    """The mean of what is known, each capped at 100 so that no surplus hides a gap."""
    known = [min(one, Decimal(100)) for one in progress if one is not None]
    return half_up(sum(known, Decimal(0)) / len(known)) if known else None


def year_mark(work: YearWork | None) -> YearMark:
    """The mark of one year; a year without a line has no target."""
    if work is None:
        return YearMark.NONE
    progress = physical_progress(work.target, work.result)
    if progress is not None:
        return _measured(progress)
    return _UNMEASURED.get(work.status, YearMark.TARGETED)


def check_year(year: int, start: int | None, end: int | None) -> None:
    """Refuse a yearly target outside the period of its masterplan."""
    if (start is not None and year < start) or (end is not None and year > end):
        span = term(str(start or ""), str(end or ""))
        raise RefusedValue(f"Tahun {year} di luar masa masterplan, {span}.", "Belum disimpan.", "year")


def result_doubt(work: YearWork) -> str:
    """A word for a result without a target or beyond it; '' otherwise. Both are allowed."""
    if work.result and not work.target:
        return "Hasil tanpa target"
    progress = physical_progress(work.target, work.result)
    return "Di atas 100 %" if progress is not None and progress > Decimal(100) else ""


def is_late(facts: ProgrammeFacts, today: date) -> bool:
    """Whether the latest stated result lags behind the calendar, or a past target was never started."""
    if facts.status not in {ProgrammeStatus.RUNNING, ProgrammeStatus.PLANNED}:
        return False
    due = [work for work in facts.works if work.year <= today.year and work.target]
    if not due:
        return False
    latest = max(due, key=lambda work: work.year)
    progress = physical_progress(latest.target, latest.result)
    if progress is None:
        return facts.status == ProgrammeStatus.PLANNED and latest.year < today.year
    return progress < _expected(latest.year, today) - BEHIND


def programme_condition(facts: ProgrammeFacts, today: date) -> Condition:
    """The one chip of a programme: late, else what must be looked at, else its status."""
    found = [Condition(ProgrammeStatus.word(facts.status), _TONES.get(facts.status, Tone.NEUTRAL))]
    if is_late(facts, today):
        found.append(Condition("Terlambat", Tone.WRONG))
    found += [Condition(text, Tone.ATTENTION) for text in _attention(facts) if text]
    return worst(found)


def _attention(facts: ProgrammeFacts) -> tuple[str, ...]:
    unproven = is_active(facts.status) and not facts.evidence_count
    return (
        "" if facts.has_agency else "Tanpa OPD",
        spending_doubt(facts.amount),
        "Tanpa bukti" if unproven else "",
    )


def _measured(progress: Decimal) -> YearMark:
    if progress >= Decimal(100):
        return YearMark.REACHED
    return YearMark.PARTLY if progress > 0 else YearMark.TARGETED


def _expected(year: int, today: date) -> int:
    """Hundredths of a year's target to be expected after the full months that have passed."""
    return 100 if year < today.year else (today.month - 1) * 100 // 12
