"""Drafts, tabs, calendar, letters, names for screen readers, and long texts."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.forms.cut_end import TitleLine
from gm100_desktop.ui.forms.date_input import DateInput
from gm100_desktop.ui.forms.form import BROUGHT_BACK, Form
from gm100_desktop.ui.forms.inputs import LINES_MOST, LineInput, TextInput
from gm100_desktop.ui.forms.mnemonics import with_mnemonics
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.elided_label import ElidedLabel
from tests.ui.conftest import Hands
from tests.ui.forms.conftest import OTHER, RECORD, Page
from tests.ui.forms.test_form_saving import input_of, write

no_window_manager = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""For popups: they raise themselves and grab the keyboard, which offscreen cannot."""

FRAME = 12
"""Above and below a text of several lines."""

MINUTES = (
    "Delegasi memaparkan jaringan kabupaten, pusat data, dan tujuh belas aplikasi yang berjalan.\n"
    "Asesor menanyakan kesiapan pegawai dan keamanan informasi; dua jawaban dijanjikan menyusul."
)

ICON_ROOM = 26
"""Of the calendar at the end of a date."""


def test_a_text_being_typed_is_drafted_once_after_a_pause(
    form: Form, page: Page, hands: Hands, qtbot: QtBot
) -> None:
    write(form, hands, "code", "GOV-9")
    assert page.drafts == []
    qtbot.waitUntil(lambda: page.drafts == [("code", "GOV-9")])
    form.focus_field("title")
    assert page.drafts == [("code", "GOV-9"), ("code", None)]


def test_a_text_saved_within_the_pause_needs_no_draft(form: Form, page: Page, hands: Hands) -> None:
    write(form, hands, "code", "GOV-9")
    form.focus_field("title")
    form.flush_drafts()
    assert page.saved == [("code", "GOV-9")]
    assert page.drafts == []


def test_a_refused_text_stays_drafted_until_it_is_given_up(form: Form, page: Page, hands: Hands) -> None:
    write(form, hands, "spent", "banyak")
    form.focus_field("title")
    assert page.drafts == [("spent", "banyak")]
    form.show_record(OTHER)
    form.show_record(RECORD)
    form.focus_field("spent")
    write(form, hands, "spent", "7")
    form.focus_field("title")
    assert page.drafts == [("spent", "banyak"), ("spent", None)]


def test_drafts_are_said_at_once_when_the_end_is_near(form: Form, page: Page, hands: Hands) -> None:
    write(form, hands, "title", "Lapor")
    form.flush_drafts()
    assert page.drafts == [("title", "Lapor")]


def test_texts_of_a_crash_come_back_unsaved(form: Form, page: Page) -> None:
    form.take_drafts({"title": "Lapor Tirta Baru"})
    field = input_of(form, "title")
    assert field.text() == "Lapor Tirta Baru"
    assert field.accessibleDescription() == BROUGHT_BACK
    assert page.saved == []
    form.leave()
    assert page.saved == [("title", "Lapor Tirta Baru")]
    assert page.drafts == [("title", None)]


def test_a_tab_is_built_when_it_is_first_needed(form: Form) -> None:
    assert form.findChild(QWidget, "remark") is None
    assert form.entered()["remark"] == ""
    form.focus_field("remark")
    assert form.head.tabs.current() == 1
    assert input_of(form, "remark").hasFocus()


def test_ctrl_tab_walks_round_the_tabs_into_their_first_field(form: Form, hands: Hands) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    form.focus_field("goal")
    hands.press(input_of(form, "goal"), Qt.Key.Key_Tab, control)
    assert form.head.tabs.current() == 1
    assert input_of(form, "remark").hasFocus()
    hands.press(input_of(form, "remark"), Qt.Key.Key_Tab, control)
    assert form.head.tabs.current() == 0
    assert input_of(form, "title").hasFocus()
    hands.press(input_of(form, "title"), Qt.Key.Key_Backtab, control, Qt.KeyboardModifier.ShiftModifier)
    assert form.head.tabs.current() == 1


def test_parts_of_the_page_and_counts_stand_on_their_tabs(form: Form) -> None:
    form.add_derived("share", "Serapan", tab="Kegiatan")
    form.set_derived("share", "75,91 %")
    form.add_part(QLabel("Bukti"), tab="Bukti", label="Berkas")
    form.pages.count_on("Kegiatan", 3)
    assert form.head.tabs.words() == ["Pokok", "Kegiatan 3", "Bukti"]
    form.head.tabs.choose(1)
    assert "75,91 %" in [label.text() for label in form.pages.body("Kegiatan").findChildren(QLabel)]


@no_window_manager
def test_the_calendar_opens_on_the_typed_day_and_its_choice_is_saved(
    form: Form, page: Page, hands: Hands, qtbot: QtBot
) -> None:
    field = input_of(form, "start")
    assert isinstance(field, DateInput)
    form.focus_field("start")
    hands.press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 2, 3)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    calendar.clicked.emit(QDate(2026, 3, 14))
    assert page.saved == [("start", "2026-03-14")]
    assert field.text() == "14/03/2026"
    field.setText("ngawur")
    popup = field.open_calendar()
    with qtbot.waitSignal(popup.destroyed):
        hands.press(popup, Qt.Key.Key_Escape)


@no_window_manager
def test_the_calendar_starts_today_where_no_day_is_written(form: Form) -> None:
    field = input_of(form, "start")
    field.setText("")
    popup = field.open_calendar()
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2026, 11, 5)
    popup.close()


def test_every_input_has_a_name_that_is_read_out(form: Form) -> None:
    form.focus_field("remark")
    names = {input_of(form, field.name).accessibleName() for field in form.kind.fields}
    wanted = {field.label for field in form.kind.fields if not field.required}
    assert names == {*wanted, "Nama program (wajib)"}


