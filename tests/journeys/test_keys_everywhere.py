"""Nobody needs the mouse: Tab reaches what can be seen, Enter presses it, and a row is typed in one go."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.pages.rosters_page import RostersPage
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.window_parts import a_window

CTRL = Qt.KeyboardModifier.ControlModifier
MANY = 60


@pytest.fixture
def open_window(window: Window, file: Path) -> Window:
    """The window over a new file."""
    window.begin(file)
    window.settle_in()
    return window


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(hands: Hands, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    hands.press(focus(), key, *held)
    QApplication.processEvents()


def write(hands: Hands, text: str, then: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Type over the current cell, as one does without looking, and go on."""
    hands.type(focus(), text[0])
    hands.type(focus(), text[1:])
    press(hands, then)


def go_to(window: Window, page_id: str) -> Page:
    window.shell.go(Destination(page_id))
    QApplication.processEvents()
    assert window.shell.current is not None
    return window.shell.current


def tab_round(hands: Hands) -> list[QWidget]:
    """Every part Tab reaches until it is back."""
    start, seen = focus(), list[QWidget]()
    while len(seen) < MANY and focus() not in seen:
        seen.append(focus())
        press(hands, Qt.Key.Key_Tab)
    assert focus() is start
    return seen


def test_the_first_thing_to_do_has_the_keys_and_enter_does_it(
    qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path, file: Path, hands: Hands
) -> None:
    parts.preferences.remember_file(file)
    window = a_window(parts, theme, tmp_path, PAGES)
    qtbot.addWidget(window.shell)
    window.begin(None)  # as at the start: before anything is seen
    window.shell.show()
    window.shell.activateWindow()
    QApplication.processEvents()
    screen = window.shell.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    assert screen.isAncestorOf(focus())
    press(hands, Qt.Key.Key_Return)
    assert window.shell.status.file.words() == file.name
    window.shell.close()


def test_tab_comes_round_head_tools_and_list_of_the_masterplan(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "masterplan")
    assert isinstance(page, MasterplanPage)
    assert page._offer is not None
    page._offer.make()
    page.enter()
    seen = tab_round(hands)
    wanted = [page.head.buttons[0], page.head.more, page.tools.field]
    assert page.lists.grid is not None
    places = [seen.index(each) for each in wanted]
    assert places == sorted(places)
    assert page.lists.grid.view in seen


def test_a_masterplan_is_made_by_enter_alone(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "masterplan")
    assert isinstance(page, MasterplanPage)
    for _ in ("judul", "tahun mulai", "tahun selesai", "tombol"):
        press(hands, Qt.Key.Key_Return)
    assert page.facts().startswith("Master Plan Smart City 2026–2030")
    assert page.lists.isAncestorOf(focus())


@pytest.mark.parametrize("page_id", [spec.id for spec in PAGES])
def test_each_letter_of_the_menu_data_means_one_act(open_window: Window, page_id: str) -> None:
    page = go_to(open_window, page_id)
    for section in [one.title for one in page.sections] if isinstance(page, RecordPage) else [""]:
        page.open_section(section)
        words = [action.text().replace("&&", "") for action in page.actions() if action.isVisible()]
        letters = [text[text.index("&") + 1].casefold() for text in words]
        assert len(letters) == len(set(letters)), f"{section}: {words}"


def test_f6_goes_to_the_list_past_its_tools(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "dewan-tim")
    navigation = open_window.shell.navigation
    while not navigation.isAncestorOf(focus()):
        press(hands, Qt.Key.Key_F6)
    press(hands, Qt.Key.Key_F6)
    assert isinstance(page, RostersPage)
    assert page.view.isAncestorOf(focus())


def test_the_next_section_has_the_keys_in_its_list(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "dewan-tim")
    assert isinstance(page, RostersPage)
    for _ in page.sections:
        press(hands, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        grid = page.view.grid_of_lines()
        assert grid is not None
        assert grid.isAncestorOf(focus()), page.view.section.title


def test_f6_goes_to_the_first_field_of_the_form(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "bimtek")
    press(hands, Qt.Key.Key_Return, CTRL)
    page.enter()
    press(hands, Qt.Key.Key_F6)
    assert focus().objectName() == "title"


def test_a_row_begun_in_the_list_begins_its_form_too(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "bimtek")
    press(hands, Qt.Key.Key_Return, CTRL)
    press(hands, Qt.Key.Key_F6)
    press(hands, Qt.Key.Key_Tab, CTRL)
    assert focus().objectName() == "venue"
    page.enter()
    press(hands, Qt.Key.Key_Down)
    press(hands, Qt.Key.Key_F6)
    assert focus().objectName() == "venue", "from row to row the tab stays"
    page.enter()
    press(hands, Qt.Key.Key_Return, CTRL)
    press(hands, Qt.Key.Key_F6)
    assert focus().objectName() == "title"


def test_walking_along_the_tabs_breaks_nothing_of_the_window(open_window: Window, hands: Hands) -> None:
    go_to(open_window, "bimtek")
    press(hands, Qt.Key.Key_Return, CTRL)
    press(hands, Qt.Key.Key_F6)
    for _ in range(8):
        press(hands, Qt.Key.Key_Tab, CTRL)
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    go_to(open_window, "laporan")
    data = next(each for each in open_window.shell.menus.actions() if each.text() == "&Data")
    assert data.isEnabled()


def test_a_row_is_typed_from_left_to_right(open_window: Window, hands: Hands) -> None:
    page = go_to(open_window, "bimtek")
    assert isinstance(page, SessionsPage)
    press(hands, Qt.Key.Key_Return, CTRL)
    write(hands, "Bimtek di Pendapa")
    write(hands, "Bimtek I")
    write(hands, "10/3/2026")
    write(hands, "Terlaksana")
    (row,) = page.desk.services.records.all(kind("session"))
    told = [row[name] for name in ("title", "stage", "starts_on", "status")]
    assert told == ["Bimtek di Pendapa", "I", "2026-03-10", "done"]
