"""The impact survey: statements answered 0..4 by people who used the service."""

from collections.abc import Sequence
from decimal import Decimal

from gm100_desktop.domain.rounding import mean_of


def statement_score(answers: Sequence[int]) -> Decimal | None:
    """The self score of a statement: the mean of its answers, two decimals, half up; None without any."""
    return mean_of([Decimal(answer) for answer in answers])
