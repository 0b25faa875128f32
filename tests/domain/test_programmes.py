"""How programmes stand: counts, marks of the years, the condition column."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.programmes import (
    ProgrammeFacts,
    Tally,
    YearMark,
    YearWork,
    capped_mean,
    check_year,
    is_late,
    physical_progress,
    programme_condition,
    result_doubt,
    tally,
    year_mark,
)

TODAY = date(2026, 11, 5)
GOOD = ProgrammeFacts(
    "running", (YearWork(2026, "80", "70", "running"),), evidence_count=1, amount=Amount(350, 71)
)


def test_running_out_of_planned() -> None:
    counted = tally(["running"] * 6 + ["finished"] * 2 + ["planned"])
    assert counted == Tally(8, 9)
    assert counted.percent == Decimal("88.89")
    assert Tally().percent is None
    assert Tally(8, 9) + Tally(5, 7) == Tally(13, 16)


@given(st.lists(st.sampled_from(list(ProgrammeStatus)).map(str)))
def test_counting_does_not_depend_on_order(statuses: list[str]) -> None:
    assert tally(statuses) == tally(sorted(statuses))
    assert tally(statuses).planned == len(statuses)


def test_physical_progress() -> None:
    assert physical_progress("80", "38") == Decimal("47.50")
    assert physical_progress("80", "100") == Decimal("125.00")
    assert physical_progress("80", "") is None
    assert physical_progress("", "38") is None
    assert physical_progress("0", "38") is None
    assert capped_mean([Decimal(125), Decimal(50), None]) == Decimal("75.00")
    assert capped_mean([None]) is None


@pytest.mark.parametrize(
    ("work", "mark"),
    [
        (None, YearMark.NONE),
        (YearWork(2026, "80", "80"), YearMark.REACHED),
        (YearWork(2026, "80", "38"), YearMark.PARTLY),
        (YearWork(2026, "80", "0"), YearMark.TARGETED),
        (YearWork(2026, "80"), YearMark.TARGETED),
        (YearWork(2026, status="finished"), YearMark.REACHED),
        (YearWork(2026, status="running"), YearMark.PARTLY),
        (YearWork(2026, status="stopped"), YearMark.TARGETED),
    ],
)
def test_marks_of_a_year(work: YearWork | None, mark: YearMark) -> None:
    assert year_mark(work) is mark


def test_targets_lie_inside_the_masterplan() -> None:
    check_year(2024, 2024, 2028)
    check_year(2030, 2024, None)
    with pytest.raises(RefusedValue, match="Tahun 2029 di luar masa masterplan, 2024–2028"):
        check_year(2029, 2024, 2028)
    with pytest.raises(RefusedValue, match="Tahun 2023 di luar masa masterplan, sejak 2024"):
        check_year(2023, 2024, None)


@pytest.mark.parametrize(
    ("target", "result", "word"),
    [("80", "80", ""), ("80", "81", "Di atas 100 %"), ("", "5", "Hasil tanpa target"), ("80", "", "")],
)
def test_a_doubtful_result_is_named(target: str, result: str, word: str) -> None:
    assert result_doubt(YearWork(2026, target, result)) == word


@pytest.mark.parametrize(
    ("works", "late"),
    [
        ((YearWork(2026, "80", "38"),), True),  # 47,50 of the 83 the calendar asks for
        ((YearWork(2026, "80", "50"),), False),
        ((YearWork(2026, "80"),), False),
        ((YearWork(2025, "80", "50"),), True),
        ((YearWork(2025, "80", "50"), YearWork(2026, "80", "70")), False),
        ((YearWork(2027, "80"),), False),
        ((), False),
    ],
)
def test_late_is_behind_the_calendar(works: tuple[YearWork, ...], *, late: bool) -> None:
    assert is_late(GOOD._replace(works=works), TODAY) is late


def test_a_programme_never_started_is_late_once_its_year_has_passed() -> None:
    assert is_late(ProgrammeFacts("planned", (YearWork(2025, "1"),)), TODAY)
    assert not is_late(ProgrammeFacts("planned", (YearWork(2026, "1"),)), TODAY)


@pytest.mark.parametrize("status", ["finished", "stopped", "postponed"])
def test_what_no_longer_runs_is_not_late(status: str) -> None:
    assert not is_late(GOOD._replace(status=status, works=(YearWork(2025, "80", "1"),)), TODAY)


@pytest.mark.parametrize(
    ("facts", "text", "tone"),
    [
        (GOOD, "Berjalan", Tone.RUNNING),
        (GOOD._replace(status="finished"), "Selesai", Tone.GOOD),
        (ProgrammeFacts("planned"), "Rencana", Tone.NEUTRAL),
        (ProgrammeFacts("postponed"), "Ditunda", Tone.NEUTRAL),
        (GOOD._replace(evidence_count=0), "Tanpa bukti", Tone.ATTENTION),
        (GOOD._replace(amount=Amount(1, 2), evidence_count=0), "Melebihi pagu", Tone.ATTENTION),
        (GOOD._replace(has_agency=False, evidence_count=0), "Tanpa OPD", Tone.ATTENTION),
        (GOOD._replace(works=(YearWork(2026, "80", "38"),), has_agency=False), "Terlambat", Tone.WRONG),
    ],
)
def test_the_worst_is_told(facts: ProgrammeFacts, text: str, tone: Tone) -> None:
    assert programme_condition(facts, TODAY) == Condition(text, tone)
