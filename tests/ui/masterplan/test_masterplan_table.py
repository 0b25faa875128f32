"""The table of programmes: typed, filled, pasted; each act is stored whole and undone whole."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.lines.masterplan import ProgrammeLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.pages.masterplan_lists import TREE
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
from tests.ui.conftest import Hands
from tests.ui.masterplan.looking import NAMES, click, column, line, shown_names, tree_or_table, undo_text


def put(table: ProgrammeTable, programme: int, key: str, text: str) -> bool:
    index = table.model.line_index(programme, column(table, key))
    return table.model.setData(index, text)


def note_of(table: ProgrammeTable, programme: int, key: str) -> str:
    cell = table.model.line_index(programme, column(table, key)).data(table.model.CELL)
    return cell.note.sentence if cell.note else ""


def test_the_table_is_faultless_and_asks_for_no_form(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int], qtmodeltester: Any
) -> None:
    qtmodeltester.check(table.model)
    table.select_line(plan[0])
    assert not page.panes.shows_form()


@pytest.mark.parametrize(
    ("key", "text", "read"),
    [
        ("Program", "Satu Pintu", lambda each: each.name),
        ("Kode", "GOV-LP-09", lambda each: each.code),
        ("Status", "Ditunda", lambda each: each.status),
        ("Sub-dimensi", "Smart Living › Health", lambda each: each.sub_dimension_id),
        ("2027/Pagu", "1,2 miliar", lambda each: each.amount(2027).allocation),
        ("2026/Target", "75,5", lambda each: each.work(2026).target),
    ],
)
def test_every_cell_is_typed_stored_and_undone(
    table: ProgrammeTable,
    page: MasterplanPage,
    plan: list[int],
    key: str,
    text: str,
    read: Callable[[ProgrammeLine], object],
) -> None:
    stored = {"Status": "postponed", "Sub-dimensi": 11, "2027/Pagu": 1_200_000_000, "2026/Target": "75.5"}
    assert put(table, plan[0], key, text)
    assert read(line(page, plan[0])) == stored.get(key, text)
    page.place.undo.stack.undo()
    assert line(page, plan[0]).name == NAMES[0]
    assert line(page, plan[0]).funds == ()


def test_a_refused_cell_says_what_stays_stored(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int]
) -> None:
    assert not put(table, plan[1], "2026/Realisasi", "1,2 M lebih")
    assert note_of(table, plan[1], "2026/Realisasi").endswith("Belum disimpan; nilai sebelumnya 71.500.000.")
    assert not put(table, plan[0], "Kode", "GOV-LP-04")
    assert "sudah dipakai" in note_of(table, plan[0], "Kode")
    assert line(page, plan[1]).amount(2026).realisation == 71_500_000


def test_a_result_beyond_its_target_is_stored_and_marked(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int]
) -> None:
    assert put(table, plan[1], "2026/Hasil", "98")
    assert note_of(table, plan[1], "2026/Hasil") == "Di atas 100 %. Disimpan dan ditandai."
    assert line(page, plan[1]).mark(2026).label == "tercapai"


def test_filling_down_is_one_act(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int], hands: Hands
) -> None:
    put(table, plan[0], "2027/Pagu", "500.000.000")
    table.select_line(plan[0], column(table, "2027/Pagu"))
    hands.press(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(table.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [line(page, each).amount(2027).allocation for each in plan] == [500_000_000] * 3
    assert undo_text(page) == "Isi 2027 Pagu ke bawah"
    page.place.undo.stack.undo()
    assert [line(page, each).amount(2027).allocation for each in plan] == [500_000_000, 0, 0]


def test_figures_pasted_beside_each_other_go_into_the_cells(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int]
) -> None:
    table.select_line(plan[0], column(table, "2024/Pagu"))
    QGuiApplication.clipboard().setText("100.000.000\t90.000.000\n200.000.000\t\n")
    table.keys.paste()
    assert line(page, plan[0]).amount(2024).realisation == 90_000_000
    assert line(page, plan[1]).amount(2024).allocation == 200_000_000
    assert not line(page, plan[1]).is_spent_known(2024)
    assert undo_text(page) == "Tempel 2 baris"


def test_one_bad_figure_keeps_the_whole_block_out(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int]
) -> None:
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    table.select_line(plan[0], column(table, "2024/Pagu"))
    QGuiApplication.clipboard().setText("100.000.000\nbanyak\n")
    table.keys.paste()
    assert "Tulis rupiah utuh" in told[0].message
    assert line(page, plan[0]).funds == ()


def test_pasted_rows_are_new_programmes(table: ProgrammeTable, page: MasterplanPage, plan: list[int]) -> None:
    table.select_line(plan[2], 0)
    QGuiApplication.clipboard().setText(
        "Nama program\tKode\nDesa Wisata\tBRA-TO-02\nPeta Wisata\tBRA-TO-03\n"
    )
    table.keys.paste()
    added = {each.code: each for each in tree_or_table(page)}
    assert added["BRA-TO-03"].name == "Peta Wisata"
    assert added["BRA-TO-02"].sub_dimension_id == 4


def test_a_new_row_of_the_table_is_typed_in_place(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int], hands: Hands, qtbot: QtBot
) -> None:
    table.select_line(plan[0])
    hands.press(table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert editor is not None
    hands.type(editor, "Antrean Puskesmas")
    hands.press(editor, Qt.Key.Key_Return)
    assert "Antrean Puskesmas" in shown_names(page)


def test_a_file_open_to_read_takes_no_typing(plan: list[int], page: MasterplanPage) -> None:
    page.place.dossier.read_only = True
    click(page, "Tabel")
    grid = page.lists.grid
    assert isinstance(grid, ProgrammeTable)
    index = grid.model.line_index(plan[0], 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    page.refresh_now()
    assert not any(act.isEnabled() for act in page._acts)


def test_the_page_stays_in_the_tree_when_it_opens(page: MasterplanPage) -> None:
    assert page.lists.view == TREE


def test_delete_empties_the_marked_figures_of_a_year(
    table: ProgrammeTable, page: MasterplanPage, plan: list[int], hands: Hands
) -> None:
    table.select_line(plan[1], column(table, "2026/Pagu"))
    hands.press(table.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    hands.press(table.view, Qt.Key.Key_Delete)
    money = line(page, plan[1]).amount(2026)
    assert (money.allocation, money.realisation) == (0, 0)
    assert undo_text(page) == "Kosongkan 2 sel program"
