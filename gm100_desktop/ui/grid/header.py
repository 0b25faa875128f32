"""The head of a list: titles, the arrow of the sorting, and bands over columns that belong together."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from gm100_desktop.ui.delegates.cell_delegate import Sight
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, RIGHT, PaintKit
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import Columns
from gm100_desktop.ui.models.columns import Align, Column, Line, Look
from gm100_desktop.ui.viewport import give_viewport

HEIGHT, HEIGHT_WITH_BANDS = 28, 50
BAND = 25
ARROW = 12


class Run(NamedTuple):
    """Neighbouring columns under one band."""

    band: str
    working: bool
    left: int
    right: int


class GridHeader(QHeaderView):
    """Painted by the palette; a click sorts, a drag moves, the edges resize."""

    def __init__(self, columns: Columns, sight: Sight, view: QAbstractItemView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        give_viewport(self).setMouseTracking(True)  # the pointer tells where a column is widened
        self._columns = columns
        self._sight = sight
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None
        self.band_words: Mapping[str, str] = {}
        self.title_words: Mapping[str, str] = {}  # by column key: '2025' where the column says 'Lalu'
        """What a band is called for now, such as the month it stands for."""
        self.frozen = 0
        """How many of the columns seen stay at the left while the others scroll."""
        self._pressed_frozen = -1
        self.has_bands = any(column.band for column in columns)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(28))
        self.setResizeContentsPrecision(0)

    def sizeHint(self) -> QSize:
        """One line of titles, or two with bands."""
        return QSize(super().sizeHint().width(), px(HEIGHT_WITH_BANDS if self.has_bands else HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sections, then the bands across them."""
        super().paintEvent(event)
        kit, viewport = self._sight.kit, self.viewport()
        painter = QPainter(viewport)
        end = self.length() - self.offset()
        if end < viewport.width():
            rest = QRect(end, 0, viewport.width() - end, viewport.height())
            painter.fillRect(rest, kit.colour(kit.palette.alt))
        for run in self.runs():
            self._paint_band(painter, run, kit)
        self._paint_frozen(painter)
        bottom = QRect(0, viewport.height() - 1, viewport.width(), 1)
        painter.fillRect(bottom, kit.colour(kit.palette.line))
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        if not rect.isValid() or section >= len(self._columns):
            return
        kit, column = self._sight.kit, self._columns[section]
        soft = column.working and column.band
        painter.fillRect(rect, kit.colour(kit.palette.primary_soft if soft else kit.palette.alt))
        ink = kit.palette.primary if column.working else kit.palette.text2
        area = self._title_area(rect, section)
        if self.sorted_by is not None and self.sorted_by[0] == section:
            area = self._paint_arrow(painter, area, column, ink)
        kit.write(painter, area, self._words(column), kit.head, ink, _alignment(column))

    def _words(self, column: Column[Line]) -> str:
        return self.title_words.get(column.key, column.title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A frozen head lies over those that scroll below it; it takes the click."""
        at = event.position().toPoint().x()
        self._pressed_frozen = self.section_at(at) if self.offset() and at < self.frozen_width() else -1
        if self._pressed_frozen < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sort by the frozen column that was clicked."""
        pressed, self._pressed_frozen = self._pressed_frozen, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.sectionClicked.emit(pressed)

    def frozen_sections(self) -> list[int]:
        """The columns that stay at the left."""
        return self.shown_sections()[: self.frozen]

    def frozen_width(self) -> int:
        """How much room they take."""
        return sum(self.sectionSize(section) for section in self.frozen_sections()) if self.frozen else 0

    def position(self, section: int) -> int:
        """Where that column begins in the viewport; a frozen one always at the same place."""
        if self.frozen and self.offset() and section in self.frozen_sections():
            return self.sectionPosition(section)
        return self.sectionViewportPosition(section)

    def section_at(self, x: int) -> int:
        """The column seen there; -1 beyond the last."""
        frozen = self.frozen and x < self.frozen_width()
        return self.logicalIndexAt(x - self.offset() if frozen else x)

    def _paint_frozen(self, painter: QPainter) -> None:
        """Draw the frozen heads over those that have scrolled below them."""
        kit, width = self._sight.kit, self.frozen_width()
        if not width:
            return
        if self.offset():
            frozen = self.frozen_sections()
            painter.fillRect(QRect(0, 0, width, self.height()), kit.colour(kit.palette.alt))
            for section in frozen:
                left = self.sectionPosition(section)
                self.paintSection(painter, QRect(left, 0, self.sectionSize(section), self.height()), section)
            for run in self.runs(frozen):
                self._paint_band(painter, run, kit)
        painter.fillRect(QRect(width - 1, 0, 1, self.height()), kit.colour(kit.palette.line3))

    def runs(self, sections: Sequence[int] | None = None) -> list[Run]:
        """The bands from left to right, as they stand now."""
        found: list[Run] = []
        for section in self.shown_sections() if sections is None else sections:
            column = self._columns[section]
            left = self.position(section)
            right = left + self.sectionSize(section)
            if column.band and found and found[-1].band == column.band and found[-1].right == left:
                found[-1] = Run(column.band, column.working, found[-1].left, right)
            elif column.band:
                found.append(Run(column.band, column.working, left, right))
        return found

    def shown_sections(self) -> list[int]:
        """The columns that are seen, from left to right."""
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [section for section in order if not self.isSectionHidden(section)]

    def _title_area(self, rect: QRect, section: int) -> QRect:
        kit = self._sight.kit
        left = kit.page_edge if section == self._sight.first_column else kit.padding
        top = px(BAND) if self.has_bands else 0
        area = rect.adjusted(left, top, -kit.padding, -1)
        return rect.adjusted(0, top, 0, -1) if self._columns[section].look is Look.YEAR else area

    def _paint_arrow(self, painter: QPainter, area: QRect, column: Column[Line], ink: str) -> QRect:
        """Draw the arrow behind the title and return the room left for the title."""
        kit, side = self._sight.kit, px(ARROW)
        down = self.sorted_by is not None and self.sorted_by[1] is Qt.SortOrder.DescendingOrder
        word = min(kit.head.measures.horizontalAdvance(self._words(column)), area.width() - side)
        left = area.right() - side + 1 if column.align is Align.RIGHT else area.left() + word + px(2)
        place = QRect(QPoint(left, area.center().y() - side // 2 + 1), QSize(side, side))
        paint_icon(painter, place, "arrow-down" if down else "arrow-up", ink)
        return area.adjusted(0, 0, -side - px(2), 0)

    def _paint_band(self, painter: QPainter, run: Run, kit: PaintKit) -> None:
        palette, height = kit.palette, px(BAND)
        area = QRect(run.left, 0, run.right - run.left, height)
        painter.fillRect(area, kit.colour(palette.primary_soft if run.working else palette.alt))
        inside = area.adjusted(kit.padding, 0, -kit.padding, 0)
        ink = palette.primary if run.working else palette.text2
        kit.write(painter, inside, self.band_words.get(run.band, run.band), kit.head, ink)
        rule = palette.primary if run.working else palette.line3
        painter.fillRect(QRect(inside.left(), height - 1, inside.width(), 1), kit.colour(rule))


def _alignment(column: Column[Line]) -> Qt.AlignmentFlag:
    if column.look is Look.YEAR:
        return CENTRE
    return RIGHT if column.align is Align.RIGHT else LEFT
