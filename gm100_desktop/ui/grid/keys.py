"""The keys of a spreadsheet, for a table and a tree alike.

Enter moves down, Tab right, F2 or typing edits, Ctrl+D fills down, Ctrl+C and Ctrl+V move
blocks, Del removes, Ctrl+Enter asks for a new row. What is to be stored leaves as a signal.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from gm100_desktop.ui.delegates.cell_delegate import CellDelegate
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.grid.selection import KeptSelection, ListModel
from gm100_desktop.ui.models.cells import CELL, Cell, line_of
from gm100_desktop.ui.models.clipboard_text import parse_block, write_block
from gm100_desktop.ui.models.columns import Column, Line, Look

Move = QAbstractItemView.CursorAction
Standard = QKeySequence.StandardKey
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
ARROWS = {Qt.Key.Key_Up: Move.MoveUp, Qt.Key.Key_Down: Move.MoveDown}


class PastedBlock(NamedTuple):
    """Cells from the clipboard and where they were dropped."""

    rows: list[list[str]]
    line: Line | None
    columns: tuple[Column[Any], ...]  # from the current one to the right, as they are seen


class FilledCells(NamedTuple):
    """One text for the same column of several lines."""

    column: Column[Any]
    text: str
    lines: tuple[Line, ...]


class SpreadsheetView(Protocol):
    """What the keys need of a view."""

    def step(self, action: Move) -> None:
        """Move the current cell."""


class GridKeys(QObject):
    """Turns keys into acts; the signals say what the person wants done."""

    pasted = Signal(object)  # PastedBlock
    filled = Signal(object)  # FilledCells
    removed = Signal(object)  # list of lines
    row_wanted = Signal()
    opened = Signal(object)  # line
    refused = Signal(str)  # the sentence

    def __init__(
        self,
        view: QAbstractItemView,
        step: Callable[[Move], None],
        model: ListModel,
        header: GridHeader,
        selection: KeptSelection,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._step = step
        self._model = model
        self._header = header
        self._selection = selection

    # -- acts, also for menus ----------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected rows with their heads on the clipboard."""
        lines = self._selection.selected()
        columns = self._shown_columns()
        if lines:
            heads = [f"{column.band} {column.title}".strip() for column in columns]
            rows = [[column.shown(line) for column in columns] for line in lines]
            QGuiApplication.clipboard().setText(write_block([heads, *rows]))

    def paste(self) -> None:
        """Announce the block on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text:
            at = max(0, self._view.currentIndex().column())
            shown = self._header.shown_sections()
            right = shown[shown.index(at) :] if at in shown else shown
            columns = tuple(self._model.cells.columns[section] for section in right)
            self.pasted.emit(PastedBlock(parse_block(text), line_of(self._view.currentIndex()), columns))

    def fill_down(self) -> None:
        """Announce that the topmost selected cell of the current column goes into those below."""
        lines = self._selection.selected()
        at = self._view.currentIndex().column()
        if len(lines) > 1 and self._model.cells.can_type(lines[0], at):
            column = self._model.cells.columns[at]
            text = str(self._model.line_index(lines[0].id, at).data(Qt.ItemDataRole.EditRole))
            self.filled.emit(FilledCells(column, text, tuple(lines[1:])))

    def remove(self) -> None:
        """Announce that the selected lines are to go."""
        lines = self._selection.selected()
        if lines:
            self.removed.emit(lines)

    def open(self) -> None:
        """Announce that the current line is to be seen whole."""
        line = line_of(self._view.currentIndex())
        if line is not None:
            self.opened.emit(line)

    # -- keys in the list --------------------------------------------------------------------

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a shortcut of the window must leave this key to the list."""
        own = (Standard.Copy, Standard.Paste, Standard.Delete)
        return any(event.matches(key) for key in own) or self._is_own(event)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in the list; False when it means nothing here."""
        act = self._standard_act(event) or self._act(event)
        if act is None:
            return False
        act()
        return True

    def _standard_act(self, event: QKeyEvent) -> Callable[[], object] | None:
        acts = {Standard.Copy: self.copy, Standard.Paste: self.paste, Standard.Delete: self.remove}
        return next((act for key, act in acts.items() if event.matches(key)), None)

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_D:
            return self.fill_down
        if event.key() in ENTER:
            return self._enter(event, control=control)
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self._tab(event, control=control)
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        return self._level(event)

    def _enter(self, event: QKeyEvent, *, control: bool) -> Callable[[], object]:
        if control:
            return self.row_wanted.emit
        if not self._model.cells.has_editing():
            return self.open
        return lambda: self._step(_vertical(event))

    def _tab(self, event: QKeyEvent, *, control: bool) -> Callable[[], object]:
        """Tab moves between cells; from a list nobody types into, and with Ctrl, it leaves."""
        back = event.key() == Qt.Key.Key_Backtab
        if control or not self._model.cells.has_editing():
            return lambda: self._view.focusPreviousChild() if back else self._view.focusNextChild()
        return lambda: self._step(Move.MovePrevious if back else Move.MoveNext)

    def _escape(self) -> Callable[[], object] | None:
        """Give up a refused text; without one the key belongs to the page."""
        index = self._view.currentIndex()
        cell = index.data(CELL) if index.isValid() else None
        noted = isinstance(cell, Cell) and cell.note is not None
        return (lambda: self._model.forget_note(index)) if noted else None

    def _level(self, event: QKeyEvent) -> Callable[[], object] | None:
        """A digit chooses the level at once."""
        index = self._view.currentIndex()
        digit = event.text()
        if not digit.isdecimal() or not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return None
        if self._model.cells.columns[index.column()].look is not Look.LEVELS:
            return None
        return lambda: self._model.setData(index, digit)

    def _is_own(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return control and event.key() in {Qt.Key.Key_D, *ENTER}

    # -- keys in an open editor --------------------------------------------------------------

    def press_in_editor(self, delegate: CellDelegate, editor: QWidget, event: QKeyEvent) -> bool:
        """Leave the editor as a spreadsheet does; False when the key belongs to the editor."""
        move = self._leaving(editor, event)
        if move is None:
            return False
        place = line_of(self._view.currentIndex()), self._view.currentIndex().column()
        delegate.take(editor)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._was_refused(*place):
            move()
        return True

    def _leaving(self, editor: QWidget, event: QKeyEvent) -> Callable[[], object] | None:
        key = event.key()
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in ENTER:
            return self._enter_in_editor(editor, event)
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            back = key == Qt.Key.Key_Backtab
            return lambda: self._step(Move.MovePrevious if back else Move.MoveNext)
        if alone and isinstance(editor, QLineEdit) and Qt.Key(key) in ARROWS:
            return lambda: self._step(ARROWS[Qt.Key(key)])
        return None

    def _enter_in_editor(self, editor: QWidget, event: QKeyEvent) -> Callable[[], object] | None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.row_wanted.emit
        broken = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        several_lines = not isinstance(editor, QLineEdit | QComboBox)
        if several_lines and event.modifiers() & broken:
            return None
        return lambda: self._step(_vertical(event))

    def _was_refused(self, line: Line | None, column: int) -> bool:
        """Whether the text was kept out; the cell then stays current and says why."""
        index = self._model.line_index(line.id, column) if line is not None else QModelIndex()
        cell = index.data(CELL) if index.isValid() else None
        if not isinstance(cell, Cell) or cell.note is None or not cell.note.refused:
            return False
        self._view.setCurrentIndex(index)
        self.refused.emit(cell.note.sentence)
        return True

    def _shown_columns(self) -> list[Column[Any]]:
        return [self._model.cells.columns[section] for section in self._header.shown_sections()]


def _vertical(event: QKeyEvent) -> Move:
    up = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return Move.MoveUp if up else Move.MoveDown
