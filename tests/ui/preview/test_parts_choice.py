"""Chapters: which are printed, in which order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.report_kinds import OptionType, OptionWord, ReportOption
from gm100_desktop.ui.preview.parts_choice import PartsChoice
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands

OPTION = ReportOption(
    "parts",
    "Bab",
    OptionType.PARTS,
    tuple(OptionWord(code, code.title()) for code in ("satu", "dua", "tiga")),
)


@pytest.fixture
def choice(theme: Theme) -> Iterator[PartsChoice]:
    assert theme
    shown = PartsChoice(OPTION)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def test_everything_as_usual_needs_no_words(choice: PartsChoice) -> None:
    assert choice.chosen() == ""
    assert not choice.is_empty()


def test_what_is_not_ticked_is_left_out(choice: PartsChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.changed):
        choice.rows[1].box.click()
    assert choice.chosen() == "satu,tiga"


def test_alt_and_an_arrow_move_a_part(choice: PartsChoice, hands: Hands) -> None:
    hands.press(choice.rows[0].box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert choice.chosen() == "dua,satu,tiga"
    hands.press(choice.rows[1].box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert choice.chosen() == ""
    hands.press(choice.rows[0].box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert choice.chosen() == ""


def test_arrows_are_seen_while_the_order_is_changed(choice: PartsChoice) -> None:
    arrow = choice.rows[2].arrows[0]
    assert not arrow.isVisible()
    choice._order.click()
    assert arrow.isVisible()
    assert arrow.accessibleName() == "Naikkan Tiga"
    arrow.click()
    assert choice.chosen() == "satu,tiga,dua"
    choice._order.click()
    assert not arrow.isVisible()
