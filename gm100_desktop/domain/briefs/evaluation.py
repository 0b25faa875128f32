"""The yearly evaluation on paper: the index, how it comes about, and what became of the recommendations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.follow_ups import Done

OFFICIAL, OWN, PANEL = "nilai hasil evaluasi", "nilai mandiri", "nilai asesor"
"""The kinds of score; they stand side by side and are never mixed."""
NONE = Done(0, 0)


@dataclass(frozen=True, slots=True)
class ComponentScore:
    """One component this year and last year."""

    name: str
    value: Decimal
    last_year: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The index of one year; official and self scores are never mixed."""

    year: int
    official: Decimal | None = None
    own: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IndexBrief:
    """The index of the round that is reported."""

    kind: str  # 'nilai mandiri' or 'nilai hasil evaluasi'
    version: str  # '2026-REG'
    value: Decimal
    change: Decimal | None = None
    compared_with: str = ""  # 'nilai mandiri 2025: 2,86'
    components: tuple[ComponentScore, ...] = ()
    trend: tuple[TrendPoint, ...] = ()
    note: str = ""  # what must be said about the kinds of score


@dataclass(frozen=True, slots=True)
class QuestionBrief:
    """One question as it was answered."""

    number: int
    code: str
    text: str
    element: str = ""
    part: str = ""  # of the element: the sub-dimension of a survey statement
    own: Decimal | None = None
    panel: Decimal | None = None
    last_own: Decimal | None = None
    level: str = ""  # the rubric's words of the own level, 'acuan internal'
    explanation: str = ""
    agency: str = ""
    review: str = ""
    marks: Marks = ()
    is_proven: bool = False  # by a paper, a picture or the survey's own answers

    @property
    def is_answered_and_proven(self) -> bool:
        """Whether it counts as complete; a level of nothing without evidence does not."""
        return self.own is not None and self.is_proven

    @property
    def is_unproven(self) -> bool:
        """Answered with something, and nothing shows it."""
        return bool(self.own) and not self.is_proven


@dataclass(frozen=True, slots=True)
class ComponentBrief:
    """A weighted part of the instrument with its questions."""

    letter: str  # A, B, C
    name: str
    weight: Decimal
    questions: Sequence[QuestionBrief] = ()
    is_survey: bool = False
    means: Mapping[str, Decimal] = field(default_factory=dict)  # kind of score → value of the component

    @property
    def elements(self) -> tuple[str, ...]:
        """The elements its questions are grouped by, each once."""
        return tuple(dict.fromkeys(one.element for one in self.questions if one.element))


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A component in the table of the result."""

    letter: str
    name: str
    weight: Decimal
    value: Decimal
    addend: Decimal  # weight x value as it is added up
    last_year: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ResultBrief:
    """One kind of score, from the components to the index."""

    kind: str
    lines: Sequence[ResultLine]
    exact: Decimal  # the sum of the addends
    index: Decimal  # as the version prints it
    comparable: Decimal
    is_per_term: bool = False
    last_exact: Decimal | None = None
    last_index: Decimal | None = None
    change: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year's evaluation in the table of years."""

    year: int
    version: str
    own: Decimal | None
    official: Decimal | None
    change: Decimal | None
    rank: int | None
    state: str


@dataclass(frozen=True, slots=True)
class TaskBrief:
    """What is done about a finding."""

    text: str
    who: str = ""
    due: str = ""
    state: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class FindingBrief:
    """A weakness, a strength or a recommendation."""

    text: str
    component: str = ""
    by: str = ""
    state: str = ""
    tasks: Sequence[TaskBrief] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class FindingsBrief:
    """What the panel of one year found."""

    year: int
    weaknesses: Sequence[FindingBrief] = ()
    strengths: Sequence[FindingBrief] = ()
    recommendations: Sequence[FindingBrief] = ()
    followed_up: Done = NONE

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self.weaknesses or self.strengths or self.recommendations)


@dataclass(frozen=True, slots=True)
class EvaluationBrief:
    """The round of the report's year, the years before, and the findings."""

    year: int
    phase: str  # 'Tahap II'
    version: str
    reference: str  # the letter the instrument stands on
    components: Sequence[ComponentBrief] = ()
    results: Sequence[ResultBrief] = ()  # the kind that counts first
    years: Sequence[YearLine] = ()
    findings: Sequence[FindingsBrief] = field(default_factory=tuple)  # newest first
    participated: bool = True

    @property
    def result(self) -> ResultBrief | None:
        """The kind of score that counts: official once it is there, else the own one."""
        return self.results[0] if self.results else None

    @property
    def asked(self) -> int:
        """How many questions the instrument has."""
        return sum(len(one.questions) for one in self.components)

    @property
    def answered(self) -> int:
        """How many of them have an own score."""
        return sum(one.own is not None for part in self.components for one in part.questions)

    @property
    def proven(self) -> int:
        """How many are answered and shown by something."""
        return sum(one.is_answered_and_proven for part in self.components for one in part.questions)

    @property
    def unproven(self) -> int:
        """How many are answered and shown by nothing."""
        return sum(one.is_unproven for part in self.components for one in part.questions)
