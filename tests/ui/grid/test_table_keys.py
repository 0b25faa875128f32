"""The table under the hands: typing, moving, copying, pasting, filling, removing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.grid.keys import FilledCells, PastedBlock
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.columns import Column, Levels, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from tests.ui.conftest import Hands
from tests.ui.grid.conftest import Store
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, TITLE, Programme, dimension_head

pytestmark = pytest.mark.usefixtures("theme")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
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


def editor_of(view: GridTable) -> QLineEdit:
    """The open editor."""
    editors = [each for each in view.viewport().findChildren(QLineEdit) if each.isVisible()]
    assert len(editors) == 1
    return editors[0]


def here(view: GridTable) -> tuple[int, int]:
    """Row and column of the current cell."""
    return view.currentIndex().row(), view.currentIndex().column()


def test_typing_replaces_the_cell_and_enter_moves_down(
    table: GridTable, store: Store, qtbot: QtBot, hands: Hands
) -> None:
    table.select_line(1, PAGU)
    hands.type(table, "5")
    editor = editor_of(table)
    assert editor.text() == "5"
    hands.type(editor, "00")
    hands.press(editor, Key.Key_Return)
    assert store.typed == [(1, "Pagu", "500")]
    assert here(table) == (1, PAGU)
    assert table.model().index(0, PAGU).data() == "500"
    hands.type(table, "6")
    hands.press(editor_of(table), Key.Key_Return, SHIFT)
    assert here(table) == (0, PAGU)


def test_f2_edits_the_stored_text_and_escape_leaves_it(table: GridTable, store: Store, hands: Hands) -> None:
    table.select_line(3, PAGU)
    hands.press(table, Key.Key_F2)
    assert editor_of(table).text() == "350.000.000"
    hands.press(editor_of(table), Key.Key_Escape)
    assert store.typed == []
    assert here(table) == (2, PAGU)


def test_tab_commits_and_stops_only_where_one_can_type(
    table: GridTable, store: Store, qtbot: QtBot, hands: Hands
) -> None:
    hands.type(table, "X")
    hands.press(editor_of(table), Key.Key_Tab)
    assert store.typed == [(1, "Program", "X")]
    assert here(table) == (0, PAGU), "past the column that only tells something"
    hands.press(table, Key.Key_Tab)
    assert here(table) == (1, 0)
    hands.press(table, Key.Key_Backtab)
    assert here(table) == (0, PAGU)
    hands.press(table, Key.Key_Left)
    assert here(table) == (0, 1)


def test_tab_passes_over_the_heading_of_a_group(store: Store, qtbot: QtBot, hands: Hands) -> None:
    view = GridTable(store.make_model(grouping=Grouping(lambda line: line.dimension, dimension_head)))
    qtbot.addWidget(view)
    view.show()
    model = view.model()
    assert isinstance(model, RowsModel)
    heads = [row for row in range(model.rowCount()) if model.group_at(row)]
    view.setCurrentIndex(model.index(heads[1] - 1, PAGU))
    hands.press(view, Key.Key_Tab)
    assert here(view) == (heads[1] + 1, 0)
    hands.press(view, Key.Key_Backtab)
    assert here(view) == (heads[1] - 1, PAGU)


def test_arrows_in_an_editor_commit_and_move(
    table: GridTable, store: Store, qtbot: QtBot, hands: Hands
) -> None:
    table.select_line(2, PAGU)
    hands.type(table, "7")
    hands.press(editor_of(table), Key.Key_Up)
    assert store.typed == [(2, "Pagu", "7")]
    assert here(table) == (0, PAGU)


def test_enter_without_an_editor_moves_down(table: GridTable, hands: Hands) -> None:
    hands.press(table, Key.Key_Enter)
    assert here(table) == (1, 0)


def test_a_refused_text_keeps_the_cell_and_says_why(
    table: GridTable, store: Store, qtbot: QtBot, hands: Hands
) -> None:
    table.select_line(3, PAGU)
    hands.type(table, "9")
    hands.type(editor_of(table), "6,3 juta")
    with qtbot.waitSignal(table.parts.keys.refused) as said:
        hands.press(editor_of(table), Key.Key_Return)
    assert said.args == ["Tulis rupiah utuh, misalnya 96.300.000. Belum disimpan."]
    assert here(table) == (2, PAGU)
    assert table.currentIndex().data() == "96,3 juta"
    hands.press(table, Key.Key_F2)
    assert editor_of(table).text() == "96,3 juta"
    hands.press(editor_of(table), Key.Key_Escape)
    hands.press(table, Key.Key_Escape)
    assert table.currentIndex().data() == "350.000.000"
    assert store.typed == []


def test_copying_takes_the_heads_and_the_columns_seen(table: GridTable, hands: Hands) -> None:
    table.parts.columns.hide(1, hidden=True)
    table.select_line(1)
    hands.press(table, Key.Key_Down, SHIFT)
    hands.press(table, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Program\tPagu\tKeadaan\n"
        "Satu Genggam\t1.250.000.000\tBerjalan\n"
        "Antrean Puskesmas\t480.000.000\tBerjalan\n"
    )


def test_pasting_announces_block_line_and_columns(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    QGuiApplication.clipboard().setText("a\t1\nb\t2\n")
    table.select_line(2, PAGU)
    with qtbot.waitSignal(table.parts.keys.pasted) as said:
        hands.press(table, Key.Key_V, CONTROL)
    block = said.args[0]
    assert isinstance(block, PastedBlock)
    assert block.rows == [["a", "1"], ["b", "2"]]
    assert block.line == PROGRAMMES[1]
    assert [column.title for column in block.columns] == ["Pagu", "Keadaan"]


def test_filling_down_takes_the_topmost_text(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    table.select_line(3, PAGU)
    hands.press(table, Key.Key_Up, SHIFT)
    hands.press(table, Key.Key_Up, SHIFT)
    with qtbot.waitSignal(table.parts.keys.filled) as said:
        hands.press(table, Key.Key_D, CONTROL)
    filled = said.args[0]
    assert isinstance(filled, FilledCells)
    assert (filled.column.title, filled.text) == ("Pagu", "1.250.000.000")
    assert [line.id for line in filled.lines] == [2, 3]


def test_filling_needs_a_column_that_is_typed_into(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    table.select_line(1, 1)
    hands.press(table, Key.Key_Down, SHIFT)
    with qtbot.assertNotEmitted(table.parts.keys.filled):
        hands.press(table, Key.Key_D, CONTROL)


def test_delete_announces_all_selected_lines(table: GridTable, qtbot: QtBot, hands: Hands) -> None:
    hands.press(table, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(table.parts.keys.removed) as said:
        hands.press(table, Key.Key_Delete)
    assert [line.id for line in said.args[0]] == [1, 2]


def test_control_enter_asks_for_a_row_from_list_and_editor(
    table: GridTable, store: Store, qtbot: QtBot, hands: Hands
) -> None:
    with qtbot.waitSignal(table.parts.keys.row_wanted):
        hands.press(table, Key.Key_Return, CONTROL)
    hands.type(table, "Y")
    with qtbot.waitSignal(table.parts.keys.row_wanted):
        hands.press(editor_of(table), Key.Key_Return, CONTROL)
    assert store.typed == [(1, "Program", "Y")]


def test_a_list_nobody_types_into_opens_its_line_and_lets_tab_pass(qtbot: QtBot, hands: Hands) -> None:
    model = RowsModel(COLUMNS)
    model.set_lines(PROGRAMMES)
    view = GridTable(model)
    qtbot.addWidget(view)
    view.show()
    view.select_line(2)
    with qtbot.waitSignal(view.parts.keys.opened) as said:
        hands.press(view, Key.Key_Return)
    assert said.args == [PROGRAMMES[1]]
    hands.press(view, Key.Key_Tab)
    assert here(view) == (1, 0)


def test_walking_down_passes_over_group_rows(store: Store, qtbot: QtBot, hands: Hands) -> None:
    model = store.make_model(grouping=Grouping(lambda line: line.dimension, dimension_head))
    view = GridTable(model)
    qtbot.addWidget(view)
    view.show()
    view.select_line(3)
    hands.press(view, Key.Key_Down)
    assert view.currentIndex().data(RowsModel.ROW) == PROGRAMMES[1]
    hands.press(view, Key.Key_Up)
    hands.press(view, Key.Key_Up)
    hands.press(view, Key.Key_Up)
    assert view.currentIndex().data(RowsModel.ROW) == PROGRAMMES[0]


def test_a_digit_chooses_a_level_at_once(store: Store, qtbot: QtBot, hands: Hands) -> None:
    chosen: list[str] = []
    columns: tuple[Column[Programme], ...] = (
        COLUMNS[0],
        Column("Mandiri", lambda _: "2", look=Look.LEVELS, mark=lambda _: Levels(2), field=TITLE, width=130),
    )
    model = RowsModel(columns, edited=lambda _line, _column, text: chosen.append(text))
    model.set_lines(store.lines)
    view = GridTable(model)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.select_line(1, 1)
    hands.type(view, "4")
    cell = view.visualRect(model.index(0, 1))
    hands.click(view.viewport(), cell.topLeft() + QPoint(8 + 10, cell.height() // 2))
    assert chosen == ["4", "0"]
