"""The first columns stay in sight while the others scroll sideways below them."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.models.cells import Index


class Freezing(QObject):
    """Says where a cell is really seen; the view asks before it answers Qt."""

    def __init__(self, view: QAbstractItemView, header: GridHeader) -> None:
        super().__init__(view)
        self._view, self._header = view, header
        view.horizontalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def shift(self) -> int:
        """How far the others have scrolled away; 0 when nothing is frozen."""
        return self._header.offset() if self._header.frozen else 0

    def place(self, index: Index, rect: QRect) -> QRect:
        """Where the cell is seen."""
        shift = self.shift
        if shift and index.column() in self._header.frozen_sections():
            return rect.translated(shift, 0)
        return rect

    def point(self, at: QPoint) -> QPoint:
        """Where Qt finds the cell that is seen there."""
        shift = self.shift
        return at - QPoint(shift, 0) if shift and at.x() < self._header.frozen_width() else at

    def bring_into_sight(self, index: Index, scroll: Callable[[], None]) -> None:
        """Scroll so that no frozen cell hides this one; for a frozen one only up or down."""
        bar = self._view.horizontalScrollBar()
        before = bar.value()
        scroll()
        if not self._header.frozen or not index.isValid():
            return
        if index.column() in self._header.frozen_sections():
            bar.setValue(before)
            return
        covered = self._header.frozen_width() - self._header.sectionViewportPosition(index.column())
        if covered > 0:
            bar.setValue(bar.value() - covered)

    def cells(self, row: QModelIndex) -> list[QModelIndex]:
        """The frozen cells of a row that others have scrolled below; none otherwise."""
        return [row.siblingAtColumn(at) for at in self._header.frozen_sections()] if self.shift else []

    def _scrolled(self) -> None:
        if self._header.frozen:  # Qt moves what is painted; what is frozen must not move along
            self._header.viewport().update()
            self._view.viewport().update()
