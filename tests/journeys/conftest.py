"""What the journeys ask for: the whole window with every page there is, over a file of their own."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
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
