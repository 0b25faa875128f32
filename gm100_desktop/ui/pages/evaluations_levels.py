"""The levels of one question with the words of its rubric: one of them is chosen, by a click or a digit."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.ui.delegates.kit import CENTRE, RIGHT, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone

ROW, LARGE_ROW, BETWEEN, ROUND = 24, 34, 3, 4
DIGIT, EDGE, AFTER = 20, 4, 11
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LevelLine(NamedTuple):
    """One level: what it means, and who else stands there."""

    level: int
    words: str
    marks: str = ""
    differs: bool = False  # somebody else gives this level, not the chosen one

    @property
    def spoken(self) -> str:
        """'3 Rapat berkala, ada notulen, asesor 3'."""
        return ", ".join(filter(None, (f"{self.level} {self.words}".strip(), self.marks)))


class LevelChoices(QWidget):
    """Painted rows; the digits belong to whoever holds it, as they work beside it as well."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, *, is_large: bool = False) -> None:
        super().__init__(parent)
        self._lines: Sequence[LevelLine] = ()
        self._level: int | None = None
        self._row = LARGE_ROW if is_large else ROW
        self._may_choose = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Nilai mandiri")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_levels(self, lines: Sequence[LevelLine], level: int | None, *, may_choose: bool) -> None:
        """Show these, that one as the chosen."""
        self._lines, self._level, self._may_choose = tuple(lines), level, may_choose
        spoken = next((line.spoken for line in lines if line.level == level), "Belum terjawab")
        self.setAccessibleDescription(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor if may_choose else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    @property
    def level(self) -> int | None:
        """The chosen one."""
        return self._level

    def lines(self) -> Sequence[LevelLine]:
        """What is shown."""
        return self._lines

    def hasHeightForWidth(self) -> bool:
        """Long words break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        """As wide as the form gives."""
        return QSize(px(160), self.heightForWidth(max(self.width(), px(160))))

    def minimumSizeHint(self) -> QSize:
        """Every row is seen."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows may be higher or lower now."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every level in its row."""
        painter, kit = QPainter(self), PaintKit()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, area in self._areas(self.width()):
            self._paint_row(painter, area, line, kit)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        at = event.position().toPoint()
        found = next((line for line, area in self._areas(self.width()) if area.contains(at)), None)
        if found is not None and self._may_choose and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(found.level)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _areas(self, width: int) -> Iterator[tuple[LevelLine, QRect]]:
        top, kit = 1, PaintKit()
        for line in self._lines:
            room = width - self._words_left() - self._marks_width(line, kit) - px(AFTER)
            style = kit.strong if line.level == self._level else kit.body
            written = style.measures.boundingRect(
                QRect(0, 0, max(room, 1), 10_000), WRAPPED.value, line.words
            )
            height = max(px(self._row), written.height() + px(6))
            yield line, QRect(1, top, width - 2, height)
            top += height + px(BETWEEN)

    @staticmethod
    def _words_left() -> int:
        return px(EDGE) + px(DIGIT) + px(AFTER)

    @staticmethod
    def _marks_width(line: LevelLine, kit: PaintKit) -> int:
        return kit.label.measures.horizontalAdvance(line.marks) + px(AFTER) if line.marks else 0

    def _paint_row(self, painter: QPainter, area: QRect, line: LevelLine, kit: PaintKit) -> None:
        is_chosen, palette = line.level == self._level, kit.palette
        is_framed = self.hasFocus() and line.level == (self._level or 0)
        edge = palette.primary if is_chosen or is_framed else palette.line3
        painter.setPen(QPen(kit.colour(edge), 2 if is_framed else 1))
        painter.setBrush(kit.colour(palette.primary_soft if is_chosen else palette.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), px(ROUND), px(ROUND))
        self._paint_digit(painter, area, line.level, kit, is_chosen=is_chosen)
        words = area.adjusted(self._words_left(), 0, -self._marks_width(line, kit) - px(EDGE), 0)
        style = kit.strong if is_chosen else kit.body
        painter.setFont(style.font)
        painter.setPen(kit.colour(palette.text))
        painter.drawText(words, WRAPPED.value, line.words)
        tone = palette.tones[Tone.ACCENT].ink if line.differs else palette.primary
        kit.write(painter, area.adjusted(0, 0, -px(10), 0), line.marks, kit.label, tone, RIGHT)

    def _paint_digit(
        self, painter: QPainter, area: QRect, level: int, kit: PaintKit, *, is_chosen: bool
    ) -> None:
        side, palette = px(DIGIT), kit.palette
        middle = area.center().y() - side // 2 + 1
        place = QRect(QPoint(area.left() + px(EDGE), middle), QSize(side, side - px(2)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(kit.colour(palette.button if is_chosen else palette.canvas))
        painter.drawRoundedRect(place, px(ROUND), px(ROUND))
        ink = palette.on_button if is_chosen else palette.text2
        kit.write(painter, place, str(level), kit.head, ink, CENTRE)
