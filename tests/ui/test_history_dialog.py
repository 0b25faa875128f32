"""Riwayat: the acts narrowed as wanted, what the chosen one changed, and taking it back alone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.ui.dialogs.dialog import SCREEN_SHARE
from gm100_desktop.ui.dialogs.history import HistoryDialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands

INSTITUTION, PERSON = kind("institution"), kind("person")
TODAY = date(2026, 11, 20)


@pytest.fixture
def records(dossier: Dossier) -> Records:
    records = Records(dossier, lambda: TODAY)
    bank = records.add(INSTITUTION, {"name": "Bank Contoh"})
    records.change(INSTITUTION, bank, "name", "Bank Contoh Jaya")
    records.add(PERSON, {"name": "<b>Sari</b> & Rekan"})
    return records


@pytest.fixture
def dialog(dossier: Dossier, records: Records, theme: Theme, qtbot: QtBot) -> Iterator[HistoryDialog]:
    assert records
    assert theme
    made = HistoryDialog(dossier, TODAY)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def cells(grid: Grid) -> list[list[str]]:
    model = grid.view.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, at).data() or "") for at in columns] for row in range(model.rowCount())]


def test_the_acts_stand_newest_first_with_what_the_first_changed(dialog: HistoryDialog) -> None:
    acts = cells(dialog.grid)
    assert acts[0][:3] == ["14.32", "Tambah orang <b>Sari</b> & Rekan", "Sari"]
    assert acts[2][1] == "Tambah lembaga Bank Contoh"
    assert dialog.facts.text() == "4 perubahan"
    assert cells(dialog.changes) == [["Orang · <b>Sari</b> & Rekan", "Ditambah", "–", "–"]]


def test_another_act_shows_what_it_changed(dialog: HistoryDialog, hands: Hands) -> None:
    hands.press(dialog.grid.view, Qt.Key.Key_Down)
    assert cells(dialog.changes) == [
        ["Lembaga · Bank Contoh Jaya", "Nama lembaga", "Bank Contoh", "Bank Contoh Jaya"]
    ]


def test_words_part_person_and_time_narrow_the_list(dialog: HistoryDialog, hands: Hands) -> None:
    hands.type(dialog.words, "bank")
    assert [line[1] for line in cells(dialog.grid)] == [
        "Ubah nama lembaga Bank Contoh",
        "Tambah lembaga Bank Contoh",
    ]
    dialog.words.clear()
    narrowed = ["Tambah orang <b>Sari</b> & Rekan", "Buat berkas Kabupaten Tirta Kencana"]
    dialog.area.setCurrentIndex(dialog.area.findText("Dewan & Tim"))
    dialog.area.activated.emit(dialog.area.currentIndex())
    assert [line[1] for line in cells(dialog.grid)] == narrowed
    dialog.period.setCurrentIndex(dialog.period.findText("Hari ini"))
    dialog.who.setCurrentIndex(dialog.who.findText("Sari"))
    dialog.who.activated.emit(dialog.who.currentIndex())
    assert [line[1] for line in cells(dialog.grid)] == narrowed
    hands.type(dialog.words, "tidak ada")
    assert cells(dialog.grid) == cells(dialog.changes) == []
    assert not dialog.take_back.isEnabled()


def test_one_act_is_taken_back_alone(dialog: HistoryDialog, records: Records, hands: Hands) -> None:
    hands.press(dialog.grid.view, Qt.Key.Key_Down)
    dialog.take_back.click()
    assert [row["name"] for row in records.all(INSTITUTION)] == ["Bank Contoh"]
    assert [row["name"] for row in records.all(PERSON)] == ["<b>Sari</b> & Rekan"]
    assert cells(dialog.grid)[0][1] == "Batalkan “Ubah nama lembaga Bank Contoh”"
    assert dialog.told.text().startswith("Dibatalkan: Ubah nama lembaga Bank Contoh")


def test_what_newer_acts_depend_on_stays_and_the_reason_is_told(
    dialog: HistoryDialog, records: Records, hands: Hands
) -> None:
    for _ in range(2):
        hands.press(dialog.grid.view, Qt.Key.Key_Down)
    assert cells(dialog.changes)[0][1] == "Ditambah"
    dialog.take_back.click()
    assert [row["name"] for row in records.all(INSTITUTION)] == ["Bank Contoh Jaya"]
    assert "sudah diubah lagi sesudahnya" in dialog.told.text()
    assert len(cells(dialog.grid)) == 4


def test_every_column_of_a_change_is_in_sight_on_a_small_screen(dialog: HistoryDialog) -> None:
    dialog.resize(int(683 * SCREEN_SHARE), 330)
    QApplication.processEvents()
    for grid in (dialog.grid, dialog.changes):
        assert grid.view.horizontalScrollBar().maximum() == 0, grid.view.accessibleName()


def test_the_reason_of_a_refusal_is_in_sight_on_a_small_screen(dialog: HistoryDialog, hands: Hands) -> None:
    dialog.resize(int(683 * SCREEN_SHARE), 330)
    for _ in range(2):
        hands.press(dialog.grid.view, Qt.Key.Key_Down)
    dialog.take_back.click()
    QApplication.processEvents()
    assert dialog.told.visibleRegion().boundingRect() == dialog.told.rect()
