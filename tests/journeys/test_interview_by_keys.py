"""Journey D11: an assessor asks, the cited page of the evidence stands in the window, a promise is kept."""

from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.pages.evaluations_interview import Interview
from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.reading import rows

TITLE, ASKED, PAGE = "Wawancara 2026 Tahap II", "op2", 2
PATIENCE = 20_000  # ms; a slow machine is no failure
TO_THE_PAGE = 5  # three letters, and Enter twice
INKED = 500  # dark dots of a page with words on it
PROMISED = """
    SELECT t.due_on, t.status, a.abbreviation, t.text LIKE 'OP2 %: Notulen September'
    FROM task t LEFT JOIN agency a ON a.id = t.agency_id WHERE t.text LIKE '%Notulen September'
"""


@pytest.fixture
def keyboard(window: Window, practice: Path) -> Keyboard:
    """At the window over the practice region."""
    window.begin(practice)
    window.settle_in()
    return Keyboard(window.shell)


def interview() -> Interview:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, Interview)
    return shown


def dark_dots(image: QImage) -> int:
    """How many dots of the picture are nearly black."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(dot < 80 for dot in bytes(grey.constBits()))


def is_seen(shown: Interview) -> bool:
    """Whether the cited page really stands there, with its words."""
    if not shown.page.isVisible() or shown.page.page != PAGE - 1 or not shown.page.pictures_kept:
        return False
    return dark_dots(shown.page.viewport().grab().toImage()) > INKED


def test_the_page_is_shown_and_the_promise_kept(
    keyboard: Keyboard, practice: Path, qtbot: QtBot, record_property: Record
) -> None:
    def talk() -> None:
        shown, before = interview(), keyboard.letters + keyboard.others
        began = perf_counter()
        keyboard.type(ASKED, "Return", "Return")
        qtbot.waitUntil(lambda: is_seen(shown), timeout=PATIENCE)
        seconds = perf_counter() - began
        assert keyboard.letters + keyboard.others - before == TO_THE_PAGE
        assert shown.caption.text().startswith(f"OP2: B-015 hlm {PAGE}")
        record_property(
            f"{JOURNEY}D11, from the question to the page", f"{seconds:.2f} s, {TO_THE_PAGE} keys"
        )
        keyboard.press("Escape", "N")
        keyboard.type("Notulen September", "Return")
        keyboard.press("Ctrl+A")
        keyboard.type("27/11/2026", "Return")
        keyboard.press("J", "K", "Escape")

    keyboard.press("Ctrl+7", "Alt+D")
    keyboard.in_dialog(TITLE, talk, "W")
    assert rows(practice, PROMISED) == [("2026-11-27", "open", "Diskominfo", 1)]
    record_property(f"{JOURNEY}D11, asked, shown and promised", keyboard.effort)
