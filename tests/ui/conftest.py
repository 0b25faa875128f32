"""The window's look for every test of the window, put back afterwards; keys and clicks, typed."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gm100_desktop.folders import Folders
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.window_parts import a_file, a_place, some_parts

Press = Callable[..., None]


def clear_away(qapp: QApplication) -> None:
    """No window outlives its test: each costs the next ones time when sheet or theme change."""
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The application in the light theme."""
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp, Appearance.LIGHT)
    yield theme
    clear_away(qapp)
    qapp.styleHints().colorSchemeChanged.disconnect(theme.follow_system)
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


class Hands:
    """Types and clicks as a person does."""

    def type(self, widget: QWidget, text: str) -> None:
        """Press the keys of the text one after another."""
        QTest.keyClicks(widget, text)

    def press(self, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press one key."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(widget, key, held)

    def hold(self, widget: QWidget, key: Qt.Key) -> None:
        """Press one key and keep it down."""
        QTest.keyPress(widget, key)

    def let_go(self, widget: QWidget, key: Qt.Key) -> None:
        """Let that key go."""
        QTest.keyRelease(widget, key)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click with the left button, in the middle unless told where."""
        nobody: Any = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, nobody, at or widget.rect().center())


@pytest.fixture
def hands() -> Hands:
    """The person at the keyboard."""
    return Hands()


@pytest.fixture
def parts(qapp: QApplication, folders: Folders, now: datetime) -> Iterator[Parts]:
    """Jobs that run at once, errors, preferences, clock; every known problem must be expected."""
    assert qapp
    held = some_parts(folders, now)
    yield held
    held.jobs.close()


@pytest.fixture
def dossier(tmp_path: Path, now: datetime) -> Iterator[Dossier]:
    """A new file of Kabupaten Tirta Kencana, open."""
    with a_file(tmp_path / "tirta-kencana.gm100", now) as opened:
        yield opened


@pytest.fixture
def place(dossier: Dossier, parts: Parts) -> Iterator[Workplace]:
    """What a page is given, without a window around it."""
    held = a_place(dossier, parts)
    yield held
    held.undo.close()
