"""A list as it is seen becomes a sheet: order, hidden columns, filter, groups, totals, and what is stored."""

import pytest
from PySide6.QtCore import Qt

from gm100_desktop.services.spreadsheets import CellSort, RowRole, SheetRow
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.models.columns import Align, Column, Group, Levels, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.models.tree import Branch, TreeModel
from tests.ui.grid.conftest import Store
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme, dimension_head

pytestmark = pytest.mark.usefixtures("theme")
PAGU = 2


def grid_of(store: Store) -> Grid:
    model = store.make_model(totals=lambda lines: {"Program": f"{len(lines)} program"})
    grid = Grid(model, title="Program")
    grid.resize(900, 400)
    grid.show()
    return grid


def test_columns_and_rows_stand_as_they_are_seen(store: Store) -> None:
    grid = grid_of(store)
    grid.parts.columns.hide(1, hidden=True)
    grid.parts.header.moveSection(PAGU, 0)
    grid.filter("des")
    grid.parts.sort_by(0, Qt.SortOrder.DescendingOrder)
    sheet = grid.sheet()
    assert sheet.title == "Program"
    assert [(column.title, column.sort) for column in sheet.columns] == [
        ("Pagu", CellSort.NUMBER),
        ("Program", CellSort.TEXT),
        ("Keadaan", CellSort.TEXT),
    ]
    assert sheet.rows == (
        SheetRow(("–", "Desa Wisata", "Berjalan")),
        SheetRow(("90.000.000", "Ambulans Desa", "Berjalan")),
        SheetRow(("Jumlah", "2 program", ""), RowRole.TOTAL),
    )
    grid.close()
    grid.deleteLater()


def test_a_refused_text_is_not_saved(store: Store) -> None:
    grid = grid_of(store)
    grid.view.model().setData(grid.view.model().index(0, PAGU), "banyak")
    assert grid.view.model().index(0, PAGU).data() == "banyak"
    assert grid.sheet().rows[0].texts[PAGU] == "1.250.000.000"
    grid.deleteLater()


def test_groups_and_branches_head_their_lines(store: Store) -> None:
    table = store.make_model(grouping=Grouping(lambda line: line.dimension, dimension_head))
    rows = Grid(table, title="Program").sheet().rows
    assert rows[0] == SheetRow(("Smart Governance 2 program", "", "2", ""), RowRole.GROUP)
    assert [row.role for row in rows].count(RowRole.GROUP) == 3
    tree = TreeModel(COLUMNS)
    below = Branch(Group("b", "Layanan"), lines=PROGRAMMES[:1])
    tree.set_branches([Branch(Group("a", "Smart Living"), branches=[below])])
    nested = Grid(tree, title="Program").sheet().rows
    assert [(row.texts[0], row.role, row.depth) for row in nested] == [
        ("Smart Living", RowRole.GROUP, 0),
        ("Layanan", RowRole.GROUP, 1),
        ("Satu Genggam", RowRole.LINE, 2),
    ]


def test_what_a_column_holds_is_told_by_its_field_or_by_how_it_sorts() -> None:
    columns: tuple[Column[Programme], ...] = (
        Column("Nilai", lambda line: str(line.id), align=Align.RIGHT, band="2026"),
        Column("Sejak", lambda _: "26 Feb 2020", sort_key=lambda _: "2020-02-26"),
        Column("Nomor", lambda _: "2020", sort_key=lambda line: line.id),
        Column("Program", lambda line: line.title, look=Look.NAME, mark=lambda _: "LP-01"),
        Column("Tingkat", lambda _: "", look=Look.LEVELS, mark=lambda _: Levels(3)),
    )
    model = RowsModel(columns)
    model.set_lines(PROGRAMMES[:1])
    grid = Grid(model)
    grid.parts.header.band_words = {"2026": "Tahun ini"}
    sheet = grid.sheet()
    assert sheet.title == "Daftar"
    assert [(column.title, column.sort) for column in sheet.columns] == [
        ("Tahun ini Nilai", CellSort.NUMBER),
        ("Sejak", CellSort.DATE),
        ("Nomor", CellSort.TEXT),
        ("Program", CellSort.TEXT),
        ("Tingkat", CellSort.NUMBER),
    ]
    assert sheet.rows[0].texts == ("1", "26 Feb 2020", "2020", "LP-01 Satu Genggam", "3")
