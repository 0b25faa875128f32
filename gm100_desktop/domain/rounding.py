"""Exact decimal arithmetic, rounded half up; the programme's figures know no binary fraction."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

Number = Decimal | int | str
"""A whole number, an exact decimal, or its stored text such as '85.71'."""

_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)


def half_up(value: Number, places: int = 2) -> Decimal:
    """The value with that many decimals, halves away from zero; never a negative zero."""
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-places), context=_WIDE)
    return rounded or abs(rounded)


def percent_of(part: Number, whole: Number, places: int = 2) -> Decimal | None:
    """How many hundredths of the whole the part is; None when there is no whole."""
    whole = Decimal(whole)
    if not whole:
        return None
    return half_up(_WIDE.divide(_WIDE.multiply(Decimal(part), Decimal(100)), whole), places)


def mean_of(values: Sequence[Decimal], places: int = 2) -> Decimal | None:
    """The plain mean, rounded once at the end; None of nothing."""
    if not values:
        return None
    total = Decimal(0)
    for value in values:
        total = _WIDE.add(total, value)
    return half_up(_WIDE.divide(total, Decimal(len(values))), places)
