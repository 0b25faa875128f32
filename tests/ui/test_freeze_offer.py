"""Sending a round offers to freeze it, once; freezing it at once is not bothered."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.commands import MENUS
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from tests.ui.sample_pages import SPECS
from tests.ui.window_parts import a_window


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path, dossier: Dossier) -> Iterator[Window]:
    dossier.close()
    held = a_window(parts, theme, tmp_path, SPECS)
    qtbot.addWidget(held.shell)
    held.shell.show()
    held.begin(dossier.path)
    yield held
    held.shell.close()


@pytest.fixture
def services(window: Window) -> Services:
    page = window.shell.current
    assert page is not None
    return Services(page.place.dossier, lambda: date(2026, 11, 20))


def _letter(text: str) -> str:
    return text[text.index("&") + 1].casefold()


def test_sending_a_round_offers_to_freeze_it(window: Window, services: Services, qtbot: QtBot) -> None:
    one = services.records.add(EVALUATION, {"year": 2026, "phase": "II"})
    services.records.change(EVALUATION, one, "state", "submitted")
    strip = window.shell.strip
    qtbot.waitUntil(strip.isVisible)
    assert strip.message() == "Evaluasi 2026 Tahap II terkirim; catatannya belum dibekukan."
    (button,) = strip.remedies
    assert _letter(button.text()) not in {_letter(menu.title) for menu in MENUS}
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FrozenDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    button.click()
    assert seen == ["Salinan beku"]
    assert not strip.isVisible()


def test_sending_and_freezing_at_once_offers_nothing(
    window: Window, services: Services, qtbot: QtBot
) -> None:
    one = services.records.add(EVALUATION, {"year": 2026, "phase": "II"})
    services.freezing.submit_round(one)
    qtbot.wait(20)
    assert not window.shell.strip.isVisible()


def test_leaving_the_file_at_once_asks_nothing_of_it(
    window: Window, services: Services, qtbot: QtBot
) -> None:
    one = services.records.add(EVALUATION, {"year": 2026, "phase": "II"})
    services.records.change(EVALUATION, one, "state", "submitted")
    window.close_file()
    qtbot.wait(20)
    assert not window.shell.strip.isVisible()