def test_labels_lead_to_their_inputs_and_letters_show_while_alt_is_held(form: Form, hands: Hands) -> None:
    labels = [label for label in form.findChildren(ElidedLabel) if label.buddy() is not None]
    letters = [label.text().partition("&")[2][:1].casefold() for label in labels if "&" in label.text()]
    assert len(letters) > len(labels) // 2
    assert len(set(letters)) == len(letters)
    assert set(letters).isdisjoint("bstdn")
    form.focus_field("title")
    hands.hold(form, Qt.Key.Key_Alt)
    assert all(label.shows_letter for label in labels)
    hands.let_go(form, Qt.Key.Key_Alt)
    assert not any(label.shows_letter for label in labels)


def test_letters_are_unique_and_fall_back_to_none() -> None:
    assert with_mnemonics(["Kode", "Kota", "Ko"]) == ["&Kode", "K&ota", "Ko"]
    assert with_mnemonics(["R & D"], "r") == ["R && &D"]
    assert with_mnemonics(["2026"]) == ["2026"]


def test_a_text_that_does_not_fit_is_in_the_tooltip(form: Form) -> None:
    long = "Pelayanan aduan warga kecamatan yang dijawab paling lambat tiga hari kerja sejak diterima"
    form.show_record({**RECORD, "title": long})
    field = input_of(form, "title")
    assert isinstance(field, LineInput)
    assert field.toolTip() == long
    assert field.cursorPosition() == 0
    assert input_of(form, "code").toolTip() == ""


def test_a_field_that_is_left_is_seen_from_its_beginning(form: Form) -> None:
    form.show_record({**RECORD, "title": "Pelayanan aduan warga " * 5})
    form.focus_field("title")
    field = input_of(form, "title")
    assert isinstance(field, LineInput)
    field.end(False)
    form.focus_field("code")
    assert field.cursorPosition() == 0


def test_several_lines_grow_with_their_text_within_reason(form: Form) -> None:
    field = input_of(form, "goal")
    assert isinstance(field, TextInput)
    short = field.height()
    form.show_record({**RECORD, "goal": "baris\n" * 5})
    grown = field.height()
    form.show_record({**RECORD, "goal": "baris\n" * 100})
    assert short < grown < field.height() < 3 * grown


def test_a_text_that_fits_needs_no_scrolling(form: Form) -> None:
    field = input_of(form, "goal")
    assert isinstance(field, TextInput)
    for words in range(5, 60):
        form.show_record({**RECORD, "goal": "melayani " * words})
        bar = field.verticalScrollBar()
        assert bar.maximum() == 0 or field.document().lineCount() > LINES_MOST


def test_the_hint_of_a_date_fits_into_half_a_form(form: Form) -> None:
    form.resize(300, 200)
    form.show_record({**RECORD, "start": None})
    field = input_of(form, "start")
    assert isinstance(field, DateInput)
    room = field.width() - px(16) - px(ICON_ROOM)
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) <= room


@pytest.mark.parametrize("width", [300, 348, 420])
def test_nothing_sticks_out_of_the_form(form: Form, qtbot: QtBot, width: int) -> None:
    form.resize(width, 500)
    body = form.pages.body("Pokok")
    inside = body.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() == body.viewport().width())
    rights = [each.mapTo(inside, each.rect().topRight()).x() for each in _inputs(form)]
    assert max(rights) <= inside.width()


def _inputs(form: Form) -> list[QWidget]:
    return [input_of(form, field.name) for field in form.kind.fields if field.tab == "Pokok"]


@pytest.mark.parametrize(("text", "is_marked"), [("Satu", False), ("Rencana Pembangunan Jangka " * 4, True)])
def test_a_line_longer_than_its_field_ends_in_dots(
    qtbot: QtBot, theme: Theme, text: str, *, is_marked: bool
) -> None:
    fields = [LineInput(), TitleLine(), QLineEdit()]
    for field in fields:
        qtbot.addWidget(field)
        field.setFixedSize(200, 30)
        field.setText(text)
        field.setCursorPosition(0)
    typed, titled, plain = (field.grab().toImage() for field in fields)
    assert (typed != plain) is is_marked
    assert (titled != plain) is is_marked


def test_a_number_shows_its_end_without_dots(qtbot: QtBot, theme: Theme) -> None:
    fields = [LineInput(), QLineEdit()]
    for field in fields:
        field.setFixedSize(200, 30)
        field.setText("Rencana Pembangunan Jangka " * 4)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)  # as a number: its end is what is seen
        qtbot.addWidget(field)
    typed, plain = (field.grab().toImage() for field in fields)
    assert typed == plain


@pytest.mark.parametrize("height", range(150, 420, 30))
def test_a_text_that_grows_as_a_bar_appears_is_drawn_in_all_of_its_field(
    qtbot: QtBot, theme: Theme, height: int
) -> None:
    area, inside = QScrollArea(), QWidget()
    column, texts = QVBoxLayout(inside), [TextInput() for _ in range(4)]
    for text in texts:
        column.addWidget(text)
        text.put(MINUTES)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(348, height)
    area.show()
    qtbot.wait(1)
    assert all(text.height() - text.viewport().height() <= px(FRAME) for text in texts)


def test_a_low_form_has_its_title_in_the_line_of_its_icons(form: Form, qtbot: QtBot) -> None:
    form.head.describe("Program", "Satu Genggam " * 12)
    form.resize(348, 132)
    qtbot.waitUntil(lambda: form.head.height() < 70)
    assert form.head.tabs.height() >= form.head.tabs.sizeHint().height()
    assert form.head.title() == "Satu Genggam " * 12
    form.resize(348, 700)
    qtbot.waitUntil(lambda: form.head.height() > 100)
