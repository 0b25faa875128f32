"""A page of sections: when its form is seen, and where the keys go."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

AGENCY = kind("agency")
WIDE, NARROW = (1366, 768), (683, 384)
Opened = Callable[[tuple[int, int]], RegionPage]


@pytest.fixture
def opened(place: Workplace, theme: Theme) -> Iterator[Opened]:
    """The agencies, two of them on file, in a window of that size."""
    assert theme
    page = RegionPage(place)
    place.undo.changed.connect(page.take)
    page.desk.services.records.add_many(AGENCY, [{"name": "Bapperida"}, {"name": "Diskominfo"}])

    def at(size: tuple[int, int]) -> RegionPage:
        page.resize(px(size[0]), px(size[1]))
        page.show()
        page.activateWindow()
        page.open_section("OPD")
        QApplication.processEvents()
        return page

    yield at
    page.close()
    page.deleteLater()


def test_beside_the_list_the_form_follows_until_it_is_closed(opened: Opened, hands: Hands) -> None:
    page = opened(WIDE)
    assert page.panes.shows_form()
    page.view.form.closed.emit()
    hands.press(page.view.grid_of_lines().view, Qt.Key.Key_Down)  # type: ignore[union-attr]
    page.desk.services.records.change(AGENCY, page.selected() or 0, "abbreviation", "Kominfo")
    assert not page.panes.shows_form()
    page.show_form()
    page.open_section("Lembaga")
    page.open_section("OPD")
    assert page.panes.shows_form()


def test_an_empty_section_shows_no_empty_form(opened: Opened) -> None:
    page = opened(WIDE)
    page.open_section("Lembaga")
    assert not page.panes.shows_form()
    page.add_record()
    assert page.panes.shows_form()
    page.place.undo.stack.undo()
    assert not page.panes.shows_form()


def test_where_there_is_little_room_the_list_stays_until_the_form_is_asked_for(
    opened: Opened, hands: Hands
) -> None:
    page = opened(NARROW)
    view = page.view.grid_of_lines()
    assert view is not None
    hands.press(view.view, Qt.Key.Key_Down)
    assert view.isVisible()
    assert page._open_form.isVisible()
    hands.click(page._open_form)
    assert page.view.form.isVisible()
    assert not view.isVisible()
    hands.press(page.panes, Qt.Key.Key_Escape)
    assert view.isVisible()


def test_the_keys_go_to_the_list_or_to_the_first_field(opened: Opened) -> None:
    page = opened(WIDE)
    page.enter()
    grid = page.view.grid_of_lines()
    assert grid is not None
    assert grid.view.hasFocus()
    page.open_section("Profil")
    page.enter()
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "name"
