"""The window stands on a screen that exists, where it stood before."""

import base64

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.geometry import kept_geometry, place_window
from gm100_desktop.ui.theme import Theme


def a_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def screen() -> QRect:
    return QApplication.primaryScreen().availableGeometry()


def test_the_first_time_it_fits_the_screen(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    window = a_window(qtbot)
    place_window(window, "")
    assert screen().contains(window.geometry())


def test_it_comes_back_to_its_place(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    first, second = a_window(qtbot), a_window(qtbot)
    first.setGeometry(40, 60, 500, 400)
    place_window(second, kept_geometry(first))
    assert second.geometry() == QRect(40, 60, 500, 400)


def test_a_place_on_a_screen_that_is_gone_is_not_taken(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    first, second = a_window(qtbot), a_window(qtbot)
    first.setGeometry(9000, 5000, 500, 400)
    place_window(second, kept_geometry(first))
    assert screen().intersects(second.frameGeometry())


def test_nonsense_is_as_good_as_nothing(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    for nonsense in ("bukan base64!", base64.b64encode(b"bukan tempat").decode()):
        window = a_window(qtbot)
        place_window(window, nonsense)
        assert screen().contains(window.geometry())
