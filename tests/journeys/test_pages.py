"""Every page there is: the keys go where they are needed, and no page speaks for another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(window: Window, file: Path) -> Window:
    """The window over a new file."""
    window.begin(file)
    window.settle_in()
    return window


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_the_keys_go_to_the_list_of_the_page(open_window: Window, hands: Hands, number: int) -> None:
    shell = open_window.shell
    hands.press(shell, Qt.Key(Qt.Key.Key_0 + len(PAGES) - number + 1), CTRL)
    hands.press(shell, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    QApplication.processEvents()
    page, focus = shell.current, QApplication.focusWidget()
    assert page is not None
    if isinstance(page, RecordPage) and page.view.has_lines:
        assert focus is not None
        assert page.view.isAncestorOf(focus)


def test_no_page_speaks_for_another(open_window: Window) -> None:
    shell = open_window.shell
    said = {}
    for spec in PAGES:
        shell.go(Destination(spec.id))
        said[spec.id] = shell.status.page.text()
    shell.go(Destination(PAGES[0].id))
    page = shell.current
    assert page is not None
    page.status_changed.emit("7 dari 9")
    assert shell.status.page.text() == "7 dari 9"
    for spec in PAGES[1:]:
        shell.go(Destination(spec.id))
        assert shell.status.page.text() == said[spec.id] != "7 dari 9"
    shell.go(Destination(PAGES[0].id))
    assert shell.status.page.text() == "7 dari 9"


@pytest.mark.parametrize("section", ["Orang", "Dewan"])
def test_a_block_pasted_on_the_switch_goes_into_the_list(
    open_window: Window, hands: Hands, section: str
) -> None:
    open_window.shell.go(Destination("dewan-tim"))
    page = open_window.shell.current
    assert isinstance(page, RecordPage)
    assert page.switch is not None
    button = next(each for each in page.switch.findChildren(QPushButton) if each.text() == section)
    button.setFocus()
    button.click()
    QGuiApplication.clipboard().setText("Nama\nWarga Asri\nWarga Budi")
    hands.press(button, Qt.Key.Key_V, CTRL)
    people = page.desk.services.records.all(kind("person"))
    assert [row["name"] for row in people] == ["Warga Asri", "Warga Budi"]
    assert page.place.undo.stack.count() == 1


@pytest.mark.parametrize("page_id", ["daerah", "dewan-tim", "quick-win", "bimtek"])
def test_tab_goes_from_the_switch_into_the_section(open_window: Window, hands: Hands, page_id: str) -> None:
    open_window.shell.go(Destination(page_id))
    page = open_window.shell.current
    assert isinstance(page, RecordPage)
    assert page.switch is not None
    for button in page.switch.findChildren(QPushButton):
        if button.isVisible():
            button.setFocus()
            button.click()
            QApplication.processEvents()
            hands.press(button, Qt.Key.Key_Tab)
            if page.tabs.isVisible():
                held = QApplication.focusWidget()
                assert held is not None
                assert page.tabs.isAncestorOf(held)
                hands.press(held, Qt.Key.Key_Tab)
            reached = QApplication.focusWidget()
            assert reached is not None
            assert page.view.isAncestorOf(reached) or page.view.form.isAncestorOf(reached), button.text()
