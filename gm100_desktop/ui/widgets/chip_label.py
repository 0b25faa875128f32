"""A chip outside a list: a status beside a figure, or evidence that opens at a click."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.ui.chips import Chip, ChipKind, chip_size, paint_chip
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip

OPENING = frozenset({ChipKind.EVIDENCE, ChipKind.MISSING})
OPENING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ChipLabel(QWidget):
    """Shows one chip; one of evidence, or one that leads somewhere, takes the focus and opens."""

    opened = Signal(object)  # what the chip leads to

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self.show_chip(chip)

    def show_chip(self, chip: Chip) -> None:
        """Show another chip."""
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.setToolTip(plain_tip(chip.tip))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.opens else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.opens else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    @property
    def opens(self) -> bool:
        """Whether the chip leads somewhere."""
        return self._chip.kind in OPENING or self._chip.target is not None

    def sizeHint(self) -> QSize:
        """The chip whole."""
        return chip_size(self._chip)

    def minimumSizeHint(self) -> QSize:
        """The word may be cut."""
        return QSize(min(px(60), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, and the frame of the focus."""
        palette, painter = colours(), QPainter(self)
        size = QSize(min(self.width(), self.sizeHint().width()), self.sizeHint().height())
        area = QRect(QPoint(0, (self.height() - size.height()) // 2), size)
        paint_chip(painter, area, self._chip, palette)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.primary), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(4), px(4))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open at a click."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or the space bar."""
        if event.key() in OPENING_KEYS and self.opens:
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def _open(self) -> None:
        if self.opens:
            self.opened.emit(self._chip.target)
