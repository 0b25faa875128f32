"""Numbers, money and shares as Indonesian offices write them."""

from decimal import Decimal

from gm100_desktop.domain.rounding import Number, half_up, percent_of
from gm100_desktop.domain.wording.marks import EMPTY, NO_BREAK

_SWAPPED = str.maketrans(",.", ".,")
_UNITS = (  # smallest amount that rounds to one of the unit, the unit, its word
    (999_995 * 10**6, 10**12, "triliun"),
    (999_995 * 10**3, 10**9, "miliar"),
    (10**6, 10**6, "juta"),
)
_ROMANS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def number(value: int | None) -> str:
    """1250000 as '1.250.000'."""
    return EMPTY if value is None else f"{value:,}".translate(_SWAPPED)


def decimal_text(value: Number | None, places: int | None = None) -> str:
    """An exact decimal with comma, '1.234,56'; rounded half up when the places are given."""
    if value is None or value == "":
        return EMPTY
    exact = Decimal(value) if places is None else half_up(value, places)
    return f"{exact:,f}".translate(_SWAPPED)


def signed(value: Number | None, places: int = 2) -> str:
    """A change with its sign, '+0,21'; no change is '0,00'."""
    if value is None or value == "":
        return EMPTY
    rounded = half_up(value, places)
    return ("+" if rounded > 0 else "") + decimal_text(rounded)


def percent_text(value: Number | None, places: int = 2) -> str:
    """A share that is already counted in hundredths, '88,89 %'."""
    if value is None or value == "":
        return EMPTY
    return f"{decimal_text(value, places)}{NO_BREAK}%"


def percent(part: Number, whole: Number, places: int = 2) -> str:
    """The part of the whole in hundredths, '88,89 %'; '–' when there is no whole."""
    return percent_text(percent_of(part, whole, places), places)


def rupiah(value: int | None) -> str:
    """1250000 as 'Rp1.250.000'."""
    if value is None:
        return EMPTY
    return ("-" if value < 0 else "") + "Rp" + number(abs(value))


def rupiah_million(value: int | None, places: int = 2) -> str:
    """An amount for a column headed 'Rp juta': 1250000 as '1,25'."""
    return EMPTY if value is None else decimal_text(Decimal(value).scaleb(-6), places)


def rupiah_short(value: int | None) -> str:
    """An amount for running text: 'Rp39,18 miliar'; below a million it is written out."""
    if value is None:
        return EMPTY
    for least, size, word in _UNITS:
        if abs(value) >= least:
            return f"{'-' if value < 0 else ''}Rp{decimal_text(Decimal(abs(value)) / size, 2)} {word}"
    return rupiah(value)


def roman(value: int) -> str:
    """A positive whole number in Roman figures."""
    figures = ""
    for size, figure in _ROMANS:
        while value >= size:
            figures, value = figures + figure, value - size
    return figures
