"""The toast: what it says, the way back, and how long it stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.widgets.toast import SHOWN_FOR, Toast
from tests.ui.conftest import Hands

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def toast(qtbot: QtBot) -> Iterator[Toast]:
    """A toast over a list."""
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(800, 400)
    made = Toast(place)
    place.show()
    yield made
    place.close()


def test_it_says_the_words_and_runs_the_way_back(toast: Toast, hands: Hands) -> None:
    undone: list[str] = []
    toast.say("3 anggota dihapus", lambda: undone.append("ya"))
    assert toast.isVisible()
    assert "3 anggota dihapus" in [label.text() for label in toast.findChildren(QLabel)]
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert (button.text(), button.accessibleName()) == ("Urungkan  Ctrl+Z", "Urungkan")
    hands.click(button)
    assert undone == ["ya"]
    assert not toast.isVisible()


def test_without_a_way_back_it_has_no_button(toast: Toast) -> None:
    toast.say("Disalin")
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert not button.isVisible()


def test_it_goes_after_six_seconds_but_waits_under_pointer_and_focus(toast: Toast) -> None:
    toast.say("3 anggota dihapus", lambda: None)
    timer, button = toast.findChild(QTimer), toast.findChild(QPushButton)
    assert isinstance(timer, QTimer)
    assert isinstance(button, QPushButton)
    assert (timer.isActive(), timer.interval()) == (True, SHOWN_FOR)
    toast.enterEvent(QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert timer.isActive()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not timer.isActive()
    button.clearFocus()
    timer.timeout.emit()
    assert not toast.isVisible()


def test_it_stands_bottom_centre_of_the_list_whatever_its_size(toast: Toast) -> None:
    toast.say("3 anggota dihapus", lambda: None)
    place = toast.parentWidget()
    assert place is not None
    for size in ((800, 400), (360, 300)):
        place.resize(*size)
        assert abs(toast.geometry().center().x() - place.rect().center().x()) <= 1
        assert place.height() - 40 < toast.geometry().bottom() < place.height()
        assert toast.width() < place.width()
