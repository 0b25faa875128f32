"""Dates, months and times as Indonesian offices write them; whole or partly known."""

import re
from datetime import date

from gm100_desktop.domain.wording.marks import EMPTY, RANGE

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
MONTHS_SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

When = date | str | None
"""A date, its ISO text (also only YYYY or YYYY-MM), or nothing."""

_ISO = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-3]\d))?)?", re.ASCII)


def tanggal(when: When) -> str:
    """'26 Februari 2020', 'Mei 2017' or '2017'; '–' when unknown."""
    return _written(when, MONTHS, " ")


def tanggal_medium(when: When) -> str:
    """'26 Feb 2020', for lists."""
    return _written(when, MONTHS_SHORT, " ")


def tanggal_short(when: When) -> str:
    """'26/02/2020', for cells and input fields."""
    return _written(when, tuple(f"{month:02d}" for month in range(1, 13)), "/")


def day_tanggal(when: When) -> str:
    """'Rabu, 26 Februari 2020'; without the weekday when the day is not known."""
    parts = _parts(when)
    if len(parts) < 3:
        return tanggal(when)
    return f"{weekday(date(*(int(part) for part in parts)))}, {tanggal(when)}"


def weekday(day: date) -> str:
    """The name of the day of the week."""
    return DAYS[day.weekday()]


def month_year(when: When) -> str:
    """'Oktober 2026'; a longer date is cut to its month."""
    return tanggal("-".join(_parts(when)[:2]) or _text(when))


def month_short(when: When) -> str:
    """'Okt 2026', for the head of a monthly column."""
    return tanggal_medium("-".join(_parts(when)[:2]) or _text(when))


def tanggal_range(start: When, end: When) -> str:
    """'10–11 Oktober 2019'; what both ends share is written once."""
    first, last = _parts(start), _parts(end)
    if not first or not last or first == last:
        return tanggal(start if first or not last else end)
    shared = _shared(first, last) if len(first) == len(last) else 0
    words = tanggal(start).split(" ")
    return f"{' '.join(words[: len(words) - shared])}{RANGE}{tanggal(end)}"


def term(start: When, end: When) -> str:
    """How long something holds: 'sejak 5 Mei 2024', 's.d. 5 Mei 2025', or both dates."""
    if _text(start) and _text(end):
        return tanggal_range(start, end)
    if _text(start):
        return f"sejak {tanggal(start)}"
    return f"s.d. {tanggal(end)}" if _text(end) else EMPTY


def held(start: When, end: When) -> str:
    """When a post was held: '4 Mar 2019 – 2 Jan 2023', '1 Okt 2025 – sekarang'."""
    until = tanggal_medium(end) if _text(end) else "sekarang"
    return f"{tanggal_medium(start)} {RANGE} {until}" if _text(start) else f"s.d. {until}"


def clock(time: str) -> str:
    """'08:30' as '08.30'."""
    return time.replace(":", ".") if time else EMPTY


def time_range(start: str, end: str, zone: str = "") -> str:
    """'08.30–16.00 WIB'; one time alone when the other is unknown."""
    known = [clock(time) for time in (start, end) if time]
    return f"{RANGE.join(known)} {zone}".strip() if known else EMPTY


def _text(when: When) -> str:
    if when is None:
        return ""
    return when if isinstance(when, str) else when.isoformat()


def _parts(when: When) -> tuple[str, ...]:
    """Year, month and day as far as they are known; empty for what is no ISO date."""
    match = _ISO.fullmatch(_text(when))
    return tuple(part for part in match.groups() if part) if match else ()


def _shared(first: tuple[str, ...], last: tuple[str, ...]) -> int:
    """How many leading parts are the same, year first."""
    pairs = zip(first, last, strict=True)
    return next(index for index, (one, other) in enumerate(pairs) if one != other)


def _written(when: When, months: tuple[str, ...], glue: str) -> str:
    parts = _parts(when)
    if not parts:
        return _text(when) or EMPTY
    year, *rest = parts
    words = [year]
    if rest:
        words.insert(0, months[int(rest[0]) - 1])
    if len(rest) > 1:
        words.insert(0, rest[1] if glue == "/" else str(int(rest[1])))
    return glue.join(words)
