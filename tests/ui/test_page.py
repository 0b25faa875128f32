"""What every page can rely on: refreshing, selection, commands, and where the form stands."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds.regions import INSTITUTION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.list_and_form import Arrangement, arrangement_for
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination, Workplace
from tests.ui.conftest import Hands
from tests.ui.sample_pages import InstitutionsPage, NotesPage


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, place: Workplace) -> InstitutionsPage:
    """The sample page, shown, hearing the news."""
    assert theme
    shown = InstitutionsPage(place)
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.show()
    place.undo.changed.connect(shown.take)
    return shown


def test_a_page_reads_when_it_is_shown_and_after_its_own_act_once(page: InstitutionsPage) -> None:
    assert page.readings == 1
    page.add()
    assert page.readings == 2
    assert [line.name for line in page.model.lines] == ["Lembaga 1"]  # type: ignore[attr-defined]


def test_a_hidden_page_waits_until_it_is_shown(page: InstitutionsPage) -> None:
    page.hide()
    page.add()
    page.add()
    assert page.readings == 1
    page.show()
    assert page.readings == 2


def test_a_page_does_not_read_for_acts_elsewhere(page: InstitutionsPage) -> None:
    page.take(Changes(frozenset({Area.MASTERPLAN}), "Tambah program", Origin.TYPED, 1))
    assert page.readings == 1


def test_the_selection_survives_a_refresh(page: InstitutionsPage) -> None:
    for _ in range(3):
        page.add()
    page.select(2)
    page.records.change(INSTITUTION, 2, "name", "Aaa Bank")
    assert page.selected() == 2


def test_the_facts_follow_the_lines(page: InstitutionsPage) -> None:
    page.add()
    assert page.head.facts() == "1 lembaga · tahun 2026"


def test_going_to_a_record_selects_it_also_on_a_stale_page(page: InstitutionsPage) -> None:
    page.hide()
    page.add()
    page.add()
    page.go_to(Destination("lembaga", 2))
    assert page.selected() == 2


def test_a_command_works_by_its_keys_while_the_page_is_shown(
    qtbot: QtBot, page: InstitutionsPage, hands: Hands
) -> None:
    page.show_form()
    page.activateWindow()
    page.name.setFocus()
    qtbot.waitUntil(page.name.hasFocus)
    hands.press(page.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(page.model.lines) == 1


def test_a_problem_of_a_command_goes_through_the_gateway(page: InstitutionsPage, place: Workplace) -> None:
    told: list[KnownProblem] = []
    place.errors.told.connect(told.append)

    def fail() -> None:
        raise KnownProblem("Disk penuh.")

    page.add_command(Command("&Gagal"), fail).trigger()
    assert [problem.message for problem in told] == ["Disk penuh."]


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1366, 768, Arrangement.BESIDE),
        (960, 700, Arrangement.BESIDE),
        (959, 700, Arrangement.BELOW),
        (720, 700, Arrangement.BELOW),
        (719, 700, Arrangement.INSTEAD),
        (1366, 519, Arrangement.INSTEAD),
        (683, 384, Arrangement.INSTEAD),
    ],
)
def test_the_form_stands_where_there_is_room(
    theme: Theme, width: int, height: int, expected: Arrangement
) -> None:
    assert theme
    assert arrangement_for(width, height) is expected


def test_on_a_small_window_the_form_takes_the_place_of_the_list(
    qtbot: QtBot, page: InstitutionsPage, hands: Hands
) -> None:
    page.resize(683, 384)
    page.show_form()
    assert page.form.isVisible()
    assert not page.grid.isVisible()
    hands.press(page.name, Qt.Key.Key_Escape)
    assert page.grid.isVisible()
    assert not page.form.isVisible()
    assert qtbot


def test_form_and_list_stand_beside_each_other_on_an_office_screen(page: InstitutionsPage) -> None:
    page.show_form()
    form, main = _box(page, page.form), _box(page, page.grid)
    assert form[0] >= main[0] + main[2]
    assert 340 <= form[2] <= 352


def test_the_width_given_to_the_form_is_remembered(
    qtbot: QtBot, page: InstitutionsPage, place: Workplace
) -> None:
    page.show_form()
    with qtbot.waitSignal(page.panes.form_width_changed):
        page.panes.setSizes([700, 400])
        page.panes.splitterMoved.emit(700, 1)
    assert place.preferences.settings.form_widths == {"Lembaga": _box(page, page.form)[2]}
    again = InstitutionsPage(place)
    qtbot.addWidget(again)
    again.resize(1100, 600)
    again.show()
    again.show_form()
    assert _box(again, again.form)[2] == _box(page, page.form)[2]


def test_on_a_narrow_window_the_form_stands_below(page: InstitutionsPage) -> None:
    page.resize(800, 700)
    page.show_form()
    form, main = _box(page, page.form), _box(page, page.grid)
    assert form[1] >= main[1] + main[3]


def test_buttons_without_room_move_behind_the_ellipsis(page: InstitutionsPage) -> None:
    shown = [button.isVisible() for button in page.head.buttons]
    page.resize(420, 700)
    assert shown == [True, True]
    assert [button.isVisible() for button in page.head.buttons][1] is False
    assert page.head.more.isVisible()
    assert "Cetak daftar" in [action.text().replace("&", "") for action in page.head.more.menu().actions()]


def test_a_page_without_news_is_read_once(qtbot: QtBot, theme: Theme, place: Workplace) -> None:
    assert theme
    page = NotesPage(place)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    page.show()
    assert page.readings == 1


def _box(page: QWidget, part: QWidget) -> tuple[int, int, int, int]:
    corner = part.mapTo(page, part.rect().topLeft())
    return corner.x(), corner.y(), part.width(), part.height()


def test_acts_behind_the_ellipsis_outlive_a_menu_that_is_filled_anew(page: InstitutionsPage) -> None:
    menu = QMenu()
    known = [action.text() for action in page.actions()]
    assert "&Gabung" in known
    for _ in range(3):
        menu.clear()
        menu.addActions(page.actions())
        gc.collect()
    assert [action.text() for action in page.actions()] == known
