"""Quick wins month by month, milestones, benefit."""

from datetime import date

import pytest

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.quick_win_progress import (
    MilestoneState,
    Month,
    benefit_text,
    check_postponement,
    is_awaited,
    is_better,
    is_late,
    milestone_state,
    month_condition,
    month_to_report,
    overdue,
    quick_win_condition,
    rise,
    stuck_months,
    update_due,
)

TODAY = date(2026, 11, 5)


def months(*progress: int | None, plan: int | None = None) -> dict[str, Month]:
    """Months that end with October 2026, whose plan is given."""
    first = 11 - len(progress)
    found = {f"2026-{first + index:02d}": Month(None, value) for index, value in enumerate(progress)}
    found["2026-10"] = Month(plan, progress[-1])
    return found


@pytest.mark.parametrize(
    ("progress", "stuck"),
    [
        ((31, 40, 40, 40), 2),
        ((40, 40), 1),
        ((40, None, 40), 2),
        ((82, 88), 0),
        ((45, 40), 1),
        ((40, None), 0),
        ((40,), 0),
    ],
)
def test_months_since_the_last_rise(progress: tuple[int | None, ...], stuck: int) -> None:
    assert stuck_months(months(*progress), "2026-10") == stuck


def test_the_rise_over_the_month_before() -> None:
    assert rise(months(82, 88), "2026-10") == 6
    assert rise(months(None, 88), "2026-10") is None
    assert rise(months(88), "2026-10") is None


@pytest.mark.parametrize(
    ("progress", "plan", "overdue_milestones", "text", "tone"),
    [
        ((82, 88), 85, 0, "Sesuai", Tone.RUNNING),
        ((55, 63), 70, 0, "Sesuai", Tone.RUNNING),
        ((48, 52), 70, 0, "Terlambat", Tone.WRONG),
        ((82, 88), 85, 1, "Terlambat", Tone.WRONG),
        ((40, 40, 40), 75, 0, "Macet 2 bulan", Tone.ATTENTION),
        ((40, 40, 40), 40, 0, "Sesuai", Tone.RUNNING),
        ((40, 40, 40), None, 0, "Macet 2 bulan", Tone.ATTENTION),
        ((100, 100, 100), 100, 1, "Tuntas", Tone.GOOD),
        ((35, None), 60, 0, "Belum diisi", Tone.NEUTRAL),
    ],
)
def test_the_condition_of_a_month(
    progress: tuple[int | None, ...], plan: int | None, overdue_milestones: int, text: str, tone: Tone
) -> None:
    found = month_condition(months(*progress, plan=plan), "2026-10", TODAY, overdue_milestones)
    assert found == Condition(text, tone)


def test_an_update_is_awaited_until_the_seventh() -> None:
    assert update_due("2026-12") == date(2027, 1, 7)
    assert month_condition({}, "2026-10", date(2026, 11, 7)).tone is Tone.NEUTRAL
    assert month_condition({}, "2026-10", date(2026, 11, 8)).tone is Tone.ATTENTION


def test_late_is_more_than_ten_points_below_the_plan() -> None:
    assert not is_late(Month(75, 65))
    assert is_late(Month(75, 64))
    assert not is_late(Month(None, 5))
    assert not is_late(Month(75, None))
    assert not is_late(Month(100, 100), overdue_milestones=1)


@pytest.mark.parametrize(
    ("due", "done", "state"),
    [
        ("2026-11-05", None, MilestoneState.PLANNED),
        ("2026-11-04", None, MilestoneState.LATE),
        ("2026-11-04", "2026-11-05", MilestoneState.REACHED),
        (None, None, MilestoneState.PLANNED),
    ],
)
def test_milestones(due: str | None, done: str | None, state: MilestoneState) -> None:
    assert milestone_state(due, done, TODAY) is state
    assert overdue([(due, done)], TODAY) == (state is MilestoneState.LATE)


def test_a_milestone_is_postponed_to_a_later_day_only() -> None:
    check_postponement("2026-11-05", "2026-11-06")
    check_postponement(None, "2026-11-06")
    with pytest.raises(RefusedValue, match="Tulis tanggal sesudah 5 November 2026"):
        check_postponement("2026-11-05", "2026-11-05")
    with pytest.raises(RefusedValue, match="sudah tercapai 4 November 2026"):
        check_postponement("2026-11-05", "2026-12-01", "2026-11-04")


@pytest.mark.parametrize(
    ("before", "after", "unit", "text"),
    [
        ("96", "41", "menit per pasien", "turun 57,29\u00a0%"),
        ("8", "63", "persen kunjungan", "naik 55 poin"),
        ("8", "63.5", "%", "naik 55,5 poin"),
        ("0", "19", "puskesmas", "naik 19"),
        ("19", "19", "puskesmas", "tetap"),
        ("", "19", "", ""),
    ],
)
def test_benefit_in_words(before: str, after: str, unit: str, text: str) -> None:
    assert benefit_text(before, after, unit) == text


@pytest.mark.parametrize(
    ("before", "after", "direction", "better"),
    [
        ("96", "41", "down", True),
        ("96", "41", "up", False),
        ("8", "63", "up", True),
        ("8", "8", "up", None),
        ("", "8", "up", None),
    ],
)
def test_which_way_is_better(before: str, after: str, direction: str, *, better: bool | None) -> None:
    assert is_better(before, after, direction) is better


def test_what_was_done_earlier_is_awaited_no_more() -> None:
    done = {"2026-08": Month(100, 100), "2026-09": Month(100, None)}
    assert not is_awaited("running", done, "2026-09")
    assert is_awaited("running", done, "2026-08")
    assert month_condition(done, "2026-09", TODAY) == Condition("Tuntas", Tone.GOOD)


@pytest.mark.parametrize(("status", "word"), [("stopped", "Berhenti"), ("postponed", "Ditunda")])
def test_what_rests_is_not_awaited_and_says_so(status: str, word: str) -> None:
    assert not is_awaited(status, {}, "2026-09")
    assert quick_win_condition(status, {}, "2026-09", TODAY, 3) == Condition(word, Tone.NEUTRAL)
    assert quick_win_condition("running", {}, "2026-11", TODAY) == Condition("Belum diisi", Tone.NEUTRAL)


@pytest.mark.parametrize(
    ("today", "year", "month"),
    [
        (date(2026, 11, 7), 2026, "2026-10"),
        (date(2026, 11, 8), 2026, "2026-11"),
        (date(2027, 1, 3), 2026, "2026-12"),
        (date(2027, 1, 3), 2027, "2027-01"),
        (date(2026, 11, 20), 2025, "2025-12"),
        (date(2026, 11, 20), 2028, "2028-01"),
    ],
)
def test_the_month_that_is_awaited(today: date, year: int, month: str) -> None:
    assert month_to_report(today, year) == month
