"""Whether a value may be stored in a field; the last gate before writing, whoever brings the value.

What people type comes through `domain.reading` first; imports and the program's own acts come straight here.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from gm100_desktop.domain.fields import ChoiceSet, Field, FieldType, Value
from gm100_desktop.domain.reading import refusal
from gm100_desktop.domain.reading.numbers import LARGEST
from gm100_desktop.domain.reading.texts import LONGEST, read_code, read_long_text, read_text
from gm100_desktop.domain.wording import number

_TEXT_READERS = {
    FieldType.TEXT: read_text,
    FieldType.LONG_TEXT: read_long_text,
    FieldType.CODE: read_code,
}
_SHAPES = {
    FieldType.DATE: re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
    FieldType.PARTIAL_DATE: re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII),
    FieldType.MONTH: re.compile(r"\d{4}-\d\d", re.ASCII),
    FieldType.TIME: re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII),
    FieldType.DECIMAL: re.compile(r"-?\d{1,18}(?:\.\d{1,18})?", re.ASCII),
}
_WRONG_SHAPE = {
    FieldType.DATE: "Tulis tanggal, misalnya 26/02/2020.",
    FieldType.PARTIAL_DATE: "Tulis tanggal, bulan atau tahun, misalnya Mei 2017.",
    FieldType.MONTH: "Tulis bulan dan tahun, misalnya 10/2026.",
    FieldType.TIME: "Tulis jam dari 00.00 sampai 23.59, misalnya 08.30.",
    FieldType.DECIMAL: "Tulis angka dengan koma, misalnya 85,71.",
}
_LIMITS: dict[FieldType, tuple[int, int]] = {
    FieldType.MONEY: (0, LARGEST),
    FieldType.WHOLE: (-LARGEST, LARGEST),
    FieldType.YEAR: (1900, 2100),
    FieldType.PERCENT: (0, 100),
    FieldType.DECIMAL: (-LARGEST, LARGEST),
    FieldType.FLAG: (0, 1),
    FieldType.REFERENCE: (1, LARGEST),
}
_CODE_AS_TYPED = re.compile(r"\d+|[A-Za-z][\w./-]*", re.ASCII)


def checked(field: Field, value: Value) -> Value:
    """The value as it is stored, cleaned if it is text; RefusedValue says why it cannot be."""
    if value is None or value == "":
        return _nothing(field, value)
    stored = _CHECKS[field.type](field, value)
    return _nothing(field, stored) if stored == "" else stored


def _nothing(field: Field, value: Value) -> Value:
    if field.required:
        raise refusal(field, f"{field.label} wajib diisi.")
    return value


def _text(field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise refusal(field, f"{field.label} berupa tulisan.")
    if _is_clean(field, value):
        return str(value)
    return str(_TEXT_READERS[field.type](field, value).value)


def _is_clean(field: Field, text: str) -> bool:
    """Whether reading would leave it as it is; quick, for most texts of an import are."""
    if field.type is FieldType.CODE:
        return len(text) < 100 and bool(_CODE_AS_TYPED.fullmatch(text))
    is_plain = text.isprintable() and unicodedata.is_normalized("NFC", text)
    return is_plain and len(text) <= LONGEST and not text[0].isspace() and not text[-1].isspace()


def _shaped(field: Field, value: Value) -> str:
    if isinstance(value, str) and _SHAPES[field.type].fullmatch(value) and _is_real(field.type, value):
        return str(value)
    raise refusal(field, _WRONG_SHAPE[field.type])


def _is_real(kind: FieldType, text: str) -> bool:
    """Whether the day is in the calendar; a month or year alone stands for its first day."""
    if kind is FieldType.TIME:
        return True
    try:
        day = date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return 1900 <= day.year <= 2100


def _decimal(field: Field, value: Value) -> str:
    if not isinstance(value, str) or not _SHAPES[field.type].fullmatch(value):
        raise refusal(field, _WRONG_SHAPE[field.type])
    _refuse_beyond_limits(field, Decimal(value))
    return str(value)


def _whole(field: Field, value: Value) -> int:
    if not isinstance(value, int):
        raise refusal(field, f"{field.label} berupa bilangan bulat.")
    _refuse_beyond_limits(field, value)
    return int(value)


def _refuse_beyond_limits(field: Field, value: int | Decimal) -> None:
    low, high = _LIMITS[field.type]
    low = low if field.least is None else field.least
    high = high if field.most is None else field.most
    if value < low:
        raise refusal(field, f"Paling sedikit {_written(field, low)}.")
    if value > high:
        raise refusal(field, f"Paling banyak {_written(field, high)}.")


def _written(field: Field, limit: int) -> str:
    return str(limit) if field.type is FieldType.YEAR else number(limit)


def _choice(field: Field, value: Value) -> str:
    if field.is_open and isinstance(value, str):
        return _text(replace(field, type=FieldType.CODE), value)
    if not isinstance(value, str) or field.choices is None or value not in _codes(field.choices):
        raise refusal(field, f"{field.label}: pilih dari daftar.")
    return str(value)


@cache
def _codes(choices: ChoiceSet) -> frozenset[str]:
    return frozenset(member.value for member in choices)


_CHECKS: dict[FieldType, Callable[[Field, Value], Value]] = {
    **dict.fromkeys(_TEXT_READERS, _text),
    **dict.fromkeys((FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.MONTH, FieldType.TIME), _shaped),
    **dict.fromkeys((FieldType.MONEY, FieldType.WHOLE, FieldType.YEAR, FieldType.PERCENT), _whole),
    **dict.fromkeys((FieldType.FLAG, FieldType.REFERENCE), _whole),
    FieldType.DECIMAL: _decimal,
    FieldType.CHOICE: _choice,
}
