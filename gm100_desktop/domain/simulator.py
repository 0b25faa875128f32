"""What raises the index most for its effort, and the cheapest set of steps that reaches a target.

Exact for the steps that are offered: the steps of one question follow each other, and both rounding
rules of the versions grow with every score. So of all sets of steps only those matter that no other
one reaches or beats at no more effort; these are few, first within a component, then between them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps
from gm100_desktop.domain.rounding import half_up

ZERO = Decimal(0)


class StepKind(Choice):
    """What is done in one step."""

    LEVEL = "level", "Naik satu tingkat"
    PROGRAMME = "programme", "Program direalisasikan"
    EVIDENCE = "evidence", "Bukti ditambahkan"


@dataclass(frozen=True, slots=True)
class Step:
    """One question from one score to a higher one."""

    question: str
    kind: str
    start: Decimal
    end: Decimal
    effort: int  # at least 1
    words: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """A question with the score that counts now and the steps that are offered, each after the one before."""

    question: str
    score: Decimal
    steps: Sequence[Step] = ()

    def after(self, count: int) -> Decimal:
        """The score after that many steps."""
        return self.steps[count - 1].end if count else self.score

    def effort(self, count: int) -> int:
        """The effort of that many steps."""
        return sum(step.effort for step in self.steps[:count])


@dataclass(frozen=True, slots=True)
class Part:
    """A component with all its questions, those without steps too."""

    code: str
    label: str
    weight: Decimal  # hundredths
    chains: Sequence[Chain]

    def value(self, total: Decimal) -> Decimal:
        """The component's value when its scores add up to that."""
        return half_up(total / len(self.chains)) if self.chains else ZERO

    @property
    def total(self) -> Decimal:
        """What the scores add up to now."""
        return sum((chain.score for chain in self.chains), ZERO)


@dataclass(frozen=True, slots=True)
class RankedStep:
    """A first step with what it brings by itself."""

    step: Step
    component: str
    gain: Decimal  # of the index before any rounding
    index: Decimal  # printed, after this one step

    @property
    def gain_per_effort(self) -> Decimal:
        """What the ranking goes by."""
        return self.gain / self.step.effort


@dataclass(frozen=True, slots=True)
class Plan:
    """The cheapest steps that reach the target, and the index they lead to."""

    steps: Sequence[Step]
    effort: int
    index: Decimal
    steps_to_index: IndexSteps


def index_of(parts: Sequence[Part], taken: Mapping[str, int], rounding: str) -> IndexSteps:
    """The index after so many steps of each question, by its code."""
    scored = [
        ScoredComponent(
            part.code,
            part.label,
            part.weight,
            tuple(chain.after(taken.get(chain.question, 0)) for chain in part.chains),
        )
        for part in parts
    ]
    return index_steps(scored, rounding)


def ranked(parts: Sequence[Part], rounding: str) -> list[RankedStep]:
    """The first step of every question, most gain per effort first; then least effort, then by code."""
    found = list(_single(parts, rounding))
    return sorted(found, key=lambda one: (-one.gain_per_effort, one.step.effort, one.step.question))


def cheapest(parts: Sequence[Part], rounding: str, target: Decimal) -> Plan | None:
    """The least effort whose printed index is at least the target; of equal ones the highest index.

    None when not even all steps together reach it.
    """
    reached = [_Way(0, ZERO)] if parts else []
    for part in parts:
        own = _front(_Way(one.effort, _addend(part, one.sum, rounding), (one,)) for one in _ways(part))
        reached = _front(one + other for one in reached for other in own)
    found = next((one for one in reached if half_up(one.sum) >= target), None)
    return _plan(parts, dict(found.taken()), rounding) if found else None


def _single(parts: Sequence[Part], rounding: str) -> Iterator[RankedStep]:
    for part in parts:
        for chain in part.chains:
            if chain.steps:
                first = chain.steps[0]
                gain = part.weight / 100 * (first.end - chain.score) / len(part.chains)
                after = index_of(parts, {chain.question: 1}, rounding)
                yield RankedStep(first, part.code, gain, after.printed)


def _plan(parts: Sequence[Part], taken: Mapping[str, int], rounding: str) -> Plan:
    chosen = [
        step
        for part in parts
        for chain in part.chains
        for step in chain.steps[: taken.get(chain.question, 0)]
    ]
    reached = index_of(parts, taken, rounding)
    return Plan(tuple(chosen), sum(step.effort for step in chosen), reached.printed, reached)


@dataclass(frozen=True, slots=True)
class _Way:
    """A set of steps: its effort, what scores or addends then sum up to, and how it came about."""

    effort: int
    sum: Decimal
    from_ways: "tuple[_Way, ...]" = ()
    step: tuple[str, int] | None = None  # question and how many of its steps

    def __add__(self, other: "_Way") -> "_Way":
        """Both together."""
        return _Way(self.effort + other.effort, self.sum + other.sum, (self, other))

    def taken(self) -> Iterator[tuple[str, int]]:
        """How many steps of each question."""
        open_ways = [self]
        while open_ways:
            one = open_ways.pop()
            open_ways += one.from_ways
            if one.step:
                yield one.step


def _ways(part: Part) -> list[_Way]:
    """The sets of steps of one component that no cheaper one equals, least effort first."""
    found = [_Way(0, ZERO)]
    for chain in part.chains:
        counts = range(len(chain.steps) + 1)
        own = [_Way(chain.effort(at), chain.after(at), step=(chain.question, at)) for at in counts]
        found = _front(one + other for one in found for other in own)
    return found


def _addend(part: Part, total: Decimal, rounding: str) -> Decimal:
    """What the component adds to the index, as the version rounds it."""
    product = part.weight / 100 * part.value(total)
    return half_up(product) if rounding == Rounding.PER_TERM else product


def _front(ways: Iterable[_Way]) -> list[_Way]:
    """Without those that another one reaches or beats at no more effort."""
    found: list[_Way] = []
    for one in sorted(ways, key=lambda way: (way.effort, -way.sum)):
        if not found or one.sum > found[-1].sum:
            found.append(one)
    return found
