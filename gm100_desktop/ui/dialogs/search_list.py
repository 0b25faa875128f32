"""The list of a search, moved through by the field above it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.dialogs.search_painting import LINE_ROLE, TALL, Index, LinePainter, line_at, line_height
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip

LEAST_WIDTH, HIGHEST = 200, 540


class SearchModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[SearchLine] = ()

    def show(self, lines: Sequence[SearchLine]) -> None:
        """Show these lines in place of the others."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The line, its words for those who hear it, and its tooltip."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.words
        if role == Qt.ItemDataRole.ToolTipRole and not line.is_heading:
            return plain_tip(line.words)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self._lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SearchList(QListView):
    """Never has the focus: the field above it moves through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = SearchModel(self)
        self.setModel(self.lines)
        self._painter = LinePainter(self)
        self.setItemDelegate(self._painter)
        self.setProperty("ground", "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName("Hasil pencarian")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in the colours of now."""
        self._painter.renew()
        super().paintEvent(event)

    def show_lines(self, lines: Sequence[SearchLine]) -> None:
        """Show these lines; the first that can be opened is current."""
        self.lines.show(lines)
        self.move_by(1)
        self.scrollToTop()
        self.updateGeometry()

    def current(self) -> SearchLine | None:
        """The line Enter would open."""
        index = self.currentIndex()
        return line_at(index) if index.isValid() else None

    def move_by(self, steps: int) -> None:
        """The next line that can be opened, so many further; round at the ends."""
        rows = [row for row in range(self.lines.rowCount()) if not line_at(self.lines.index(row)).is_heading]
        if not rows:
            return
        here = self.currentIndex().row()
        at = rows.index(here) + steps if here in rows else 0
        self._go_to(rows[at % len(rows)])

    def move_page(self, direction: int) -> None:
        """About as many lines further as are seen; never round."""
        rows = [row for row in range(self.lines.rowCount()) if not line_at(self.lines.index(row)).is_heading]
        if rows:
            seen = max(1, self.viewport().height() // px(TALL))
            here = rows.index(self.currentIndex().row()) if self.currentIndex().row() in rows else 0
            self._go_to(rows[min(max(0, here + direction * seen), len(rows) - 1)])

    def sizeHint(self) -> QSize:
        """Room for every line, but no more than a screen of them."""
        whole = sum(line_height(line_at(self.lines.index(row))) for row in range(self.lines.rowCount()))
        return QSize(px(LEAST_WIDTH), min(whole, px(HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        """One line: on a low window the rest scrolls."""
        return QSize(px(LEAST_WIDTH), min(px(TALL), self.sizeHint().height()))

    def _go_to(self, row: int) -> None:
        self.setCurrentIndex(self.lines.index(row))
        above = self.lines.index(row - 1)
        if above.isValid() and line_at(above).is_heading:
            self.scrollTo(above)
        self.scrollTo(self.currentIndex())
