"""The shell: one list of commands, one page at a time, folded where there is no room."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.commands import COMMANDS, LINE, MENUS, PAGE_COMMANDS, PAGES, RECENT, THEMES
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.toast import Toast
from gm100_desktop.ui.window import Window
from tests.ui.conftest import Hands
from tests.ui.sample_pages import SPECS, InstitutionsPage, NotesPage
from tests.ui.window_parts import a_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    held = a_window(parts, theme, tmp_path, SPECS)
    qtbot.addWidget(held.shell)
    held.shell.show()
    held.shell.activateWindow()
    yield held
    held.shell.close()


@pytest.fixture
def shell(window: Window, dossier: Dossier) -> Shell:
    """The shell with an open file."""
    dossier.close()
    window.begin(dossier.path)
    return window.shell


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def submenus(menu: QMenu) -> list[QMenu]:
    found = [action.menu() for action in entries(menu)]
    return [each for each in found if isinstance(each, QMenu)]


def mnemonic(text: str) -> str:
    bare = text.replace("&&", "")
    return bare[bare.index("&") + 1].casefold() if "&" in bare else ""


def test_every_command_stands_in_exactly_one_menu() -> None:
    placed = [entry for menu in MENUS for entry in menu.entries if entry in COMMANDS]
    assert sorted(placed) == sorted(COMMANDS)
    assert {entry for menu in MENUS for entry in menu.entries} - set(COMMANDS) == {
        LINE,
        RECENT,
        PAGES,
        THEMES,
        PAGE_COMMANDS,
    }


def test_no_two_commands_share_their_keys(shell: Shell) -> None:
    actions = [*shell.commands.values(), *shell.page_actions]
    keys = Counter(action.shortcut().toString() for action in actions if not action.shortcut().isEmpty())
    assert [each for each, count in keys.items() if count > 1] == []
    wanted = {
        "Ctrl+N",
        "Ctrl+O",
        "Ctrl+S",
        "Ctrl+P",
        "Ctrl+Z",
        "Ctrl+Y",
        "F1",
        "F5",
        "F9",
        "Ctrl+1",
        "Ctrl+2",
    }
    assert wanted <= keys.keys()


def test_alt_letters_are_unique_in_every_menu(shell: Shell) -> None:
    bar = [action.text() for action in shell.menus.actions()]
    levels = {"bar": bar}
    for action in shell.menus.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        levels[action.text()] = [each.text() for each in entries(menu)]
        levels |= {each.title(): [one.text() for one in entries(each)] for each in submenus(menu)}
    for name, texts in levels.items():
        letters = Counter(filter(None, map(mnemonic, texts)))
        assert [each for each, count in letters.items() if count > 1] == [], name
    assert all(map(mnemonic, bar))


def test_no_button_of_the_window_takes_a_letter_of_the_menu_bar(shell: Shell) -> None:
    taken = {mnemonic(action.text()) for action in shell.menus.actions()}
    shown = [button for button in shell.findChildren(QAbstractButton) if button.isVisible()]
    assert [button.text() for button in shown if mnemonic(button.text()) in taken] == []


def test_pages_are_built_when_they_are_first_opened(shell: Shell, hands: Hands) -> None:
    assert isinstance(shell.current, InstitutionsPage)
    assert shell.stack.count() == 1
    hands.press(shell, Qt.Key.Key_2, CTRL)
    assert isinstance(shell.current, NotesPage)
    assert shell.stack.count() == 2
    hands.click(shell.navigation.entry("lembaga"))
    assert isinstance(shell.current, InstitutionsPage)
    assert shell.stack.count() == 2


def test_only_pages_that_exist_stand_in_the_navigation(shell: Shell) -> None:
    shown = {entry.text() for entry in shell.navigation.findChildren(QAbstractButton) if entry.isVisible()}
    assert shown == {"Lembaga", "Catatan & Arsip", "Pengaturan"}


def test_the_menu_data_holds_the_acts_of_the_page(shell: Shell, hands: Hands) -> None:
    data = next(action for action in shell.menus.actions() if action.text() == "&Data")
    menu = data.menu()
    assert isinstance(menu, QMenu)
    acts = ["&Tambah lembaga", "&Cetak daftar", "&Gabung"]
    assert [action.text() for action in menu.actions()] == [*acts, "", "&Instrumen…"]
    hands.press(shell, Qt.Key.Key_2, CTRL)
    assert [action.text() for action in menu.actions()] == ["", "&Instrumen…"]
    assert data.isEnabled()
    shell.commands["instruments"].setEnabled(False)
    assert not data.isEnabled()


def test_the_navigation_is_walked_with_the_arrows(qtbot: QtBot, shell: Shell, hands: Hands) -> None:
    first = shell.navigation.entry("lembaga")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    hands.press(first, Qt.Key.Key_Down)
    second = shell.navigation.entry("catatan")
    assert second.hasFocus()
    hands.press(second, Qt.Key.Key_Return)
    assert isinstance(shell.current, NotesPage)


def test_f6_walks_through_navigation_list_and_form(qtbot: QtBot, shell: Shell, hands: Hands) -> None:
    page = shell.current
    assert isinstance(page, InstitutionsPage)
    page.show_form()
    page.grid.view.setFocus()
    qtbot.waitUntil(page.grid.view.hasFocus)
    hands.press(page.grid.view, Qt.Key.Key_F6)
    assert page.name.hasFocus()
    hands.press(page.name, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is shell.navigation.entry("lembaga")
    hands.press(focus, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.grid.view


def test_f5_reads_the_page_again(shell: Shell, hands: Hands) -> None:
    page = shell.current
    assert isinstance(page, InstitutionsPage)
    before = page.readings
    hands.press(shell, Qt.Key.Key_F5)
    assert page.readings == before + 1


@pytest.mark.parametrize(("width", "folded"), [(1366, False), (1200, False), (1199, True), (683, True)])
def test_the_navigation_folds_on_narrow_windows(
    qtbot: QtBot, shell: Shell, width: int, *, folded: bool
) -> None:
    shell.resize(width, 600)
    assert shell.navigation.width() == (56 if folded else 208)
    assert shell.brand.width() == shell.navigation.width()
    qtbot.waitUntil(shell.brand.period.isVisible)
    assert shell.top.isAncestorOf(shell.brand.period) is folded


def test_the_menus_fold_into_one_button_at_200_percent(shell: Shell) -> None:
    shell.resize(683, 384)
    assert (shell.width(), shell.height()) == (683, 384)
    assert not shell.menus.isVisible()
    folded = [action.text() for action in shell.top.folded_menu.actions()]
    assert folded == [menu.title for menu in MENUS]
    shell.resize(1366, 768)
    assert shell.menus.isVisible()


def test_everything_that_can_be_pressed_has_a_name(shell: Shell) -> None:
    page = shell.current
    assert page is not None
    page.show_form()
    parts: list[QWidget] = [*shell.findChildren(QAbstractButton), *shell.findChildren(QLineEdit)]
    nameless = [part for part in parts if part.isVisible() and not _name_of(part)]
    assert nameless == []


def test_the_words_of_the_page_stand_in_the_status_bar(shell: Shell) -> None:
    page = shell.current
    assert isinstance(page, InstitutionsPage)
    page.add()
    assert shell.status.page.text() == "1 lembaga"


def _name_of(part: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(part)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_the_toast_takes_the_act_back(window: Window, shell: Shell, hands: Hands) -> None:
    page = shell.current
    assert isinstance(page, InstitutionsPage)
    page.add()
    page.place.toast("1 lembaga ditambahkan")
    (toast,) = shell.findChildren(Toast)
    assert toast.isVisible()
    assert toast.accessibleName() == "1 lembaga ditambahkan"
    hands.click(toast.findChildren(QPushButton)[0])
    assert len(page.model.lines) == 0
    assert window.shell is shell


def test_what_a_page_says_gives_way_to_what_is_always_told(shell: Shell) -> None:
    shell.resize(683, 349)
    shell.status.page.setText(
        "300 responden · 0–4 menjawab · Enter formulir berikut · Ctrl+PgDn dimensi " * 3
    )
    QApplication.processEvents()
    fact = shell.status.file
    assert fact.words()
    assert fact.width() >= fact.sizeHint().width()
    assert shell.status.page.geometry().right() <= shell.status.width()
