"""An hour of work in the whole window, by keys: what was said to be saved is in the file and on the paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.dialogs.choose_record import ChooseRecord
from gm100_desktop.ui.dialogs.new_file import NewFileDialog
from gm100_desktop.ui.pages import laporan_page
from gm100_desktop.ui.pages.laporan_page import LaporanPage
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.window import Window
from tests.journeys.printing import words_of
from tests.journeys.reading import rows
from tests.ui.conftest import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
PATIENCE = 60_000  # ms; a slow machine is no failure
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
COLUMNS_TO_MONEY = 6  # from the name over code, sub-dimension, OPD, status, target and result
QUICK_WIN, BIMTEK = "Gerobak Keliling Pintar", "Bimtek di Pendapa Tirta"


class Clerk:
    """Works in the window with clipboard and keys, looking only at what has the focus."""

    def __init__(self, window: Window, hands: Hands) -> None:
        self.window, self.shell, self.hands = window, window.shell, hands

    @property
    def focus(self) -> QWidget:
        """What the keys go to."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press a key and let the window answer."""
        self.hands.press(self.focus, key, *held)
        QApplication.processEvents()

    def write(self, text: str, then: Qt.Key = TAB) -> None:
        """Type over what stands there, and go on."""
        self.hands.type(self.focus, text[0])  # opens the cell
        self.hands.type(self.focus, text[1:])
        self.press(then)

    def paste(self, text: str) -> None:
        """Ctrl+V with that text."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def go_to(self, title: str) -> Page:
        """Open the page of that title by its keys."""
        place = [action.text().split(maxsplit=1)[1] for action in self.shell.page_actions].index(title)
        self.press(Qt.Key(Qt.Key.Key_1 + place), CTRL)
        assert self.shell.current is not None
        return self.shell.current

    def switch_to(self, view: str) -> None:
        """Choose that view of the page and go on into it."""
        assert self.shell.current is not None
        shown = [each for each in self.shell.current.findChildren(QPushButton) if each.isVisible()]
        button = next(each for each in shown if each.text().replace("&&", "&") == view)
        self.hands.click(button)
        button.setFocus()
        self.press(TAB)

    def in_dialog(
        self, sort: type[QWidget], act: Callable[[Any], object], open_it: Callable[[], object]
    ) -> None:
        """Open a dialog and do that in it; it must have closed itself by then."""
        met = list[QWidget]()

        def inside() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, sort)
            try:
                act(dialog)
                assert not dialog.isVisible()
                met.append(dialog)
            finally:
                dialog.close()

        QTimer.singleShot(0, inside)
        open_it()
        self.shell.activateWindow()  # as every desktop does when a dialog has gone
        QApplication.processEvents()
        assert met

    def saved(self) -> str:
        """What the status bar says."""
        return self.shell.status.saved.words()

    def undo(self) -> str:
        """Ctrl+Z; what the menu said it would take back."""
        named = self.shell.commands["undo"].text()
        self.press(Qt.Key.Key_Z, CTRL)
        return named


@pytest.fixture
def clerk(busy_window: Window, hands: Hands) -> Clerk:
    """Somebody who has just started the program."""
    return Clerk(busy_window, hands)


def begin_a_file(clerk: Clerk, file: Path) -> None:
    def fill(dialog: NewFileDialog) -> None:
        dialog.region.by_hand.click()
        for field, text in ((dialog.region.own.name, "Tirta Kencana"), (dialog.region.own.code, "99.01")):
            clerk.hands.type(field, text)
        clerk.hands.press(dialog.region.own.code, RETURN)

    clerk.in_dialog(NewFileDialog, fill, lambda: clerk.press(RETURN))
    assert file.exists()
    assert clerk.shell.status.file.words() == file.name


def enter_people(clerk: Clerk) -> None:
    page = clerk.go_to("Dewan && Tim")
    clerk.switch_to("Orang")
    clerk.paste(PEOPLE)
    assert clerk.shell.commands["undo"].text() == "&Urungkan: Tempel 10 orang"
    assert "10 orang" in page.facts()


def enter_programme(clerk: Clerk) -> None:
    page = clerk.go_to("Masterplan")
    for _ in ("judul", "tahun mulai", "tahun selesai", "tombol"):
        clerk.press(RETURN)
    clerk.switch_to("Tabel")
    clerk.press(RETURN, CTRL)
    clerk.write(PROGRAMME)
    for _ in range(COLUMNS_TO_MONEY):
        clerk.press(TAB)
    for amount in BUDGETS:
        clerk.write(str(amount))
        clerk.press(TAB)  # over the realisation to the next year
    assert page.facts().endswith("1 program, 0 berjalan")


def update_quick_win(clerk: Clerk) -> None:
    def choose(dialog: ChooseRecord) -> None:
        field = dialog.findChild(QComboBox)
        assert field is not None
        clerk.hands.type(field, "layanan publik")
        QApplication.processEvents()
        completer = field.completer()
        found = completer.popup() if completer is not None else None
        clerk.hands.press(found if found is not None and found.isVisible() else field, RETURN)
        clerk.hands.press(dialog, RETURN)

    clerk.go_to("Quick Win")
    clerk.in_dialog(ChooseRecord, choose, lambda: clerk.press(RETURN, CTRL))
    clerk.write(QUICK_WIN)
    clerk.switch_to("Bulanan")
    clerk.write("65")
    clerk.write("70")


def enter_session(clerk: Clerk) -> None:
    clerk.go_to("Bimtek && Rapat")
    clerk.press(RETURN, CTRL)
    for text in (BIMTEK, "Bimtek I", "10/3/2026", "Terlaksana"):
        clerk.write(text)


def do_wrong_things(clerk: Clerk) -> None:
    """Three acts on three pages that nobody wants to keep."""
    people = clerk.go_to("Dewan && Tim")
    clerk.press(Qt.Key.Key_A, CTRL)
    clerk.press(Qt.Key.Key_Delete)
    assert people.facts() == "0 orang tercatat"
    clerk.go_to("Masterplan")
    clerk.press(Qt.Key.Key_Delete)
    sessions = clerk.go_to("Bimtek && Rapat")
    sessions.open_field("title")
    clerk.press(Qt.Key.Key_A, CTRL)
    clerk.write("Salah judul")
    assert clerk.saved() == "Tersimpan 14.32"


def assert_kept(file: Path) -> None:
    """The hour's work is in the file, and nothing that was taken back."""
    nips = [f"1970011519950310{number:02}" for number in range(1, 11)]
    money = "SELECT year, allocation FROM programme_budget ORDER BY year"
    assert rows(file, "SELECT name, nip FROM person ORDER BY name") == list(zip(NAMES, nips, strict=True))
    assert rows(file, "SELECT name FROM programme") == [(PROGRAMME,)]
    assert rows(file, money) == list(zip(YEARS, BUDGETS, strict=True))
    assert rows(file, "SELECT name, year FROM quick_win") == [(QUICK_WIN, 2026)]
    assert rows(file, "SELECT month, progress, plan FROM progress_update") == [("2026-11", 65, 70)]
    session = "SELECT title, stage, starts_on, status FROM session"
    assert rows(file, session) == [(BIMTEK, "I", "2026-03-10", "done")]
    assert rows(file, "PRAGMA integrity_check") == [("ok",)]
    assert rows(file, "PRAGMA foreign_key_check") == []


