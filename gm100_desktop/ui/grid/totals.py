"""The total row: it stays at the foot of the list while the lines scroll."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QTreeView, QWidget

from gm100_desktop.ui.delegates.kit import LEFT, RIGHT, PaintKit
from gm100_desktop.ui.delegates.looks import MARK_HEIGHT, MARK_WIDTH, paint_year_mark
from gm100_desktop.ui.grid.parts import GridParts
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Line, Reached, YearMark
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.models.tree import TreeModel

HEIGHT = 28
LEGEND = (
    (Reached.REACHED, "tercapai"),
    (Reached.PARTLY, "sebagian"),
    (Reached.PLANNED, "ditargetkan"),
)


class TotalRow(QWidget):
    """Paints the totals of the model under the columns they belong to; hidden when there are none."""

    def __init__(
        self, view: QTableView | QTreeView, parts: GridParts, model: RowsModel | TreeModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._model = model
        self._texts: Mapping[str, str] = {}
        self.has_legend = False
        parts.columns.changed.connect(self.update)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        model.modelReset.connect(self.refresh)
        model.dataChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask the model for the totals of the lines shown."""
        self._texts = self._model.totals()
        self.setVisible(bool(self._texts))
        self.setAccessibleName(", ".join(f"{key} {text}" for key, text in self._texts.items()))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(0, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """One row, however narrow."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above, the totals, and the legend of the year marks."""
        kit = PaintKit()
        painter = QPainter(self)
        painter.fillRect(self.rect(), kit.colour(kit.palette.alt))
        painter.fillRect(QRect(0, 0, self.width(), 1), kit.colour(kit.palette.line2))
        areas = self._parts.column_areas(self.rect())
        for place, (column, area) in enumerate(areas):
            self._paint_text(painter, column, area, kit, first=place == 0)
        if self.has_legend:
            _paint_legend(painter, QPoint(kit.page_edge, 0), self.height(), kit)
        painter.end()

    def _paint_text(
        self, painter: QPainter, column: Column[Line], area: QRect, kit: PaintKit, *, first: bool
    ) -> None:
        text = self._texts.get(column.key, "")
        inside = area.adjusted(kit.page_edge if first else kit.padding, 0, -kit.padding, 0)
        right = column.align is Align.RIGHT
        if text and kit.strong.measures.horizontalAdvance(text) > inside.width():
            inside = self._widened(inside, text, kit, right=right)
        kit.write(painter, inside, text, kit.strong, kit.palette.text, RIGHT if right else LEFT)

    def _widened(self, area: QRect, text: str, kit: PaintKit, *, right: bool) -> QRect:
        """Room beyond the column: a total is never cut off."""
        width = kit.strong.measures.horizontalAdvance(text) + 1
        return QRect(area.right() - width + 1 if right else area.left(), area.top(), width, area.height())


def _paint_legend(painter: QPainter, at: QPoint, height: int, kit: PaintKit) -> None:
    left = at.x()
    for reached, word in LEGEND:
        mark = QRect(left, (height - px(MARK_HEIGHT)) // 2 + 1, px(MARK_WIDTH), px(MARK_HEIGHT))
        paint_year_mark(painter, mark, YearMark(reached), kit)
        width = kit.label.measures.horizontalAdvance(word)
        text = QRect(mark.right() + px(7), 0, width + 1, height)
        kit.write(painter, text, word, kit.label, kit.palette.text2)
        left = text.right() + px(14)
