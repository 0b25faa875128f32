"""Spans of days and months in ISO text: what lies inside, what comes first, how far apart."""

from calendar import monthrange
from datetime import date, timedelta

from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.wording.dates import tanggal

_YEAR, _MONTH = len("2026"), len("2026-11")


def first_day(when: str) -> str:
    """The earliest day a partly known date can mean."""
    return when + "-01-01"[len(when) - _YEAR :]


def last_day(when: str) -> str:
    """The latest day a partly known date can mean."""
    if len(when) == _YEAR:
        return f"{when}-12-31"
    if len(when) == _MONTH:
        return f"{when}-{monthrange(int(when[:_YEAR]), int(when[_YEAR + 1 :]))[1]}"
    return when


def covers(start: str | None, end: str | None, day: str) -> bool:
    """Whether the day lies in the span; an unknown end is open."""
    return (not start or first_day(start) <= day) and (not end or day <= last_day(end))


def is_ordered(start: str | None, end: str | None) -> bool:
    """Whether the span can end when it says; one unknown end is always in order."""
    return not start or not end or first_day(start) <= last_day(end)


def check_order(start: str | None, end: str | None, field: str) -> None:
    """Refuse a span that ends before it starts; `field` names what was typed."""
    if not is_ordered(start, end):
        sentence = f"Tanggal akhir {tanggal(end)} lebih awal daripada tanggal mulai {tanggal(start)}."
        raise RefusedValue(sentence, "Belum disimpan.", field)


def days_of(start: str | None, end: str | None) -> tuple[str, ...]:
    """Every day from the first to the last; one day when only one end is known."""
    if not start and not end:
        return ()
    first, last = date.fromisoformat(start or end or ""), date.fromisoformat(end or start or "")
    return tuple((first + timedelta(days=passed)).isoformat() for passed in range((last - first).days + 1))


def days_since(day: str, today: date) -> int:
    """How many days have passed since the day; negative while it lies ahead."""
    return (today - date.fromisoformat(last_day(day))).days


def month_of(day: date) -> str:
    """The month of a day, 'YYYY-MM'."""
    return f"{day:%Y-%m}"


def month_after(month: str, count: int = 1) -> str:
    """The month so many months later; earlier when the count is negative."""
    index = int(month[:_YEAR]) * 12 + int(month[_YEAR + 1 :]) - 1 + count
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def months_between(first: str, last: str) -> int:
    """How many months the second lies after the first."""
    return (int(last[:_YEAR]) - int(first[:_YEAR])) * 12 + int(last[_YEAR + 1 :]) - int(first[_YEAR + 1 :])


def months_of(year: int) -> tuple[str, ...]:
    """The twelve months of a year."""
    return tuple(f"{year:04d}-{month:02d}" for month in range(1, 13))
