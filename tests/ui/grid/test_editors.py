"""The editors of a cell, one per sort of field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from tests.ui.conftest import Hands
from tests.ui.sample_lines import PROGRAMMES, Programme

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # lists raise themselves
]
Key = Qt.Key


class Source(Choice):
    """Where the money comes from."""

    REGION = "region", "APBD Kabupaten"
    STATE = "state", "DAK"


FIELDS = (
    Field("source", "Sumber", FieldType.CHOICE, choices=Source),
    Field("agency", "OPD", FieldType.REFERENCE, refers_to="opd"),
    Field("goal", "Sasaran", FieldType.LONG_TEXT),
    Field("in_plan", "RPJMD", FieldType.FLAG),
)
AGENCIES = ("Dinas Kesehatan", "Dinas Kominfo", "Bapperida")


@pytest.fixture
def typed() -> list[str]:
    """What was typed."""
    return []


@pytest.fixture
def table(typed: list[str], qtbot: QtBot) -> Iterator[GridTable]:
    """One column per sort of field."""
    columns: list[Column[Programme]] = [
        Column(field.label, lambda _: "", field=field, width=150) for field in FIELDS
    ]
    model = RowsModel(columns, edited=lambda _line, _column, text: typed.append(text))
    model.set_lines(PROGRAMMES)
    view = GridTable(model)
    view.parts.delegate.offers = lambda _field: AGENCIES
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.setFocus()
    yield view
    view.close()


def open_editor(table: GridTable, column: int) -> QWidget:
    """Press F2 in the first line."""
    table.select_line(1, column)
    table.edit(table.currentIndex())
    found = [
        each
        for sort in (QComboBox, QPlainTextEdit, QLineEdit)
        for each in table.viewport().findChildren(sort, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each.isVisible()
    ]
    assert len(found) == 1
    assert found[0].accessibleName() == FIELDS[column].label
    return found[0]


def test_the_beginning_of_a_choice_is_completed_and_taken_by_enter(
    table: GridTable, typed: list[str], hands: Hands
) -> None:
    editor = open_editor(table, 0)
    hands.type(editor, "apbd")
    assert isinstance(editor, QComboBox)
    assert editor.currentText().casefold() == "apbd kabupaten"
    hands.press(editor, Key.Key_Return)
    assert [text.casefold() for text in typed] == ["apbd kabupaten"]
    assert table.currentIndex().row() == 1


def test_a_choice_from_the_list_is_taken_at_once(table: GridTable, typed: list[str]) -> None:
    editor = open_editor(table, 0)
    assert isinstance(editor, QComboBox)
    assert [editor.itemText(at) for at in range(editor.count())] == ["", "APBD Kabupaten", "DAK"]
    editor.setCurrentIndex(2)
    editor.activated.emit(2)
    assert typed == ["DAK"]


def test_a_reference_is_found_by_any_part(
    table: GridTable, typed: list[str], hands: Hands, qtbot: QtBot
) -> None:
    editor = open_editor(table, 1)
    assert isinstance(editor, QComboBox)
    hands.type(editor, "minfo")
    completer = editor.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(lambda: popup.currentIndex().isValid())
    hands.press(popup, Key.Key_Return)
    assert typed == ["Dinas Kominfo"]


def test_several_lines_take_alt_enter_and_leave_by_enter(
    table: GridTable, typed: list[str], hands: Hands
) -> None:
    editor = open_editor(table, 2)
    assert editor.height() > table.rowHeight(0)
    hands.type(editor, "satu")
    hands.press(editor, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    hands.type(editor, "dua")
    hands.press(editor, Key.Key_Return)
    assert typed == ["satu\ndua"]
    assert table.currentIndex().row() == 1


def test_yes_or_no_is_chosen_by_its_word(table: GridTable, typed: list[str], hands: Hands) -> None:
    editor = open_editor(table, 3)
    hands.type(editor, "y")
    hands.press(editor, Key.Key_Tab)
    assert [text.casefold() for text in typed] == ["ya"]


def test_alt_down_opens_the_list_of_words(table: GridTable, typed: list[str], hands: Hands) -> None:
    table.select_line(1, 0)
    hands.press(table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert table.currentIndex().row() == 0
    editor = table.findChild(QComboBox)
    assert editor is not None
    assert editor.view().isVisible()
    hands.press(editor.view(), Key.Key_Down)
    hands.press(editor.view(), Key.Key_Return)
    assert typed == ["APBD Kabupaten"]


def test_alt_down_stays_in_a_cell_without_words(table: GridTable, hands: Hands) -> None:
    table.select_line(1, 2)
    hands.press(table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert table.currentIndex().row() == 0
    assert table.findChild(QPlainTextEdit) is not None
