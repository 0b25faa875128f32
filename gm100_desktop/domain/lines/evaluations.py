"""Evaluation rounds as their page, their reports and the simulator see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps
from gm100_desktop.domain.scoring import question_score


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round: a year and a phase."""

    id: int
    year: int
    phase: str  # RoundPhase
    state: str  # RoundState
    track: str
    instrument_id: int | None  # None: only a final score is known
    version: str
    rounding: str
    participated: bool
    is_final: bool
    due_on: str | None
    official_index: Decimal | None
    official_improvement: Decimal | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A page of a document that proves an answer."""

    link_id: int
    document_id: int
    mark: str  # 'B-014'
    page: str
    caption: str = ""
    title: str = ""

    @property
    def words(self) -> str:
        """'B-014 hlm 3'."""
        return f"{self.mark} hlm {self.page}" if self.page else self.mark


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What was answered to the same question the year before."""

    year: int
    self_score: Decimal | None
    panel_score: Decimal | None
    explanation: str
    proofs: Sequence[ProofLine] = ()


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question with what has been answered; `answer_id` is None until something is."""

    question_id: int
    answer_id: int | None
    component: str  # code
    code: str
    label: str
    official_number: str = ""
    element: str = ""
    dimension: str = ""  # code
    figure_source: str = ""
    typical_evidence: str = ""
    rubric: str = ""
    self_score: Decimal | None = None
    final_score: Decimal | None = None
    panel: Mapping[int, Decimal] = field(default_factory=dict)  # assessor id → score
    explanation: str = ""
    review: str = ""
    agency_id: int | None = None
    agency: str = ""  # abbreviation, or the name
    due_on: str | None = None
    note: str = ""
    proofs: Sequence[ProofLine] = ()
    last: LastAnswer | None = None

    @property
    def panel_score(self) -> Decimal | None:
        """The mean of the panel, not rounded; the final score where only that is known."""
        given = question_score(list(self.panel.values()))
        return self.final_score if given is None else given

    def score(self, kind: str) -> Decimal | None:
        """The score of that kind; kinds are never mixed."""
        return self.self_score if kind == ScoreKind.SELF else self.panel_score


@dataclass(frozen=True, slots=True)
class ComponentLine:
    """A weighted part of the round's instrument; `official` as the letter prints it."""

    id: int
    code: str
    label: str
    weight: Decimal
    official: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AssessorLine:
    """One of the panel."""

    id: int
    name: str
    element: str
    institution: str


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """A whole round: components and answers in the order of the instrument."""

    round: RoundLine
    components: Sequence[ComponentLine]
    answers: Sequence[AnswerLine]
    assessors: Sequence[AssessorLine] = ()
    levels: Mapping[str, Mapping[int, str]] = field(default_factory=dict)  # rubric → level → its words

    def steps(self, kind: str) -> IndexSteps:
        """How the index of that kind of score comes about; an unanswered question counts 0."""
        parts = [
            ScoredComponent(
                part.code,
                part.label,
                part.weight,
                tuple(answer.score(kind) for answer in self.answers if answer.component == part.code),
            )
            for part in self.components
        ]
        return index_steps(parts, self.round.rounding)

    def is_scored(self, kind: str) -> bool:
        """Whether any question has a score of that kind."""
        return any(answer.score(kind) is not None for answer in self.answers)

    @property
    def answered(self) -> int:
        """How many questions have a self score."""
        return sum(answer.self_score is not None for answer in self.answers)

    @property
    def proven(self) -> int:
        """How many answered questions have evidence."""
        return sum(answer.self_score is not None and bool(answer.proofs) for answer in self.answers)


@dataclass(frozen=True, slots=True)
class YearIndex:
    """The index of one year; a kind nobody knows, and both of a year without the region, are None."""

    year: int
    own: Decimal | None = None
    official: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ComponentTrend:
    """A component by every kind of score, this year and last."""

    name: str
    own: Decimal | None = None
    panel: Decimal | None = None
    official: Decimal | None = None
    last_own: Decimal | None = None
    last_official: Decimal | None = None


@dataclass(frozen=True, slots=True)
class RoundTrend:
    """What the charts of a round are drawn from; years oldest first."""

    years: Sequence[YearIndex]
    components: Sequence[ComponentTrend]
