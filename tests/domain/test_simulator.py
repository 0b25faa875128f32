"""The simulator against brute force: no cheaper set is ever missed, whichever way the version rounds."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gm100_desktop.domain.simulator import Chain, Part, Plan, Step, StepKind, cheapest, index_of, ranked

D = Decimal


def chain(code: str, score: str, *steps: tuple[str, int]) -> Chain:
    """A question with steps to those scores at those efforts."""
    starts = [score, *(end for end, _ in steps)]
    given_steps = tuple(
        Step(code, StepKind.LEVEL.value, D(start), D(end), effort)
        for start, (end, effort) in zip(starts, steps, strict=False)
    )
    return Chain(code, D(score), given_steps)


def every_way(parts: Sequence[Part]) -> Iterator[tuple[dict[str, int], int]]:
    """All sets of steps with their effort."""
    chains = [one for part in parts for one in part.chains]
    for counts in product(*(range(len(one.steps) + 1) for one in chains)):
        taken = {one.question: count for one, count in zip(chains, counts, strict=True)}
        yield taken, sum(one.effort(taken[one.question]) for one in chains)


def by_brute_force(parts: Sequence[Part], rounding: str, target: Decimal) -> tuple[int, Decimal] | None:
    """Least effort, then the highest sum behind the printed index."""
    found = []
    for taken, effort in every_way(parts):
        reached = index_of(parts, taken, rounding)
        if reached.printed >= target:
            found.append((effort, -reached.exact))
    return (min(found)[0], -min(found)[1]) if found else None


@st.composite
def some_parts(draw: st.DrawFn) -> list[Part]:
    weights = draw(st.sampled_from([(100,), (60, 40), (10, 20, 70)]))
    parts = []
    for at, weight in enumerate(weights):
        chains = []
        for number in range(draw(st.integers(1, 3))):
            levels = draw(st.lists(st.integers(0, 400), min_size=1, max_size=3, unique=True))
            scores = [D(level) / 100 for level in sorted(levels)]
            steps = tuple(
                Step(f"Q{at}{number}", StepKind.LEVEL.value, low, high, draw(st.integers(1, 5)))
                for low, high in pairwise(scores)
            )
            chains.append(Chain(f"Q{at}{number}", scores[0], steps))
        parts.append(Part(f"K{at}", f"Komponen {at}", D(weight), tuple(chains)))
    return parts


@settings(max_examples=150, deadline=None)
@given(some_parts(), st.sampled_from(["once", "per_term"]), st.integers(0, 400))
def test_the_cheapest_set_is_the_one_of_brute_force(parts: list[Part], rounding: str, target: int) -> None:
    wished = D(target) / 100
    found, expected = cheapest(parts, rounding, wished), by_brute_force(parts, rounding, wished)
    assert (found is None) == (expected is None)
    if found and expected:
        assert (found.effort, found.steps_to_index.exact) == expected
        assert found.index >= wished


@given(some_parts(), st.sampled_from(["once", "per_term"]))
def test_the_steps_of_a_plan_lead_to_its_index(parts: list[Part], rounding: str) -> None:
    top = index_of(parts, {one.question: len(one.steps) for part in parts for one in part.chains}, rounding)
    found = cheapest(parts, rounding, top.printed)
    assert isinstance(found, Plan)
    taken: dict[str, int] = {}
    for step in found.steps:
        taken[step.question] = taken.get(step.question, 0) + 1
    assert index_of(parts, taken, rounding).printed == found.index
    assert sum(step.effort for step in found.steps) == found.effort


def test_single_steps_are_ranked_by_gain_for_effort() -> None:
    parts = [
        Part("baseline", "Baseline", D(10), (chain("BL1", "3", ("4", 1)), chain("BL2", "4"))),
        Part(
            "output", "Output", D(90), (chain("OP1", "2", ("3", 10)), chain("OP2", "2", ("3", 3), ("4", 1)))
        ),
    ]
    found = ranked(parts, "once")
    assert [one.step.question for one in found] == ["OP2", "BL1", "OP1"]
    assert found[0].gain == D("0.45")
    assert found[0].gain_per_effort == D("0.15")
    assert [one.gain for one in found if one.step.question == "BL1"] == [D("0.05")]
    assert found[0].index == D("2.60")


def test_a_target_out_of_reach_has_no_plan() -> None:
    parts = [Part("a", "A", D(100), (chain("Q", "1", ("2", 1)),))]
    assert cheapest(parts, "once", D("2.01")) is None
    assert cheapest([], "once", D(1)) is None


def test_a_target_that_is_reached_needs_nothing() -> None:
    parts = [Part("a", "A", D(100), (chain("Q", "3", ("4", 1)),))]
    found = cheapest(parts, "once", D("3.00"))
    assert found is not None
    assert (found.steps, found.effort, found.index) == ((), 0, D("3.00"))


@pytest.mark.parametrize("effort", [1, 33])
@pytest.mark.parametrize("rounding", ["once", "per_term"])
def test_a_whole_instrument_is_solved(rounding: str, effort: int) -> None:
    """57 questions with three steps each, as many as a real version asks, at small and at great efforts."""
    sizes = {"baseline": (10, 5), "output": (20, 7), "outcome": (30, 33), "quick_win": (40, 12)}
    parts = [
        Part(
            code,
            code,
            D(weight),
            tuple(
                chain(f"{code}{at}", "1", ("2", effort * (1 + at % 3)), ("3", effort * 2), ("4", effort * 3))
                for at in range(count)
            ),
        )
        for code, (weight, count) in sizes.items()
    ]
    found = cheapest(parts, rounding, D("2.50"))
    assert found is not None
    assert found.index >= D("2.50")
    assert cheapest(parts, rounding, D("4.00")) is not None
