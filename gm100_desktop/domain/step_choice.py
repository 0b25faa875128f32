"""Which steps of the simulator stand open, in which order, and which of them a person has taken."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.simulator import Chain, Part, RankedStep, Step, index_of

Taken = Mapping[str, int]
"""Code of the question and how many of its steps are taken, each after the one before."""

_Rank = tuple[Decimal, int, str]


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that is taken, or that can be taken next."""

    ranked: RankedStep  # `index` is what the question alone leads to, with its steps so far
    number: int  # the how-manieth of its question
    is_taken: bool

    @property
    def step(self) -> Step:
        """What is done."""
        return self.ranked.step


def open_steps(parts: Sequence[Part], taken: Taken, rounding: str) -> list[OpenStep]:
    """The steps taken and the next one of every question, most gain per effort first.

    Then least effort, then by code; a step never stands before the one it follows.
    """
    found = [
        each
        for part in parts
        for chain in part.chains
        for each in _of_chain(parts, part, chain, rounding, taken.get(chain.question, 0))
    ]
    found.sort(key=lambda each: (each[0], each[1].step.question, each[1].number))
    return [one for _, one in found]


def toggled(taken: Taken, one: OpenStep) -> dict[str, int]:
    """Taken with all before it when it was not; else given up with all behind it."""
    count = one.number - 1 if one.is_taken else one.number
    return {**taken, one.step.question: count}


def taken_of(steps: Iterable[Step]) -> dict[str, int]:
    """How many steps of each question those are."""
    return dict(Counter(step.question for step in steps))


def steps_taken(parts: Sequence[Part], taken: Taken) -> list[Step]:
    """Those steps, in the order of the instrument."""
    return [
        step
        for part in parts
        for chain in part.chains
        for step in chain.steps[: taken.get(chain.question, 0)]
    ]


def _of_chain(
    parts: Sequence[Part], part: Part, chain: Chain, rounding: str, taken: int
) -> Iterator[tuple[_Rank, OpenStep]]:
    rank: _Rank | None = None
    for number, step in enumerate(chain.steps[: taken + 1], 1):
        gain = part.weight / 100 * (step.end - chain.after(number - 1)) / len(part.chains)
        after = index_of(parts, {chain.question: number}, rounding)
        ranked = RankedStep(step, part.code, gain, after.printed)
        own = (-ranked.gain_per_effort, step.effort, step.question)
        rank = own if rank is None else max(rank, own)
        yield rank, OpenStep(ranked, number, number <= taken)
