"""Files and places that fail, in the window: one sentence over the start screen, and nothing changed."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.window import Window
from tests.journeys.bad_files import SPOILED, contents
from tests.journeys.test_bad_input import HOLD
from tests.journeys.words import assert_clear
from tests.storage.failing_places import folder_for_all, other_process, unprivileged

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
