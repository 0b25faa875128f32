"""A value as the search knows it: every way people write it."""

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.search_words import TOKEN
from gm100_desktop.domain.wording import tanggal

_DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE})
_LEAST_DIGITS = 8


def searched(field: Field, value: Value) -> str:
    """The words under which that value is found; nothing for no value."""
    if value is None or value == "":
        return ""
    if field.type in {FieldType.TEXT, FieldType.LONG_TEXT}:
        return str(value)
    return " ".join(dict.fromkeys((shown(field, value), *_other_ways(field, value))))


def _other_ways(field: Field, value: Value) -> list[str]:
    text = str(value)
    if field.type is FieldType.CODE:
        return _closed_up(text)
    if field.type in {FieldType.MONEY, FieldType.DECIMAL}:
        return [text]
    return [tanggal(text)] if field.type in _DATES else []


def _closed_up(text: str) -> list[str]:
    """A long number without its blanks: '19700115 199503 1 002' is also typed in one."""
    digits = "".join(TOKEN.findall(text))
    return [digits] if digits.isdecimal() and len(digits) >= _LEAST_DIGITS else []
