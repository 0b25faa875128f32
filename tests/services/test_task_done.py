"""A task that is marked done without a day was done today; a typed day stays."""

import pytest

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import last_label, undo

TASK = kind("task")
TODAY = "2026-11-20"


def _task(records: Records, **values: Value) -> int:
    return records.add(TASK, {"text": "Kirim data", **values})


def _state(records: Records, task: int) -> tuple[Value, Value]:
    row = records.get(TASK, task)
    return row["status"], row["done_on"]


def test_marking_done_notes_the_day_in_the_same_act(records: Records, dossier: Dossier) -> None:
    task = _task(records)
    records.change(TASK, task, "status", "done")
    assert _state(records, task) == ("done", TODAY)
    assert last_label(dossier).startswith("Ubah status")
    undo(dossier)
    assert _state(records, task) == ("open", None)


@pytest.mark.parametrize("status", ["open", "running", "dropped"])
def test_only_done_has_a_day(records: Records, status: str) -> None:
    task = _task(records, status="running" if status == "open" else "open")
    records.change(TASK, task, "status", status)
    assert _state(records, task) == (status, None)


def test_a_typed_day_stays(records: Records) -> None:
    before = _task(records, done_on="2026-10-01")
    records.change(TASK, before, "status", "done")
    assert _state(records, before) == ("done", "2026-10-01")
    together = _task(records)
    records.change_many(TASK, [(together, "status", "done"), (together, "done_on", "2026-11-02")])
    assert _state(records, together) == ("done", "2026-11-02")


def test_a_day_that_is_cleared_stays_clear(records: Records) -> None:
    task = _task(records)
    records.change(TASK, task, "status", "done")
    records.change(TASK, task, "done_on", None)
    records.change(TASK, task, "result", "Lima data")
    assert _state(records, task) == ("done", None)


def test_a_task_put_on_file_as_done_tells_only_what_is_known(records: Records) -> None:
    assert _state(records, _task(records, status="done")) == ("done", None)


def test_each_of_many_gets_its_day(records: Records) -> None:
    first, second = _task(records), _task(records, done_on="2026-10-01")
    records.change_many(TASK, [(first, "status", "done"), (second, "status", "done")])
    assert [_state(records, task)[1] for task in (first, second)] == [TODAY, "2026-10-01"]
