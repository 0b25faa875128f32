"""Every list of the masterplan by keys alone: reached, added to, pasted into, undone, filtered, saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services import Services
from gm100_desktop.services.records import Records
from gm100_desktop.ui.dialogs.choose_record import ChooseRecord
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.journeys.standing import section_of
from tests.ui.conftest import Hands

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ORDER = (
    "Pohon", "Tabel", "Peta jalan", "Anggaran",
    "Rencana aksi", "Indikator", "Dokumen", "Pemetaan", "Kesiapan", "SWOT",
)  # fmt: skip
BLOCKS = {
    "Tabel": ("programme", "Layanan desa\tGOV-X-01\nPasar daring\tGOV-X-02\n", "Pasar daring"),
    "Rencana aksi": ("action_item", "Pelatihan desa\t\tBerjalan\nWifi balai\t\tRencana\n", "Wifi balai"),
    "Indikator": ("indicator", "Waktu layanan\t\thari\t5\nWarga puas\t\tpersen\t70,5\n", "Warga puas"),
    "Dokumen": ("plan", "Master Plan TIK\tMaster Plan TIK\nRPJMD\tRPJMD\n", "RPJMD"),
    "Pemetaan": ("plan_item", "Pusat data\t\t01\nJaringan desa\t\t02\n", "Jaringan desa"),
    "Kesiapan": ("readiness", "Struktur\tFisik\t-\nInfrastruktur\tTIK\tSinyal lemah\n", "Sinyal lemah"),
    "SWOT": ("swot", "Kader aktif\nAparatur muda\n", "Aparatur muda"),
}  # fmt: skip
"""Section, kind, what is pasted, and what of it is looked for."""


@pytest.fixture
def page(window: Window, file: Path) -> Iterator[MasterplanPage]:
    """Masterplan over a file with a plan, a TIK plan and one programme."""
    window.begin(file)
    window.settle_in()
    place = window.shell.current.place if window.shell.current else None
    assert place is not None
    services = Services(place.dossier, place.today)
    plan = services.programmes.make_plan("Master Plan Smart City", 2024, 2028)
    services.programmes.add(plan, 1, "Lapor Tirta")
    services.records.add(kind("plan"), {"title": "Blueprint TIK", "kind": "ict"})
    window.shell.go(Destination("masterplan"))
    QApplication.processEvents()
    shown = window.shell.current
    assert isinstance(shown, MasterplanPage)
    yield shown
    QGuiApplication.clipboard().clear()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(hands: Hands, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    hands.press(focus(), key, *held)
    QApplication.processEvents()


def walk_to(page: MasterplanPage, hands: Hands, title: str) -> Grid:
    """Alt+PgDn until that part is shown; the list that has the keys there."""
    for _ in range(ORDER.index(title)):
        press(hands, Qt.Key.Key_PageDown, ALT)
    view = section_of(page)
    grid = view.grid_of_lines() if view else page.lists.grid
    assert isinstance(grid, Grid)
    assert grid.isAncestorOf(focus()), title
    return grid


def names(records: Records, kind_id: str) -> list[str]:
    one = kind(kind_id)
    texts = [field.name for field in one.fields if field.name in {*one.title, "present", "text"}]
    return [str(row[name]) for row in records.all(one) for name in texts]


def test_alt_page_leads_round_all_views_and_sections(page: MasterplanPage, hands: Hands) -> None:
    for title in (*ORDER[1:], ORDER[0]):
        press(hands, Qt.Key.Key_PageDown, ALT)
        view = section_of(page)
        shown = view.section.title if view else dict(page.switch._views)[page.lists.view]
        assert shown == title
        assert page.panes.list_side.isAncestorOf(focus()), title
    press(hands, Qt.Key.Key_PageUp, ALT)
    view = section_of(page)
    assert view is not None
    assert view.section.title == "SWOT"


@pytest.mark.parametrize("title", BLOCKS)
def test_a_block_is_pasted_found_saved_and_taken_back(
    page: MasterplanPage, hands: Hands, title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind_id, block, sought = BLOCKS[title]
    records = Records(page.place.dossier, page.place.today)
    before = len(records.all(kind(kind_id)))
    grid = walk_to(page, hands, title)
    QGuiApplication.clipboard().setText(block)
    press(hands, Qt.Key.Key_V, CTRL)
    assert len(records.all(kind(kind_id))) == before + 2
    assert sought in names(records, kind_id)
    press(hands, Qt.Key.Key_F, CTRL)
    hands.type(focus(), sought)
    press(hands, Qt.Key.Key_Return)
    assert len(grid.keys._model.shown_lines()) == 1
    target = tmp_path / "daftar.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(hands, Qt.Key.Key_E, CTRL)
    cells = [cell.value for row in load_workbook(target).active.iter_rows() for cell in row]
    assert sought in cells
    press(hands, Qt.Key.Key_F, CTRL)
    press(hands, Qt.Key.Key_Escape)
    press(hands, Qt.Key.Key_Z, CTRL)
    assert len(records.all(kind(kind_id))) == before


@pytest.mark.parametrize("title", ["Rencana aksi", "Indikator"])
def test_rows_are_typed_one_after_another(page: MasterplanPage, hands: Hands, title: str) -> None:
    one, records = kind(BLOCKS[title][0]), Records(page.place.dossier, page.place.today)
    walk_to(page, hands, title)
    for name in ("Satu", "Dua"):
        press(hands, Qt.Key.Key_Return, CTRL)
        hands.type(focus(), name[0])
        hands.type(focus(), name[1:])
        press(hands, Qt.Key.Key_Tab)
    assert [row["name"] for row in records.all(one)] == ["Satu", "Dua"]


def test_items_of_several_plans_are_asked_for_theirs(
    page: MasterplanPage, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = Records(page.place.dossier, page.place.today)
    records.add(kind("plan"), {"title": "Masterplan lama", "kind": "smart_city"})
    walk_to(page, hands, "Pemetaan")
    QGuiApplication.clipboard().setText("Pusat data\t\t01\nJaringan desa\t\t02\n")
    asked = list[str]()

    def choose(dialog: ChooseRecord) -> int:
        asked.append(dialog.windowTitle())
        dialog._choice.setEditText(dialog._offered[1][1])
        return 1

    monkeypatch.setattr(ChooseRecord, "exec", choose)
    press(hands, Qt.Key.Key_V, CTRL)
    assert asked == ["Tambah butir rencana"]
    assert len({row["plan_id"] for row in records.all(kind("plan_item"))}) == 1
    monkeypatch.setattr(ChooseRecord, "exec", lambda _dialog: 0)
    press(hands, Qt.Key.Key_V, CTRL)
    assert len(records.all(kind("plan_item"))) == 2


@pytest.mark.parametrize("title", BLOCKS)
def test_a_row_is_added_and_removed(page: MasterplanPage, hands: Hands, title: str) -> None:
    one, records = kind(BLOCKS[title][0]), Records(page.place.dossier, page.place.today)
    before = len(records.all(one))
    walk_to(page, hands, title)
    press(hands, Qt.Key.Key_Return, CTRL)
    assert len(records.all(one)) == before + 1
    if isinstance(focus(), QLineEdit):
        press(hands, Qt.Key.Key_Escape)  # the name stands open in its cell
    press(hands, Qt.Key.Key_Z, CTRL)
    assert len(records.all(one)) == before
