"""Steps or years in a row, each with its word and mark; what has no room stands in a further row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gm100_desktop.ui.chips import SHAPES, Chip, chip_size, paint_chip
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.tips import plain_tip

ICON, BETWEEN, AFTER, ROW, LEAST = 14, 6, 16, 44, 96


class StepCell(NamedTuple):
    """One step: its name, a date below it, or a chip that says how it stands."""

    title: str
    detail: str = ""
    tone: Tone = Tone.NEUTRAL
    chip: Chip | None = None
    tip: str = ""

    @property
    def words(self) -> str:
        """What is spoken of it."""
        return " ".join(filter(None, (self.title, self.chip.text if self.chip else self.detail or self.tip)))


class StepStrip(QWidget):
    """Painted; tells only, nothing is chosen here."""

    def __init__(self, name: str, parent: QWidget | None = None, *, joined: bool = False) -> None:
        super().__init__(parent)
        self._joined, self._cells = joined, tuple[StepCell, ...]()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cells(self, cells: Sequence[StepCell]) -> None:
        """Show these."""
        self._cells = tuple(cells)
        self.setAccessibleDescription("; ".join(cell.words for cell in self._cells))
        self.updateGeometry()
        self.update()

    def cells(self) -> Sequence[StepCell]:
        """What is shown."""
        return self._cells

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        """As wide as the window gives."""
        return QSize(px(LEAST), self.heightForWidth(max(self.width(), px(LEAST))))

    def minimumSizeHint(self) -> QSize:
        """One step wide, every row high."""
        return QSize(px(LEAST), self.heightForWidth(max(self.width(), px(LEAST))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each step in its place."""
        kit, painter = PaintKit(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (cell, area) in enumerate(self._areas(self.width())):
            is_last = at == len(self._cells) - 1
            if cell.chip:
                self._paint_chip(painter, area, cell, kit)
            else:
                self._paint_step(painter, area, cell, kit, is_last=is_last)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tooltip has a step whole."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = next((c for c, area in self._areas(self.width()) if area.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), plain_tip(found.tip or found.words) if found else "", self)
            return True
        return super().event(event)

    def _areas(self, width: int) -> Iterator[tuple[StepCell, QRect]]:
        """All cells are as wide as the widest, so that rows stand below each other."""
        if not self._cells:
            return
        kit = PaintKit()
        wanted = max(_width(cell, kit) for cell in self._cells) + px(AFTER)
        fitting = max(1, min(len(self._cells), (width + px(AFTER)) // wanted))
        rows = -(-len(self._cells) // fitting)
        in_row = -(-len(self._cells) // rows)
        for at, cell in enumerate(self._cells):
            corner = QPoint(at % in_row * wanted, at // in_row * px(ROW))
            yield cell, QRect(corner, QSize(wanted, px(ROW)))

    def _paint_step(
        self, painter: QPainter, area: QRect, cell: StepCell, kit: PaintKit, *, is_last: bool
    ) -> None:
        ink, side = kit.palette.tones[cell.tone].ink, px(ICON)
        upper = QRect(area.left(), area.top() + px(2), area.width() - px(AFTER), px(20))
        corner = QPoint(upper.left(), upper.center().y() - side // 2 + 1)
        paint_icon(painter, QRect(corner, QSize(side, side)), SHAPES[cell.tone], ink)
        words = upper.adjusted(side + px(BETWEEN), 0, 0, 0)
        style = kit.head if cell.tone is not Tone.NEUTRAL else kit.label
        written = style.measures.horizontalAdvance(cell.title)
        kit.write(
            painter, words, cell.title, style, kit.palette.text2 if style is kit.label else kit.palette.text
        )
        below = words.translated(0, px(18))
        kit.write(painter, below, cell.detail, kit.label, kit.palette.text2)
        start = words.left() + written + px(BETWEEN)
        if self._joined and not is_last and start < area.right() - px(BETWEEN):
            painter.setPen(QPen(QColor(kit.palette.line3), 1))
            painter.drawLine(start, upper.center().y() + 1, area.right() - px(4), upper.center().y() + 1)

    @staticmethod
    def _paint_chip(painter: QPainter, area: QRect, cell: StepCell, kit: PaintKit) -> None:
        upper = QRect(area.left(), area.top(), area.width(), px(18))
        kit.write(painter, upper, cell.title, kit.head, kit.palette.text)
        if cell.chip:
            place = QRect(QPoint(area.left(), area.top() + px(20)), chip_size(cell.chip))
            paint_chip(painter, place, cell.chip, kit.palette)


def _width(cell: StepCell, kit: PaintKit) -> int:
    """Room for the title in semibold with its icon, the detail, or the chip."""
    title = kit.head.measures.horizontalAdvance(cell.title)
    if cell.chip:
        return max(title, chip_size(cell.chip).width())
    below = kit.label.measures.horizontalAdvance(cell.detail)
    return px(ICON) + px(BETWEEN) + max(title, below) + 1
