"""Pages on the screen: only those in sight are drawn, and keys lead through them."""

from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.preview.page_view import PICTURES_KEPT, Fit, PageView
from gm100_desktop.ui.preview.pdf_pages import PdfPages
from gm100_desktop.ui.preview.preview import Preview
from gm100_desktop.ui.preview.thumbnails import Thumbnails
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands
from tests.ui.preview.paper import F4, a_pdf

COUNT = 24


@pytest.fixture
def pages(qapp: QApplication, tmp_path: Path) -> PdfPages:
    """A PDF of 24 pages of F4, written with the letters of the application."""
    assert qapp
    return PdfPages(a_pdf(tmp_path / "laporan.pdf", COUNT, F4).read_bytes(), Lock())


@pytest.fixture
def preview(theme: Theme, pages: PdfPages) -> Iterator[Preview]:
    """Shown in an ordinary size."""
    assert theme
    shown = Preview()
    shown.resize(640, 600)
    shown.show()
    shown.show_pages(pages)
    yield shown
    shown.close_pages()
    shown.close()
    shown.deleteLater()


@pytest.fixture
def view(preview: Preview) -> PageView:
    return preview.view


def test_pages_know_their_size_and_number(pages: PdfPages) -> None:
    assert pages.count == COUNT
    assert [round(pages.size_mm(0).width()), round(pages.size_mm(0).height())] == [215, 330]
    assert [pages.label(0), pages.label(9)] == ["1", "10"]
    picture = pages.picture(0, 200)
    assert [picture.width(), round(picture.height() / 10)] == [200, 31]


def test_a_second_hand_on_the_same_pdf_closes_alone(pages: PdfPages) -> None:
    other = pages.again()
    other.close()
    assert not pages.picture(1, 100).isNull()


def test_only_pages_in_sight_are_drawn_and_few_are_kept(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.pictures_kept >= 1)
    assert view.pictures_kept <= 3
    for page in range(COUNT):
        view.go_to(page)
        view.viewport().repaint()
        qtbot.waitUntil(lambda: not view._pictures._waiting)
    assert view.pictures_kept == PICTURES_KEPT


def test_keys_lead_from_page_to_page(view: PageView, preview: Preview, hands: Hands) -> None:
    hands.press(view, Qt.Key.Key_PageDown)
    hands.press(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    assert preview.bar.words() == f"3 dari {COUNT}"
    assert preview.thumbnails.currentIndex().row() == 2
    hands.press(view, Qt.Key.Key_PageUp)
    assert view.page == 1
    hands.press(view, Qt.Key.Key_End)
    assert view.page == COUNT - 1
    assert not preview.bar.following.isEnabled()
    hands.press(view, Qt.Key.Key_PageDown)
    assert view.page == COUNT - 1
    hands.press(view, Qt.Key.Key_Home)
    assert view.page == 0


def test_pages_grow_and_fit_again(view: PageView, preview: Preview, hands: Hands) -> None:
    view.go_to(4)
    whole = view.scale
    hands.press(view, Qt.Key.Key_Plus)
    assert view.scale == pytest.approx(whole * 1.25)
    assert view.page == 4
    hands.press(view, Qt.Key.Key_Minus)
    hands.press(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(whole)
    preview.bar.whole.click()
    assert view.scale > whole
    preview.bar.whole.click()
    assert view.scale == pytest.approx(whole)
    for _ in range(40):
        view.zoom(1.25)
    assert view.scale == 4.0


def test_a_resized_window_keeps_the_page(view: PageView, preview: Preview) -> None:
    view.go_to(7)
    preview.resize(900, 400)
    assert view.page == 7
    view.fit(Fit.WIDTH)
    assert view.page == 7


def test_scrolling_tells_which_page_is_in_sight(view: PageView, preview: Preview) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.page == COUNT - 1
    assert preview.thumbnails.currentIndex().row() == COUNT - 1


def test_thumbnails_lead_to_their_page(preview: Preview, hands: Hands, qtmodeltester: Any) -> None:
    thumbnails: Thumbnails = preview.thumbnails
    qtmodeltester.check(thumbnails.model())
    hands.press(thumbnails, Qt.Key.Key_Down)
    assert preview.view.page == 1
    assert thumbnails.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Halaman 2"


def test_a_narrow_preview_has_no_thumbnails(preview: Preview) -> None:
    preview.resize(400, 500)
    assert not preview.thumbnails.isVisible()


def test_without_pages_there_are_words(theme: Theme) -> None:
    assert theme
    preview = Preview()
    preview.show_words("Menyusun halaman…")
    assert preview._over.currentIndex() == 0
    assert preview._words.text() == "Menyusun halaman…"
    preview.deleteLater()


def test_a_low_room_shows_pages_as_wide_as_it_is(view: PageView, preview: Preview, qtbot: QtBot) -> None:
    whole, size = view.scale, preview.size()
    preview.resize(size.width(), 220)
    qtbot.waitUntil(lambda: view.scale > whole)
    preview.resize(size)
    qtbot.waitUntil(lambda: view.scale == pytest.approx(whole))
