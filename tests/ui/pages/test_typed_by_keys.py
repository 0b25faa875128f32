"""Every field of a quick win, a risk, a session and a task is reached and filled by the keyboard alone."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.quick_wins_page import LIST, RISKS, QuickWinsPage
from gm100_desktop.ui.pages.sessions_lists import TASKS_SECTION
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
TYPED: Mapping[FieldType, tuple[str, Value]] = {
    FieldType.DATE: ("2/3/26", "2026-03-02"),
    FieldType.TIME: ("8.30", "08:30"),
    FieldType.WHOLE: ("4", 4),
    FieldType.YEAR: ("2027", 2027),
}
"""What is typed into a field of that type, and what the file then holds."""

Made = Callable[[Records], int]


def a_quick_win(records: Records) -> int:
    return records.add(kind("quick_win"), {"name": "Baru", "year": 2026, "sub_dimension_id": 4})


def a_risk(records: Records) -> int:
    return records.add(kind("risk"), {"event": "Baru", "quick_win_id": a_quick_win(records)})


def a_meeting(records: Records) -> int:
    return records.add(kind("session"), {"title": "Baru", "kind": "council_meeting"})


def a_task(records: Records) -> int:
    return records.add(kind("task"), {"text": "Baru"})


def an_answer(records: Records, kind_id: str) -> None:
    """One record of that kind to be chosen, whose name begins like no other's."""
    names: Mapping[str, Mapping[str, Value]] = {
        "agency": {"name": "Zamrud Dinas"},
        "person": {"name": "Zamrud Orang"},
        "priority_programme": {"title": "Zamrud Prioritas", "number": 1},
        "body": {"name": "Zamrud Badan", "kind": "forum"},
    }
    if kind_id in names:
        records.add(kind(kind_id), names[kind_id])


def words_for(records: Records, field: Field) -> tuple[str, Value]:
    """What to type there, and what is to be stored."""
    if field.type is FieldType.REFERENCE:
        record_id, title = records.choices(field.refers_to)[-1]
        return (title if title.isascii() else title.split()[-1]), record_id  # a part of it is enough
    if field.choices is not None:
        return list(field.choices)[-1].label, list(field.choices)[-1].value  # type: ignore[attr-defined]
    return TYPED.get(field.type, (f"Isi {field.label}", f"Isi {field.label}"))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def named(widget: QWidget) -> str:
    """The field the keys are in; an editable list has its line inside."""
    above = widget.parentWidget()
    return widget.objectName() if widget.objectName() or above is None else above.objectName()


def write(hands: Hands, field: Field, text: str) -> None:
    """Type over what stands there; the last word of a closed set is gone to by its key."""
    if field.choices is not None:
        hands.press(focus(), Qt.Key.Key_End)
        return
    hands.press(focus(), Qt.Key.Key_A, CTRL)
    hands.type(focus(), text)


def fill(page: RecordPage, one: Kind, hands: Hands, records: Records) -> dict[str, Value]:
    """Type into field after field, from tab to tab; what the file is to hold then."""
    wanted: dict[str, Value] = {}
    tabs = list(dict.fromkeys(field.tab for field in one.fields))
    page.open_field(one.fields[0].name)
    for place, tab in enumerate(tabs):
        assert page.view.form.pages.names()[page.view.form.head.tabs.current()] == tab
        for field in [each for each in one.fields if each.tab == tab]:
            assert named(focus()) == field.name
            if field.type is not FieldType.REFERENCE or records.choices(field.refers_to):
                text, wanted[field.name] = words_for(records, field)
                write(hands, field, text)
            hands.press(QApplication.activePopupWidget() or focus(), Qt.Key.Key_Tab)
        if place + 1 < len(tabs):
            hands.press(page.view.form, Qt.Key.Key_Tab, CTRL)
    return wanted


CASES: Mapping[str, tuple[Callable[[Workplace], RecordPage], str, Made]] = {
    "quick_win": (QuickWinsPage, LIST, a_quick_win),
    "risk": (QuickWinsPage, RISKS, a_risk),
    "session": (SessionsPage, "Rapat & kegiatan", a_meeting),
    "task": (SessionsPage, TASKS_SECTION, a_task),
}
"""Page, section and the record to be filled, by its kind."""


@pytest.mark.parametrize("kind_id", CASES)
def test_every_field_is_typed_from_tab_to_tab(
    kind_id: str, place: Workplace, theme: Theme, hands: Hands, qtbot: QtBot
) -> None:
    assert theme
    page_of, section, make = CASES[kind_id]
    page, one = page_of(place), kind(kind_id)
    records = page.desk.services.records
    for each in ("agency", "person", "priority_programme", "body"):
        an_answer(records, each)
    record_id = make(records)
    page.resize(1158, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_section(section)
    page.select(record_id)
    try:
        wanted = fill(page, one, hands, records)
        stored = records.get(one, record_id)
        assert {name: stored[name] for name in wanted} == wanted
        assert page.view.form.problems() == {}
    finally:
        page.close()
        page.deleteLater()
