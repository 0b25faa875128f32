"""Ctrl+K in the whole window: what is typed leads to the right record, page or act."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries.records import Record
from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.dialogs.search_list import SearchList
from gm100_desktop.ui.dialogs.search_painting import line_at
from gm100_desktop.ui.dialogs.search_panel import SearchField, SearchPanel
from gm100_desktop.ui.dialogs.search_places import PLACES, goal_of
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.journeys.standing import where
from tests.services.practice import practice_file
from tests.ui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
PAGE_IDS = [spec.id for spec in PAGES]
Find = Callable[[str], SearchPanel]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region, made once."""
    folder = tmp_path_factory.mktemp("latihan")
    with practice_file(folder, datetime.fromisoformat("2026-11-20T14:32:00+07:00")) as made:
        return made.path


@pytest.fixture
def opened(window: Window, practice: Path, desk: Path) -> Window:
    """The window over a copy of it."""
    window.begin(Path(shutil.copy(practice, desk)), "bimtek")
    window.settle_in()
    return window


@pytest.fixture
def find(opened: Window, hands: Hands, qtbot: QtBot) -> Find:
    """Presses Ctrl+K, types, and waits until everything has been looked through."""

    def found(text: str) -> SearchPanel:
        hands.press(opened.shell, Qt.Key.Key_K, CTRL)
        panel = opened.shell.findChild(SearchPanel)
        assert isinstance(panel, SearchPanel)
        hands.type(panel.field, text)
        foot = panel.findChildren(QLabel)[-1]
        qtbot.waitUntil(lambda: "Esc" in foot.text())
        QApplication.processEvents()
        return panel

    return found


def lines(panel: SearchPanel) -> list[SearchLine]:
    shown = panel.findChild(SearchList)
    assert isinstance(shown, SearchList)
    return [line_at(shown.lines.index(row)) for row in range(shown.lines.rowCount())]


def titles(panel: SearchPanel) -> list[str]:
    return [line.title.text for line in lines(panel)]


def words(panel: SearchPanel) -> str:
    return panel.findChildren(QLabel)[0].text()


def page_of(window: Window) -> Page:
    page = window.shell.current
    assert page is not None
    return page


def records_of(page: Page) -> Records:
    return Records(page.place.dossier, page.place.today)


def test_a_name_typed_and_enter_lead_to_the_record(opened: Window, find: Find, hands: Hands) -> None:
    panel = find("lapor aduan")
    hands.press(panel.field, Qt.Key.Key_Return)
    page = page_of(opened)
    assert page.title == "Masterplan"
    programme = page.selected()
    assert programme is not None
    assert records_of(page).get(kind("programme"), programme)["name"] == "Lapor Tirta (aduan warga)"
    assert not panel.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_what_is_filtered_away_is_shown_when_it_is_asked_for(
    opened: Window, find: Find, hands: Hands
) -> None:
    opened.shell.go(Destination("masterplan"))
    page = page_of(opened)
    page.findChildren(QLineEdit)[0].setText("tidak ada yang begini")
    panel = find("lapor aduan")
    hands.press(panel.field, Qt.Key.Key_Return)
    assert page.selected() is not None


def test_words_of_the_minutes_lead_to_the_meeting(opened: Window, find: Find, hands: Hands) -> None:
    page = page_of(opened)
    records = records_of(page)
    meeting = records.all(kind("session"), {"kind": "council_meeting"})[0]
    key = int(meeting["id"] or 0)
    records.change(kind("session"), key, "discussion", "Pembukaan. Kapal keruk zamrud dibahas lama.")
    panel = find("keruk zamrud")
    (line,) = [line for line in lines(panel) if not line.is_heading]
    assert (line.place, line.excerpt.text) == ("Pembahasan", "Pembukaan. Kapal keruk zamrud dibahas lama.")
    hands.press(panel.field, Qt.Key.Key_Return)
    assert (page.title, page.selected()) == ("Bimtek & Rapat", key)


def test_sections_reports_and_commands_are_found_too(opened: Window, find: Find, hands: Hands) -> None:
    panel = find("kerja sama")
    assert titles(panel)[:2] == ["Halaman", "Daerah › Kerja sama"]
    hands.press(panel.field, Qt.Key.Key_Return)
    page = page_of(opened)
    assert isinstance(page, RecordPage)
    assert (page.title, page.view.section.title) == ("Daerah", "Kerja sama")
    panel = find("daftar hadir")
    hands.press(panel.field, Qt.Key.Key_Return)
    assert page_of(opened).facts().startswith("Daftar Hadir")


