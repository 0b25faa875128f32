"""The index as the ministry computes it; exact decimals, rounded half up (letters of 2022 and 2023)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.rounding import half_up, mean_of

_UNROUNDED = 40


@dataclass(frozen=True, slots=True)
class Weighted:
    """A component's value with its weight in hundredths."""

    value: Decimal
    weight: Decimal

    @property
    def product(self) -> Decimal:
        """The value times its weight, not rounded."""
        return self.value * self.weight / 100


def question_score(scores: Sequence[Decimal]) -> Decimal | None:
    """The mean of the panel, practically unrounded; None when nobody scored."""
    return mean_of(scores, _UNROUNDED)


def component_value(scores: Iterable[Decimal | None]) -> Decimal:
    """The plain mean over all questions of a component; an unanswered question counts 0."""
    return mean_of([score or Decimal(0) for score in scores]) or Decimal("0.00")


def comparable_index(components: Iterable[Weighted]) -> Decimal:
    """The index rounded once at the end, the form in which years are compared."""
    return half_up(sum((one.product for one in components), Decimal(0)))


def printed_index(components: Iterable[Weighted], rounding: str) -> Decimal:
    """The index as the version's letter prints it."""
    if rounding == Rounding.PER_TERM:
        return sum((half_up(one.product) for one in components), Decimal("0.00"))
    return comparable_index(components)


def improvement(index: Decimal, last_year: Decimal | None) -> Decimal | None:
    """The change of the comparable index; None when the year before has none."""
    return None if last_year is None else index - last_year


def differs(official: Decimal, computed: Decimal) -> bool:
    """Whether a typed official value and the computed one are more than 0,01 apart."""
    return abs(official - computed) > Decimal("0.01")
