"""The keys of a spreadsheet, for a table and a tree alike.

Enter moves down, Tab to the next cell that can be typed into, F2 or typing edits, Ctrl+D fills
down, Ctrl+C and Ctrl+V move blocks, Shift+arrows and Ctrl+Space choose a range of cells, Del
empties such a range or removes the rows, Ctrl+Enter asks for a new row. What is to be stored
leaves as a signal.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QMetaMethod, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from gm100_desktop.ui.delegates.cell_delegate import CellDelegate
from gm100_desktop.ui.grid.cell_range import CellRange
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.grid.selection import KeptSelection, ListModel
from gm100_desktop.ui.models.cells import CELL, Cell, line_of
from gm100_desktop.ui.models.clipboard_text import parse_clipboard, write_block
from gm100_desktop.ui.models.columns import Column, Line, Look

Move = QAbstractItemView.CursorAction
Standard = QKeySequence.StandardKey
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
ARROWS = {Qt.Key.Key_Up: Move.MoveUp, Qt.Key.Key_Down: Move.MoveDown}
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
CELLS_PASSED = 3  # rows at most: a heading of a group may lie between two lines
WALKING = frozenset({*ENTER, *TABS, *ARROWS, *SIDEWAYS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape})


class PastedBlock(NamedTuple):
    """Cells from the clipboard and where they were dropped."""

    rows: list[list[str]]
    line: Line | None
    columns: tuple[Column[Any], ...]  # from the current one to the right, as they are seen
    lines: tuple[Line, ...] = ()  # from the current one down, as they are seen
    over: bool | None = None  # typed over these cells, or new rows; None: as the block and the place suggest


class FilledCells(NamedTuple):
    """One text for the same column of several lines."""

    column: Column[Any]
    text: str
    lines: tuple[Line, ...]


class EmptiedCells(NamedTuple):
    """Cells that are to hold nothing."""

    columns: tuple[Column[Any], ...]  # those that can be typed into
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
    emptied = Signal(object)  # EmptiedCells
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
        chosen: CellRange,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._step = step
        self._model = model
        self._header = header
        self._selection = selection
        self._range = chosen

    # -- acts, also for menus ----------------------------------------------------------------

    def has_lines(self) -> bool:
        """Whether any line is selected."""
        return bool(self._selection.selected())

    def copy(self, *, with_heads: bool = True) -> None:
        """Put the selected rows, or the range of cells in them, on the clipboard."""
        lines = self._selection.selected()
        columns = self._columns_of(self._range.sections()) or self._public_columns()
        if lines:
            heads = [f"{column.band} {column.title}".strip() for column in columns]
            rows = [[column.shown(line) for column in columns] for line in lines]
            QGuiApplication.clipboard().setText(write_block([heads, *rows] if with_heads else rows))

    def paste(self, *, over: bool | None = None) -> None:
        """Announce the block on the clipboard; one cell over several selected lines goes into each."""
        rows = parse_clipboard(QGuiApplication.clipboard().mimeData())
        if not rows:
            return
        current, lines = self._view.currentIndex(), self._selection.selected()
        if over is None and len(lines) > 1 and _is_one_cell(rows) and self._can_type(lines[0], current):
            column = self._model.cells.columns[current.column()]
            self.filled.emit(FilledCells(column, rows[0][0], tuple(lines)))
            return
        line, columns = line_of(current), self._columns_from(self._first_column(current))
        self.pasted.emit(PastedBlock(rows, line, columns, self._lines_from(line), over))

    def can_fill(self) -> bool:
        """Whether there is something to fill down."""
        lines = self._selection.selected()
        return len(lines) > 1 and self._can_type(lines[0], self._view.currentIndex())

    def fill_down(self) -> None:
        """Announce that the topmost selected cells go into those below them."""
        lines, sections = self._selection.selected(), self._range.sections()
        if len(lines) < 2:
            return
        if len(sections) > 1:
            self._fill_range(lines, sections)
        elif self.can_fill():
            at = self._view.currentIndex().column()
            column = self._model.cells.columns[at]
            self.filled.emit(FilledCells(column, self._typed(lines[0], at), tuple(lines[1:])))

    def _fill_range(self, lines: list[Line], sections: list[int]) -> None:
        """Several columns at once are one act: the top row is pasted over the rows below it."""
        top = [self._typed(lines[0], at) for at in sections]
        below = self._lines_from(lines[0])[1 : len(lines)]
        if [line.id for line in below] == [line.id for line in lines[1:]]:
            columns = self._columns_of(sections)
            self.pasted.emit(PastedBlock([top] * len(below), below[0], tuple(columns), below, over=True))

    def remove(self) -> None:
        """Announce that the selected lines are to go."""
        lines = self._selection.selected()
        if lines:
            self.removed.emit(lines)

    def empty(self) -> None:
        """Announce that the range of cells, or the current cell of the selected lines, is to hold nothing."""
        lines = self._selection.selected()
        sections = self._range.sections() or [self._view.currentIndex().column()]
        columns = [column for column in self._columns_of(sections) if column.field is not None]
        if lines and columns:
            self.emptied.emit(EmptiedCells(tuple(columns), tuple(lines)))

    def del_empties(self) -> bool:
        """Whether Del empties cells: a marked block, or any cell where no line can be removed."""
        can_remove = self.isSignalConnected(QMetaMethod.fromSignal(self.removed))
        return bool(self._range.sections()) or not can_remove

    def open(self) -> None:
        """Announce that the current line is to be seen whole."""
        line = line_of(self._view.currentIndex())
        if line is not None:
            self.opened.emit(line)

    # -- keys in the list --------------------------------------------------------------------

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a shortcut of the window must leave this key to the list."""
        own = (Standard.Copy, Standard.Paste, Standard.Delete, Standard.SelectAll)
        return any(event.matches(key) for key in own) or self._is_own(event)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in the list; False when it means nothing here."""
        if event.key() in WALKING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._range.clear()
        act = self._standard_act(event) or self._act(event)
        if act is None:
            return False
        act()
        return True

    def _standard_act(self, event: QKeyEvent) -> Callable[[], object] | None:
        acts = {Standard.Copy: self.copy, Standard.Paste: self.paste, Standard.Delete: self._delete}
        return next((act for key, act in acts.items() if event.matches(key)), None)

    def _delete(self) -> None:
        if self.del_empties():
            self.empty()
        else:
            self.remove()

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control:
            return self._control_act(event, shift=shift)
        if shift and Qt.Key(event.key()) in SIDEWAYS:
            return lambda: self._range.extend(SIDEWAYS[Qt.Key(event.key())])
        if event.key() in ENTER:
            return self._enter(event)
        if event.key() in TABS:
            return self._tab(event)
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        return self._offering(event) or self._level(event)

    def _control_act(self, event: QKeyEvent, *, shift: bool) -> Callable[[], object] | None:
        if event.key() in ENTER:
            return self.row_wanted.emit
        if event.key() in TABS:
            return self._leaving_tab(event)
        if shift:
            with_shift = {
                Qt.Key.Key_C: lambda: self.copy(with_heads=False),
                Qt.Key.Key_V: lambda: self.paste(over=False),
            }
            return with_shift.get(Qt.Key(event.key()))
        alone = {Qt.Key.Key_D: self.fill_down, Qt.Key.Key_Space: self._range.take_column}
        return alone.get(Qt.Key(event.key()))

    def _enter(self, event: QKeyEvent) -> Callable[[], object]:
        if not self._model.cells.has_editing():
            return self.open
        return lambda: self._step(_vertical(event))

    def _tab(self, event: QKeyEvent) -> Callable[[], object]:
        """Tab moves between cells; where there is none to type into, and with Ctrl, it leaves."""
        if not self._model.cells.has_editing() or not self._model.shown_lines():
            return self._leaving_tab(event)
        return lambda: self._walk(event)

    def _walk(self, event: QKeyEvent) -> None:
        """Go on to the next cell that can be typed into, past those that only tell something."""
        move = Move.MovePrevious if event.key() == Qt.Key.Key_Backtab else Move.MoveNext
        for _ in range(CELLS_PASSED * len(self._model.cells.columns)):
            self._step(move)
            if self._view.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                return

    def _leaving_tab(self, event: QKeyEvent) -> Callable[[], object]:
        back = event.key() == Qt.Key.Key_Backtab
        around = self._view.parentWidget() or self._view  # the view itself would take it for a Tab to a cell
        return lambda: around.focusPreviousChild() if back else around.focusNextChild()

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

    def _offering(self, event: QKeyEvent) -> Callable[[], object] | None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return self._offer if alt and event.key() == Qt.Key.Key_Down else None

    def _offer(self) -> None:
        """Edit the cell with the list of its words open."""
        index = self._view.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._view.edit(index)
            editor = self._view.focusWidget()
            if isinstance(editor, QComboBox):
                editor.showPopup()

    def _is_own(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        own = {Qt.Key.Key_C, Qt.Key.Key_V} if shift else {Qt.Key.Key_D, Qt.Key.Key_Space, *ENTER}
        return control and event.key() in own

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
        if key in TABS:
            leaves = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return self._leaving_tab(event) if leaves else lambda: self._walk(event)
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

    def _can_type(self, line: Line, index: QModelIndex) -> bool:
        return index.isValid() and self._model.cells.can_type(line, index.column())

    def _typed(self, line: Line, at: int) -> str:
        return str(self._model.line_index(line.id, at).data(Qt.ItemDataRole.EditRole))

    def _lines_from(self, line: Line | None) -> tuple[Line, ...]:
        """That line and those below it, as they are seen."""
        shown = self._model.shown_lines()
        place = next((at for at, each in enumerate(shown) if line and each.id == line.id), len(shown))
        return tuple(shown[place:])

    def _first_column(self, current: QModelIndex) -> int:
        return next(iter(self._range.sections()), max(0, current.column()))

    def _columns_from(self, at: int) -> tuple[Column[Any], ...]:
        shown = self._header.shown_sections()
        return tuple(self._columns_of(shown[shown.index(at) :] if at in shown else shown))

    def _public_columns(self) -> list[Column[Any]]:
        """What a copied row shows; a private cell is copied only when it was marked itself."""
        return [column for column in self._columns_of(self._header.shown_sections()) if not column.private]

    def _columns_of(self, sections: list[int]) -> list[Column[Any]]:
        return [self._model.cells.columns[section] for section in sections]


def _is_one_cell(rows: list[list[str]]) -> bool:
    return len(rows) == 1 and len(rows[0]) == 1


def _vertical(event: QKeyEvent) -> Move:
    up = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return Move.MoveUp if up else Move.MoveDown
