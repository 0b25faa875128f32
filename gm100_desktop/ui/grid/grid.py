"""A whole list: the view, its total row, the note on the current cell, and what an empty list says."""

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.grid.totals import TotalRow
from gm100_desktop.ui.grid.tree import GridTree
from gm100_desktop.ui.icons import SMALL, icon_pixmap
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import CELL, Cell, Note
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.models.tree import TreeModel
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from gm100_desktop.services.spreadsheets import Sheet


@runtime_checkable
class SavesLists(Protocol):
    """A page that can save what a list shows."""

    def save_list(self, grid: "Grid | None" = None) -> None:
        """Save it where the person wants it."""


class NoteLine(QFrame):
    """The sentence about the current cell: why it was refused, or how it was read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "alt")
        self._icon, self._words = QLabel(self), QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(4), px(24), px(4))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.hide()

    def show_note(self, note: Note | None) -> None:
        """Say the sentence, or nothing."""
        self.setVisible(note is not None)
        if note is None:
            return
        ink = colours().tones[Tone.WRONG if note.refused else Tone.LOOK].ink
        name = "octagon-x" if note.refused else "triangle-alert"
        self._icon.setPixmap(icon_pixmap(name, ink, px(SMALL), self.devicePixelRatioF()))
        self._words.setProperty("textRole", "wrong" if note.refused else "doubt")
        self._words.style().polish(self._words)
        self._words.setText(note.sentence)


class Grid(QWidget):
    """A table or a tree with everything that belongs to it."""

    def __init__(
        self,
        model: RowsModel | TreeModel,
        options: GridOptions | None = None,
        *,
        title: str = "",
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._empty_sentence = empty
        self._filter_text = ""
        self._column = QVBoxLayout(self)
        self.view = (
            GridTable(model, options, self)
            if isinstance(model, RowsModel)
            else GridTree(model, options, self)
        )
        self.view.setAccessibleName(title)
        self.parts = self.view.parts
        self.keys = self.parts.keys
        self.total_row = TotalRow(self.view, self.parts, model, self)
        self.note_line = NoteLine(self)
        self.empty_state = EmptyState(empty, self.view.viewport())
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self._look_for_lines()

    def sheet(self) -> "Sheet":
        """What is shown, ready for a spreadsheet."""
        # Imported when wanted: few lists are ever saved.
        from gm100_desktop.ui.grid.sheet import sheet_of, without_private

        header = self.parts.header
        title = self.view.accessibleName() or "Daftar"
        sections = without_private(self._model, header.shown_sections())
        return sheet_of(self._model, sections, title, header.band_words, header.frozen)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever stands above and can save lists is offered in the menu."""
        super().showEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, SavesLists):
            above = above.parentWidget()
        self.parts.save = None if above is None else partial(above.save_list, self)

    def filter(self, text: str) -> None:
        """Show only lines in which every word is found."""
        self._filter_text = text.strip()
        self._model.filter(text)
        self._look_for_lines()

    def select_line(self, line_id: int, column: int = 0) -> bool:
        """Make that line the current one; False when it is not shown."""
        return self.view.select_line(line_id, column)

    def stand_above(self, part: QWidget) -> None:
        """A part of the list's own stands above its head."""
        self._column.insertWidget(0, part)

    def select_first(self) -> None:
        """Make the topmost line the current one, if there is any."""
        lines = self._model.shown_lines()
        if lines:
            self.select_line(lines[0].id)

    def say_when_empty(self, sentence: str) -> None:
        """What an empty list says from now on."""
        self._empty_sentence = sentence
        self._look_for_lines()

    def _lay_out(self) -> None:
        over = QVBoxLayout(self.view.viewport())  # the view below keeps the focus and its keys
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.empty_state)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.note_line)
        self._column.addWidget(self.total_row)

    def _connect(self) -> None:
        self._model.modelReset.connect(self._look_for_lines)
        self._model.dataChanged.connect(self._look_at_note)
        self.view.selectionModel().currentChanged.connect(self._look_at_note)

    def _look_for_lines(self) -> None:
        """An empty list says what to do first; a filter without a hit says how to drop it."""
        shown = self._model.rowCount() > 0
        if not shown and self._filter_text:
            words = f"Tidak ada yang cocok dengan '{self._filter_text}'. Hapus saringan (Esc)."
            self.empty_state.say(words)
        elif not shown:
            self.empty_state.say(self._empty_sentence)
        self.empty_state.setVisible(not shown and bool(self.empty_state.sentence()))

    def _look_at_note(self) -> None:
        index = self.view.currentIndex()
        cell = index.data(CELL) if index.isValid() else None
        self.note_line.show_note(cell.note if isinstance(cell, Cell) else None)
