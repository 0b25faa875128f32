"""The tabs of a form: all of them seen at any width, walked along by arrows, never jumping."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gm100_desktop.ui.forms.form_tabs import FormTab, FormTabs
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands

WORDS = ("Pokok", "Tempat", "Pembukaan", "Notulen", "Acara", "Peserta", "Hasil", "Bukti & lampiran")


@pytest.fixture
def tabs(theme: Theme) -> Iterator[FormTabs]:
    assert theme
    room = QWidget()
    shown = FormTabs(room)
    for words in WORDS:
        shown.add(words)
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(shown)
    column.addStretch(1)
    room.resize(px(308), 200)
    room.show()
    room.activateWindow()
    yield shown
    room.close()
    room.deleteLater()


def _buttons(tabs: FormTabs) -> list[FormTab]:
    return tabs.findChildren(FormTab)


@pytest.mark.parametrize(("width", "rows"), [(240, 3), (308, 2), (900, 1)])
def test_every_tab_is_seen_whole_at_any_width(tabs: FormTabs, width: int, rows: int) -> None:
    room = tabs.parentWidget()
    assert room is not None
    room.resize(px(width), 200)
    QApplication.processEvents()
    areas = [tab.geometry() for tab in _buttons(tabs)]
    assert len({area.top() for area in areas}) == rows
    assert all(tabs.rect().contains(area) for area in areas)
    assert all(tab.width() >= tab.sizeHint().width() for tab in _buttons(tabs))
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


def test_nothing_moves_when_another_tab_is_chosen(tabs: FormTabs) -> None:
    before = [tab.geometry() for tab in _buttons(tabs)]
    tabs.choose(5)
    assert [tab.geometry() for tab in _buttons(tabs)] == before
    assert tabs.current() == 5


def test_arrows_walk_along_the_tabs_and_each_is_said_once(tabs: FormTabs, hands: Hands) -> None:
    said: list[int] = []
    tabs.chosen.connect(said.append)
    _buttons(tabs)[0].setFocus()
    for _ in range(2):
        focus = tabs.focusWidget()
        assert focus is not None
        hands.press(focus, Qt.Key.Key_Right)
    assert said == [1, 2]
    assert _buttons(tabs)[2].hasFocus()


def test_a_longer_name_makes_room_for_itself(tabs: FormTabs) -> None:
    before = _buttons(tabs)[0].width()
    tabs.name(0, "Pokok 12")
    assert _buttons(tabs)[0].width() > before
    assert tabs.words()[0] == "Pokok 12"
