"""One of two values that stand side by side: chosen by a click, the arrows or the space bar."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip

HEIGHT, EDGE, ICON = 28, 8, 14
SIDES = 2


class SideValue(QAbstractButton):
    """A value with a dot when it is the chosen one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line; the width is given by the two columns."""
        return QSize(px(120), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, dot, value and ring."""
        kit, painter = PaintKit(), QPainter(self)
        palette, area = kit.palette, self.rect().adjusted(0, 0, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.sel if self.isChecked() else palette.hover if self.underMouse() else palette.surface
        painter.setPen(QPen(QColor(palette.primary if self.isChecked() else palette.line3)))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, px(4), px(4))
        side = px(ICON)
        corner = QPoint(px(EDGE), (self.height() - side) // 2)
        shape = "circle-dot" if self.isChecked() else "circle-dashed"
        paint_icon(painter, QRect(corner, QSize(side, side)), shape, palette.primary)
        words = self.rect().adjusted(px(EDGE) + side + px(6), 0, -px(EDGE), 0)
        style = kit.strong if self.isChecked() else kit.body
        kit.write(painter, words, self.text() or EMPTY, style, palette.text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.primary), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, 0, 0), px(4), px(4))
        painter.end()


class SideChoice(QWidget):
    """Two values, one of them chosen."""

    def __init__(self, name: str, values: tuple[str, str], chosen: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for side, value in enumerate(values):
            button = SideValue(self)
            button.setText(value)
            button.setAccessibleName(f"{name}: {value or EMPTY}")
            button.setToolTip(plain_tip(value))
            self._group.addButton(button, side)
            row.addWidget(button, 1)
        self._group.button(chosen).setChecked(True)
        self.setFocusProxy(self._group.button(chosen))

    def chosen(self) -> int:
        """0 for the left one, 1 for the right one."""
        return self._group.checkedId()

    def choose(self, side: int) -> None:
        """Take that side."""
        self._group.button(side).setChecked(True)
