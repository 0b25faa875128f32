"""A short list of painted rows inside a form: chosen by arrows or pointer, opened by Enter or a click."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Line
from gm100_desktop.ui.tips import plain_tip

OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

L = TypeVar("L", bound=Line)


class RowList(QWidget, Generic[L]):
    """As high as its rows; a derived class says how high one is, what it says and how it is painted."""

    opened = Signal(int)  # id of the line
    removed = Signal(int)

    row_height = 24
    """Pixels of the design."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty, self._lines, self._at = empty, list[L](), 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def words_of(self, line: L) -> str:
        """What is spoken of a line, and shown when it is cut."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, area: QRect, line: L, kit: PaintKit) -> None:
        """Draw one line."""
        raise NotImplementedError

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show these lines; the same place stays chosen."""
        self._lines = list(lines)
        self._at = min(self._at, max(0, len(self._lines) - 1))
        self.setAccessibleDescription("; ".join(self.words_of(line) for line in self._lines) or self._empty)
        self.updateGeometry()
        self.update()

    def lines(self) -> Sequence[L]:
        """What is shown."""
        return tuple(self._lines)

    def sizeHint(self) -> QSize:
        """Room for every row, or for what stands there when there is none."""
        return QSize(px(120), px(self.row_height) * max(1, len(self._lines)) + px(2))

    def minimumSizeHint(self) -> QSize:
        """Every row is seen; only the width may shrink."""
        return QSize(px(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows and the frame of the one the keys are on."""
        kit, painter = PaintKit(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._lines:
            kit.write(painter, self._area(0), self._empty, kit.label, kit.palette.text2)
        for at, line in enumerate(self._lines):
            self.paint_line(painter, self._area(at), line, kit)
        if self.hasFocus() and self._lines:
            painter.setPen(QPen(QColor(kit.palette.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area(self._at).adjusted(1, 1, -1, -1), px(4), px(4))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, remove."""
        if not self._lines:
            super().keyPressEvent(event)
        elif event.key() in OPENING:
            self.opened.emit(self._lines[self._at].id)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._lines[self._at].id)
        elif Qt.Key(event.key()) in STEPS:
            self._at = min(max(0, self._at + STEPS[Qt.Key(event.key())]), len(self._lines) - 1)
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip has a row whole."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self._line_at(event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tip(self.words_of(line)) if line else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked."""
        line = self._line_at(int(event.position().y()))
        if event.button() is Qt.MouseButton.LeftButton and line is not None:
            self._at = self._lines.index(line)
            self.update()
            self.opened.emit(line.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def _line_at(self, y: int) -> L | None:
        at = y // px(self.row_height)
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def _area(self, at: int) -> QRect:
        height = px(self.row_height)
        return QRect(0, at * height, self.width(), height)
