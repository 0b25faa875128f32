"""The index of every version: the worked example to the last digit, and what holds of any scores."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.index_steps import steps_of_values
from gm100_desktop.domain.instrument_scoring import steps_of_answers, steps_of_components, unanswered
from gm100_desktop.domain.instruments import Instrument
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.scoring import Weighted
from gm100_desktop.services.shipped_instruments import shipped, shipped_instrument
from tests.domain.worked_example import EXPECTED, TOTALS, Expected, answers_for, values_for

SCORE = st.decimals(0, 4, places=2)


def version(name: str) -> Instrument:
    found = shipped_instrument(name)
    assert found is not None
    return found


def test_every_yearly_version_is_in_the_example() -> None:
    yearly = {one.version for one in shipped() if one.purpose == "yearly"}
    assert yearly <= {one.version for one in EXPECTED}
    assert len(yearly) == 7


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda one: one.version)
def test_the_worked_example_from_components(expected: Expected) -> None:
    instrument = version(expected.version)
    found = steps_of_components(instrument, values_for(instrument))
    assert sum(step.product for step in found.components) == Decimal(expected.exact)
    assert (str(found.printed), str(found.comparable)) == (expected.printed, expected.comparable)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda one: one.version)
def test_the_worked_example_from_question_scores(expected: Expected) -> None:
    instrument = version(expected.version)
    answers = answers_for(instrument)
    found = steps_of_answers(instrument, answers)
    assert {step.code: step.value for step in found.components} == values_for(instrument)
    assert (str(found.printed), str(found.comparable)) == (expected.printed, expected.comparable)
    assert list(unanswered(instrument, answers)) == []
    totals = {step.code: step.total for step in found.components if step.code in TOTALS and step.count != 31}
    assert totals == {code: Decimal(TOTALS[code]) for code in totals}


def test_a_question_without_scores_counts_0() -> None:
    instrument = version("2023-REG")
    answers = answers_for(instrument)
    del answers["BL3"]
    found = steps_of_answers(instrument, answers).components[0]
    assert (found.value, found.answered, found.count) == (Decimal("2.45"), 4, 5)
    assert list(unanswered(instrument, answers)) == ["BL3"]


def test_a_region_without_collaboration_still_carries_its_weight() -> None:
    instrument = version("2023-KPPN")
    values = {**values_for(instrument), "collaboration": Decimal(0)}
    assert steps_of_components(instrument, values).printed == Decimal("2.47")


def test_components_are_rounded_before_they_are_weighed() -> None:
    instrument = version("2023-REG")
    values = {part.code: Decimal("2.4249999") for part in instrument.components}
    assert {step.value for step in steps_of_components(instrument, values).components} == {Decimal("2.42")}


@given(st.data())
def test_the_order_of_answers_and_assessors_never_matters(data: st.DataObject) -> None:
    instrument = version("2022-KPPN")
    codes = [question.code for question in instrument.questions]
    panels = st.lists(SCORE, max_size=5)
    answers = {code: tuple(data.draw(panels)) for code in codes[:12]}
    shuffled = {
        code: tuple(data.draw(st.permutations(answers[code])))
        for code in data.draw(st.permutations(list(answers)))
    }
    found = steps_of_answers(instrument, answers)
    other = steps_of_answers(instrument, shuffled)
    assert (found.printed, found.comparable) == (other.printed, other.comparable)
    assert [step.value for step in found.components] == [step.value for step in other.components]


@given(st.lists(SCORE, min_size=1, max_size=8), st.data())
def test_the_index_is_on_the_scale_and_the_two_rules_stay_close(
    values: list[Decimal], data: st.DataObject
) -> None:
    weights = _weights(data, len(values))
    parts = [
        (str(at), str(at), Weighted(value, weight))
        for at, (value, weight) in enumerate(zip(values, weights, strict=True))
    ]
    once, per_term = steps_of_values(parts, "once"), steps_of_values(parts, "per_term")
    assert Decimal(0) <= once.printed <= Decimal(4)
    assert once.printed == once.comparable == per_term.comparable
    assert abs(once.printed - per_term.printed) <= len(parts) * Decimal("0.005") + Decimal("0.005")
    assert once.exact == sum(step.product for step in once.components)


@given(st.integers(0, 399))
def test_an_exact_half_goes_up(hundredths: int) -> None:
    exact = Decimal(hundredths).scaleb(-2) + Decimal("0.005")
    assert half_up(exact) == Decimal(hundredths + 1).scaleb(-2)
    weighted = Weighted(exact, Decimal(100))
    for rule in ("once", "per_term"):
        assert steps_of_values([("a", "A", weighted)], rule).printed == Decimal(hundredths + 1).scaleb(-2)


@pytest.mark.parametrize("half", ["2.345", "0.125", "1.005", "2.675", "3.995"])
def test_halves_that_binary_fractions_get_wrong(half: str) -> None:
    up = Decimal(half) + Decimal("0.005")
    assert half_up(half) == up
    assert half_up(Decimal(half).copy_negate()) == -up


def _weights(data: st.DataObject, count: int) -> list[Decimal]:
    """So many weights that make 100."""
    cuts = sorted(data.draw(st.lists(st.integers(0, 100), min_size=count - 1, max_size=count - 1)))
    return [Decimal(end - start) for start, end in zip([0, *cuts], [*cuts, 100], strict=True)]
