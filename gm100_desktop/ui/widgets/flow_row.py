"""Small parts beside each other; what has no room stands in a further row."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.ui.metrics import px

BETWEEN = 6


class FlowRow(QWidget):
    """Holds its parts from left to right and from row to row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[QWidget] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, parts: Sequence[QWidget]) -> None:
        """These parts from now on, in that order; who made the others takes them away."""
        self._parts = tuple(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        self._place()

    def parts(self) -> Sequence[QWidget]:
        """What it holds."""
        return self._parts

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        """As wide as the form gives."""
        return QSize(px(120), self.heightForWidth(max(self.width(), px(120))))

    def minimumSizeHint(self) -> QSize:
        """Every row is seen."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for part, area in self._areas(self.width()):
            part.setGeometry(area)
        self.updateGeometry()

    def _areas(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        corner, deep = QPoint(0, 0), 0
        for part in self._parts:
            size = part.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if corner.x() and corner.x() + size.width() > width:
                corner, deep = QPoint(0, corner.y() + deep + px(BETWEEN)), 0
            deep = max(deep, size.height())
            yield part, QRect(corner, size)
            corner += QPoint(size.width() + px(BETWEEN), 0)
