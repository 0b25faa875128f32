"""Typed numbers to exact values, in the ways Indonesian offices, Excel and web pages write them."""

import re
from decimal import Decimal

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.reading.outcome import Understood, refusal
from gm100_desktop.domain.wording.numbers import decimal_text, number

LARGEST = 999_999_999_999_999
"""Beyond every regional budget, and safe to add up in 64 bits."""

OVER_HUNDRED = "Di atas 100 %. Disimpan dan ditandai."

_UNITS = {
    "": 0, "rupiah": 0, "ribu": 3, "rb": 3, "juta": 6, "jt": 6,
    "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?:rp\.?|idr)?\s*(-?)\s*([\d.,]{1,25}?)(?:[.,]-+)?\s*([a-z]*)", re.ASCII | re.IGNORECASE
)
_PLAIN = re.compile(r"\d{1,18}(?:[.,]\d{1,18})?", re.ASCII)
_LOCAL = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_FOREIGN = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})", re.ASCII)
_EITHER = re.compile(r"\d+,\d{3}", re.ASCII)
"""A thousand to one reader, one to another: never guessed where a whole number is wanted."""


def read_money(field: Field, text: str) -> Understood:
    """Whole rupiah; '1,2 miliar' is understood and noted."""
    sign, rest = _signed(text)
    match = _AMOUNT.fullmatch(rest)
    zeros = _UNITS.get(match[3].lower()) if match else None
    amount = _exact(match[2], one_reading=not zeros) if match and zeros is not None else None
    if match is None or zeros is None or amount is None:
        raise refusal(field, "Tulis rupiah utuh, misalnya 96.300.000.")
    value = _rupiah(field, amount.scaleb(zeros) * (-1 if match[1] else sign))
    doubtful = zeros or _FOREIGN.fullmatch(match[2])
    return Understood(value, f"dibaca {number(value)}" if doubtful else "")


def read_whole(field: Field, text: str) -> Understood:
    """A whole number, with or without points for the thousands."""
    sign, digits = _signed(text)
    exact = _exact(digits, one_reading=True)
    if exact is None or not _is_whole(exact):
        raise refusal(field, "Tulis bilangan bulat, misalnya 1.250.")
    _check_bounds(field, sign * exact)
    return Understood(sign * int(exact))


def read_percent(field: Field, text: str) -> Understood:
    """Whole hundredths from 0 to 100; more only where the field allows more."""
    exact = _exact(text.removesuffix("%").rstrip(), one_reading=True)
    least, most = field.least or 0, 100 if field.most is None else field.most
    if exact is None or not _is_whole(exact) or not least <= exact <= most:
        raise refusal(field, f"Tulis persen bulat {least} sampai {most}, misalnya 88.")
    return Understood(int(exact), OVER_HUNDRED if exact > 100 else "")


def read_year(field: Field, text: str) -> Understood:
    """A year in four digits."""
    least, most = field.least or 1900, field.most or 2100
    if not re.fullmatch(r"\d{4}", text, re.ASCII) or not least <= int(text) <= most:
        raise refusal(field, f"Tulis tahun empat angka, {least} sampai {most}.")
    return Understood(int(text))


def read_decimal(field: Field, text: str) -> Understood:
    """An exact decimal as text with a point: '85,71' and '85.71' both become '85.71'."""
    sign, digits = _signed(text.removesuffix("%").rstrip())
    exact = _exact(digits, one_reading=False)
    if exact is None:
        raise refusal(field, "Tulis angka dengan koma, misalnya 85,71.")
    value = sign * exact if exact else exact
    _check_bounds(field, value)
    return Understood(f"{value:f}", _decimal_note(field, digits, value))


def _decimal_note(field: Field, digits: str, value: Decimal) -> str:
    if digits.count(".") == 1 and _LOCAL.fullmatch(digits) and "," not in digits:
        return f"dibaca {decimal_text(value)}; untuk pecahan pakai koma"
    if _FOREIGN.fullmatch(digits):
        return f"dibaca {decimal_text(value)}"
    return OVER_HUNDRED if "%" in field.label and value > 100 else ""


def _exact(digits: str, *, one_reading: bool) -> Decimal | None:
    """The number meant, or None; with `one_reading` also None when it could be two numbers."""
    if _LOCAL.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if _FOREIGN.fullmatch(digits):
        return Decimal(digits.replace(",", ""))
    if not _PLAIN.fullmatch(digits) or (one_reading and _EITHER.fullmatch(digits)):
        return None
    return Decimal(digits.replace(",", "."))


def _rupiah(field: Field, amount: Decimal) -> int:
    if not _is_whole(amount):
        raise refusal(field, "Tulis rupiah utuh tanpa sen, misalnya 96.300.000.")
    if amount < 0 and field.least is None:
        raise refusal(field, "Rupiah tidak boleh kurang dari nol.")
    _check_bounds(field, amount)
    return int(amount)


def _signed(text: str) -> tuple[int, str]:
    """The sign and the rest; a true minus sign counts too."""
    if text[:1] in {"-", "\u2212"}:
        return -1, text[1:].lstrip()
    return 1, text.removeprefix("+")


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _check_bounds(field: Field, value: Decimal) -> None:
    least = -LARGEST if field.least is None else field.least
    most = LARGEST if field.most is None else field.most
    if value < least:
        raise refusal(field, f"Paling sedikit {number(least)}.")
    if value > most:
        raise refusal(field, f"Paling banyak {number(most)}.")
