"""Typed text to a stored value and back; what cannot be stored is refused with one sentence.

`read(field, shown(field, value), today)` is the value again; a nought that stands for nothing is nothing.
"""

from datetime import date

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import choices, dates, numbers, texts
from gm100_desktop.domain.reading.outcome import NOT_SAVED, Understood, refusal
from gm100_desktop.domain.wording.dates import clock, month_year, tanggal_short
from gm100_desktop.domain.wording.numbers import decimal_text, number

__all__ = ["NOT_SAVED", "Understood", "empty_value", "not_saved", "read", "refusal", "shown"]

_READERS = {
    FieldType.TEXT: texts.read_text,
    FieldType.LONG_TEXT: texts.read_long_text,
    FieldType.CODE: texts.read_code,
    FieldType.TIME: dates.read_time,
    FieldType.MONEY: numbers.read_money,
    FieldType.WHOLE: numbers.read_whole,
    FieldType.YEAR: numbers.read_year,
    FieldType.PERCENT: numbers.read_percent,
    FieldType.DECIMAL: numbers.read_decimal,
    FieldType.FLAG: choices.read_flag,
    FieldType.CHOICE: choices.read_choice,
    FieldType.REFERENCE: choices.read_reference,
}
_DATE_READERS = {
    FieldType.DATE: dates.read_date,
    FieldType.PARTIAL_DATE: dates.read_partial_date,
    FieldType.MONTH: dates.read_month,
}
_WRITERS = {
    FieldType.DATE: tanggal_short,
    FieldType.PARTIAL_DATE: tanggal_short,
    FieldType.MONTH: month_year,
    FieldType.TIME: clock,
    FieldType.DECIMAL: decimal_text,
}
_TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE})
_EMPTY_TEXTS = _TEXTS | {FieldType.TIME, FieldType.DECIMAL, FieldType.CHOICE}
_SHORT = 40
_NOTHING = frozenset({"", "-", "–", "—"})


def read(field: Field, text: str, today: date) -> Understood:
    """The value the text stands for; raises RefusedValue with one sentence when there is none."""
    if field.type not in _TEXTS:
        text = " ".join(text.split())
    if _is_nothing(field, text):
        return Understood(_required(field))
    if field.type in _DATE_READERS:
        return _DATE_READERS[field.type](field, text, today)
    understood = _read_open(field, text) if field.is_open else _READERS[field.type](field, text)
    if understood.value == "":
        _required(field)
    if field.nought_is_none and understood.value == 0:
        return Understood(0, "angka 0 sama dengan belum diisi")
    return understood


def shown(field: Field, value: Value) -> str:
    """The text of a value in an input field or a cell; nothing for no value."""
    if value is None or value == "" or (field.nought_is_none and value == 0):
        return ""
    return _shown_number(field, value) if isinstance(value, int) else _shown_text(field, value)


def not_saved(field: Field, stored: Value) -> str:
    """What to say behind a refusal: that nothing was stored, and what still is when it is short."""
    before = shown(field, stored)
    if not before or len(before) > _SHORT or field.type is FieldType.LONG_TEXT:
        return NOT_SAVED
    return f"{NOT_SAVED.removesuffix('.')}; nilai sebelumnya {before}."


def empty_value(field: Field) -> Value:
    """What is stored when nothing was written."""
    if field.type is FieldType.FLAG:
        return 0
    return "" if field.type in _EMPTY_TEXTS else None


def _read_open(field: Field, text: str) -> Understood:
    """One of the choices, or a code of somebody's own."""
    try:
        return choices.read_choice(field, text)
    except RefusedValue:
        return texts.read_code(field, text)


def _is_nothing(field: Field, text: str) -> bool:
    return not text.strip() if field.type in _TEXTS else text in _NOTHING


def _required(field: Field) -> Value:
    if field.required and field.type is not FieldType.FLAG:
        raise refusal(field, f"{field.label} wajib diisi.")
    return empty_value(field)


def _shown_number(field: Field, value: int) -> str:
    if field.type in {FieldType.MONEY, FieldType.WHOLE}:
        return number(value)
    if field.type is FieldType.FLAG:
        return choices.shown_flag(value)
    return str(value)


def _shown_text(field: Field, value: str) -> str:
    if field.choices is not None:
        return choices.shown_choice(field, value)
    if field.type is FieldType.CODE:
        return texts.shown_code(field, value)
    return _WRITERS.get(field.type, str)(value)
