"""Typed dates, months and times to ISO text; a date that does not exist is refused, never moved."""

import re
from calendar import monthrange
from datetime import date

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.reading.outcome import Understood, refusal
from gm100_desktop.domain.wording.dates import (
    DAYS,
    MONTHS,
    MONTHS_SHORT,
    day_tanggal,
    month_year,
    tanggal,
    weekday,
)

_OTHER_NAMES = {
    "pebruari": 2, "may": 5, "agt": 8, "agst": 8, "agust": 8, "aug": 8, "august": 8, "sept": 9,
    "oct": 10, "october": 10, "nop": 11, "nopember": 11, "dec": 12, "december": 12,
}  # fmt: skip
_MONTH_NUMBERS = (
    {name.lower(): month for month, name in enumerate(MONTHS, 1)}
    | {name.lower(): month for month, name in enumerate(MONTHS_SHORT, 1)}
    | _OTHER_NAMES
)
_DAY_NAMES = {name.lower() for name in DAYS} | {"jum'at", "ahad"}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?)?", re.ASCII)
_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}|\d{2}))?", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})[\s\-/]*([a-z]+)\.?(?:[\s\-/]*(\d{4}|\d{2}))?", re.ASCII)
_MONTH_NAMED = re.compile(r"([a-z]+)\.?(?:[\s\-/]*(\d{4}))?", re.ASCII)
_MONTH_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{4})", re.ASCII)
_MONTH_ISO = re.compile(r"(\d{4})-(\d{1,2})", re.ASCII)
_TIME = re.compile(r"(?:pukul |jam )?(\d{1,2})(?:[.:](\d{2})(?:[.:]00)?)?(?: ?(?:wib|wita|wit))?", re.ASCII)

_EARLIEST, _LATEST = 1900, 2100


def read_date(field: Field, text: str, today: date) -> Understood:
    """A whole date; a missing or short year is completed and noted."""
    words = text.lower()
    day_name, plain = _without_day_name(words)
    found = _date_parts(plain)
    if found is None:
        raise refusal(field, "Tulis tanggal, misalnya 26/02/2020 atau 26 Februari 2020.")
    day, month, year = int(found[0]), _month(field, found[1]), _year(found[2], today)
    iso = _existing(field, year, month, day)
    return Understood(iso, _date_note(iso, day_name, year_typed=len(found[2])))


def read_partial_date(field: Field, text: str, today: date) -> Understood:
    """A date, or only its month ('Mei 2017', '05/2017') or year ('2017')."""
    if re.fullmatch(r"\d{4}", text, re.ASCII):
        return Understood(f"{_within(field, int(text)):04d}")
    found = _month_parts(text.lower())
    if found is None or not found[1]:
        return read_date(field, text, today)
    return Understood(f"{_within(field, int(found[1])):04d}-{_month(field, found[0]):02d}")


def read_month(field: Field, text: str, today: date) -> Understood:
    """A month of a year; without a year the working year is meant and noted."""
    found = _month_parts(text.lower())
    if found is None:
        raise refusal(field, "Tulis bulan dan tahun, misalnya Oktober 2026 atau 10/2026.")
    month = _month(field, found[0])
    iso = f"{_within(field, int(found[1] or today.year)):04d}-{month:02d}"
    return Understood(iso, "" if found[1] else f"dibaca {month_year(iso)}")


def read_time(field: Field, text: str) -> Understood:
    """A time of day as HH:MM: '8.30', '08:30' and '8' are understood."""
    match = _TIME.fullmatch(text.lower())
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise refusal(field, "Tulis jam dari 00.00 sampai 23.59, misalnya 08.30.")
    return Understood(f"{int(match[1]):02d}:{match[2] or '00'}")


def _date_parts(plain: str) -> tuple[str, str, str] | None:
    """Day, month (name or figure) and year ('' when not typed)."""
    if match := _ISO.fullmatch(plain):
        return match[3], match[2], match[1]
    match = _NUMERIC.fullmatch(plain) or _NAMED.fullmatch(plain)
    return (match[1], match[2], match[3] or "") if match else None


def _month_parts(plain: str) -> tuple[str, str] | None:
    """Month (name or figure) and year ('' when not typed)."""
    if match := _MONTH_ISO.fullmatch(plain):
        return match[2], match[1]
    match = _MONTH_NUMERIC.fullmatch(plain) or _MONTH_NAMED.fullmatch(plain)
    return (match[1], match.group(2) or "") if match else None


def _without_day_name(words: str) -> tuple[str, str]:
    name, separator, rest = words.partition(" ")
    bare = name.rstrip(",")
    return (bare, rest.strip()) if separator and bare in _DAY_NAMES else ("", words)


def _month(field: Field, text: str) -> int:
    month = int(text) if text.isdecimal() else _MONTH_NUMBERS.get(text, 0)
    if not 1 <= month <= 12:
        example = "Oktober 2026" if field.type is FieldType.MONTH else "26/02/2020"
        raise refusal(field, f"Bulan '{text}' tidak ada; tulis misalnya {example}.")
    return month


def _year(text: str, today: date) -> int:
    """Two figures mean the century in which the year lies at most ten years ahead."""
    if len(text) != 2:
        return int(text or today.year)
    year = today.year // 100 * 100 + int(text)
    return year if year <= today.year + 10 else year - 100


def _within(field: Field, year: int) -> int:
    if not _EARLIEST <= year <= _LATEST:
        raise refusal(field, f"Tahun harus {_EARLIEST} sampai {_LATEST}.")
    return year


def _existing(field: Field, year: int, month: int, day: int) -> str:
    last = monthrange(_within(field, year), month)[1]
    if day > last:
        raise refusal(field, f"{MONTHS[month - 1]} {year} hanya sampai tanggal {last}.")
    if day < 1:
        raise refusal(field, "Tanggal dimulai dari 1.")
    return date(year, month, day).isoformat()


def _date_note(iso: str, day_name: str, *, year_typed: int) -> str:
    right = weekday(date.fromisoformat(iso)).lower()
    typed = {"jum'at": "jumat", "ahad": "minggu"}.get(day_name, day_name)
    if typed and typed != right:
        return f"dibaca {day_tanggal(iso)}"
    return "" if year_typed == 4 else f"dibaca {tanggal(iso)}"
