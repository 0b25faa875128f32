"""A list as it is shown, for a spreadsheet: columns, rows, and what kind of value each text stands for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import read
from gm100_desktop.domain.wording import EMPTY, tanggal, tanggal_medium, tanggal_short

DIGITS_KEPT = 15
"""A spreadsheet keeps no more digits of a number; a longer one stays a text."""

_NUMBER = re.compile(
    r"(?P<rupiah>Rp\.?[ \u00a0]?)?(?P<sign>[-+\u2212]?)(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)"
    r"(?:,(?P<part>[0-9]+))?(?P<percent>[ \u00a0]?%)?"
)
_TIME = re.compile(r"([01]\d|2[0-3])[.:]([0-5]\d)", re.ASCII)
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


class CellSort(StrEnum):
    """What the texts of a column stand for."""

    TEXT = "text"
    CODE = "code"  # digits that are no number: NIP, nomor, kode
    NUMBER = "number"
    DATE = "date"
    TIME = "time"


class Typed(NamedTuple):
    """A value as a spreadsheet keeps it, and the format that shows it as the list did."""

    value: str | int | Decimal | date | time | None
    format: str = "General"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: its head, and what stands below it."""

    title: str
    sort: CellSort = CellSort.TEXT


class RowRole(StrEnum):
    """What a row is."""

    LINE = "line"
    GROUP = "group"
    TOTAL = "total"


class SheetRow(NamedTuple):
    """One row as it is read on screen; `depth` indents its first cell."""

    texts: tuple[str, ...]
    role: RowRole = RowRole.LINE
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole list, in the order and with the rows that are shown."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    frozen: int = 0  # columns that stay in sight


def legal_name(title: str) -> str:
    """The title as the name of a sheet: short, without the signs Excel refuses."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:_LONGEST_NAME].strip(" '")
    return "Daftar" if name.casefold() in {"", "history"} else name


def typed(text: str, sort: CellSort) -> Typed:
    """The value a text of that sort stands for; what is no such value stays the text it is."""
    if not text or (text == EMPTY and sort is not CellSort.TEXT):
        return Typed(None)
    return _READERS[sort](text) or Typed(text)


def _code(text: str) -> Typed:
    return Typed(text, "@")


def _text(text: str) -> Typed:
    return Typed(text)


def _number(text: str) -> Typed | None:
    """'Rp1.250.000', '88,89 %', '+0,21' and '2026' as numbers that look the same."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    whole, part, percent = match["whole"], match["part"] or "", bool(match["percent"])
    digits = whole.replace(".", "")
    if len(digits) + len(part) > DIGITS_KEPT:
        return None
    value = Decimal(f"{digits}.{part or 0}") * (-1 if match["sign"] in {"-", "\u2212"} else 1)
    value = value.scaleb(-2) if percent else value
    return Typed(_plainest(value), _number_format(match, len(part), grouped=len(digits) < 4 or "." in whole))


def _plainest(value: Decimal) -> int | Decimal:
    return int(value) if value == value.to_integral_value() else value


def _number_format(match: re.Match[str], decimals: int, *, grouped: bool) -> str:
    shape = ("#,##0" if grouped else "0") + ("." + "0" * decimals if decimals else "")
    shape = f'"Rp"{shape}' if match["rupiah"] else shape
    shape = f"{shape}\\ %" if match["percent"] else shape
    return f"+{shape};-{shape};{shape}" if match["sign"] == "+" else shape


@lru_cache(maxsize=4096)
def _date(text: str) -> Typed | None:
    """A day or month whose wording is exactly that text; a lone year is a number."""
    try:
        iso = str(read(_WHEN, text, date.min).value)
    except RefusedValue:
        return None
    if len(iso) == 4:
        return Typed(int(iso), "0")
    is_month = len(iso) == 7
    shape = next((shape for shape, words in _DATE_SHAPES.items() if words(iso) == text), None)
    day = date.fromisoformat(f"{iso}-01" if is_month else iso)
    if shape is None or day < _FIRST_DAY:
        return None
    return Typed(day, _WITHOUT_DAY.sub("", shape) if is_month else shape)


def _time(text: str) -> Typed | None:
    match = _TIME.fullmatch(text)
    return Typed(time(int(match[1]), int(match[2])), 'hh"."mm') if match else None


_WHEN = Field("when", "", FieldType.PARTIAL_DATE)
_INDONESIAN = "[$-421]"
_WITHOUT_DAY = re.compile("d+[ /]")
_DATE_SHAPES: Mapping[str, Callable[[str], str]] = {
    "dd/mm/yyyy": tanggal_short,
    f"{_INDONESIAN}d mmm yyyy": tanggal_medium,
    f"{_INDONESIAN}d mmmm yyyy": tanggal,
}
_READERS: Mapping[CellSort, Callable[[str], Typed | None]] = {
    CellSort.TEXT: _text,
    CellSort.CODE: _code,
    CellSort.NUMBER: _number,
    CellSort.DATE: _date,
    CellSort.TIME: _time,
}
