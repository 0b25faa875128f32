"""The whole window over a real file: opening, acts, undo, safekeeping, leaving, and what can go wrong."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.language import IndonesianWords
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.problem_strip import ProblemStrip
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.sample_pages import SPECS, InstitutionsPage, NotesPage
from tests.ui.test_language import Ears, unknown_of
from tests.ui.window_parts import SyncJobs, a_file, a_window

HOMES = tuple(
    PageSpec(name, name.title(), "landmark", "tests.ui.sample_pages:NotesPage")
    for name in ("daerah", "masterplan", "bimtek")
)
"""Plain pages in the places where the window may begin."""

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    held = a_window(parts, theme, tmp_path, SPECS)
    qtbot.addWidget(held.shell)
    held.shell.show()
    held.shell.activateWindow()
    yield held
    held.shell.close()


@pytest.fixture
def file(dossier: Dossier) -> Path:
    """A file of Kabupaten Tirta Kencana that nobody has open."""
    dossier.close()
    return dossier.path


@pytest.fixture
def page(window: Window, file: Path) -> InstitutionsPage:
    """The first page of the opened file, the window settled in."""
    window.begin(file)
    window.settle_in()
    shown = window.shell.current
    assert isinstance(shown, InstitutionsPage)
    return shown


def pages_opened(window: Window) -> list[str]:
    """Which pages the window opens, from now on."""
    opened: list[str] = []
    window.shell.page_opened.connect(opened.append)
    return opened


def remedies(strip: ProblemStrip) -> dict[str, QPushButton]:
    assert strip.isVisible()
    return {button.text().replace("&", ""): button for button in strip.remedies}


def test_without_a_file_the_window_says_how_to_begin(window: Window) -> None:
    window.begin(None)
    screen = window.shell.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    titles = {button.text().strip() for button in screen.findChildren(QPushButton)}
    assert {"Baru…", "Buka…", "Buka daerah latihan"} <= titles
    assert not window.shell.commands["save"].isEnabled()
    assert not window.shell.commands["undo"].isEnabled()


def test_an_open_file_shows_whose_it_is_and_what_is_safe(window: Window, page: InstitutionsPage) -> None:
    assert page.isVisible()
    assert window.shell.windowTitle() == "tirta-kencana – GM100 Desktop"
    assert window.shell.brand.period.text() == "2026 · Tahap II"
    assert window.shell.status.file.words() == "tirta-kencana.gm100"
    assert window.shell.status.saved.words() == "Tersimpan 14.32"
    assert window.shell.status.restore_point.words() == "Titik pulih 14.32"
    assert window.shell.status.notice.words() == ""


def test_an_act_is_saved_named_and_can_be_undone_and_redone(
    window: Window, page: InstitutionsPage, hands: Hands
) -> None:
    page.add()
    undo, redo = window.shell.commands["undo"], window.shell.commands["redo"]
    assert window.shell.status.saved.words() == "Tersimpan 14.32"
    assert undo.text() == "&Urungkan: Tambah lembaga Lembaga 1"
    assert undo.toolTip() == "Urungkan: Tambah lembaga Lembaga 1 (Ctrl+Z)"
    hands.press(window.shell, Qt.Key.Key_Z, CTRL)
    assert len(page.model.lines) == 0
    assert not undo.isEnabled()
    assert redo.text() == "U&langi: Tambah lembaga Lembaga 1"
    hands.press(window.shell, Qt.Key.Key_Y, CTRL)
    assert len(page.model.lines) == 1


def test_ctrl_s_answers_and_makes_a_restore_point(
    window: Window, page: InstitutionsPage, hands: Hands, tmp_path: Path
) -> None:
    page.add()
    before = len(page.place.dossier.copies.restore_points())
    hands.press(window.shell, Qt.Key.Key_S, CTRL)
    assert window.shell.status.saved.words() == "Sudah tersimpan 14.32"
    assert len(page.place.dossier.copies.restore_points()) == before + 1
    assert list((tmp_path / "titik-pulih").rglob("*"))


def test_the_working_year_is_chosen_in_the_menu_under_it(window: Window, page: InstitutionsPage) -> None:
    readings = page.readings
    menu: QMenu = window.shell.period_menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "2027").trigger()
    assert window.shell.brand.period.text() == "2027 · Tahap II"
    assert page.place.period().year == 2027
    assert page.facts() == "0 lembaga · tahun 2027"
    assert page.readings > readings
    window.shell.commands["undo"].trigger()
    assert window.shell.brand.period.text() == "2026 · Tahap II"


def test_closing_gives_the_file_back_and_keeps_what_was_typed(
    window: Window, page: InstitutionsPage, file: Path, now: datetime, tmp_path: Path
) -> None:
    page.add()
    page.select(1)
    page.name.setText("Bank Contoh Seja")
    window.shell.close()
    with Dossier.open(file, who="Budi", now=lambda: now, places=Places(tmp_path / "titik-pulih")) as again:
        (draft,) = again.drafts.all()
    assert (draft.kind, draft.record_id, draft.field, draft.text) == (
        "institution",
        1,
        "name",
        "Bank Contoh Seja",
    )


def test_texts_kept_in_a_crash_are_offered_when_the_file_is_opened(
    window: Window, now: datetime, tmp_path: Path
) -> None:
    with a_file(tmp_path / "b.gm100", now) as earlier:
        earlier.drafts.keep("institution", 0, "name", "Bank Contoh Seja")
    window.begin(tmp_path / "b.gm100")
    window.settle_in()
    assert window.shell.strip.message() == "Ada 1 teks yang belum tersimpan."
    assert list(remedies(window.shell.strip)) == ["Lihat teksnya…"]


def test_opening_another_file_closes_the_first(
    window: Window, page: InstitutionsPage, now: datetime, tmp_path: Path
) -> None:
    first = page.place.dossier
    a_file(tmp_path / "b.gm100", now).close()
    window.desk.open_path(tmp_path / "b.gm100")
    assert window.shell.status.file.words() == "b.gm100"
    assert window.shell.current is not page
    Dossier.open(first.path, who="Budi", now=lambda: now, places=Places(tmp_path / "titik-pulih")).close()


def test_a_file_somebody_has_open_can_be_read(
    window: Window, file: Path, now: datetime, tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gm100_desktop.storage.dossier_lock.this_host", lambda: "pc-lain")
    other = Dossier.open(file, who="Budi", now=lambda: now, places=Places(tmp_path / "titik-pulih"))
    monkeypatch.undo()
    window.begin(file)
    assert "Budi" in window.shell.strip.message()
    hands.click(remedies(window.shell.strip)["Buka hanya baca"])
    assert window.shell.status.notice.words() == "Hanya baca"
    page = window.shell.current
    assert isinstance(page, InstitutionsPage)
    with pytest.raises(KnownProblem):
        page.add()
    other.close()


def test_a_damaged_file_is_explained_and_ways_out_are_offered(
    window: Window, file: Path, tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bytearray(file.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8192] = b"\xff" * 8192
    file.write_bytes(data)
    window.begin(file)
    assert window.shell.strip.message().startswith("tirta-kencana.gm100 rusak")
    offered = remedies(window.shell.strip)
    assert list(offered) == ["Titik pulih…", "Selamatkan isinya…"]
    target = tmp_path / "selamat.gm100"
    monkeypatch.setattr("gm100_desktop.ui.rescue_desk.ask_file_to_make", lambda *_: target)
    hands.click(offered["Selamatkan isinya…"])
    assert target.exists()
    assert "diselamatkan ke selamat.gm100" in window.shell.strip.message()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"SQLite format 3\x00" + b"\x00" * 4080, "bukan berkas GM100"),
        (b"catatan biasa", "bukan berkas GM100"),
    ],
)
def test_a_foreign_file_gets_one_sentence_and_stays_as_it_is(
    window: Window, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "asing.gm100"
    path.write_bytes(content)
    window.begin(path)
    assert sentence in window.shell.strip.message()
    assert isinstance(window.shell.stack.currentWidget(), StartScreen)
    assert path.read_bytes() == content


def test_a_recent_file_that_is_gone_is_forgotten(
    window: Window, page: InstitutionsPage, parts: Parts
) -> None:
    path = page.place.dossier.path
    assert list(parts.preferences.settings.recent_files) == [str(path)]
    window.close_file()
    path.unlink()
    window.desk.open_path(path)
    assert "tidak ditemukan" in window.shell.strip.message()
    assert list(parts.preferences.settings.recent_files) == []


def test_the_practice_region_is_made_by_a_child_and_then_opened(
    window: Window, parts: Parts, now: datetime, tmp_path: Path
) -> None:
    jobs = parts.jobs
    assert isinstance(jobs, SyncJobs)
    window.begin(None)
    window.desk.open_sample()
    (argv, done, _failed) = jobs.children_asked[0]
    assert argv[0] == "sample"
    a_file(Path(argv[1]), now).close()
    done("")
    assert window.shell.status.file.words() == Path(argv[1]).name
    window.close_file()
    window.desk.open_sample()
    assert len(jobs.children_asked) == 1
    assert tmp_path in Path(argv[1]).parents


def test_the_place_of_the_window_is_remembered(window: Window, parts: Parts) -> None:
    window.shell.close()
    assert parts.preferences.settings.window_geometry


@pytest.mark.parametrize("page", ["daerah", "masterplan"])
def test_the_window_opens_at_the_page_shown_last(
    parts: Parts, theme: Theme, file: Path, tmp_path: Path, page: str
) -> None:
    first = a_window(parts, theme, tmp_path, HOMES)
    first.begin(file)
    first.shell.go(Destination(page))
    first.shell.close()
    again = a_window(parts, theme, tmp_path, HOMES)
    opened = pages_opened(again)
    again.begin(file)
    again.shell.close()
    assert opened == [page]


@pytest.mark.parametrize(("kind", "page"), [("", "daerah"), ("smart_city", "masterplan")])
def test_the_first_time_it_opens_at_the_plan_if_there_is_one(
    parts: Parts, theme: Theme, dossier: Dossier, tmp_path: Path, kind: str, page: str
) -> None:
    if kind:
        with dossier.write("Rencana", Area.MASTERPLAN):
            dossier.connection.execute(
                "INSERT INTO plan (kind, title, start_year, end_year) VALUES (?, '', 2025, 2029)", (kind,)
            )
    dossier.close()
    window = a_window(parts, theme, tmp_path, HOMES)
    opened = pages_opened(window)
    window.begin(dossier.path)
    window.shell.close()
    assert opened == [page]


def test_no_english_is_left_in_the_window(
    qapp: QApplication, qtbot: QtBot, parts: Parts, theme: Theme, file: Path, tmp_path: Path
) -> None:
    ears, words = Ears(), IndonesianWords(qapp)
    qapp.installTranslator(words)
    qapp.installTranslator(ears)
    try:
        window = a_window(parts, theme, tmp_path, SPECS)
        qtbot.addWidget(window.shell)
        window.begin(file)
        window.shell.show()
        window.settle_in()
        window.shell.close()
    finally:
        qapp.removeTranslator(ears)
        qapp.removeTranslator(words)
    assert unknown_of(ears) == set()


@pytest.fixture
def with_reports(qtbot: QtBot, parts: Parts, theme: Theme, file: Path, tmp_path: Path) -> Iterator[Window]:
    """The window over an open file, with a page of reports."""
    reports = PageSpec("laporan", "Laporan", "file-text", "tests.ui.sample_pages:NotesPage")
    held = a_window(parts, theme, tmp_path, (*SPECS, reports))
    qtbot.addWidget(held.shell)
    held.begin(file)
    held.shell.show()
    held.shell.activateWindow()
    yield held
    held.shell.close()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_P, CTRL), (Qt.Key.Key_F9, NONE)])
def test_printing_leads_to_the_reports_where_there_are_any(
    with_reports: Window, hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    hands.press(with_reports.shell, key, modifier)
    assert isinstance(with_reports.shell.current, NotesPage)


def test_without_a_page_of_reports_nothing_offers_to_print(window: Window, page: InstitutionsPage) -> None:
    assert page.isVisible()
    assert not window.shell.commands["print"].isEnabled()
    assert not window.shell.commands["preview"].isEnabled()
