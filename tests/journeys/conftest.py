"""What the journeys ask for: the whole window with every page there is, over a file of their own."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY
from tests.services.practice import practice_file
from tests.ui.conftest import hands, parts, theme
from tests.ui.window_parts import a_file, a_window

__all__ = ["desk", "file", "hands", "parts", "theme", "window"]


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    """The window as it stands on an office PC, no file open."""
    held = a_window(parts, theme, tmp_path, PAGES)
    qtbot.addWidget(held.shell)
    held.shell.show()
    held.shell.activateWindow()
    yield held
    held.shell.close()


@pytest.fixture
def busy_window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    """The window with work that really runs beside it, no file open."""
    held = a_window(parts._replace(jobs=Jobs()), theme, tmp_path, PAGES)
    qtbot.addWidget(held.shell)
    held.begin(None)
    held.shell.show()
    held.shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    held.settle_in()
    yield held
    held.shell.close()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The folder a person keeps the file in."""
    folder = tmp_path / "Dokumen"
    folder.mkdir()
    return folder


@pytest.fixture
def file(desk: Path, now: datetime) -> Path:
    """A sound file nobody has open."""
    a_file(desk / "Tirta Kencana.gm100", now).close()
    return desk / "Tirta Kencana.gm100"


@pytest.fixture
def practice(desk: Path, now: datetime) -> Path:
    """The practice region in a file nobody has open."""
    with practice_file(desk, now) as opened:
        return opened.path


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many keys each journey took."""
    passed = terminalreporter.stats.get("passed", [])
    efforts = [told for report in passed for told in report.user_properties if told[0].startswith(JOURNEY)]
    if efforts:
        terminalreporter.section("keys of the journeys")
    for journey, effort in efforts:
        terminalreporter.write_line(f"{journey}: {effort}")
