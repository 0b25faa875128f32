"""Files and places that fail, in the window: one sentence over the start screen, and nothing changed."""

import json
import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.dossier_lock import lock_of
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.window import Window
from tests.journeys.bad_files import SPOILED, contents
from tests.journeys.test_bad_input import HOLD
from tests.journeys.words import assert_clear
from tests.storage.failing_places import folder_for_all, give_small_disks, other_process, unprivileged

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")


def said_in(window: Window) -> tuple[str, str]:
    """Sentence and advice of the strip."""
    assert window.shell.strip.isVisible()
    message, advice = [label.text() for label in window.shell.strip.findChildren(QLabel) if label.text()]
    return message, advice


def ways_out(window: Window) -> list[str]:
    return [button.text().replace("&", "") for button in window.shell.strip.remedies]


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_file_that_cannot_be_opened_is_explained_and_left_alone(
    window: Window, file: Path, spoiled: str
) -> None:
    spoil, said = SPOILED[spoiled]
    spoil(file)
    before = contents(file.parent)
    window.begin(file)
    message, advice = said_in(window)
    assert said in message
    assert_clear(message, advice)
    assert isinstance(window.shell.stack.currentWidget(), StartScreen)
    assert contents(file.parent) == before


def test_a_bad_file_does_not_close_the_good_one(window: Window, file: Path, tmp_path: Path) -> None:
    (tmp_path / "daftar.gm100").write_text("Daftar OPD", encoding="utf-8")
    window.begin(file)
    page = window.shell.current
    window.desk.open_path(tmp_path / "daftar.gm100")
    assert_clear(*said_in(window))
    assert window.shell.current is page


@posix
def test_a_folder_that_may_only_be_read(window: Window, file: Path) -> None:
    with folder_for_all() as folder:
        copy = folder / file.name
        shutil.copyfile(file, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)
        before = contents(folder)
        with unprivileged():
            window.begin(copy)
            assert_clear(*said_in(window))
        assert contents(folder) == before


def test_a_file_open_on_another_pc_may_be_read(window: Window, file: Path, tmp_path: Path) -> None:
    with other_process(HOLD, str(file), str(tmp_path / "lain")):
        before = file.read_bytes()
        window.begin(file)
        message, advice = said_in(window)
        assert "Budi" in message
        assert_clear(message, advice)
        assert ways_out(window) == ["Buka hanya baca"]
        window.shell.strip.remedies[0].click()
        assert window.shell.status.notice.words() == "Hanya baca"
        window.close_file()
        assert file.read_bytes() == before


def test_the_lock_of_another_computer_is_respected_and_reading_offered(window: Window, file: Path) -> None:
    said = {"who": "Joko", "host": "PC-PERENCANAAN", "since": "2026-11-04T16:05:00+07:00", "pid": 1}
    lock_of(file).write_text(json.dumps(said))
    before = contents(file.parent)
    window.begin(file)
    message, advice = said_in(window)
    assert "Joko di komputer PC-PERENCANAAN sejak 04/11/2026 16.05" in message
    assert ".lock" in advice
    assert_clear(message, advice)
    assert ways_out(window) == ["Buka hanya baca"]
    window.shell.strip.remedies[0].click()
    assert window.shell.status.notice.words() == "Hanya baca"
    window.close_file()
    assert contents(file.parent) == before


def test_the_lock_of_a_program_that_died_here_is_nobodys(window: Window, file: Path, tmp_path: Path) -> None:
    with other_process(HOLD, str(file), str(tmp_path / "lain")):
        pass  # killed at the end, as by a power cut
    assert lock_of(file).exists()
    window.begin(file)
    assert not window.shell.strip.isVisible()
    assert window.shell.status.notice.words() == ""
    window.close_file()
    assert not lock_of(file).exists()


def test_a_clock_set_back_stops_nobody(window: Window, file: Path, now: datetime, tmp_path: Path) -> None:
    places = Places(tmp_path / "titik-pulih")
    later = now + timedelta(days=700)
    with Dossier.open(file, who="Budi", now=lambda: later, places=places) as dossier:
        with dossier.write("Tambah OPD", Area.REGION):
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('Kecamatan')")
        dossier.restore_point()
    window.begin(file, "daerah")
    window.settle_in()
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    page.add_record()
    window.shell.commands["save"].trigger()
    assert window.shell.status.saved.words() == "Sudah tersimpan 14.32"
    newest = page.place.dossier.history_of_file(1)[0].step
    assert newest in {point.step for point in page.place.dossier.copies.restore_points()}
    window.shell.commands["undo"].trigger()
    assert [one["name"] for one in page.desk.services.records.all(kind("agency"))] == ["Kecamatan"]
    assert not window.shell.strip.isVisible()


def test_no_room_for_a_restore_point_is_no_trouble_of_the_file(
    window: Window, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin(file, "daerah")
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    page.add_record()
    give_small_disks(monkeypatch, pages=20)
    window.shell.commands["save"].trigger()
    message, advice = said_in(window)
    assert "Titik pulih belum dibuat" in message
    assert f"isi {file.name} sendiri sudah tersimpan" in message
    assert_clear(message, advice)
    assert len(page.desk.services.records.all(kind("agency"))) == 1


def test_no_room_for_a_whole_copy_leaves_nothing_there(
    window: Window, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    monkeypatch.setattr("gm100_desktop.ui.rescue_desk.ask_folder", lambda *_: usb)
    window.begin(file)
    page = window.shell.current
    assert page is not None
    give_small_disks(monkeypatch, pages=20)
    window._rescue().back_up(page.place.dossier)
    message, advice = said_in(window)
    assert "penuh" in message
    assert_clear(message, advice)
    assert list(usb.iterdir()) == []


def test_a_disk_that_is_full_is_told_and_nothing_is_lost(window: Window, file: Path) -> None:
    window.begin(file)
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    fill_the_disk(page.place.dossier)
    added = 0
    while not window.shell.strip.isVisible():
        page.add_record()
        added += 1
    message, advice = said_in(window)
    assert "penuh" in message
    assert_clear(message, advice)
    agencies = page.desk.services.records.all(kind("agency"))
    assert len(agencies) == added - 1 == page.place.undo.stack.count()
    page.place.dossier.connection.execute("PRAGMA max_page_count=1000000")
    page.add_record()
    assert page.desk.services.records.all(kind("agency"))[: added - 1] == agencies
    assert page.place.dossier.check().is_sound


def fill_the_disk(dossier: Dossier) -> None:
    """From now on the file cannot grow."""
    pages = dossier.connection.execute("PRAGMA page_count").fetchone()[0]
    dossier.connection.execute(f"PRAGMA max_page_count={pages}")
