"""What one cell answers, alike in tables and trees; and the notes on typed texts that were not stored."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.models.columns import Align, Column, Group, Line, SortKey, natural_key

Index = QModelIndex | QPersistentModelIndex
Columns = Sequence[Column[Any]]
Edited = Callable[[Line, Column[Any], str], str | None]
"""Stores a typed text; raises RefusedValue, or returns what was understood when that is doubtful."""

ROW = Qt.ItemDataRole.UserRole + 1
SORT = Qt.ItemDataRole.UserRole + 2
CELL = Qt.ItemDataRole.UserRole + 3

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

BRANCH_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
LINE_FLAGS = BRANCH_FLAGS | Qt.ItemFlag.ItemNeverHasChildren
TYPED_FLAGS = LINE_FLAGS | Qt.ItemFlag.ItemIsEditable
"""Put together once: views ask for them by the thousand."""


class Note(NamedTuple):
    """What is to be said about a typed text: refused and not stored, or stored but doubtful."""

    text: str
    sentence: str
    refused: bool


class Cell(NamedTuple):
    """Everything a delegate needs to paint one cell, in one question to the model."""

    text: str
    column: Column[Any]
    line: Line | None = None
    group: Group | None = None
    note: Note | None = None

    @property
    def is_due(self) -> bool:
        """Whether something is expected here that nobody has filled in."""
        return self.column.due is not None and self.line is not None and self.column.due(self.line)

    @property
    def mark(self) -> object:
        """What the column's look is painted from, beside the text."""
        if self.column.mark is None or self.line is None:
            return None
        return self.column.mark(self.line)


class Cells:
    """Answers for the cells of one model; keeps the notes on what was typed."""

    def __init__(self, columns: Columns, edited: Edited | None) -> None:
        self.columns = tuple(columns)
        self._edited = edited
        self._notes: dict[tuple[int, str], Note] = {}

    def answer(self, item: Line | Group, at: int, role: int) -> Any:  # noqa: ANN401  Qt asks for anything
        """The data of an item in the column at that place."""
        column = self.columns[at]
        if role == CELL:
            return self.cell(item, column)
        if role == ROW:
            return item
        if role == SORT:
            return None if isinstance(item, Group) else sort_key(column, item)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.align is Align.RIGHT else LEFT
        return self._words(item, column, role)

    def cell(self, item: Line | Group, column: Column[Any]) -> Cell:
        """What is painted there."""
        if isinstance(item, Group):
            return Cell(item.texts.get(column.key, ""), column, group=item)
        note = self._notes.get((item.id, column.key))
        refused = note is not None and note.refused
        return Cell(note.text if note and refused else column.shown(item), column, line=item, note=note)

    def can_type(self, item: Line | Group, at: int) -> bool:
        """Whether an editor may open there."""
        return self._edited is not None and not isinstance(item, Group) and bool(self.columns[at].field)

    def type(self, line: Line, at: int, text: str) -> bool:
        """Hand a typed text to whoever stores it; False when it was refused and is only kept on screen."""
        column = self.columns[at]
        place = (line.id, column.key)
        self._notes.pop(place, None)
        if self._edited is None or text == typed_text(column, line):
            return True
        try:
            doubt = self._edited(line, column, text)
        except RefusedValue as problem:
            self._notes[place] = Note(text, str(problem), refused=True)
            return False
        if doubt:
            self._notes[place] = Note(text, doubt, refused=False)
        return True

    def note_doubt(self, line: Line, column: Column[Any], text: str, doubt: str) -> None:
        """Say at that cell how a text was read that has been stored."""
        self._notes[line.id, column.key] = Note(text, doubt, refused=False)

    def forget_note(self, line: Line, at: int) -> bool:
        """Show the stored value again; False when there was no note."""
        return self._notes.pop((line.id, self.columns[at].key), None) is not None

    def has_editing(self) -> bool:
        """Whether any column can be typed into."""
        return self._edited is not None and any(column.field for column in self.columns)

    def _words(self, item: Line | Group, column: Column[Any], role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display(item, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._display(item, column) if isinstance(item, Group) else self._typed(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item, column)
        return None

    def _display(self, item: Line | Group, column: Column[Any]) -> str:
        if isinstance(item, Group) and column is self.columns[0]:
            return f"{item.title} {item.detail}".strip()
        return self.cell(item, column).text

    def _typed(self, line: Line, column: Column[Any]) -> str:
        note = self._notes.get((line.id, column.key))
        return note.text if note and note.refused else typed_text(column, line)

    def _tip(self, item: Line | Group, column: Column[Any]) -> str:
        cell = self.cell(item, column)
        if cell.note:
            return cell.note.sentence
        if column.tip and cell.line is not None:
            return column.tip(cell.line)
        return self._display(item, column)

    def _spoken(self, item: Line | Group, column: Column[Any]) -> str:
        cell = self.cell(item, column)
        words = self._display(item, column)
        return f"{column.title}: {words}. {cell.note.sentence}" if cell.note else words


def sort_key(column: Column[Any], line: Line) -> SortKey:
    """What the line is sorted by in that column."""
    if column.sort_key is not None:
        return column.sort_key(line)
    text = column.shown(line)
    if not text or text == EMPTY:
        return None
    return natural_key(name_key(text) if column.field is not None and _is_person(column.field) else text)


def _is_person(field: Field) -> bool:
    """Whether the column names people, who are looked for by their names and not by their titles."""
    return field.type is FieldType.REFERENCE and field.refers_to == "person"


def typed_text(column: Column[Any], line: Line) -> str:
    """The text an editor starts with."""
    return column.typed(line) if column.typed else column.shown(line)


def search_text(columns: Columns, line: Line) -> str:
    """Everything the line shows or is found by, ready for finding words in it."""
    words = [column.shown(line) for column in columns]
    words += [column.finds(line) for column in columns if column.finds]
    return "\n".join(words).casefold()


def header_answer(columns: Columns, section: int, orientation: Qt.Orientation, role: int) -> str | None:
    """Title of a column; its band is spoken and explained with it."""
    if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    column = columns[section]
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
        return f"{column.band}: {column.title}" if column.band else column.title
    return None


def line_of(index: Index) -> Line | None:
    """The line an index stands for; None for group rows and no index at all."""
    item = index.data(ROW) if index.isValid() else None
    return None if item is None or isinstance(item, Group) else item


def sorted_lines(lines: Sequence[Line], column: Column[Any], order: Qt.SortOrder) -> list[Line]:
    """The lines by that column; those without a key come last in both directions."""
    keyed = [(sort_key(column, line), line) for line in lines]
    known = [(key, line) for key, line in keyed if key is not None]
    known.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
    return [line for _, line in known] + [line for key, line in keyed if key is None]


def model_cells(model: QAbstractItemModel | None) -> Cells | None:
    """The cells behind one of our models."""
    found = getattr(model, "cells", None)
    return found if isinstance(found, Cells) else None
