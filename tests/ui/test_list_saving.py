"""'Simpan sebagai Excel…' by its keys and from the menu: what is seen stands in the file, and it is said."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QLabel

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.toast import Toast
from gm100_desktop.ui.workplace import Workplace

AGENCY = kind("agency")


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[RegionPage]:
    """The page Daerah with two agencies, on screen."""
    assert theme
    records = Records(place.dossier, place.today)
    records.add_many(AGENCY, [{"name": "Dinas Kesehatan"}, {"name": "=Dinas Sosial"}])
    shown = RegionPage(place)
    shown.resize(1000, 640)
    shown.show()
    shown.open_section("OPD")
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def told(place: Workplace) -> list[KnownProblem]:
    """The problems that were told."""
    heard: list[KnownProblem] = []
    place.errors.told.connect(heard.append)
    return heard


def answer(monkeypatch: pytest.MonkeyPatch, chosen: Path | None) -> list[Any]:
    """Choose that file in the system's dialog; what was suggested."""
    asked: list[Any] = []

    def choose(*words: Any) -> tuple[str, str]:
        asked.extend(words)
        return (str(chosen) if chosen else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return asked


def save(page: RegionPage) -> None:
    next(action for action in page.actions() if action.shortcut().toString() == "Ctrl+E").trigger()


def test_the_list_in_sight_is_saved_and_said(
    page: RegionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Workplace
) -> None:
    asked = answer(monkeypatch, tmp_path / "opd")
    save(page)
    assert Path(asked[2]).name == f"OPD Kab Tirta Kencana {place.today().isoformat()}.xlsx"
    sheet = load_workbook(tmp_path / "opd.xlsx").worksheets[0]
    names = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert sorted(names) == ["=Dinas Sosial", "Dinas Kesehatan"]
    assert {row[0].data_type for row in sheet.iter_rows(min_row=2)} == {"s"}
    words = [label.text() for toast in page.findChildren(Toast) for label in toast.findChildren(QLabel)]
    assert "2 baris disimpan sebagai opd.xlsx." in words
    assert place.preferences.settings.last_folder == str(tmp_path)


def test_thinking_better_of_it_saves_nothing(
    page: RegionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    save(page)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_an_empty_list_and_a_part_without_one_say_so(
    page: RegionPage, monkeypatch: pytest.MonkeyPatch, told: list[KnownProblem]
) -> None:
    asked = answer(monkeypatch, None)
    page.view.filter("tidak ada")
    save(page)
    page.open_section("Profil")
    save(page)
    assert [problem.message for problem in told] == ["Daftar ini kosong.", "Bagian ini tidak berupa daftar."]
    assert asked == []


def test_the_menu_of_the_list_saves_it_too(
    page: RegionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "opd.xlsx")
    grid = page.view.grid_of_lines()
    assert grid is not None
    assert grid.parts.save is not None
    grid.parts.save()
    assert (tmp_path / "opd.xlsx").is_file()


def test_saving_stands_below_the_acts_of_the_page(page: RegionPage) -> None:
    menu = page.head.more.menu()
    assert menu.actions()[-1].text().replace("&", "") == "Simpan sebagai Excel…"
