"""The stages of a yearly round: what comes after what, and what belongs to each before it begins.

A requirement that must be met stops the step; the others are told and left to the user.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from gm100_desktop.domain.evaluations import ImpactForm, RoundState
from gm100_desktop.domain.wording import number

SURVEYED = 18
"""Programmes of an impact survey: one for each sub-dimension."""


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """What the file holds of a round, as far as its stages go."""

    state: str  # RoundState
    impact_form: str = ""  # ImpactForm
    has_invitation: bool = False
    has_due_date: bool = False
    questions: int = 0
    answered: int = 0
    to_prove: int = 0  # answers above nothing that papers prove; statements are proved by the survey
    proven: int = 0  # of those
    surveyed: int = 0  # programmes chosen for the survey
    frozen: int = 0  # copies frozen in its name
    has_interview: bool = False
    promises: int = 0  # tasks of the interview
    promises_kept: int = 0
    has_index: bool = False
    has_letter: bool = False
    components: int = 0
    official_components: int = 0
    findings: int = 0
    recommendations: int = 0
    planned: int = 0  # recommendations with a task


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that belongs to a stage, and whether it is there."""

    text: str  # 'Semua pertanyaan terjawab (109 dari 111)'
    is_met: bool
    is_must: bool = False


@dataclass(frozen=True, slots=True)
class NextStage:
    """The stage that comes next, and what belongs to it before it begins."""

    state: RoundState
    requirements: tuple[Requirement, ...] = ()

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What must be there and is not."""
        return tuple(one.text for one in self.requirements if one.is_must and not one.is_met)


Requires = Callable[[RoundFacts], Iterator[Requirement]]


def next_state(state: str, impact_form: str) -> RoundState | None:
    """The stage after this one; None after the last. Without a survey its stage is passed over."""
    states = [one for one in RoundState if one is not RoundState.SURVEY or impact_form == ImpactForm.SURVEY]
    order = list(RoundState)
    at = order.index(RoundState.of(state))
    return next((one for one in states if order.index(one) > at), None)


def next_stage(facts: RoundFacts) -> NextStage | None:
    """The stage after the present one with what belongs to it; None after the last."""
    state = next_state(facts.state, facts.impact_form)
    return NextStage(state, requirements(state, facts)) if state else None


def requirements(state: RoundState, facts: RoundFacts) -> tuple[Requirement, ...]:
    """What belongs to the stage before it begins."""
    found = _REQUIRED.get(state)
    return tuple(found(facts)) if found else ()


def _filling(facts: RoundFacts) -> Iterator[Requirement]:
    yield Requirement("Tanggal undangan diisi", facts.has_invitation)
    yield Requirement("Tenggat putaran diisi", facts.has_due_date, is_must=True)
    yield Requirement("Instrumen mempunyai pertanyaan", facts.questions > 0, is_must=True)


def _survey(facts: RoundFacts) -> Iterator[Requirement]:
    yield _all("Program survei dipilih", facts.surveyed, SURVEYED)


def _submitted(facts: RoundFacts) -> Iterator[Requirement]:
    yield Requirement("Ada pertanyaan yang terjawab", facts.answered > 0, is_must=True)
    yield _all("Semua pertanyaan terjawab", facts.answered, facts.questions)
    yield _all("Semua jawaban berbukti", facts.proven, facts.to_prove)
    yield Requirement("Salinan beku disimpan", facts.frozen > 0)


def _interview(facts: RoundFacts) -> Iterator[Requirement]:
    yield Requirement("Sesi wawancara dicatat", facts.has_interview)


def _supplement(facts: RoundFacts) -> Iterator[Requirement]:
    if facts.promises:
        yield _all("Janji dalam wawancara dipenuhi", facts.promises_kept, facts.promises)


def _result(facts: RoundFacts) -> Iterator[Requirement]:
    yield Requirement("Indeks resmi diisi", facts.has_index, is_must=True)
    yield Requirement("Surat hasil ditautkan", facts.has_letter)
    yield _all("Nilai resmi komponen diisi", facts.official_components, facts.components)


def _follow_up(facts: RoundFacts) -> Iterator[Requirement]:
    yield Requirement("Temuan asesor dicatat", facts.findings > 0)
    yield _all("Setiap rekomendasi mempunyai tugas", facts.planned, facts.recommendations)


def _all(text: str, there: int, wanted: int) -> Requirement:
    """'… (109 dari 111)', met when nothing is missing."""
    return Requirement(f"{text} ({number(there)} dari {number(wanted)})", there >= wanted)


_REQUIRED: Mapping[RoundState, Requires] = {
    RoundState.FILLING: _filling,
    RoundState.SURVEY: _survey,
    RoundState.SUBMITTED: _submitted,
    RoundState.INTERVIEW: _interview,
    RoundState.SUPPLEMENT: _supplement,
    RoundState.RESULT: _result,
    RoundState.FOLLOW_UP: _follow_up,
}
