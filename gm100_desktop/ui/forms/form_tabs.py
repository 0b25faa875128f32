"""The tabs of a form: words with a line below the chosen one; what has no room stands in a second row."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from gm100_desktop.ui.metrics import px, text_font
from gm100_desktop.ui.theme import colours

EDGE, BETWEEN = 4, 12
LINE, ABOVE, BELOW = 3, 4, 7
RING, ROUND = 2, 4


class FormTab(QAbstractButton):
    """Words; a line below them when chosen, a ring around them when the keys are here."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the words in semibold, so that nothing moves when the tab is chosen."""
        measured = QFontMetrics(text_font(semibold=True))
        width = measured.horizontalAdvance(self.text()) + 2 * px(EDGE)
        return QSize(width, measured.height() + px(ABOVE) + px(BELOW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words, line and ring."""
        painter, palette = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(semibold=self.isChecked()))
        ink = palette.text if self.isChecked() or self.underMouse() else palette.text2
        painter.setPen(QColor(ink if self.isEnabled() else palette.disabled))
        words = self.rect().adjusted(px(EDGE), px(ABOVE), 0, -px(BELOW))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.isChecked():
            line = QRect(px(EDGE), self.height() - px(LINE), self.width() - 2 * px(EDGE), px(LINE))
            painter.fillRect(line, QColor(palette.primary if self.isEnabled() else palette.line3))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.primary), px(RING)))
            ring = self.rect().adjusted(1, 1, -1, -px(LINE) - 1)
            painter.drawRoundedRect(ring, px(ROUND), px(ROUND))
        painter.end()


class FormTabs(QWidget):
    """One of the words is chosen; arrows move along them, Tab goes on to the fields."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs: list[FormTab] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self.setAccessibleName("Bagian formulir")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, words: str) -> None:
        """One more tab at the end; the first one is chosen."""
        tab = FormTab(words, self)
        self._tabs.append(tab)
        self._group.addButton(tab, len(self._tabs) - 1)
        tab.setChecked(len(self._tabs) == 1)
        tab.show()
        self._place()

    def name(self, at: int, words: str) -> None:
        """Write other words on a tab."""
        self._tabs[at].setText(words)
        self._place()

    def choose(self, at: int) -> None:
        """Show that tab as the chosen one."""
        self._tabs[at].setChecked(True)

    def enter(self) -> None:
        """The keys go to the chosen tab."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def current(self) -> int:
        """Which tab is chosen; -1 while there is none."""
        return self._group.checkedId()

    def words(self) -> list[str]:
        """What stands on the tabs."""
        return [tab.text() for tab in self._tabs]

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        """As wide as one row of all tabs."""
        width = sum(tab.sizeHint().width() + px(BETWEEN) for tab in self._tabs)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        """Tabs break into rows rather than widen the form."""
        return QSize(px(60), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for tab, area in self._areas(self.width()):
            tab.setGeometry(area)
        self.updateGeometry()

    def _areas(self, width: int) -> Iterator[tuple[FormTab, QRect]]:
        """Every tab with its place, from left to right and from row to row."""
        corner = QPoint(0, 0)
        for tab in self._tabs:
            size = tab.sizeHint()
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, corner.y() + size.height())
            yield tab, QRect(corner, size)
            corner = corner + QPoint(size.width() + px(BETWEEN), 0)

    def _toggled(self, at: int, is_chosen: object) -> None:
        if is_chosen:
            self.chosen.emit(at)