def come_back(clerk: Clerk, file: Path) -> None:
    """The file opened last has the keys on the start screen; it opens where one left off."""
    assert isinstance(clerk.shell.stack.currentWidget(), StartScreen)
    clerk.press(RETURN)
    assert clerk.shell.status.file.words() == file.name
    assert isinstance(clerk.shell.current, SessionsPage)
    assert not clerk.shell.commands["undo"].isEnabled()


def print_to_pdf(clerk: Clerk, qtbot: QtBot, pdf: Path) -> str:
    """See the pages, save them; the words on the paper."""
    page = clerk.go_to("Laporan")
    assert isinstance(page, LaporanPage)
    qtbot.waitUntil(lambda: page.preview.pages is not None, timeout=PATIENCE)
    assert page.preview.pages is not None
    seen = page.preview.pages.count
    clerk.press(Qt.Key.Key_S, CTRL, SHIFT)
    assert page.preview.strip.message() == f"Tersimpan: {pdf.name}"
    assert f"{seen} halaman" in page.facts()
    return words_of(pdf)


def test_an_hour_of_work_is_in_the_file_and_on_the_paper(
    clerk: Clerk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, pdf = tmp_path / "Kabupaten Tirta Kencana.gm100", tmp_path / "laporan.pdf"
    begin_a_file(clerk, file)
    enter_people(clerk)
    enter_programme(clerk)
    update_quick_win(clerk)
    enter_session(clerk)
    assert clerk.saved() == "Tersimpan 14.32"
    do_wrong_things(clerk)
    assert [clerk.undo() for _ in range(3)] == [
        f"&Urungkan: Ubah judul kegiatan {BIMTEK}",
        f"&Urungkan: Hapus program {PROGRAMME}",
        "&Urungkan: Hapus 10 orang",
    ]
    clerk.shell.commands["close"].trigger()
    assert_kept(file)
    come_back(clerk, file)
    monkeypatch.setattr(laporan_page, "ask_target", lambda _parent, _path: pdf)  # the system's own dialog
    told = print_to_pdf(clerk, qtbot, pdf)
    millions = [f"{amount // 1_000_000},00" for amount in BUDGETS]
    for words in (PROGRAMME, *millions, "1.875,00", QUICK_WIN, "10 Maret 2026"):
        assert words in told, words
    assert "Salah judul" not in told
    assert_kept(file)
