"""What became of findings and tasks."""

from datetime import date
from decimal import Decimal

import pytest

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.follow_ups import Done, findings_done, task_condition, tasks_done

TODAY = date(2026, 11, 20)


def test_findings_that_do_not_apply_are_not_counted() -> None:
    counted = findings_done(["done"] * 7 + ["open", "running", "not_applicable"])
    assert counted == Done(7, 9)
    assert counted.percent == Decimal("77.78")
    assert findings_done(["not_applicable"]).percent is None


def test_dropped_tasks_are_not_counted() -> None:
    assert tasks_done(["done", "open", "dropped"]) == Done(1, 2)


@pytest.mark.parametrize(
    ("status", "due", "condition"),
    [
        ("open", "2026-11-19", Condition("Terlambat", Tone.WRONG)),
        ("running", "2026-11-20", Condition("Berjalan", Tone.RUNNING)),
        ("done", "2026-11-01", Condition("Selesai", Tone.GOOD)),
        ("dropped", "2026-11-01", Condition("Dibatalkan", Tone.NEUTRAL)),
        ("open", None, Condition("Belum dikerjakan", Tone.NEUTRAL)),
    ],
)
def test_condition_of_a_task(status: str, due: str | None, condition: Condition) -> None:
    assert task_condition(status, due, TODAY) == condition
