"""The worked example of the programme's rules, to the last digit, for every version that is shipped."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from gm100_desktop.domain.instruments import Instrument


class Expected(NamedTuple):
    """What a version makes of the example."""

    version: str
    exact: str  # the sum of the products, before any rounding
    printed: str
    comparable: str


VALUES = {
    "baseline": "3.15",
    "output": "2.43",
    "outcome": "2.92",
    "impact": "2.63",
    "quick_win": "2.77",
    "collaboration": "2.21",
}
TOTALS = {
    "baseline": "15.75",
    "output": "17.00",
    "outcome": "96.50",
    "quick_win": "33.25",
    "collaboration": "13.25",
}
"""The sums of the question scores; outcome of 33 questions."""

EXPECTED = (
    Expected("2021", "2.743", "2.74", "2.74"),
    Expected("2022-REG", "2.757", "2.77", "2.76"),
    Expected("2022-KPPN", "2.771", "2.78", "2.77"),
    Expected("2023-REG", "2.757", "2.76", "2.76"),
    Expected("2023-KPPN", "2.686", "2.69", "2.69"),
    Expected("2024-REG", "2.757", "2.76", "2.76"),
    Expected("2024-KPPN", "2.686", "2.69", "2.69"),
    Expected("2025-REG", "2.757", "2.76", "2.76"),
    Expected("2026-KPPN", "2.686", "2.69", "2.69"),
)
_GIVEN = {
    "baseline": "3.25 2.75 3.50 3.00 3.25",
    "output": "3.00 2.50 2.75 3.25 2.00 1.75 1.75",
}


def values_for(instrument: Instrument) -> dict[str, Decimal]:
    """The example's value of every component the version has."""
    return {part.code: Decimal(VALUES[part.code]) for part in instrument.components}


def answers_for(instrument: Instrument) -> dict[str, tuple[Decimal, ...]]:
    """Scores of every question, one panel mean each, that make the example's components."""
    return {
        question.code: (score,)
        for part in instrument.components
        for question, score in zip(part.questions, _scores(part.code, len(part.questions)), strict=True)
    }


def _scores(code: str, count: int) -> Sequence[Decimal]:
    if code in _GIVEN:
        return [Decimal(score) for score in _GIVEN[code].split()]
    total = Decimal(TOTALS[code]) if code in TOTALS and (code, count) != ("outcome", 31) else None
    if total is None:
        return [Decimal(VALUES[code])] * count
    return _spread(total, count)


def _spread(total: Decimal, count: int) -> Sequence[Decimal]:
    """Quarters, as panels of four give them, that add up to the total."""
    quarters, rest = divmod(int(total * 4), count)
    return [Decimal(quarters + (at < rest)) / 4 for at in range(count)]
