"""What the tests of Masterplan look at and do."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gm100_desktop.domain.lines.masterplan import ProgrammeLine
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
from gm100_desktop.ui.pages.masterplan_tree import ProgrammeTree

NAMES = ("Satu Genggam", "Lapor Tirta (aduan warga)", "Jelajah Tirta")


def click(page: MasterplanPage, words: str) -> None:
    """Press the button that says so."""
    next(button for button in page.findChildren(QAbstractButton) if button.text().strip() == words).click()


def tree_of(page: MasterplanPage) -> ProgrammeTree:
    grid = page.lists.grid
    assert isinstance(grid, ProgrammeTree)
    return grid


def line(page: MasterplanPage, programme: int) -> ProgrammeLine:
    found = next(each for each in tree_or_table(page) if each.id == programme)
    assert isinstance(found, ProgrammeLine)
    return found


def tree_or_table(page: MasterplanPage) -> list[Any]:
    grid = page.lists.grid
    assert grid is not None
    return list(grid.model.shown_lines())


def shown_names(page: MasterplanPage) -> list[str]:
    return [each.name for each in tree_or_table(page)]


def column(grid: ProgrammeTree | ProgrammeTable, key: str) -> int:
    return [each.key for each in grid.model.cells.columns].index(key)


def undo_text(page: MasterplanPage) -> str:
    return page.place.undo.stack.undoText()


def write(page: MasterplanPage, name: str, text: str) -> None:
    """Type into a field of the form and leave it."""
    form = page.forms.programme
    form.focus_field(name)
    block = form._block(name)
    assert isinstance(block.input, QLineEdit)
    block.input.setText(text)
    block.leave()
