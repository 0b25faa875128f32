"""An hour of work in the whole window: what was said to be saved is in the file and on the paper."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import SessionStatus
from gm100_desktop.services import Services
from gm100_desktop.ui.pages.masterplan_lists import TABLE
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.rosters_page import RostersPage
from gm100_desktop.ui.pages.rosters_view import RosterView
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.window import Window
from tests.journeys.printing import print_report
from tests.ui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = [
    f"Warga {letter}"
    for letter in ("Asri", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gita", "Hadi", "Indah", "Joko")
]
PEOPLE = "Nama\tNIP\tSektor\n" + "\n".join(
    f"Dr. {name}, M.Si.\t1970011519950310{number:02}\tPemerintah" for number, name in enumerate(NAMES, 1)
)
PROGRAMME = "Pasar Terapung Digital"
BUDGETS = [125_000_000, 250_000_000, 375_000_000, 500_000_000, 625_000_000]
YEARS = range(2026, 2031)
QUICK_WIN, BIMTEK = "Gerobak Keliling Pintar", "Bimtek Tahap I Tirta Kencana"


class Clerk:
    """Works in the window with clipboard and keys."""

    def __init__(self, window: Window, hands: Hands) -> None:
        self.window, self.shell, self.hands = window, window.shell, hands

    def go_to(self, title: str) -> Page:
        """Open the page of that title by its keys."""
        place = [action.text().split(maxsplit=1)[1] for action in self.shell.page_actions].index(title)
        self.press(self.shell, Qt.Key(Qt.Key.Key_1 + place), CTRL)
        assert self.shell.current is not None
        return self.shell.current

    def press(self, widget: QWidget, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press a key and let the window answer."""
        self.hands.press(widget, key, *held)
        QApplication.processEvents()

    def paste(self, view: QWidget, text: str) -> None:
        """Ctrl+V with that text."""
        QGuiApplication.clipboard().setText(text)
        self.press(view, Qt.Key.Key_V, CTRL)

    def write(self, text: str) -> None:
        """Type into the field that has the cursor, over what stands there, and leave it with Tab."""
        field = QApplication.focusWidget()
        assert field is not None
        self.press(field, Qt.Key.Key_A, CTRL)
        self.hands.type(field, text)
        self.press(field, Qt.Key.Key_Tab)

    def trigger(self, page: Page, words: str) -> None:
        """Choose that act in the menu Data."""
        next(act for act in page.actions() if act.text().replace("&", "") == words).trigger()
        QApplication.processEvents()

    def saved(self) -> str:
        return self.shell.status.saved.words()

    def undo(self) -> str:
        """Ctrl+Z; what the menu said it would take back."""
        named = self.shell.commands["undo"].text()
        self.press(self.shell, Qt.Key.Key_Z, CTRL)
        return named


@pytest.fixture
def clerk(window: Window, hands: Hands, file: Path) -> Clerk:
    """Somebody before the new file."""
    window.begin(file)
    window.settle_in()
    return Clerk(window, hands)


def enter_people(clerk: Clerk) -> None:
    page = clerk.go_to("Dewan && Tim")
    assert isinstance(page, RostersPage)
    page.open_section("Orang")
    people = page.view.list
    assert people is not None
    clerk.paste(people.grid.view, PEOPLE)
    assert clerk.shell.commands["undo"].text() == "&Urungkan: Tempel 10 orang"
    assert "10 orang" in page.facts()
    page.desk.services.seating.record_decree(
        {"number": "100/SK/2026", "title": "Dewan", "dated_on": "2026-01-05"}
    )
    page.open_section(BodyKind.COUNCIL.label)
    council = page.view
    assert isinstance(council, RosterView)
    clerk.paste(council.grid.view, "\n".join(NAMES[:4]))
    assert council.roster.person_count == 4


def enter_programme(clerk: Clerk) -> None:
    page = clerk.go_to("Masterplan")
    assert isinstance(page, MasterplanPage)
    assert page._offer is not None
    clerk.press(page._offer.button, Qt.Key.Key_Space)
    page.lists.choose(TABLE)
    table = page.lists.grid
    assert isinstance(table, ProgrammeTable)
    clerk.press(table.view, Qt.Key.Key_Return, CTRL)
    clerk.write(PROGRAMME)
    (programme,) = table.model.shown_lines()
    for year, amount in zip(YEARS, BUDGETS, strict=True):
        column = [each.key for each in table.model.cells.columns].index(f"{year}/Pagu")
        table.select_line(programme.id, column)
        clerk.press(table.view, Qt.Key.Key_F2)
        clerk.write(str(amount))


