"""What raises the index most for its effort, and the cheapest set of steps that reaches a target.

Exact for the steps that are offered: the steps of one question follow each other, efforts are whole
numbers, and both rounding rules of the versions grow with every component. So it is enough to know,
for every effort, the largest sum a component can reach, and to share the effort between components.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps
from gm100_desktop.domain.rounding import half_up

ZERO = Decimal(0)
_UNREACHED = Decimal(-1)


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
    tables = [_Table(part, rounding) for part in parts]
    shared: list[_Shared] = []
    for table in tables:
        shared.append(_Shared(shared[-1].best if shared else [ZERO], table.best))
    for effort, reached in enumerate(shared[-1].best if shared else ()):
        if reached != _UNREACHED and half_up(reached) >= target:
            return _plan(parts, _taken(tables, shared, effort), rounding)
    return None


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


class _Table:
    """The largest sum of scores of one component for exactly that effort, question by question."""

    def __init__(self, part: Part, rounding: str) -> None:
        self.part, self._rounding = part, rounding
        self._rows: list[list[Decimal]] = [[ZERO]]
        for chain in part.chains:
            self._rows.append(self._with(self._rows[-1], chain))
        self.best = [self._addend(total) for total in self._rows[-1]]

    def taken(self, effort: int) -> Iterator[tuple[str, int]]:
        """How many steps of each question lead to the best of that effort."""
        for at in range(len(self.part.chains) - 1, -1, -1):
            chain, before, now = self.part.chains[at], self._rows[at], self._rows[at + 1][effort]
            count = next(
                count
                for count in range(len(chain.steps) + 1)
                if _reaches(before, effort - chain.effort(count), chain.after(count), now)
            )
            yield chain.question, count
            effort -= chain.effort(count)

    def _addend(self, total: Decimal) -> Decimal:
        """What the component adds to the index, as the version rounds it."""
        if total == _UNREACHED:
            return _UNREACHED
        product = self.part.weight / 100 * self.part.value(total)
        return half_up(product) if self._rounding == Rounding.PER_TERM else product

    @staticmethod
    def _with(before: Sequence[Decimal], chain: Chain) -> list[Decimal]:
        whole = chain.effort(len(chain.steps))
        row = [_UNREACHED] * (len(before) + whole)
        for count in range(len(chain.steps) + 1):
            effort, score = chain.effort(count), chain.after(count)
            for spent, total in enumerate(before):
                if total != _UNREACHED and total + score > row[spent + effort]:
                    row[spent + effort] = total + score
        return row


class _Shared:
    """The largest sum of addends of the first components for exactly that effort."""

    def __init__(self, before: Sequence[Decimal], last: Sequence[Decimal]) -> None:
        self.before, self.last = before, last
        self.best = [_UNREACHED] * (len(self.before) + len(self.last) - 1)
        for spent, total in enumerate(self.before):
            for effort, addend in enumerate(self.last):
                if _UNREACHED not in (total, addend) and total + addend > self.best[spent + effort]:
                    self.best[spent + effort] = total + addend

    def for_last(self, effort: int) -> int:
        """How much of the effort goes to the last component."""
        for own, addend in enumerate(self.last):
            if addend != _UNREACHED and _reaches(self.before, effort - own, addend, self.best[effort]):
                return own
        raise ValueError(effort)


def _reaches(before: Sequence[Decimal], rest: int, added: Decimal, now: Decimal) -> bool:
    """Whether the best of the rest of the effort and what is added make the sum."""
    return 0 <= rest < len(before) and before[rest] != _UNREACHED and before[rest] + added == now


def _taken(tables: Sequence[_Table], shared: Sequence[_Shared], effort: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for table, share in zip(reversed(tables), reversed(shared), strict=True):
        own = share.for_last(effort)
        found |= dict(table.taken(own))
        effort -= own
    return found
