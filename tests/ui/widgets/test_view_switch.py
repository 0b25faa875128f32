"""The view switch: one chosen, and what has no room folds into a menu that names it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from gm100_desktop.ui.metrics import px, text_font
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.view_switch import FOLDED, ViewSwitch

VIEWS = [("pohon", "Pohon"), ("tabel", "Tabel"), ("jalan", "Peta & jalan"), ("uang", "Anggaran")]


@pytest.fixture
def switch(theme: Theme) -> Iterator[ViewSwitch]:
    assert theme
    shown = ViewSwitch(VIEWS)
    shown.resize(shown.sizeHint())
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def _visible(switch: ViewSwitch) -> list[str]:
    return [
        button.text().replace("&&", "&") for button in switch.findChildren(QPushButton) if button.isVisible()
    ]


def test_with_room_every_view_has_its_button(switch: ViewSwitch) -> None:
    assert _visible(switch) == [words for _, words in VIEWS]


def test_without_room_the_last_views_fold_into_a_menu(switch: ViewSwitch) -> None:
    switch.resize(switch.sizeHint().width() - 20, switch.height())
    shown = _visible(switch)
    assert shown[-1] == FOLDED
    assert shown[:-1] == [words for _, words in VIEWS][: len(shown) - 1]
    assert len(shown) <= len(VIEWS)


def test_a_folded_view_is_chosen_in_the_menu_and_named_by_it(switch: ViewSwitch) -> None:
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    switch.resize(switch.minimumSizeHint())
    more = next(button for button in switch.findChildren(QPushButton) if button.menu())
    more.menu().actions()[-1].trigger()
    assert chosen == ["uang"]
    assert _visible(switch)[-1] == "Anggaran"


def test_the_least_width_is_kept_whatever_is_chosen(switch: ViewSwitch) -> None:
    switch.resize(switch.minimumSizeHint())
    for code, words in VIEWS:
        switch.choose(code)
        assert _visible(switch) == [words]


def test_the_chosen_view_has_room_for_its_semibold_words(switch: ViewSwitch) -> None:
    before = [button.geometry() for button in switch.findChildren(QPushButton) if button.isVisible()]
    switch.choose("jalan")
    shown = [button for button in switch.findChildren(QPushButton) if button.isVisible()]
    assert [button.geometry() for button in shown] == before
    for button in shown:
        needed = QFontMetrics(text_font(semibold=True)).horizontalAdvance(button.text().replace("&&", "&"))
        assert button.width() >= needed + px(22)
