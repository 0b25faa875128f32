"""The table model: what it answers, how it sorts, filters, groups and takes typed text."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.ui.models.cells import Cell, line_of
from gm100_desktop.ui.models.columns import Column, Group, Line
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme, dimension_head, with_budget

Faultless = Callable[[QAbstractItemModel], None]
DOWN = Qt.SortOrder.DescendingOrder
BY_DIMENSION = Grouping(lambda line: line.dimension, dimension_head)


def names(model: RowsModel) -> list[str]:
    """The first column, from top to bottom."""
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def model() -> RowsModel:
    """Five programmes that nobody may type into."""
    rows = RowsModel(COLUMNS)
    rows.set_lines(PROGRAMMES)
    return rows


def test_qt_finds_no_fault_with_it(model: RowsModel, faultless: Faultless) -> None:
    faultless(model)


def test_qt_finds_no_fault_while_it_changes(faultless: Faultless) -> None:
    model = RowsModel(COLUMNS, edited=lambda *_: None, grouping=BY_DIMENSION)
    faultless(model)
    model.set_lines(PROGRAMMES)
    model.sort(2, DOWN)
    model.filter("d")
    model.set_lines(PROGRAMMES[:3])
    model.set_lines(with_budget(PROGRAMMES[:3], 1, 5))
    model.set_lines(())
    faultless(model)


def test_it_answers_text_line_key_alignment_and_cell(model: RowsModel) -> None:
    pagu = model.index(0, 2)
    assert pagu.data() == "1.250.000.000"
    assert pagu.data(RowsModel.SORT) == 1_250_000_000
    assert pagu.data(RowsModel.ROW) is PROGRAMMES[0]
    assert pagu.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert isinstance(pagu.data(RowsModel.CELL), Cell)
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Pagu"
    assert QModelIndex().data() is None


def test_sorting_uses_keys_and_puts_the_unknown_last(model: RowsModel) -> None:
    model.sort(2)
    assert names(model)[0] == "Ambulans Desa"
    assert names(model)[-1] == "Desa Wisata"
    model.sort(2, DOWN)
    assert names(model)[0] == "Satu Genggam"
    assert names(model)[-1] == "Desa Wisata"
    model.sort(-1)
    assert names(model) == [line.title for line in PROGRAMMES]


def test_a_line_is_found_by_words_it_does_not_show() -> None:
    found_by_id = Column[Programme]("Program", lambda line: line.title, finds=lambda line: f"LP-{line.id}")
    rows = RowsModel([found_by_id])
    rows.set_lines(PROGRAMMES)
    rows.filter("lp-2")
    assert names(rows) == [PROGRAMMES[1].title]


def test_each_word_of_the_filter_must_be_found_somewhere(model: RowsModel) -> None:
    model.filter("dinkes desa")
    assert names(model) == ["Ambulans Desa"]
    model.filter("BERJALAN  dinkes")
    assert names(model) == ["Antrean Puskesmas", "Ambulans Desa"]
    model.filter("jalan tol")
    assert names(model) == []
    model.filter(" ")
    assert len(names(model)) == 5


def test_a_refresh_of_the_same_records_moves_no_row(model: RowsModel, qtbot: QtBot) -> None:
    model.sort(2)
    before = names(model)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_lines(with_budget(PROGRAMMES, 5, 9_000_000_000))
    assert names(model) == before
    assert model.line_index(5, 2).data() == "9.000.000.000"
    model.sort(2)
    assert names(model)[-2] == "Ambulans Desa"


def test_a_new_order_of_the_same_records_is_shown(model: RowsModel) -> None:
    model.set_lines(reversed(PROGRAMMES))
    assert names(model)[0] == "Ambulans Desa"


def test_new_and_removed_records_are_arranged_again(model: RowsModel) -> None:
    model.sort(0)
    model.set_lines((*PROGRAMMES[:2], Programme(9, "Aksara")))
    assert names(model) == ["Aksara", "Antrean Puskesmas", "Satu Genggam"]
    assert not model.line_index(5).isValid()


def test_groups_keep_their_order_and_sort_inside(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, grouping=BY_DIMENSION, totals=lambda lines: {"Pagu": str(len(lines))})
    with qtbot.waitSignal(model.modelReset):
        model.set_lines(PROGRAMMES)
    assert names(model)[0] == "Smart Governance 2 program"
    model.sort(0, DOWN)
    groups = [model.group_at(row) for row in range(model.rowCount())]
    assert [group.key for group in groups if group] == ["governance", "living", "branding"]
    assert names(model)[1:3] == ["Satu Genggam", "Lapor Tirta"]
    assert model.totals() == {"Pagu": "5"}
    model.filter("dinkes")
    assert model.group_at(0) is not None
    assert names(model) == ["Smart Living 2 program", "Antrean Puskesmas", "Ambulans Desa"]
    assert model.totals() == {"Pagu": "2"}


def test_group_rows_can_be_neither_chosen_nor_typed_into() -> None:
    model = RowsModel(COLUMNS, edited=lambda *_: None, grouping=BY_DIMENSION)
    model.set_lines(PROGRAMMES)
    head = model.index(0, 2)
    assert isinstance(head.data(RowsModel.ROW), Group)
    assert head.data() == "2"
    assert line_of(head) is None
    assert not head.flags() & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
    assert model.setData(head, "x") is False


class Store:
    """Takes typed texts as a page would."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, str, str]] = []

    def edited(self, line: Line, column: Column[Any], text: str) -> str | None:
        """Refuse what is no number; doubt a million."""
        if not text.replace(".", "").isdecimal():
            raise RefusedValue("Tulis rupiah utuh, misalnya 96.300.000.", "Belum disimpan.", "budget")
        self.taken.append((line.id, column.title, text))
        return "dibaca 1.000.000" if text == "1000000" else None


