"""The tree model: branches over lines, with the same columns as a table."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.tree import Branch, TreeModel
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme, with_budget

Faultless = Callable[[QAbstractItemModel], None]


def branches(lines: tuple[Programme, ...] = PROGRAMMES) -> tuple[Branch, ...]:
    """Two dimensions; the first has a sub-dimension, the third is empty."""
    service = Branch(Group("service", "Layanan Publik", strong=False), lines=lines[:3])
    return (
        Branch(Group("governance", "Smart Governance", dimension="governance"), branches=(service,)),
        Branch(Group("living", "Smart Living", dimension="living", texts={"Pagu": "90"}), lines=lines[3:]),
        Branch(Group("society", "Smart Society")),
    )


def outline(model: TreeModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Every row, indented by its depth."""
    above = parent or QModelIndex()
    found: list[str] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += ["  " * depth + str(index.data()), *outline(model, index, depth + 1)]
    return found


@pytest.fixture
def model() -> TreeModel:
    """The branches, closed to typing."""
    tree = TreeModel(COLUMNS, totals=lambda lines: {"Program": str(len(lines))})
    tree.set_branches(branches())
    return tree


def test_qt_finds_no_fault_with_it(model: TreeModel, faultless: Faultless) -> None:
    faultless(model)
    model.sort(0)
    model.filter("desa")
    model.set_branches(branches(with_budget(PROGRAMMES, 5, 3)))
    model.set_branches(branches(PROGRAMMES[:4]))
    model.set_branches(())
    faultless(model)


def test_it_shows_branches_and_lines(model: TreeModel) -> None:
    assert outline(model) == [
        "Smart Governance",
        "  Layanan Publik",
        "    Satu Genggam",
        "    Antrean Puskesmas",
        "    Lapor Tirta",
        "Smart Living",
        "  Desa Wisata",
        "  Ambulans Desa",
        "Smart Society",
    ]
    assert model.index(1, 2).data() == "90"
    assert model.totals() == {"Program": "5"}


def test_an_index_knows_its_branch(model: TreeModel) -> None:
    line = model.line_index(3, 2)
    assert line.data() == "350.000.000"
    assert line.parent().data() == "Layanan Publik"
    assert line.parent().parent().data() == "Smart Governance"
    assert not line.parent().parent().parent().isValid()
    assert model.group_of(line) is None
    head = model.group_of(line.parent())
    assert head is not None
    assert head.key == "service"


def test_lines_sort_within_their_branch(model: TreeModel) -> None:
    model.sort(0)
    assert outline(model)[2:5] == ["    Antrean Puskesmas", "    Lapor Tirta", "    Satu Genggam"]
    assert outline(model)[6:8] == ["  Ambulans Desa", "  Desa Wisata"]


def test_a_filter_keeps_the_branches_of_what_it_finds(model: TreeModel) -> None:
    model.filter("puskesmas")
    assert outline(model) == ["Smart Governance", "  Layanan Publik", "    Antrean Puskesmas"]
    model.filter("living desa")
    assert outline(model) == ["Smart Living", "  Desa Wisata", "  Ambulans Desa"]
    model.filter("society")
    assert outline(model) == ["Smart Society"]
    model.filter("tidak ada")
    assert outline(model) == []


def test_a_refresh_of_the_same_records_moves_no_row(model: TreeModel, qtbot: QtBot) -> None:
    model.sort(2)
    before = outline(model)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_branches(branches(with_budget(PROGRAMMES, 3, 9_000_000_000)))
    assert outline(model) == before
    model.sort(2)
    assert outline(model) != before


def test_typing_reaches_the_callback_and_a_refusal_stays() -> None:
    taken: list[str] = []

    def edited(_line: object, _column: object, text: str) -> None:
        if not text:
            raise RefusedValue("Program wajib diisi.", "Belum disimpan.")
        taken.append(text)

    model = TreeModel(COLUMNS, edited=edited)
    model.set_branches(branches())
    cell = model.line_index(4, 0)
    assert cell.flags() & Qt.ItemFlag.ItemIsEditable
    assert model.setData(cell, "Desa Wisata Tirta")
    assert taken == ["Desa Wisata Tirta"]
    assert not model.setData(cell, "")
    assert model.line_index(4, 0).data() == ""
    assert model.forget_note(cell)
    assert cell.data() == "Desa Wisata"
    assert not model.setData(model.index(0, 0), "x")