def test_a_command_is_done_by_its_name(opened: Window, find: Find, hands: Hands) -> None:
    opened.shell.go(Destination("bimtek"))
    page = page_of(opened)
    before = len(records_of(page).all(kind("session")))
    panel = find("tambah bimtek")
    assert titles(panel)[:2] == ["Perintah", "Tambah bimtek"]
    assert lines(panel)[1].keys == "Ctrl+Enter"
    hands.press(panel.field, Qt.Key.Key_Return)
    assert len(records_of(page).all(kind("session"))) == before + 1


def test_an_act_that_only_holds_the_word_stands_behind_the_records(opened: Window, find: Find) -> None:
    shown = titles(find("bimtek"))
    assert shown.index("Halaman") < shown.index("Bimtek & Rapat") < shown.index("Perintah")
    assert "Perintah" in shown[-3:]


def test_what_cannot_be_done_now_is_not_offered(opened: Window, find: Find) -> None:
    assert not opened.shell.commands["redo"].isEnabled()
    assert "Perintah" not in titles(find("ulangi"))


def test_undo_is_found_by_its_verb_never_by_what_it_would_take_back(
    opened: Window, find: Find, hands: Hands
) -> None:
    records_of(page_of(opened)).add(kind("agency"), {"name": "Dinas Zamrud"})
    panel = find("zamrud")
    assert titles(panel) == ["OPD", "Dinas Zamrud"]
    hands.press(panel.field, Qt.Key.Key_Escape)
    assert titles(find("urung"))[:2] == ["Perintah", "Urungkan: Tambah OPD Dinas Zamrud"]


def test_nothing_found_says_what_to_do(find: Find) -> None:
    panel = find("qwxyz <b>tebal</b>")
    assert not lines(panel)
    assert words(panel) == (
        "Tidak ada yang cocok dengan 'qwxyz <b>tebal</b>'. "
        "Periksa ejaannya, atau ketik satu kata atau awalnya saja."
    )


def test_hostile_words_are_shown_letter_by_letter(opened: Window, find: Find) -> None:
    page = page_of(opened)
    records_of(page).add(kind("agency"), {"name": "<img src=x> & 'Dinas' zamrud"})
    panel = find("zamrud")
    (line,) = [line for line in lines(panel) if not line.is_heading]
    assert line.title.text == "<img src=x> & 'Dinas' zamrud"
    panel.list.lines.index(1)
    assert "&lt;img" in panel.list.lines.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_undoing_is_seen_at_once(opened: Window, find: Find, hands: Hands) -> None:
    page = page_of(opened)
    records_of(page).add(kind("agency"), {"name": "Dinas Zamrud"})
    panel = find("zamrud")
    assert "Dinas Zamrud" in titles(panel)
    hands.press(panel.field, Qt.Key.Key_Escape)
    opened.shell.commands["undo"].trigger()
    assert not lines(find("zamrud"))


def test_a_record_that_is_gone_by_then_is_said_to_be(opened: Window, find: Find, hands: Hands) -> None:
    page = page_of(opened)
    records = records_of(page)
    agency = records.add(kind("agency"), {"name": "Dinas Zamrud"})
    panel = find("zamrud")
    records.remove(kind("agency"), [agency])
    hands.press(panel.field, Qt.Key.Key_Return)
    assert opened.shell.strip.isVisible()


def test_a_record_of_another_year_opens_in_a_window_of_its_own(
    opened: Window, find: Find, hands: Hands
) -> None:
    page = page_of(opened)
    old: Record = {"name": "Zamrud", "year": 2019, "sub_dimension_id": 1}
    key = records_of(page).add(kind("quick_win"), old)
    panel = find("zamrud")
    shown: list[int | None] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RecordDialog)
        shown.append(dialog.form.record_id)
        dialog.reject()

    QTimer.singleShot(0, look)
    hands.press(panel.field, Qt.Key.Key_Return)
    assert shown == [key]
    assert page_of(opened).title == "Quick Win"


