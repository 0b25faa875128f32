"""A painted list in a form: walked by keys, opened by Enter or a click, as high as its rows."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.row_list import RowList
from tests.ui.conftest import Hands


@dataclass(frozen=True, slots=True)
class Word:
    """One line."""

    id: int
    word: str


class Words(RowList[Word]):
    """Words below each other."""

    def words_of(self, line: Word) -> str:
        return line.word

    def paint_line(self, painter: QPainter, area: QRect, line: Word, kit: PaintKit) -> None:
        kit.write(painter, area, line.word, kit.body, kit.palette.text)


@pytest.fixture
def words(theme: Theme) -> Iterator[Words]:
    assert theme
    shown = Words("Belum ada.")
    shown.show_lines([Word(7, "satu"), Word(8, "dua"), Word(9, "tiga")])
    shown.resize(shown.sizeHint())
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def test_keys_walk_open_and_remove(words: Words, hands: Hands) -> None:
    opened: list[int] = []
    removed: list[int] = []
    words.opened.connect(opened.append)
    words.removed.connect(removed.append)
    words.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        hands.press(words, key)
    for _ in range(5):
        hands.press(words, Qt.Key.Key_Down)
    hands.press(words, Qt.Key.Key_Enter)
    assert (opened, removed) == ([7, 8, 9], [8])


def test_a_click_opens_what_is_under_it(words: Words, hands: Hands) -> None:
    opened: list[int] = []
    words.opened.connect(opened.append)
    hands.click(words, QPoint(5, px(words.row_height) + 3))
    assert opened == [8]


def test_every_row_has_its_height_and_all_are_spoken(words: Words) -> None:
    assert words.minimumSizeHint().height() >= 3 * px(words.row_height)
    assert words.accessibleDescription() == "satu; dua; tiga"
    words.show_lines([])
    assert words.accessibleDescription() == "Belum ada."
    assert words.sizeHint().height() >= px(words.row_height)


def test_an_empty_list_takes_no_keys(words: Words, hands: Hands) -> None:
    opened: list[int] = []
    words.opened.connect(opened.append)
    words.show_lines([])
    hands.press(words, Qt.Key.Key_Return)
    assert opened == []


def test_what_is_painted_fills_its_rows_and_shows_the_focus(words: Words, qtbot: QtBot) -> None:
    words.activateWindow()
    words.setFocus()
    qtbot.waitUntil(words.hasFocus)
    framed = words.grab().toImage()
    words.clearFocus()
    assert words.grab().toImage() != framed


def test_the_tooltip_has_a_row_whole(words: Words) -> None:
    at = QPoint(5, px(words.row_height) + 3)
    QApplication.sendEvent(words, QHelpEvent(QEvent.Type.ToolTip, at, words.mapToGlobal(at)))
    assert QToolTip.text() == "dua"
    QToolTip.hideText()
