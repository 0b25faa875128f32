"""A range of columns within the selected rows: what is copied, filled or pasted over as a block."""

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

from gm100_desktop.ui.grid.header import GridHeader

KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class CellRange(QObject):
    """From the column where it began to the current one; without it whole rows are meant."""

    def __init__(self, view: QAbstractItemView, header: GridHeader) -> None:
        super().__init__(view)
        self._view, self._header = view, header
        self._begun = -1
        self._is_wanted = False

    def sections(self) -> list[int]:
        """The columns of the range, from left to right; none when there is no range."""
        shown, current = self._header.shown_sections(), self._view.currentIndex().column()
        if self._begun not in shown or current not in shown:
            return []
        ends = sorted((shown.index(self._begun), shown.index(current)))
        return shown[ends[0] : ends[1] + 1] if self._is_wanted or ends[0] < ends[1] else []

    def begin(self, section: int) -> None:
        """The pointer was set down in that column; dragging it on makes a range."""
        self._begun, self._is_wanted = section, False
        self._view.viewport().update()

    def clear(self) -> None:
        """Whole rows are meant again."""
        if self._begun >= 0:
            self.begin(-1)

    def extend(self, step: int) -> None:
        """One column more to the right (1) or to the left (-1)."""
        current, shown = self._view.currentIndex(), self._header.shown_sections()
        if current.column() not in shown:
            return
        if self._begun not in shown:
            self._begun = current.column()
        self._is_wanted = True
        at = min(max(shown.index(current.column()) + step, 0), len(shown) - 1)
        following = current.siblingAtColumn(shown[at])
        self._view.selectionModel().setCurrentIndex(following, KEEP)
        self._view.scrollTo(following)
        self._view.viewport().update()

    def take_column(self) -> None:
        """The whole current column, all rows long."""
        current = self._view.currentIndex()
        if current.isValid():
            self._view.selectAll()
            self._view.selectionModel().setCurrentIndex(current, KEEP)
            self._begun, self._is_wanted = current.column(), True
            self._view.viewport().update()
