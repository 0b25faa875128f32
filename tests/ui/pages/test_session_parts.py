"""The lists inside a session's form, as they are typed into: agenda, participants, who came."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.grid.parts import ROW_HEIGHT
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.sessions_columns import came_words
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.records.list_spec import RecordLine
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

AGENDA, ATTENDANCE, SESSION = kind("session_agenda"), kind("attendance"), kind("session")


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


@pytest.fixture
def session(page: SessionsPage, records: Records) -> int:
    """A bimtek of two days, chosen."""
    values = {"title": "Bimtek I", "starts_on": "2026-03-02", "ends_on": "2026-03-03", "start_time": "08:30"}
    added = records.add(SESSION, values)
    page.select(added)
    return added


def part(page: SessionsPage, title: str) -> PartList:
    """The list of that title, its tab in sight."""
    titles = [one.spec.title for one in page.view.section.parts]
    found = page.view.section.parts[titles.index(title)]
    page.view.form.pages.select(found.tab)
    return page.view.parts[titles.index(title)]


def editor(part_list: PartList) -> QWidget:
    found = part_list.list.grid.view.focusWidget()
    assert found is not None
    return found


def test_an_item_is_typed_at_once_and_the_next_one_follows_it(
    page: SessionsPage, records: Records, session: int, hands: Hands
) -> None:
    agenda = part(page, "Mata acara")
    agenda.add()
    hands.type(editor(agenda), "Pembukaan")
    hands.press(editor(agenda), Qt.Key.Key_Return)
    (first,) = records.all(AGENDA)
    assert (first["item"], first["day"], first["start_time"]) == ("Pembukaan", "2026-03-02", "08:30")
    records.change(AGENDA, int(first["id"] or 0), "end_time", "09:15")
    agenda.add()
    second = records.all(AGENDA)[1]
    assert (second["day"], second["start_time"]) == ("2026-03-02", "09:15")
    agenda.add()
    assert records.all(AGENDA)[2]["start_time"] == "09:15"
    records.change(AGENDA, int(second["id"] or 0), "day", "2026-03-03")
    page.refresh_now()
    heads = [agenda.list.model.group_at(row) for row in range(agenda.list.model.rowCount())]
    assert [head.title for head in heads if head] == ["Senin, 2 Maret 2026", "Selasa, 3 Maret 2026"]


def test_when_the_hours_of_a_day_are_full_the_next_item_is_on_the_next_day(
    page: SessionsPage, records: Records, session: int
) -> None:
    records.change(SESSION, session, "end_time", "16:00")
    agenda = part(page, "Mata acara")
    for ends in ("12:00", "16:00", "16:00", ""):
        agenda.list.add()
        newest = max(int(one["id"] or 0) for one in records.all(AGENDA))
        records.change(AGENDA, newest, "end_time", ends)
        page.refresh_now()
    told = [(one["day"], one["start_time"]) for one in records.all(AGENDA)]
    assert told == [
        ("2026-03-02", "08:30"),
        ("2026-03-02", "12:00"),
        ("2026-03-03", "08:30"),
        ("2026-03-03", "16:00"),
    ], "the last day is as long as it takes"


def test_a_participant_is_found_by_letters_or_walks_in(
    page: SessionsPage, records: Records, session: int
) -> None:
    person = records.add(kind("person"), {"name": "Hendra Kusuma", "front_title": "Ir."})
    guests = part(page, "Peserta")
    guests.add()
    box = editor(guests)
    offered = box if isinstance(box, QComboBox) else box.parentWidget()
    assert isinstance(offered, QComboBox)
    assert "Ir. Hendra Kusuma" in [offered.itemText(at) for at in range(offered.count())]
    model = guests.list.model
    assert model.setData(model.index(0, 0), "Ir. Hendra Kusuma")
    guests.add()
    assert model.setData(model.index(1, 0), "Rudi Hartono")
    stored = [(one["person_id"], one["name"]) for one in records.all(ATTENDANCE)]
    assert stored == [(person, ""), (None, "Rudi Hartono")]
    assert [model.index(row, 0).data() for row in range(2)] == ["Ir. Hendra Kusuma", "Rudi Hartono"]


def test_who_came_is_chosen_in_the_list_and_corrected_by_day(
    page: SessionsPage, records: Records, session: int
) -> None:
    guest = records.add(ATTENDANCE, {"session_id": session, "name": "Rudi"})
    guests = part(page, "Peserta")
    model = guests.list.model
    assert model.setData(model.index(0, 1), "Hadir")
    assert model.index(0, 1).data() == "Hadir"
    days = records.all(kind("attendance_day"), {"attendance_id": guest})
    records.change(kind("attendance_day"), int(days[0]["id"] or 0), "state", "absent")
    page.refresh_now()
    assert model.index(0, 1).data() == "1 dari 2 hari"
    assert not model.setData(model.index(0, 1), "mungkin")


def test_a_session_without_a_date_refuses_the_mark_in_its_cell(page: SessionsPage, records: Records) -> None:
    bare = records.add(SESSION, {"title": "Bimtek II"})
    records.add(ATTENDANCE, {"session_id": bare, "name": "Rudi"})
    page.select(bare)
    model = part(page, "Peserta").list.model
    assert not model.setData(model.index(0, 1), "Hadir")
    tip = model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Tanggal kegiatan belum diisi.")


def test_filling_down_names_who_came_in_one_act(page: SessionsPage, records: Records, session: int) -> None:
    for name in ("Ani", "Budi", "Cici"):
        records.add(ATTENDANCE, {"session_id": session, "name": name})
    guests = part(page, "Peserta")
    model, view = guests.list.model, guests.list.grid.view
    model.setData(model.index(0, 1), "Izin")
    view.selectAll()
    view.selectionModel().setCurrentIndex(model.index(0, 1), view.selectionModel().SelectionFlag.NoUpdate)
    guests.list.grid.keys.fill_down()
    assert [model.index(row, 1).data() for row in range(3)] == ["Izin", "Izin", "Izin"]
    assert page.place.undo.stack.undoText() == "Isi ke bawah Kehadiran"
    page.place.undo.stack.undo()
    assert [model.index(row, 1).data() for row in range(3)] == ["Izin", "", ""]


def test_days_are_added_until_all_are_marked(page: SessionsPage, records: Records, session: int) -> None:
    guest = records.add(ATTENDANCE, {"session_id": session, "name": "Rudi"})
    (inner,) = next(one for one in page.view.section.parts if one.label == "Peserta").inner
    days = PartList(page.desk, inner.spec, inner.given, inner.height)
    days.show_owner(guest)
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    for _ in range(3):
        days.list.add()
    shown = [line.values["day"] for line in days.list.model.lines if isinstance(line, RecordLine)]
    assert shown == ["2026-03-02", "2026-03-03"]
    assert [problem.message for problem in told] == ["Semua hari kegiatan sudah dicatat."]
    days.deleteLater()


def test_a_small_list_is_as_high_as_its_rows(page: SessionsPage, records: Records, session: int) -> None:
    guests = part(page, "Peserta")
    heights = [guests.list.grid.view.height()]
    for count in (4, 40):
        records.add_many(ATTENDANCE, [{"session_id": session, "name": f"Tamu {n}"} for n in range(count)])
        heights.append(guests.list.grid.view.height())
    assert heights == sorted(set(heights))
    rows = guests.list.grid.view.viewport().height() / px(ROW_HEIGHT)
    assert abs(rows - round(rows)) < 0.1


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ({}, ""),
        ({"2026-03-02": "present", "2026-03-03": "present"}, "Hadir"),
        ({"2026-03-02": "excused"}, "Izin"),
        ({"2026-03-02": "present", "2026-03-03": "excused"}, "1 dari 2 hari"),
    ],
)
def test_marks_are_told_in_a_few_words(states: dict[str, str], words: str) -> None:
    assert came_words(states) == words


def test_ctrl_tab_leaves_a_list_for_its_buttons_also_when_it_is_typed_into(
    page: SessionsPage, records: Records, session: int, hands: Hands
) -> None:
    records.add(ATTENDANCE, {"session_id": session, "name": "Rudi"})
    guests = part(page, "Peserta")
    view = guests.list.grid.view
    view.setFocus()
    hands.press(view, Qt.Key.Key_Tab)
    assert view.hasFocus()
    hands.press(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    focus = page.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Tambah"


def test_ctrl_tab_takes_what_is_being_typed_and_leaves_the_list(
    page: SessionsPage, records: Records, session: int, hands: Hands
) -> None:
    agenda = part(page, "Mata acara")
    agenda.add()
    hands.type(editor(agenda), "Pembukaan")
    hands.press(editor(agenda), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert [one["item"] for one in records.all(AGENDA)] == ["Pembukaan"]
    focus = page.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Tambah"


def test_tab_leaves_an_empty_list_and_a_frame_shows_where_the_keys_are(
    page: SessionsPage, session: int, hands: Hands
) -> None:
    guests = part(page, "Peserta")
    view, empty = guests.list.grid.view, guests.list.grid.empty_state
    page.tools.field.setFocus()
    without = empty.grab().toImage()
    view.setFocus()
    assert empty.grab().toImage() != without
    hands.press(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()