def test_typed_text_goes_to_the_callback_and_is_not_shown_before_the_news() -> None:
    store = Store()
    model = RowsModel(COLUMNS, edited=store.edited)
    model.set_lines(PROGRAMMES)
    assert model.setData(model.index(2, 2), "96300000")
    assert store.taken == [(3, "Pagu", "96300000")]
    assert model.index(2, 2).data() == "350.000.000"


def test_an_unchanged_text_is_no_edit() -> None:
    store = Store()
    model = RowsModel(COLUMNS, edited=store.edited)
    model.set_lines(PROGRAMMES)
    assert model.setData(model.index(2, 2), "350.000.000")
    assert model.setData(model.index(3, 2), "")
    assert store.taken == []


def test_a_refused_text_stays_with_its_reason_until_it_is_given_up() -> None:
    model = RowsModel(COLUMNS, edited=Store().edited)
    model.set_lines(PROGRAMMES)
    cell = model.index(2, 2)
    assert model.setData(cell, "96,3 juta") is False
    assert cell.data() == "96,3 juta"
    assert cell.data(Qt.ItemDataRole.EditRole) == "96,3 juta"
    assert cell.data(Qt.ItemDataRole.ToolTipRole).startswith("Tulis rupiah utuh")
    assert "Belum disimpan" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    model.set_lines(with_budget(PROGRAMMES, 1, 7))
    assert model.line_index(3, 2).data() == "96,3 juta"
    assert model.forget_note(cell)
    assert cell.data() == "350.000.000"
    assert not model.forget_note(cell)


def test_a_doubtful_text_is_stored_and_noted() -> None:
    model = RowsModel(COLUMNS, edited=Store().edited)
    model.set_lines(PROGRAMMES)
    assert model.setData(model.index(0, 2), "1000000")
    cell = model.index(0, 2).data(RowsModel.CELL)
    assert cell.note is not None
    assert not cell.note.refused
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == "dibaca 1.000.000"


def test_an_empty_due_cell_says_so(model: RowsModel) -> None:
    assert model.index(3, 2).data(RowsModel.CELL).is_due
    assert not model.index(0, 2).data(RowsModel.CELL).is_due
    assert not model.index(0, 0).data(RowsModel.CELL).is_due


def test_empty_cells_come_last_both_ways_and_titles_of_people_do_not_count() -> None:
    names = {1: "Dr. Hj. Budi, M.Si.", 2: "", 3: "Ani", 4: "–", 5: "Prof. Cici"}
    field = Field("person_id", "Orang", FieldType.REFERENCE, refers_to="person")
    model = RowsModel([Column[Programme]("Orang", lambda line: names[line.id], field=field)])
    model.set_lines(Programme(number, "") for number in names)
    model.sort(0)
    assert [line.id for line in model.shown_lines()] == [3, 1, 5, 2, 4]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [line.id for line in model.shown_lines()] == [5, 1, 3, 2, 4]
