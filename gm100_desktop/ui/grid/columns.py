"""Widths, order and visibility of a list's columns, as the room allows and as the person left them."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gm100_desktop.settings import ListColumns
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import Columns

WRITE_AFTER = 400  # ms; a drag ends before it is written down


class ColumnMemory(Protocol):
    """Where the arrangement of lists is remembered between sessions."""

    def recall(self, name: str) -> ListColumns:
        """How the person left that list; empty when never touched."""

    def keep(self, name: str, arrangement: ListColumns) -> None:
        """Remember it."""


class GridColumns(QObject):
    """Arranges the columns of one header."""

    changed = Signal()

    def __init__(
        self, header: GridHeader, columns: Columns, memory: ColumnMemory | None, name: str, frozen: int = 0
    ) -> None:
        """`frozen` columns stay at the left until the person wants it otherwise."""
        super().__init__(header)
        self._header = header
        self._columns = tuple(columns)
        self._memory = memory
        self._name = name
        self._hidden: set[str] = set()
        self._widths: dict[str, int] = {}
        self._frozen = self._usually_frozen = frozen
        self._busy = False
        self._room = 0
        self._soon = QTimer(self, interval=WRITE_AFTER, singleShot=True)
        self._soon.timeout.connect(self._keep)
        self._recall()
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)

    def fit(self, room: int = 0) -> None:
        """Share out the room: columns that may give way do, the stretching one takes what is left."""
        self._busy = True
        self._room = room = room or self._room
        shown = [at for at, column in enumerate(self._columns) if column.key not in self._hidden]
        leaving = sorted((at for at in shown if self._columns[at].gives_way), key=self._rank)
        leaving = [] if self._frozen else leaving  # who freezes columns wants to scroll to the others
        while leaving and sum(self._width(at) for at in shown) > room:
            shown.remove(leaving.pop(0))
        for at in range(len(self._columns)):
            self._header.setSectionHidden(at, at not in shown)
        self._stretch(shown, room)
        self._header.frozen = self._frozen if self._frozen < len(shown) else 0
        self._busy = False
        self.changed.emit()

    def is_hidden(self, at: int) -> bool:
        """Whether the person has hidden that column."""
        return self._columns[at].key in self._hidden

    def hide(self, at: int, *, hidden: bool) -> None:
        """Hide or show a column; the last one stays."""
        key = self._columns[at].key
        if hidden and len(self._hidden) + 1 >= len(self._columns):
            return
        (self._hidden.add if hidden else self._hidden.discard)(key)
        self._keep()
        self.fit()

    def is_frozen_at(self, at: int) -> bool:
        """Whether that column is the last of the frozen ones."""
        return self._frozen > 0 and self._header.shown_sections()[: self._frozen][-1:] == [at]

    def freeze(self, at: int) -> None:
        """The columns up to that one stay in sight; -1 lets all of them scroll."""
        shown = self._header.shown_sections()
        self._frozen = shown.index(at) + 1 if at in shown else 0
        self._keep()
        self.fit()

    def move(self, at: int, step: int) -> None:
        """Put a column one place further to the right (1) or left (-1) among those seen."""
        shown = self._header.shown_sections()
        place = shown.index(at) + step if at in shown else -1
        if 0 <= place < len(shown):
            self._header.moveSection(self._header.visualIndex(at), self._header.visualIndex(shown[place]))

    def restore_standard(self) -> None:
        """Forget what the person changed."""
        self._hidden.clear()
        self._widths.clear()
        self._frozen = self._usually_frozen
        self._busy = True
        for at in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(at), at)
        self._busy = False
        self._keep()
        self.fit()

    def open_menu(self, at: QPoint) -> None:
        """Offer what can be done to the column there, and every column to be shown or hidden."""
        menu = self.menu(self._header.section_at(at.x()))
        menu.popup(self._header.mapToGlobal(at))

    def menu(self, chosen: int = -1) -> QMenu:
        """What can be done to the chosen column; the columns with their ticks; the way back."""
        menu = QMenu(self._header)
        if not self._header.isSectionHidden(chosen) and chosen >= 0:
            self._add_acts(menu, chosen)
        for at, column in enumerate(self._columns):
            menu.addAction(self._switch(menu, at, f"{column.band} {column.title}".strip()))
        menu.addSeparator()
        menu.addAction("Kembali ke standar").triggered.connect(self.restore_standard)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_acts(self, menu: QMenu, at: int) -> None:
        frozen = self.is_frozen_at(at)
        words = "Lepas &pembekuan" if frozen else "&Bekukan sampai kolom ini"
        menu.addAction(words).triggered.connect(lambda: self.freeze(-1 if frozen else at))
        menu.addAction("Geser ke k&iri").triggered.connect(lambda: self.move(at, -1))
        menu.addAction("Geser ke k&anan").triggered.connect(lambda: self.move(at, 1))
        menu.addAction("&Sembunyikan kolom ini").triggered.connect(lambda: self.hide(at, hidden=True))
        menu.addSeparator()

    def _switch(self, menu: QMenu, at: int, title: str) -> QAction:
        action = QAction(title.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(not self.is_hidden(at))
        action.triggered.connect(lambda shown: self.hide(at, hidden=not shown))
        return action

    def _rank(self, at: int) -> int:
        return self._columns[at].gives_way

    def _width(self, at: int) -> int:
        column = self._columns[at]
        return self._widths.get(column.key) or px(column.width)

    def _stretch(self, shown: list[int], room: int) -> None:
        """Who needs more than an equal share keeps it; the others share the rest to the last pixel."""
        widths = {at: self._width(at) for at in shown}
        stretching = sorted((at for at in shown if self._columns[at].stretch), key=self._width, reverse=True)
        left = room - sum(width for at, width in widths.items() if at not in stretching)
        for place, at in enumerate(stretching):
            widths[at] = max(widths[at], left // (len(stretching) - place))
            left -= widths[at]
        for at, width in widths.items():
            self._header.resizeSection(at, width)

    def _recall(self) -> None:
        if self._memory is None:
            return
        kept = self._memory.recall(self._name)
        self._hidden = set(kept.hidden)
        self._widths = dict(kept.widths)
        self._frozen = kept.frozen if kept != ListColumns() else self._usually_frozen
        places = {column.key: at for at, column in enumerate(self._columns)}
        for place, key in enumerate(key for key in kept.order if key in places):
            self._header.moveSection(self._header.visualIndex(places[key]), place)

    def _keep(self) -> None:
        if self._memory is None:
            return
        order = tuple(self._columns[self._header.logicalIndex(at)].key for at in range(len(self._columns)))
        hidden = tuple(column.key for column in self._columns if column.key in self._hidden)
        self._memory.keep(self._name, ListColumns(dict(self._widths), order, hidden, self._frozen))

    def _resized(self, at: int, _old: int, new: int) -> None:
        if self._busy or new == 0:
            return
        self._widths[self._columns[at].key] = new
        self._soon.start()
        self.changed.emit()

    def _moved(self, *_places: int) -> None:
        if not self._busy:
            self._keep()
            self.fit()