def test_arrows_pass_headings_by_and_go_round(find: Find, hands: Hands) -> None:
    panel = find("rapat")
    shown = [line.title.text for line in lines(panel) if not line.is_heading]
    seen = []
    for _ in range(len(shown) + 1):
        current = panel.list.current()
        assert current is not None
        seen.append(current.title.text)
        assert panel.field.accessibleDescription() == current.words
        hands.press(panel.field, Qt.Key.Key_Down)
    assert seen == [*shown, shown[0]]
    hands.press(panel.field, Qt.Key.Key_PageDown)
    hands.press(panel.field, Qt.Key.Key_PageUp)
    hands.press(panel.field, Qt.Key.Key_Tab)
    assert panel.isVisible()


def test_the_rest_of_a_heading_is_shown_alone(find: Find, hands: Hands) -> None:
    panel = find("dinas")
    more = next(at for at, line in enumerate(lines(panel)) if line.title.text == "Lainnya di OPD…")
    panel.list.setCurrentIndex(panel.list.lines.index(more))
    hands.press(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert titles(panel)[0] == "OPD"
    assert len([line for line in lines(panel) if not line.is_heading]) > 6
    hands.type(panel.field, " k")
    QApplication.processEvents()
    assert "Program" in titles(panel)


def test_esc_and_a_press_beside_close_it_and_give_the_focus_back(
    opened: Window, find: Find, hands: Hands
) -> None:
    before = QApplication.focusWidget()
    panel = find("rapat")
    hands.press(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is before
    find("")
    hands.click(panel, QPoint(5, opened.shell.height() - 60))
    assert not panel.isVisible()
    hands.press(opened.shell, Qt.Key.Key_K, CTRL)
    hands.press(opened.shell, Qt.Key.Key_K, CTRL)
    assert not panel.isVisible()


def test_what_was_looked_for_last_is_offered_in_an_empty_field(find: Find, hands: Hands) -> None:
    for text in ("lapor aduan", "kerja sama", "satu genggam", "lapor aduan"):
        panel = find(text)
        hands.press(panel.field, Qt.Key.Key_Return)
    panel = find("")
    hands.press(panel.field, Qt.Key.Key_Backspace)
    QApplication.processEvents()
    assert titles(panel) == ["Pencarian terakhir", "lapor aduan", "satu genggam", "kerja sama"]
    hands.press(panel.field, Qt.Key.Key_Down)
    hands.press(panel.field, Qt.Key.Key_Return)
    assert panel.field.text() == "satu genggam"


def test_a_newer_letter_takes_the_place_of_an_older(find: Find, hands: Hands) -> None:
    panel = find("")
    asked: list[str] = []
    panel.typed.connect(asked.append)
    hands.type(panel.field, "lapor")
    QApplication.processEvents()
    assert asked == ["lapor"]


def test_the_field_of_the_top_bar_opens_it(opened: Window, hands: Hands) -> None:
    hands.click(opened.shell.top.search)
    assert isinstance(QApplication.focusWidget(), SearchField)


@pytest.mark.parametrize(("width", "height"), [(1366, 697), (960, 600), (683, 384), (480, 320)])
def test_it_fits_into_every_window(opened: Window, find: Find, width: int, height: int) -> None:
    opened.shell.resize(width, height)
    panel = find("rapat")
    sheet = panel.field.parentWidget()
    assert sheet is not None
    assert opened.shell.rect().contains(sheet.geometry())
    for part in (panel.field, panel.list):
        assert part.isVisible()
        assert sheet.rect().contains(part.geometry())
    opened.shell.resize(width + 200, height + 100)
    assert panel.geometry() == opened.shell.rect()
    assert opened.shell.rect().contains(sheet.geometry())


def test_every_kind_leads_to_its_record(opened: Window) -> None:
    records = records_of(page_of(opened))
    reached = []
    for one in PLACES:
        newest_first = reversed(records.all(kind(one)))
        goals = (goal_of(records, one, int(row["id"] or 0), PAGE_IDS) for row in newest_first)
        goal = next((found for found in goals if found is not None), None)
        if goal is not None:
            opened.shell.go(goal.destination)
            assert where(page_of(opened), goal.destination) == goal.destination, one
            reached.append(one)
    assert len(reached) > 50
