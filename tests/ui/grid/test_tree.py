"""The tree under the hands: walking, opening and closing, typing, and what stays over a refresh."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.grid.tree import GridTree
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.tree import Branch, TreeModel
from gm100_desktop.ui.palette import LIGHT
from tests.ui.conftest import Hands
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme, with_budget

pytestmark = pytest.mark.usefixtures("theme")
Key = Qt.Key


def branches(lines: tuple[Programme, ...] = PROGRAMMES) -> tuple[Branch, ...]:
    """Two dimensions, the first with a sub-dimension."""
    service = Branch(Group("service", "Layanan Publik", strong=False), lines=lines[:3])
    return (
        Branch(Group("governance", "Smart Governance", dimension="governance"), branches=(service,)),
        Branch(Group("living", "Smart Living", dimension="living"), lines=lines[3:]),
    )


@pytest.fixture
def typed() -> list[tuple[int, str]]:
    """What was typed into which line."""
    return []


@pytest.fixture
def model(typed: list[tuple[int, str]]) -> TreeModel:
    """The branches, open to typing."""
    tree = TreeModel(COLUMNS, edited=lambda line, _column, text: typed.append((line.id, text)))
    tree.set_branches(branches())
    return tree


@pytest.fixture
def tree(model: TreeModel, qtbot: QtBot) -> Iterator[GridTree]:
    """The tree on screen."""
    view = GridTree(model)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.setFocus()
    yield view
    view.close()


def here(view: GridTree) -> str:
    """The first text of the current row."""
    return str(view.currentIndex().siblingAtColumn(0).data())


def test_all_branches_stand_open_and_arrows_walk_over_them(tree: GridTree, hands: Hands) -> None:
    tree.select_line(3, 2)
    hands.press(tree, Key.Key_Down)
    assert here(tree) == "Smart Living"
    hands.press(tree, Key.Key_Down)
    assert (here(tree), tree.currentIndex().column()) == ("Desa Wisata", 2)


def test_left_and_right_walk_along_a_line_and_close_a_branch(
    tree: GridTree, model: TreeModel, hands: Hands
) -> None:
    tree.select_line(1)
    hands.press(tree, Key.Key_Right)
    hands.press(tree, Key.Key_Right)
    hands.press(tree, Key.Key_Left)
    assert (here(tree), tree.currentIndex().column()) == ("Satu Genggam", 1)
    living = model.index(1, 0)
    tree.setCurrentIndex(living)
    hands.press(tree, Key.Key_Left)
    assert not tree.isExpanded(living)
    hands.press(tree, Key.Key_Right)
    assert tree.isExpanded(living)


def test_tab_goes_on_in_the_next_line_past_branches(tree: GridTree, hands: Hands) -> None:
    tree.select_line(3, 3)
    hands.press(tree, Key.Key_Tab)
    assert (here(tree), tree.currentIndex().column()) == ("Desa Wisata", 0)
    hands.press(tree, Key.Key_Backtab)
    assert (here(tree), tree.currentIndex().column()) == ("Lapor Tirta", 2), "where one can type"


def test_typing_commits_and_enter_moves_down(
    tree: GridTree, typed: list[tuple[int, str]], hands: Hands
) -> None:
    tree.select_line(1)
    hands.type(tree, "A")
    editor = next(each for each in tree.viewport().findChildren(QLineEdit) if each.isVisible())
    hands.type(editor, "bc")
    hands.press(editor, Key.Key_Return)
    assert typed == [(1, "Abc")]
    assert here(tree) == "Antrean Puskesmas"


def test_closed_branches_and_the_selection_outlive_a_refresh(tree: GridTree, model: TreeModel) -> None:
    tree.select_line(2, 2)
    tree.collapse(model.index(1, 0))
    model.sort(0)
    model.set_branches(branches(with_budget(PROGRAMMES[:4], 1, 3)))
    assert not tree.isExpanded(model.index(1, 0))
    assert tree.isExpanded(model.index(0, 0))
    assert (here(tree), tree.currentIndex().column()) == ("Antrean Puskesmas", 2)


def test_a_line_in_a_closed_branch_is_brought_into_sight(tree: GridTree, model: TreeModel) -> None:
    tree.collapseAll()
    assert tree.select_line(2)
    assert tree.visualRect(tree.currentIndex()).height() > 0
    model.filter("satu")
    assert not tree.select_line(2)


def test_a_click_on_the_arrow_closes_a_branch(tree: GridTree, model: TreeModel, hands: Hands) -> None:
    head = tree.visualRect(model.index(0, 0))
    hands.click(tree.viewport(), QPoint(20, head.center().y()))
    assert not tree.isExpanded(model.index(0, 0))


def test_branches_are_painted_with_their_band_and_lines_with_the_bar(
    tree: GridTree, model: TreeModel
) -> None:
    tree.select_line(1)
    image = tree.viewport().grab().toImage()
    head, line = tree.visualRect(model.index(0, 0)), tree.visualRect(model.line_index(1))
    assert image.pixelColor(1, head.center().y()) == QColor(LIGHT.dimension("governance").fill)
    assert image.pixelColor(1, line.center().y()) == QColor(LIGHT.primary)
    assert image.pixelColor(10, line.center().y()) == QColor(LIGHT.sel)
