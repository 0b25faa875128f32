"""The open file is deleted, overwritten or pulled out: the window says so, writes nothing, can be left."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.journeys.answering import answering
from tests.journeys.bad_files import contents
from tests.journeys.test_bad_files_in_the_window import ways_out
from tests.journeys.words import assert_clear
from tests.ui.window_parts import TIRTA_KENCANA, a_file

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody touch an open file")


def _deleted(file: Path, _now: datetime) -> None:
    file.unlink()


def _pulled_out(file: Path, _now: datetime) -> None:
    shutil.rmtree(file.parent)


def _emptied(file: Path, _now: datetime) -> None:
    os.truncate(file, 0)


def _cut(file: Path, _now: datetime) -> None:
    os.truncate(file, file.stat().st_size // 3)


def _noise(file: Path, _now: datetime) -> None:
    with file.open("r+b") as opened:
        opened.seek(8192)
        opened.write(b"\x5a" * (file.stat().st_size - 8192))


def _text(file: Path, _now: datetime) -> None:
    file.write_text("Daftar OPD\n" * 50, encoding="utf-8")


def _another_region(file: Path, now: datetime) -> None:
    other = file.with_name("lain.gm100")
    a_file(other, now, region=replace(TIRTA_KENCANA, code="99.02")).close()
    shutil.copyfile(other, file)


def _renamed_over(file: Path, _now: datetime) -> None:
    shutil.copyfile(file, file.with_name("lain.gm100"))
    file.with_name("lain.gm100").replace(file)


Disturb = Callable[[Path, datetime], None]
DISTURBED: dict[Disturb, str] = {
    _deleted: "dipindahkan atau dihapus saat terbuka",
    _pulled_out: "tidak terbaca lagi",
    _emptied: "ditimpa berkas lain saat terbuka",
    _cut: "rusak",
    _noise: "rusak",
    _text: "ditimpa berkas lain saat terbuka",
    _another_region: "ditimpa berkas lain saat terbuka",
    _renamed_over: "dipindahkan atau dihapus saat terbuka",
}
"""What is done to it, and words of the sentence the next act hears."""


class Ears:
    """What the window says, act by act; a bug is no answer."""

    def __init__(self, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
        self.problems: list[KnownProblem] = []
        self.bugs: list[str] = []
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
        monkeypatch.setattr(parts.errors, "_show_crash", self.bugs.append)
        parts.errors.told.connect(self.problems.append)
        parts.errors.catch_everything()

    def hear(self, act: Callable[[], object]) -> list[KnownProblem]:
        """What is said when the person does that."""
        self.problems.clear()
        QTimer.singleShot(0, act)
        for _ in range(4):
            QApplication.processEvents()
        assert self.bugs == []
        for problem in self.problems:
            assert_clear(problem.message, problem.advice)
        return self.problems


@pytest.fixture
def ears(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> Ears:
    return Ears(parts, monkeypatch)


@pytest.mark.parametrize("disturb", DISTURBED)
def test_the_next_act_is_refused_in_words_and_nothing_is_written(
    window: Window, file: Path, now: datetime, ears: Ears, tmp_path: Path, disturb: Disturb
) -> None:
    window.begin(file, "daerah")
    window.settle_in()
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    page.add_record()
    points = len(page.place.dossier.copies.restore_points())
    disturb(file, now)
    before = contents(tmp_path)
    for spec in PAGES:
        ears.hear(lambda spec=spec: window.shell.go(Destination(spec.id)))  # type: ignore[misc]
    ears.hear(window.shell.commands["refresh"].trigger)
    ears.hear(lambda: window.shell.go(Destination("daerah")))
    (problem, *_) = ears.hear(page.add_record)
    assert DISTURBED[disturb] in problem.message
    assert ears.hear(window.shell.commands["undo"].trigger)
    ears.hear(window.shell.commands["save"].trigger)
    with answering():
        ears.hear(window.shell.commands["check"].trigger)
    ears.hear(window.close_file)
    assert isinstance(window.shell.stack.currentWidget(), StartScreen)
    after = contents(tmp_path)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert {name for name in changed if "titik-pulih" not in name} <= {f"Dokumen/{file.name}.lock"}
    assert len(list((tmp_path / "Dokumen").glob("titik-pulih/*/2*"))) >= points - 1


@pytest.mark.parametrize("disturb", [_cut, _noise])
def test_damage_found_while_reading_offers_the_ways_out(
    window: Window, file: Path, now: datetime, ears: Ears, disturb: Disturb
) -> None:
    window.begin(file, "daerah")
    window.settle_in()
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    disturb(file, now)
    assert ears.hear(page.add_record)
    assert ways_out(window) == ["Titik pulih…", "Selamatkan isinya…"]


def test_what_comes_back_to_its_place_can_be_worked_on(
    window: Window, file: Path, ears: Ears, tmp_path: Path
) -> None:
    window.begin(file, "daerah")
    window.settle_in()
    page = window.shell.current
    assert isinstance(page, RegionPage)
    page.open_section("OPD")
    file.rename(tmp_path / "dipindah.gm100")
    assert ears.hear(page.add_record)
    (tmp_path / "dipindah.gm100").rename(file)
    assert ears.hear(page.add_record) == []
    assert page.place.dossier.check().is_sound


def test_leaving_reads_no_page_again(window: Window, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.begin(file)
    for spec in PAGES:
        window.shell.go(Destination(spec.id))
    window.shell.mark_stale()
    read: list[str] = []
    for page in window.shell._pages.values():
        monkeypatch.setattr(page, "refresh", lambda page=page: read.append(type(page).__name__))
    window.close_file()
    assert read == []


def test_the_file_is_free_whatever_goes_wrong_at_leaving(
    window: Window, file: Path, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin(file)

    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(window, "_show_start", fail)
    with pytest.raises(ZeroDivisionError):
        window.close_file()
    monkeypatch.undo()
    Dossier.open(file, who="Budi", now=lambda: now, places=Places(tmp_path / "lain")).close()
