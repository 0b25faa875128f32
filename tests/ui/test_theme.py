"""The theme switches live; fonts and lengths follow the system font; every icon named exists."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import gm100_desktop.ui
from gm100_desktop.assets import asset
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.icons import Ink, icon, ink_colour
from gm100_desktop.ui.metrics import TextSize, base_size, px, text_font
from gm100_desktop.ui.palette import DARK, LIGHT, Tone
from gm100_desktop.ui.theme import Theme, colours, window_font


def test_choosing_switches_colours_at_once(theme: Theme, qtbot: QtBot) -> None:
    assert colours() is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    assert colours() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Highlight) == QColor(DARK.sel)
    assert theme.appearance is Appearance.DARK


def test_system_follows_the_system(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.choose(Appearance.SYSTEM)
    assert colours() in (LIGHT, DARK)
    monkeypatch.setattr(theme, "_wanted", lambda: DARK)
    QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
    assert colours() is DARK


def test_letters_and_lengths_grow_with_the_system_font(theme: Theme, qapp: QApplication) -> None:
    assert theme.appearance is Appearance.LIGHT
    assert (px(30), px(0), text_font(TextSize.TITLE).pixelSize()) == (30, 0, 20)
    large = QFont(qapp.font())
    large.setPixelSize(26)
    qapp.setFont(large)
    assert (px(30), text_font(TextSize.TITLE, semibold=True).pixelSize()) == (60, 40)
    small = QFont(qapp.font())
    small.setPixelSize(9)
    assert base_size(small) == 9
    assert (window_font(small).pixelSize(), window_font(large).pixelSize()) == (13, 26)


def test_enlarging_scales_letters_lengths_and_sheet(theme: Theme, qapp: QApplication) -> None:
    before = qapp.font().pixelSize()
    theme.enlarge(200)
    assert qapp.font().pixelSize() == 2 * before
    assert px(30) == round(60 * before / 13)
    assert f"min-height: {px(30) - 2}px" in qapp.styleSheet()


def test_an_icon_follows_the_theme_and_its_state(theme: Theme) -> None:
    house = icon("house", on=Ink.PRIMARY)
    assert _ink_of(house) == QColor(LIGHT.text2)
    assert _ink_of(house, state=QIcon.State.On) == QColor(LIGHT.primary)
    assert _ink_of(house, mode=QIcon.Mode.Disabled) == QColor(LIGHT.disabled)
    theme.choose(Appearance.DARK)
    assert _ink_of(house) == QColor(DARK.text2)


def _ink_of(
    drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
) -> QColor:
    """The colour of the most covering pixel."""
    image = drawn.pixmap(QSize(64, 64), mode, state).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=QColor.alpha)


def test_every_ink_is_a_colour_of_the_palette() -> None:
    assert all(ink_colour(palette, ink).startswith("#") for palette in (LIGHT, DARK) for ink in Ink)
    assert ink_colour(LIGHT, Ink.WRONG) == LIGHT.tones[Tone.WRONG].ink


def test_every_icon_named_in_the_window_is_shipped() -> None:
    folder = Path(next(iter(gm100_desktop.ui.__path__)))
    named: set[str] = set()
    for path in folder.rglob("*.py"):
        named |= set(re.findall(r'\bicon(?:_pixmap)?\(\s*"([a-z0-9-]+)"', path.read_text(encoding="utf-8")))
    missing = {name for name in named if not asset("icons", f"{name}.svg").is_file()}
    assert missing == set()
