"""Salinan beku by keyboard: freezing, comparing by record, saving the comparison, printing from a copy."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.ui.dialogs.comparison import ComparisonDialog
from gm100_desktop.ui.dialogs.dialog import SCREEN_SHARE
from gm100_desktop.ui.dialogs.freeze import FreezeDialog
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.tree import TreeModel
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import FROZEN_COPY, Destination, Workplace
from tests.ui.conftest import Hands
from tests.ui.window_parts import a_place

ALT = Qt.KeyboardModifier.AltModifier
AGENCY = kind("agency")
FIRST, SECOND = "Evaluasi 2026 Tahap I · terkirim 2 Juni 2026", "Evaluasi 2026 Tahap II · dibekukan"


@pytest.fixture
def visited() -> list[Destination]:
    return []


@pytest.fixture
def frozen_place(
    dossier: Dossier, parts: Parts, theme: Theme, visited: list[Destination]
) -> Iterator[Workplace]:
    assert theme
    held = a_place(dossier, parts, visited)
    yield held
    held.undo.close()


@pytest.fixture
def records(dossier: Dossier) -> Records:
    """Two copies, and something done between them and after."""
    records = Records(dossier, lambda: dossier_day(dossier))
    health = records.add(AGENCY, {"name": "Dinas Kesehatan"})
    dossier.frozen.freeze(FIRST)
    records.change(AGENCY, health, "name", "Dinas Kesehatan <b>Baru</b>")
    records.add(EVALUATION, {"year": 2026, "phase": "II"})
    dossier.frozen.freeze(SECOND)
    records.add(AGENCY, {"name": "Dinas Sosial"})
    return records


def dossier_day(dossier: Dossier) -> date:
    """The clock of the tests stands still."""
    return date.fromisoformat(dossier.frozen.all()[0].day) if dossier.frozen.all() else date(2026, 11, 20)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Any], Any]:
    def show(dialog: Any) -> Any:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()  # Alt-letters belong to the window in front
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


Show = Callable[[Any], Any]


def cells(grid: Grid) -> list[list[str]]:
    model = grid.view.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, at).data() or "") for at in columns] for row in range(model.rowCount())]


def outline(grid: Grid) -> list[str]:
    """The rows of the tree, indented."""
    model = grid.view.model()
    found: list[str] = []

    def walk(above: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            item = index.data(TreeModel.ROW)
            words = (
                f"{item.title} ({item.detail})"
                if isinstance(item, Group)
                else " | ".join(str(index.siblingAtColumn(at).data()) for at in range(3))
            )
            found.append("  " * depth + words)
            walk(index, depth + 1)

    walk(QModelIndex(), 0)
    return found


def letter(dialog: QWidget, key: Qt.Key) -> None:
    """Press Alt and a letter as the system sends it; the button is held down for a moment."""
    QTest.keyClick(dialog.windowHandle(), key, ALT)
    QApplication.processEvents()
    while any(button.isDown() for button in dialog.findChildren(QAbstractButton)):
        QTest.qWait(5)


def when_asked(act: Callable[[FreezeDialog], None]) -> None:
    """Does it as soon as the modal dialog stands."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, FreezeDialog):
        act(dialog)
    else:
        QTimer.singleShot(5, lambda: when_asked(act))


def test_the_copies_stand_newest_first(frozen_place: Workplace, records: Records, shown: Show) -> None:
    assert records
    dialog = shown(FrozenDialog(frozen_place))
    assert [row[:2] for row in cells(dialog.grid)] == [["2", SECOND], ["1", FIRST]]
    assert [row[3:] for row in cells(dialog.grid)] == [["Sari", "2"], ["Sari", "2"]]
    assert dialog.chosen() == 2
    assert dialog.facts.text() == "2 salinan. Tidak ada yang dapat menghapusnya."


def test_without_a_copy_it_says_what_to_do(frozen_place: Workplace, shown: Show) -> None:
    dialog = shown(FrozenDialog(frozen_place))
    assert dialog.grid.empty_state.sentence().startswith("Belum ada salinan beku. Alt+B")
    assert not dialog.comparing.isEnabled()
    assert not dialog.printing.isEnabled()


def test_freezing_by_keys_under_another_name(
    frozen_place: Workplace, dossier: Dossier, shown: Show, hands: Hands
) -> None:
    dialog = shown(FrozenDialog(frozen_place))

    def name_it(ask: FreezeDialog) -> None:
        assert ask.name.text() == "Evaluasi 2026 Tahap II · dibekukan 20 November 2026"
        hands.press(ask.name, Qt.Key.Key_Delete)
        assert not ask.freeze.isEnabled()
        hands.type(ask.name, "  Sebelum  rapat ")
        hands.press(ask.name, Qt.Key.Key_Return)

    when_asked(name_it)
    letter(dialog, Qt.Key.Key_B)
    assert [copy.label for copy in dossier.frozen.all()] == ["Sebelum rapat"]
    assert cells(dialog.grid)[0][1] == "Sebelum rapat"
    assert dialog.comparing.isEnabled()


