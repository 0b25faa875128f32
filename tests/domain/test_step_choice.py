"""Which steps stand open: the first of each question, those taken, and the one behind them."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.simulator import Chain, Part, Step, StepKind, index_of, ranked
from gm100_desktop.domain.step_choice import OpenStep, open_steps, steps_taken, taken_of, toggled

D = Decimal


def a_part(*efforts: tuple[int, ...], weight: int = 100) -> Part:
    """A question per tuple of efforts, each step one level up from nothing."""
    chains = [
        Chain(
            f"Q{at}",
            D(0),
            tuple(
                Step(f"Q{at}", StepKind.LEVEL.value, D(low), D(low + 1), effort)
                for low, effort in enumerate(steps)
            ),
        )
        for at, steps in enumerate(efforts)
    ]
    return Part("K", "Komponen", D(weight), tuple(chains))


def told(found: list[OpenStep]) -> list[tuple[str, int, bool]]:
    return [(one.step.question, one.number, one.is_taken) for one in found]


def test_at_first_the_first_step_of_each_question_as_they_are_ranked() -> None:
    parts = [a_part((3,), (1, 1), (2,))]
    found = open_steps(parts, {}, "once")
    assert [one.ranked for one in found] == ranked(parts, "once")
    assert told(found) == [("Q1", 1, False), ("Q2", 1, False), ("Q0", 1, False)]


def test_the_next_step_of_a_question_opens_behind_the_one_taken_though_it_is_cheaper() -> None:
    parts = [a_part((3, 1), (2,))]
    assert told(open_steps(parts, {"Q0": 1}, "once")) == [("Q1", 1, False), ("Q0", 1, True), ("Q0", 2, False)]


def test_the_index_of_a_step_is_that_of_its_question_alone() -> None:
    parts = [a_part((1, 1), (1,))]
    found = open_steps(parts, {"Q0": 2, "Q1": 1}, "once")
    assert [(one.step.question, one.ranked.index) for one in found] == [
        ("Q0", D("0.50")), ("Q0", D("1.00")), ("Q1", D("0.50")),
    ]  # fmt: skip
    assert [one.ranked.gain for one in found] == [D("0.5")] * 3


def test_taking_a_step_takes_those_before_it_and_giving_it_up_those_behind() -> None:
    parts = [a_part((1, 1, 1))]
    second = open_steps(parts, {"Q0": 1}, "once")[1]
    assert toggled({"Q0": 1}, second) == {"Q0": 2}
    first = open_steps(parts, {"Q0": 3}, "once")[0]
    assert toggled({"Q0": 3}, first) == {"Q0": 0}


@given(st.lists(st.lists(st.integers(1, 9), max_size=4).map(tuple), min_size=1, max_size=5), st.data())
def test_what_is_taken_stands_open_in_its_order_and_comes_back_from_its_steps(
    efforts: list[tuple[int, ...]], data: st.DataObject
) -> None:
    parts = [a_part(*efforts)]
    taken = {f"Q{at}": data.draw(st.integers(0, len(steps))) for at, steps in enumerate(efforts)}
    found = open_steps(parts, taken, "once")
    for question, count in taken.items():
        numbers = [one.number for one in found if one.step.question == question]
        known = len(efforts[int(question[1:])])
        assert numbers == list(range(1, min(count + 1, known) + 1))
    chosen = steps_taken(parts, taken)
    assert taken_of(chosen) == {question: count for question, count in taken.items() if count}
    assert index_of(parts, taken_of(chosen), "once") == index_of(parts, taken, "once")
