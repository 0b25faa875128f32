"""What a session agreed becomes a task with owner and due date, and is followed until it is done."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.cells import CELL
from gm100_desktop.ui.pages.sessions_lists import TASKS_SECTION
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination, Workplace
from tests.ui.conftest import Hands

TASK, SESSION = kind("task"), kind("session")
STATE = 4  # behind task, OPD, owner and due date


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[SessionsPage]:
    assert theme
    shown = SessionsPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    shown.activateWindow()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def records(page: SessionsPage) -> Records:
    return page.desk.services.records


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def write(hands: Hands, text: str) -> None:
    """Type over the cell and go on to the next."""
    hands.type(focus(), text[0])  # opens the cell
    hands.type(focus(), text[1:])
    hands.press(focus(), Qt.Key.Key_Tab)


def task(records: Records, **values: str) -> int:
    return records.add(TASK, {"text": "Serahkan data", **values})


def test_an_agreement_is_typed_with_owner_and_day_and_is_a_task(
    page: SessionsPage, records: Records, hands: Hands
) -> None:
    agency = records.add(kind("agency"), {"name": "Dinas Komunikasi", "abbreviation": "Diskominfo"})
    session = records.add(SESSION, {"title": "Rapat Dewan", "kind": "council_meeting"})
    page.open_section("Rapat & kegiatan")
    page.select(session)
    page.open_tab("Hasil")
    agreed = next(part for part in page.view.parts if part.list.spec.title == "Kesepakatan")
    agreed.add()
    for text in ("Serahkan data statistik", "diskom", "31/12/2026"):
        write(hands, text)
    (stored,) = records.all(TASK)
    assert (stored["text"], stored["agency_id"]) == ("Serahkan data statistik", agency)
    assert (stored["due_on"], stored["session_id"], stored["status"]) == ("2026-12-31", session, "open")
    page.open_section(TASKS_SECTION)
    assert page.view.list is not None
    model = page.view.list.model
    assert [model.index(0, at).data() for at in range(5)] == [
        "Serahkan data statistik", "Diskominfo", "", "31/12/2026", "Belum dikerjakan",
    ]  # fmt: skip


def test_a_task_is_late_until_its_state_is_typed(page: SessionsPage, records: Records) -> None:
    late, dropped = task(records, due_on="2026-11-19"), task(records, due_on="2026-11-01", status="dropped")
    task(records, due_on="2026-11-20", status="running")
    page.open_section(TASKS_SECTION)
    assert page.facts().endswith("2 tugas belum selesai · 1 terlambat")
    assert page.view.list is not None
    model = page.view.list.model
    assert model.line_index(late, STATE).data() == "Terlambat"
    assert model.line_index(late, STATE).data(CELL).mark.tone is Tone.WRONG
    assert model.line_index(late, STATE).data(Qt.ItemDataRole.EditRole) == "Belum dikerjakan"
    assert model.line_index(dropped, STATE).data() == "Dibatalkan"
    assert model.setData(model.line_index(late, STATE), "Selesai")
    assert records.get(TASK, late)["status"] == "done"
    assert model.line_index(late, STATE).data() == "Selesai"
    assert page.facts().endswith("1 tugas belum selesai")


def test_acts_on_a_session_are_not_offered_for_a_task(page: SessionsPage, records: Records) -> None:
    records.add(SESSION, {"title": "Bimtek I"})
    task(records)
    acts = list(page._of_sessions)
    page.open_section("Bimtek")
    assert all(act.isVisible() for act in acts)
    page.open_section(TASKS_SECTION)
    assert not any(act.isVisible() for act in acts)
    assert not page.print_out(), "a task has no attendance sheet"


def test_sheets_and_minutes_of_the_chosen_session_are_printed_from_here(
    place: Workplace, theme: Theme
) -> None:
    gone: list[Destination] = []
    page = SessionsPage(replace(place, go=gone.append))
    session = page.desk.services.records.add(SESSION, {"title": "Bimtek I", "kind": "bimtek"})
    page.refresh()
    page.show_record(session)
    acts = {act.text().replace("&", ""): act for act in page._of_sessions}
    acts["Cetak daftar hadir"].trigger()
    acts["Cetak notulen"].trigger()
    assert gone == [Destination("laporan", session, kind) for kind in ("daftar-hadir", "notulen")]
    assert theme
    page.deleteLater()
