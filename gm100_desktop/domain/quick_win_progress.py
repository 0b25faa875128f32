"""Quick wins month by month: on track, late or stuck; milestones; benefit before and after."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.masterplan import BetterWay
from gm100_desktop.domain.periods import days_since, month_after, month_of, months_between, months_of
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.quick_wins import QuickWinStatus
from gm100_desktop.domain.rounding import percent_of
from gm100_desktop.domain.wording.dates import tanggal
from gm100_desktop.domain.wording.numbers import decimal_text, percent_text

BEHIND = 10
"""Points the result may lie below the plan and still be on track."""

STUCK_MONTHS = 2
"""Months without any rise from which a quick win counts as stuck."""

UPDATE_DAY = 7
"""Day of the following month until which a month's update is awaited."""


WHOLE = 100
"""Hundredths of what was planned for the year; then a quick win is done."""

_AT_REST = {QuickWinStatus.STOPPED, QuickWinStatus.POSTPONED}


class MilestoneState(Choice):
    """How a milestone stands."""

    REACHED = "reached", "Tercapai"
    PLANNED = "planned", "Rencana"
    LATE = "late", "Terlambat"


@dataclass(frozen=True, slots=True)
class Month:
    """Plan and result of one month in hundredths; None when not stated."""

    plan: int | None = None
    progress: int | None = None


def rise(months: Mapping[str, Month], month: str) -> int | None:
    """How far the result rose over the month before; None when either is not stated."""
    now, before = _progress(months, month), _progress(months, month_after(month, -1))
    return None if now is None or before is None else now - before


def stuck_months(months: Mapping[str, Month], month: str) -> int:
    """How many months have passed since the last rise; 0 when the month is not stated."""
    now = _progress(months, month)
    if now is None:
        return 0
    since = month
    for earlier in sorted((one for one in months if one < month), reverse=True):
        value = _progress(months, earlier)
        if value is not None and value < now:
            break
        since = earlier if value is not None else since
    return months_between(since, month)


def reached_before(months: Mapping[str, Month], month: str) -> bool:
    """Whether everything was done before that month, so that nothing more is awaited."""
    return any((one.progress or 0) >= WHOLE for earlier, one in months.items() if earlier < month)


def is_awaited(status: str, months: Mapping[str, Month], month: str) -> bool:
    """Whether somebody has to say how far the quick win has come in that month."""
    return status not in _AT_REST and not reached_before(months, month)


def is_late(month: Month, overdue_milestones: int = 0) -> bool:
    """Whether the result lies too far below the plan, or a milestone is overdue."""
    if month.progress is not None and month.progress >= WHOLE:
        return False
    behind = (month.plan or 0) - (month.progress if month.progress is not None else month.plan or 0)
    return behind > BEHIND or overdue_milestones > 0


def month_condition(
    months: Mapping[str, Month], month: str, today: date, overdue_milestones: int = 0
) -> Condition:
    """The one chip of a quick win in the monthly grid."""
    now = months.get(month, Month())
    if now.progress is None and reached_before(months, month):
        return Condition("Tuntas", Tone.GOOD)
    if now.progress is None:
        late = today > update_due(month)
        return Condition("Belum diisi", Tone.ATTENTION if late else Tone.NEUTRAL)
    if now.progress >= WHOLE:
        return Condition("Tuntas", Tone.GOOD)
    stuck = stuck_months(months, month)
    if stuck >= STUCK_MONTHS and (now.plan is None or now.progress < now.plan):
        return Condition(f"Macet {stuck} bulan", Tone.ATTENTION)
    if is_late(now, overdue_milestones):
        return Condition("Terlambat", Tone.WRONG)
    return Condition("Sesuai", Tone.RUNNING)


def quick_win_condition(
    status: str, months: Mapping[str, Month], month: str, today: date, overdue_milestones: int = 0
) -> Condition:
    """The chip of a quick win in a month; one that was stopped or put off says just that."""
    if status in _AT_REST:
        return Condition(QuickWinStatus.word(status), Tone.NEUTRAL)
    return month_condition(months, month, today, overdue_milestones)


def update_due(month: str) -> date:
    """The day until which the update of a month is awaited."""
    return date.fromisoformat(f"{month_after(month)}-{UPDATE_DAY:02d}")


def month_to_report(today: date, year: int) -> str:
    """The month of that year whose result is awaited: last month until its day, then this month."""
    month = month_of(today) if today.day > UPDATE_DAY else month_after(month_of(today), -1)
    months = months_of(year)
    return min(max(month, months[0]), months[-1])


def milestone_state(due_on: str | None, done_on: str | None, today: date) -> MilestoneState:
    """Reached when it has a date of completion, late when it is overdue."""
    if done_on:
        return MilestoneState.REACHED
    return MilestoneState.LATE if due_on and days_since(due_on, today) > 0 else MilestoneState.PLANNED


def overdue(milestones: Iterable[tuple[str | None, str | None]], today: date) -> int:
    """How many of the milestones (due, done) are overdue."""
    return sum(milestone_state(due, done, today) is MilestoneState.LATE for due, done in milestones)


def check_postponement(due_on: str | None, new_due: str, done_on: str | None = None) -> None:
    """Refuse to postpone a milestone that is reached, or to a day that is not later."""
    if done_on:
        raise RefusedValue(f"Tonggak ini sudah tercapai {tanggal(done_on)}.", "Belum disimpan.", "due_on")
    if due_on and new_due <= due_on:
        raise RefusedValue(f"Tulis tanggal sesudah {tanggal(due_on)}.", "Belum disimpan.", "due_on")


def benefit_text(before: str, after: str, unit: str = "") -> str:
    """The change in words: 'turun 57,29 %', or 'naik 55 poin' when the figures are hundredths themselves."""
    if not before or not after:
        return ""
    change = Decimal(after) - Decimal(before)
    if not change:
        return "tetap"
    word = "naik" if change > 0 else "turun"
    if _is_share(unit):
        return f"{word} {decimal_text(abs(change))} poin"
    share = percent_of(abs(change), abs(Decimal(before)))
    return f"{word} {decimal_text(abs(change)) if share is None else percent_text(share)}"


def is_better(before: str, after: str, direction: str = BetterWay.UP) -> bool | None:
    """Whether the change is for the better; None when there is none or it is not known."""
    if not before or not after or Decimal(before) == Decimal(after):
        return None
    return (Decimal(after) > Decimal(before)) is (direction == BetterWay.UP)


def _progress(months: Mapping[str, Month], month: str) -> int | None:
    return months[month].progress if month in months else None


def _is_share(unit: str) -> bool:
    return unit.strip().casefold().startswith(("%", "persen"))
