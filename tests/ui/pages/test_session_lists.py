"""Bimtek & Rapat: what is begun or pasted in a list stands in that list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.records.list_spec import RecordLine
from gm100_desktop.ui.records.record_list import RecordList
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

SESSION = kind("session")


@pytest.fixture
def meetings(place: Workplace, theme: Theme) -> Iterator[RecordList]:
    """The list of meetings, where one stands."""
    assert theme
    page = SessionsPage(place)
    page.desk.services.records.add(SESSION, {"title": "Forum", "kind": "forum", "starts_on": "2026-03-02"})
    place.undo.changed.connect(page.take)
    page.resize(1158, 700)
    page.show()
    page.activateWindow()
    page.open_section("Rapat & kegiatan")
    assert page.view.list is not None
    yield page.view.list
    page.close()
    page.deleteLater()


@pytest.fixture
def records(meetings: RecordList) -> Records:
    return meetings._desk.services.records


def titles(shown: RecordList) -> list[object]:
    return [line.values["title"] for line in shown.model.lines if isinstance(line, RecordLine)]


def test_a_meeting_begun_in_the_list_is_the_one_typed_into(
    meetings: RecordList, records: Records, hands: Hands
) -> None:
    hands.press(meetings.grid.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    begun = records.all(SESSION)[-1]
    assert begun["kind"] == "council_meeting"
    assert meetings.selected() == begun["id"]
    assert len(titles(meetings)) == 2


def test_meetings_pasted_into_the_list_stay_there(meetings: RecordList, records: Records) -> None:
    QGuiApplication.clipboard().setText(
        "Judul\tMulai\nRapat awal tahun\t12/01/2026\nRapat tengah\t01/07/2026\n"
    )
    meetings.grid.keys.paste()
    assert [row["kind"] for row in records.all(SESSION)] == ["forum", "council_meeting", "council_meeting"]
    assert sorted(map(str, titles(meetings))) == ["Forum", "Rapat awal tahun", "Rapat tengah"]


def test_a_kind_that_is_pasted_counts(meetings: RecordList, records: Records) -> None:
    QGuiApplication.clipboard().setText("Judul\tJenis\nPertemuan warga\tForum\n")
    meetings.grid.keys.paste()
    assert [row["kind"] for row in records.all(SESSION)] == ["forum", "forum"]
