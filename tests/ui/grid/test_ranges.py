"""Ranges of cells, whole columns, frozen columns and the menu that names the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells
from gm100_desktop.ui.grid.menu import MenuParts, list_menu
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.columns import Group, Line
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.models.tree import Branch, TreeModel
from tests.ui.conftest import Hands
from tests.ui.grid.conftest import Memory, Store
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme

pytestmark = pytest.mark.usefixtures("theme")
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGU = 2


@pytest.fixture
def table(store: Store, qtbot: QtBot) -> Iterator[GridTable]:
    """The table on screen, its first cell current."""
    view = GridTable(store.make_model())
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.select_line(1)
    view.setFocus()
    yield view
    view.close()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def selected(view: GridTable) -> list[int]:
    return [line.id for line in view.parts.selection.selected()]


def test_shift_and_arrows_choose_a_block_that_is_copied(table: GridTable, hands: Hands) -> None:
    hands.press(table, Key.Key_Right, SHIFT)
    hands.press(table, Key.Key_Right, SHIFT)
    hands.press(table, Key.Key_Left, SHIFT)
    hands.press(table, Key.Key_Down, SHIFT)
    hands.press(table, Key.Key_C, CONTROL)
    assert copied() == "Program\tOPD\nSatu Genggam\tDisdukcapil\nAntrean Puskesmas\tDinkes\n"
    hands.press(table, Key.Key_C, CONTROL, SHIFT)
    assert copied() == "Satu Genggam\tDisdukcapil\nAntrean Puskesmas\tDinkes\n"
    hands.press(table, Key.Key_Down)
    hands.press(table, Key.Key_C, CONTROL, SHIFT)
    assert copied() == "Lapor Tirta\tDiskominfo\t350.000.000\tTerlambat\n"


def test_control_space_takes_the_column(table: GridTable, hands: Hands) -> None:
    table.select_line(3, PAGU)
    hands.press(table, Key.Key_Space, CONTROL)
    hands.press(table, Key.Key_C, CONTROL)
    assert copied().splitlines() == ["Pagu", "1.250.000.000", "480.000.000", "350.000.000", "–", "90.000.000"]


def test_dragging_across_columns_chooses_a_block(table: GridTable, hands: Hands) -> None:
    table.parts.range.begin(1)
    table.setCurrentIndex(table.model().index(0, PAGU))
    assert table.parts.range.sections() == [1, PAGU]
    hands.click(table.viewport(), table.visualRect(table.model().index(1, 0)).center())
    assert table.parts.range.sections() == []


def test_everything_first_and_last(table: GridTable, hands: Hands) -> None:
    hands.press(table, Key.Key_A, CONTROL)
    assert selected(table) == [1, 2, 3, 4, 5]
    hands.press(table, Key.Key_End, CONTROL)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (4, 3)
    hands.press(table, Key.Key_Home, CONTROL)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)
    hands.press(table, Key.Key_End, CONTROL, SHIFT)
    assert selected(table) == [1, 2, 3, 4, 5]


def test_a_block_is_filled_down_as_one_paste(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    hands.press(table, Key.Key_Right, SHIFT)
    hands.press(table, Key.Key_Right, SHIFT)
    hands.press(table, Key.Key_Down, SHIFT)
    hands.press(table, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(table.parts.keys.pasted) as said:
        hands.press(table, Key.Key_D, CONTROL)
    block = said.args[0]
    assert block.rows == [["Satu Genggam", "Disdukcapil", "1.250.000.000"]] * 2
    assert [line.id for line in block.lines] == [2, 3]
    assert [column.title for column in block.columns] == ["Program", "OPD", "Pagu"]
    assert block.over


def test_a_block_with_a_gap_is_not_filled(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(3, 0), flags.Select | flags.Rows)
    hands.press(table, Key.Key_Right, SHIFT)
    with qtbot.assertNotEmitted(table.parts.keys.pasted):
        hands.press(table, Key.Key_D, CONTROL)


def test_one_cell_goes_into_all_selected_lines(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    QGuiApplication.clipboard().setText("500\n")
    table.select_line(1, PAGU)
    hands.press(table, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(table.parts.keys.filled) as said:
        hands.press(table, Key.Key_V, CONTROL)
    assert (said.args[0].text, [line.id for line in said.args[0].lines]) == ("500", [1, 2])


def test_pasting_as_new_rows_says_so(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    QGuiApplication.clipboard().setText("Baru\n")
    with qtbot.waitSignal(table.parts.keys.pasted) as said:
        hands.press(table, Key.Key_V, CONTROL, SHIFT)
    assert said.args[0].over is False
    assert [line.id for line in said.args[0].lines] == [1, 2, 3, 4, 5]


def test_a_table_of_a_web_page_is_a_block(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    page = QMimeData()
    page.setHtml("<table><tr><td>a <b>b</b><br>c</td><td colspan='2'>2</td></tr><tr><td>d</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(page)
    with qtbot.waitSignal(table.parts.keys.pasted) as said:
        hands.press(table, Key.Key_V, CONTROL)
    assert said.args[0].rows == [["a b\nc", "2", ""], ["d"]]


def test_an_empty_clipboard_pastes_nothing(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    QGuiApplication.clipboard().setText(" \n\t\n")
    with qtbot.assertNotEmitted(table.parts.keys.pasted):
        hands.press(table, Key.Key_V, CONTROL)


def test_frozen_columns_stay_and_are_remembered(store: Store, memory: Memory, qtbot: QtBot) -> None:
    options = GridOptions("program", memory)
    view = GridTable(store.make_model(), options)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.parts.columns.freeze(0)
    assert memory.kept["program"].frozen == 1
    assert view.parts.header.shown_sections() == [0, 1, 2, 3]
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    first, last = (view.model().index(0, at) for at in (0, 3))
    assert view.visualRect(first).left() == 0
    assert view.indexAt(QPoint(5, 5)) == first
    assert view.parts.header.section_at(5) == 0
    assert view.parts.header.position(0) == 0
    assert view.indexAt(view.visualRect(last).center()) == last
    view.setCurrentIndex(view.model().index(0, 1))
    assert view.visualRect(view.currentIndex()).left() >= view.parts.header.frozen_width()
    scrolled = view.horizontalScrollBar().value()
    view.setCurrentIndex(first)
    assert view.horizontalScrollBar().value() == scrolled
    view.grab()
    again = GridTable(store.make_model(), options)
    qtbot.addWidget(again)
    again.resize(300, 300)
    again.show()
    assert again.parts.header.frozen == 1
    again.parts.columns.restore_standard()
    assert (again.parts.header.frozen, memory.kept["program"].frozen) == (0, 0)


def test_a_tree_freezes_its_names(qtbot: QtBot) -> None:
    model = TreeModel(COLUMNS)
    model.set_branches([Branch(Group("governance", "Smart Governance"), lines=PROGRAMMES)])
    grid = Grid(model)
    qtbot.addWidget(grid)
    grid.resize(300, 300)
    grid.show()
    grid.parts.columns.freeze(0)
    grid.view.horizontalScrollBar().setValue(grid.view.horizontalScrollBar().maximum())
    index = model.line_index(2)
    assert grid.view.horizontalScrollBar().value() > 0
    assert grid.view.indexAt(QPoint(60, grid.view.visualRect(index).center().y())) == index
    grid.grab()


def shown_lines(view: GridTable) -> list[Line]:
    model = view.model()
    assert isinstance(model, RowsModel)
    return model.shown_lines()


def words(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def menu_of(view: GridTable, *, saves: bool = False) -> QMenu:
    parts = view.parts
    save = (lambda: None) if saves else None
    return list_menu(MenuParts(view, parts.keys, parts.columns, parts.sort_by, save))


def test_delete_empties_a_marked_block_and_removes_lines_otherwise(table: GridTable, hands: Hands) -> None:
    removed, emptied = list[object](), list[EmptiedCells]()
    table.parts.keys.removed.connect(removed.append)
    table.parts.keys.emptied.connect(emptied.append)
    table.select_line(1, PAGU - 1)
    hands.press(table, Key.Key_Right, SHIFT)
    hands.press(table, Key.Key_Down, SHIFT)
    hands.press(table, Key.Key_Delete)
    assert not removed
    assert [column.title for column in emptied[0].columns] == ["Pagu"], "an OPD is not typed here"
    assert [line.id for line in emptied[0].lines] == [1, 2]
    assert "Kosongkan sel\tDel" in words(menu_of(table))
    hands.press(table, Key.Key_Down)
    hands.press(table, Key.Key_Delete)
    assert len(removed) == len(emptied) == 1
    assert {"Kosongkan sel", "Hapus baris\tDel"} <= set(words(menu_of(table)))


def test_delete_empties_the_cell_where_no_line_can_be_removed(table: GridTable, hands: Hands) -> None:
    emptied = list[EmptiedCells]()
    table.parts.keys.emptied.connect(emptied.append)
    table.select_line(2, PAGU)
    hands.press(table, Key.Key_Delete)
    assert [line.id for line in emptied[0].lines] == [2]


def test_the_menu_offers_what_the_list_can_do_with_its_keys(table: GridTable) -> None:
    assert words(menu_of(table)) == [
        "Sunting sel\tF2", "Salin dengan judul\tCtrl+C", "Salin tanpa judul\tCtrl+Shift+C",
        "Pilih semua\tCtrl+A", "Urutkan naik", "Urutkan turun", "Kolom",
    ]  # fmt: skip
    keys = table.parts.keys
    for signal in (keys.pasted, keys.filled, keys.removed, keys.row_wanted):
        signal.connect(lambda *_: None)
    offered = words(menu_of(table, saves=True))
    for wanted in ("Tempel\tCtrl+V", "Isi ke bawah\tCtrl+D", "Baris baru\tCtrl+Enter", "Hapus baris\tDel"):
        assert wanted in offered
    assert offered[-1] == "Simpan sebagai Excel…\tCtrl+E"


def test_each_letter_of_the_menu_leads_to_one_act(table: GridTable) -> None:
    keys = table.parts.keys
    for signal in (keys.pasted, keys.filled, keys.emptied, keys.removed, keys.row_wanted):
        signal.connect(lambda *_: None)
    texts = [action.text() for action in menu_of(table, saves=True).actions() if action.text()]
    letters = [text.partition("&")[2][:1].casefold() for text in texts]
    assert all(letters)
    assert len(letters) == len(set(letters))


def test_the_menu_sorts_moves_hides_and_freezes(table: GridTable) -> None:
    table.select_line(3, PAGU)
    acts = {action.text().replace("&", ""): action for action in menu_of(table).actions()}
    acts["Urutkan turun"].trigger()
    assert [line.id for line in table.parts.selection._model.shown_lines()] == [1, 2, 3, 5, 4]
    column = table.parts.columns.menu(PAGU)
    acts = {action.text().replace("&", ""): action for action in column.actions()}
    acts["Geser ke kiri"].trigger()
    assert table.parts.header.shown_sections() == [0, PAGU, 1, 3]
    acts["Bekukan sampai kolom ini"].trigger()
    assert table.parts.header.frozen == 2
    assert "Lepas pembekuan" in words(table.parts.columns.menu(PAGU))
    acts["Sembunyikan kolom ini"].trigger()
    assert table.parts.header.shown_sections() == [0, 1, 3]


def test_all_of_many_rows_stay_selected_when_the_list_is_sorted(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS)
    model.set_lines(Programme(number, f"Program {number % 700}") for number in range(1, 2_001))
    view = GridTable(model)
    qtbot.addWidget(view)
    view.select_line(1)
    view.selectAll()
    model.sort(0)
    assert view.selectionModel().selection().size() == 1
    assert len(selected(view)) == 2_000
    model.filter("Program 5")
    assert selected(view) == [line.id for line in model.shown_lines()]