def test_thinking_better_of_it_freezes_nothing(
    frozen_place: Workplace, dossier: Dossier, shown: Show, hands: Hands
) -> None:
    dialog = shown(FrozenDialog(frozen_place))
    seen: list[str] = []

    def leave(ask: FreezeDialog) -> None:
        seen.append(ask.label)
        hands.press(ask.name, Qt.Key.Key_Escape)

    when_asked(leave)
    letter(dialog, Qt.Key.Key_B)
    assert len(seen) == 1
    assert dossier.frozen.all() == []


def test_a_page_asks_for_the_copies_of_its_round(
    frozen_place: Workplace, records: Records, dossier: Dossier, shown: Show
) -> None:
    first = records.add(EVALUATION, {"year": 2026, "phase": "I"})
    dialog = shown(FrozenDialog(frozen_place, None, first))
    assert dialog.chosen() == 1
    assert dossier.frozen.one(1).label == FIRST


def test_printing_from_a_copy_leads_to_the_reports(
    frozen_place: Workplace, records: Records, shown: Show, hands: Hands, visited: list[Destination]
) -> None:
    assert records
    dialog = shown(FrozenDialog(frozen_place))
    hands.press(dialog.grid.view, Qt.Key.Key_Down)
    letter(dialog, Qt.Key.Key_C)
    assert not dialog.isVisible()
    assert visited == [Destination("laporan", part=(FROZEN_COPY, 1))]


def test_differences_stand_under_their_record(frozen_place: Workplace, records: Records, shown: Show) -> None:
    assert records
    dialog = shown(ComparisonDialog(frozen_place, 1, 2))
    assert dialog.facts.text() == "2 catatan berbeda: 1 ditambah, 1 diubah"
    assert outline(dialog.grid)[:3] == [
        "Daerah (1 catatan)",
        "  OPD · Dinas Kesehatan <b>Baru</b> (diubah)",
        "    Nama OPD | Dinas Kesehatan | Dinas Kesehatan <b>Baru</b>",
    ]
    assert outline(dialog.grid)[3:5] == ["Evaluasi (1 catatan)", "  Evaluasi · Tahap II 2026 (ditambah)"]
    assert "    Tahun | – | 2026" in outline(dialog.grid)


def test_another_choice_is_compared_at_once(
    frozen_place: Workplace, records: Records, shown: Show, hands: Hands
) -> None:
    assert records
    dialog = shown(ComparisonDialog(frozen_place, 2))
    assert dialog.newer.currentData() == TODAY
    assert outline(dialog.grid)[:2] == ["Daerah (1 catatan)", "  OPD · Dinas Sosial (ditambah)"]
    hands.press(dialog.newer, Qt.Key.Key_Down)
    dialog.newer.activated.emit(dialog.newer.currentIndex())
    assert dialog.newer.currentData() == 2
    assert outline(dialog.grid) == []
    assert dialog.facts.text() == "Tidak ada perbedaan."
    assert dialog.grid.empty_state.sentence() == "Isinya sama; tidak ada perbedaan."
    assert not dialog.saving.isEnabled()


def test_typing_finds_a_record_by_its_name(
    frozen_place: Workplace, records: Records, shown: Show, hands: Hands
) -> None:
    assert records
    dialog = shown(ComparisonDialog(frozen_place, 1, 2))
    hands.type(dialog.words, "kesehatan")
    assert len(outline(dialog.grid)) == 3
    hands.press(dialog.words, Qt.Key.Key_Escape)
    assert len(outline(dialog.grid)) > 3


def test_the_comparison_is_saved_as_a_workbook(
    frozen_place: Workplace,
    records: Records,
    shown: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert records
    target = tmp_path / "beda.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(target), ""))
    dialog = shown(ComparisonDialog(frozen_place, 1, 2))
    letter(dialog, Qt.Key.Key_S)
    rows = [[cell.value for cell in row] for row in load_workbook(target).worksheets[0].iter_rows()]
    assert rows[0] == ["Catatan dan isian", "Sebelum", "Sesudah"]
    assert rows[3] == ["Nama OPD", "Dinas Kesehatan", "Dinas Kesehatan <b>Baru</b>"]


def test_a_damaged_copy_is_said_in_the_dialog(
    frozen_place: Workplace, records: Records, dossier: Dossier, shown: Show
) -> None:
    assert records
    with dossier.connection.blobopen("frozen_copy", "content", 1) as blob:
        blob.write(b"rusak")
    dialog = shown(ComparisonDialog(frozen_place, 1))
    assert dialog.facts.text().startswith("Salinan beku nomor 1 rusak")
    assert dialog.facts.property("textRole") == "wrong"


def test_before_and_after_are_in_sight_on_a_small_screen(
    frozen_place: Workplace, records: Records, shown: Show
) -> None:
    assert records
    dialog = shown(ComparisonDialog(frozen_place, 1, 2))
    dialog.resize(int(683 * SCREEN_SHARE), 330)
    QApplication.processEvents()
    assert dialog.grid.view.horizontalScrollBar().maximum() == 0
