"""'Mengapa 3,31?': the index with every step to it, in exact decimals (result letters of 2022 and 2023)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.scoring import Weighted, comparable_index, component_value, printed_index

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class ScoredComponent:
    """A component and the scores of all its questions, None where one is not answered."""

    code: str
    label: str
    weight: Decimal  # hundredths
    scores: Sequence[Decimal | None]


@dataclass(frozen=True, slots=True)
class ComponentStep:
    """How a component comes to its value and to its share of the index."""

    code: str
    label: str
    weight: Decimal
    value: Decimal  # two decimals
    product: Decimal  # weight x value, not rounded
    addend: Decimal  # what is added up: the product, rounded when the version rounds per term
    total: Decimal | None = None  # sum of the scores; None when only the value is known
    count: int = 0  # questions, answered or not
    answered: int = 0


@dataclass(frozen=True, slots=True)
class IndexSteps:
    """The index of one kind of score."""

    components: Sequence[ComponentStep]
    rounding: str
    exact: Decimal  # the sum of what is added up, before the last rounding
    printed: Decimal
    comparable: Decimal


def index_steps(components: Iterable[ScoredComponent], rounding: str) -> IndexSteps:
    """The index from the scores of all questions."""
    return _steps([_scored(one, rounding) for one in components], rounding)


def steps_of_values(components: Iterable[tuple[str, str, Weighted]], rounding: str) -> IndexSteps:
    """The index from the components' values: code, label, and the value with its weight."""
    return _steps([_valued(*one, rounding) for one in components], rounding)


def _scored(one: ScoredComponent, rounding: str) -> ComponentStep:
    given = [score for score in one.scores if score is not None]
    weighted = Weighted(component_value(one.scores), one.weight)
    return ComponentStep(
        one.code,
        one.label,
        one.weight,
        weighted.value,
        weighted.product,
        _addend(weighted, rounding),
        sum(given, ZERO),
        len(one.scores),
        len(given),
    )


def _valued(code: str, label: str, weighted: Weighted, rounding: str) -> ComponentStep:
    return ComponentStep(
        code, label, weighted.weight, weighted.value, weighted.product, _addend(weighted, rounding)
    )


def _addend(weighted: Weighted, rounding: str) -> Decimal:
    return half_up(weighted.product) if rounding == Rounding.PER_TERM else weighted.product


def _steps(steps: Sequence[ComponentStep], rounding: str) -> IndexSteps:
    weighted = [Weighted(step.value, step.weight) for step in steps]
    exact = sum((step.addend for step in steps), ZERO)
    return IndexSteps(
        tuple(steps), rounding, exact, printed_index(weighted, rounding), comparable_index(weighted)
    )