def enter_session(clerk: Clerk) -> None:
    page = clerk.go_to("Bimtek && Rapat")
    assert isinstance(page, SessionsPage)
    clerk.press(page, Qt.Key.Key_Return, CTRL)
    clerk.write(BIMTEK)
    page.open_field("starts_on")
    clerk.write("10/3/2026")
    listed = page.view.list
    assert listed is not None
    status = listed.model.line_index(page.selected() or 0, list(listed.spec.columns).index("status"))
    assert listed.model.setData(status, SessionStatus.DONE.label)
    clerk.trigger(page, "Undang dewan dan tim")
    assert clerk.shell.commands["undo"].text() == "&Urungkan: Undang 4 anggota"


def update_quick_win(clerk: Clerk) -> None:
    page = clerk.go_to("Masterplan")
    services = Services(page.place.dossier, page.place.today)
    quick_win = services.records.add(
        kind("quick_win"), {"name": QUICK_WIN, "year": 2026, "sub_dimension_id": 1}
    )
    services.quick_wins.put(quick_win, "2026-10", "progress", 65)


def do_wrong_things(clerk: Clerk) -> None:
    """Three acts on three pages that nobody wants to keep."""
    sessions = clerk.go_to("Bimtek && Rapat")
    sessions.open_field("title")
    clerk.write("Salah judul")
    plan = clerk.go_to("Masterplan")
    assert isinstance(plan, MasterplanPage)
    assert isinstance(plan.lists.grid, ProgrammeTable)
    clerk.press(plan.lists.grid.view, Qt.Key.Key_Delete)
    people = clerk.go_to("Dewan && Tim")
    assert isinstance(people, RostersPage)
    people.open_section("Orang")
    assert people.view.list is not None
    people.view.list.grid.view.selectAll()
    clerk.press(people.view.list.grid.view, Qt.Key.Key_Delete)
    assert clerk.saved() == "Tersimpan 14.32"
    assert "0 orang" in people.facts()


def rows(file: Path, sql: str) -> list[tuple[Any, ...]]:
    """What another program reads in the file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


def assert_kept(file: Path) -> None:
    """The hour's work is in the file, and nothing that was taken back."""
    money = "SELECT year, allocation FROM programme_budget ORDER BY year"
    assert [name for (name,) in rows(file, "SELECT name FROM person ORDER BY name")] == NAMES
    nips = [f"1970011519950310{number:02}" for number in range(1, 11)]
    assert [nip for (nip,) in rows(file, "SELECT nip FROM person ORDER BY name")] == nips
    assert rows(file, "SELECT name FROM programme") == [(PROGRAMME,)]
    assert rows(file, money) == list(zip(YEARS, BUDGETS, strict=True))
    assert rows(file, "SELECT month, progress FROM progress_update") == [("2026-10", 65)]
    assert rows(file, "SELECT title, starts_on FROM session") == [(BIMTEK, "2026-03-10")]
    invited = "SELECT person.name FROM attendance JOIN person ON person.id = person_id ORDER BY person.name"
    assert [name for (name,) in rows(file, invited)] == NAMES[:4]
    assert rows(file, "PRAGMA integrity_check") == [("ok",)]
    assert rows(file, "PRAGMA foreign_key_check") == []


def test_an_hour_of_work_is_in_the_file_and_on_the_paper(clerk: Clerk, file: Path) -> None:
    enter_people(clerk)
    enter_programme(clerk)
    update_quick_win(clerk)
    enter_session(clerk)
    assert clerk.saved() == "Tersimpan 14.32"
    do_wrong_things(clerk)
    assert [clerk.undo() for _ in range(3)] == [
        "&Urungkan: Hapus 10 orang",
        f"&Urungkan: Hapus program {PROGRAMME}",
        f"&Urungkan: Ubah judul kegiatan {BIMTEK}",
    ]
    clerk.window.close_file()
    assert_kept(file)
    clerk.window.begin(file)
    people = clerk.go_to("Dewan && Tim")
    assert isinstance(people, RostersPage)
    people.open_section("Orang")
    assert "10 orang" in people.facts()
    assert not clerk.shell.commands["undo"].isEnabled()
    assert_kept(file)
    told = print_report(file, file.parent / "laporan.pdf")
    for words in (PROGRAMME, QUICK_WIN, BIMTEK, *NAMES[:4]):
        assert words in told, words
    assert "Salah judul" not in told
