"""A field is saved once, when it is left; what cannot be saved stays on screen with its reason."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.forms.inputs import FlagInput, LineInput, ReferenceInput
from tests.ui.conftest import Hands
from tests.ui.forms.conftest import OTHER, RECORD, Page

Key = Qt.Key


def input_of(form: Form, name: str) -> Any:
    """The widget of a field."""
    found = form.findChild(QWidget, name)
    assert found is not None
    return found


def write(form: Form, hands: Hands, name: str, text: str) -> LineInput:
    """Go into a field and write another text, without leaving it."""
    form.focus_field(name)
    field = input_of(form, name)
    assert isinstance(field, LineInput)
    field.selectAll()
    hands.type(field, text)
    return field


def mark_all(field: ReferenceInput) -> None:
    """Mark the whole title, so that typing replaces it."""
    line = field.lineEdit()
    assert line is not None
    line.selectAll()


def list_of(field: ReferenceInput) -> QAbstractItemView:
    """The list of what was found, which has the keyboard while it is open."""
    completer = field.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    return popup


def test_a_record_is_shown_as_people_write(form: Form) -> None:
    texts = {
        name: input_of(form, name).written() for name in ("budget", "status", "agency", "start", "in_plan")
    }
    assert texts == {
        "budget": "350.000.000",
        "status": "Berjalan",
        "agency": "Dinas Komunikasi dan Informatika",
        "start": "03/02/2026",
        "in_plan": "Ya",
    }
    assert form.record_id == 4
    assert form.entered() == {name: value for name, value in RECORD.items() if name != "id"}


def test_nothing_is_saved_while_typing_and_one_value_when_leaving(
    form: Form, page: Page, hands: Hands
) -> None:
    field = write(form, hands, "spent", "96300000")
    assert page.saved == []
    hands.press(field, Key.Key_Tab)
    assert page.saved == [("spent", 96_300_000)]
    assert field.text() == "96.300.000"
    form.focus_field("spent")
    form.focus_field("title")
    assert page.saved == [("spent", 96_300_000)]


def test_enter_leaves_the_field_for_the_next(form: Form, page: Page, hands: Hands) -> None:
    field = write(form, hands, "code", "GOV-LP-05")
    hands.press(field, Key.Key_Return)
    assert page.saved == [("code", "GOV-LP-05")]
    assert input_of(form, "status").hasFocus()


def test_a_text_read_as_the_same_value_is_no_act(form: Form, page: Page, hands: Hands) -> None:
    field = write(form, hands, "budget", "350 juta")
    hands.press(field, Key.Key_Tab)
    assert page.saved == []
    assert field.text() == "350.000.000"


def test_a_wrong_text_stays_with_its_reason_and_what_is_stored(
    form: Form, page: Page, hands: Hands, qtbot: QtBot
) -> None:
    field = write(form, hands, "spent", "96,3 x")
    hands.press(field, Key.Key_Tab)
    sentence = "Tulis rupiah utuh, misalnya 96.300.000. Belum disimpan; nilai sebelumnya 71.500.000."
    assert form.problems() == {"spent": sentence}
    assert (field.text(), field.property("state")) == ("96,3 x", "wrong")
    assert field.accessibleDescription() == sentence
    assert page.saved == []
    write(form, hands, "spent", "71500000")
    form.focus_field("title")
    assert form.problems() == {}
    assert field.property("state") == ""
    assert qtbot is not None


def test_escape_brings_the_stored_text_back(form: Form, page: Page, hands: Hands) -> None:
    field = write(form, hands, "spent", "x")
    hands.press(field, Key.Key_Escape)
    assert field.text() == "71.500.000"
    form.focus_field("title")
    assert page.saved == []


def test_what_a_rule_refuses_is_shown_at_the_field(form: Form, page: Page, hands: Hands) -> None:
    field = write(form, hands, "spent", "2 miliar")
    hands.press(field, Key.Key_Tab)
    assert form.problems()["spent"] == (
        "Realisasi melebihi satu miliar. Periksa angka nol. Belum disimpan; nilai sebelumnya 71.500.000."
    )
    assert form.entered()["spent"] == 71_500_000
    write(form, hands, "spent", "5")
    form.focus_field("title")
    assert page.saved == [("spent", 5)]
    assert form.problems() == {}


def test_a_file_that_cannot_be_written_keeps_the_text(form: Form, hands: Hands) -> None:
    def fail(_name: str, _value: object) -> None:
        raise KnownProblem("Diska penuh.", "Kosongkan ruang.")

    form.bind(fail)
    write(form, hands, "code", "X")
    form.focus_field("title")
    assert form.problems()["code"].startswith("Diska penuh. Kosongkan ruang. Belum disimpan")


def test_a_doubtful_value_is_saved_and_marked(form: Form, page: Page, hands: Hands) -> None:
    field = write(form, hands, "reached", "122")
    form.focus_field("title")
    assert page.saved == [("reached", 122)]
    assert field.property("state") == "doubt"
    form.show_record({**RECORD, "reached": 122})
    assert field.property("state") == "doubt"
    form.show_record(OTHER)
    assert field.property("state") == ""


def test_a_choice_and_a_tick_are_saved_at_once(form: Form, page: Page, hands: Hands) -> None:
    status = input_of(form, "status")
    form.focus_field("status")
    hands.press(status, Key.Key_Down)
    tick = input_of(form, "in_plan")
    assert isinstance(tick, FlagInput)
    hands.click(tick)
    assert page.saved == [("status", "done"), ("in_plan", 0)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_reference_is_found_by_its_title_and_refused_when_unknown(
    form: Form, page: Page, hands: Hands
) -> None:
    field = input_of(form, "agency")
    assert isinstance(field, ReferenceInput)
    form.focus_field("agency")
    mark_all(field)
    hands.type(field, "dinas kesehatan")
    hands.press(list_of(field), Key.Key_Tab)
    assert page.saved == [("agency", 1)]
    assert field.written() == "Dinas Kesehatan"
    form.focus_field("agency")
    mark_all(field)
    hands.type(field, "Dinas Sihir")
    hands.press(field, Key.Key_Tab)
    assert form.problems()["agency"].startswith("Tidak ada 'Dinas Sihir'. Pilih dari daftar.")
    assert page.saved == [("agency", 1)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_enter_takes_the_first_title_found(form: Form, page: Page, hands: Hands, qtbot: QtBot) -> None:
    field = input_of(form, "agency")
    form.focus_field("agency")
    mark_all(field)
    hands.type(field, "dinas")
    popup = list_of(field)
    qtbot.waitUntil(lambda: popup.currentIndex().isValid())
    assert field.written() == "dinas"
    hands.press(popup, Key.Key_Return)
    assert page.saved == [("agency", 1)]
    assert field.written() == "Dinas Kesehatan"


def test_words_that_one_title_alone_holds_are_enough_and_noted(form: Form, page: Page) -> None:
    field = input_of(form, "agency")
    form.focus_field("agency")
    field.setEditText("kesehatan din")
    form.leave()
    assert page.saved == [("agency", 1)]
    assert field.accessibleDescription() == "Dibaca Dinas Kesehatan."
    form.focus_field("agency")
    field.setEditText("dinas")
    form.leave()
    assert "agency" in form.problems()


def test_going_to_another_record_takes_what_is_being_typed(form: Form, page: Page, hands: Hands) -> None:
    records: list[int | None] = []
    form.changed.connect(lambda *_: records.append(form.record_id))
    write(form, hands, "budget", "5")
    form.show_record(OTHER)
    assert page.saved == [("budget", 5)]
    assert records == [4]
    assert input_of(form, "title").text() == "Satu Data"


def test_a_refused_text_is_found_again_when_its_record_is_shown_again(
    form: Form, page: Page, hands: Hands
) -> None:
    write(form, hands, "spent", "banyak")
    form.focus_field("title")
    form.show_record(OTHER)
    assert form.problems() == {}
    assert input_of(form, "spent").text() == ""
    form.show_record(RECORD)
    assert input_of(form, "spent").text() == "banyak"
    assert "spent" in form.problems()
    assert page.saved == []


def test_a_refresh_leaves_the_text_being_typed_alone(form: Form, hands: Hands) -> None:
    field = write(form, hands, "budget", "12")
    form.show_record({**RECORD, "title": "Lapor Tirta 2", "budget": 9})
    assert field.text() == "12"
    assert input_of(form, "title").text() == "Lapor Tirta 2"
    hands.press(field, Key.Key_Escape)
    assert field.text() == "9"


def test_no_record_means_nothing_to_type(form: Form, page: Page) -> None:
    form.show_record(None)
    assert not form.isEnabled()
    assert form.record_id is None
    assert page.saved == []
    form.show_record(RECORD)
    assert form.isEnabled()


@pytest.mark.parametrize("name", ["title", "goal", "status", "agency", "in_plan"])
def test_a_file_opened_for_reading_takes_no_text(form: Form, page: Page, hands: Hands, name: str) -> None:
    form.set_read_only(read_only=True)
    field = input_of(form, name)
    before = field.written()
    hands.type(field, "x")
    hands.click(field)
    form.leave()
    assert field.written() == before
    assert page.saved == []


def test_titles_are_asked_once_until_forgotten(form: Form, page: Page) -> None:
    form.show_record(OTHER)
    form.show_record(RECORD)
    assert page.asked == 1
    form.forget_titles()
    form.show_record(OTHER)
    assert page.asked == 2
