"""The row along the top: the region with its working year, the menus, the search, undo, redo, print."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.ui.icons import LARGE, SMALL, large_size, paint_icon
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.navigation import NARROW, WIDE
from gm100_desktop.ui.search_opener import SearchOpener
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip

HEIGHT = 48
MARK, ARROW = 28, 14


class Mark(QWidget):
    """The small blue square with the town hall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(px(MARK), px(MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square and the icon in it."""
        palette, painter, side = colours(), QPainter(self), px(SMALL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.button))
        painter.drawRoundedRect(self.rect(), px(6), px(6))
        edge = (self.width() - side) // 2
        paint_icon(painter, QRect(edge, edge, side, side), "landmark", palette.on_button)
        painter.end()


class PeriodButton(QAbstractButton):
    """The working year and phase; opens the menu that changes them."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def show_period(self, year: int, phase: str) -> None:
        """Write '2026 · Tahap II'."""
        words = f"{year} · Tahap {phase}"
        self.setText(words)
        self.setToolTip(f"Tahun kerja {year}, Tahap {phase}")
        self.setAccessibleName(f"Tahun kerja {words}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the words, the arrow and the focus frame."""
        metrics = QFontMetrics(text_font(TextSize.LABEL))
        width = metrics.horizontalAdvance(self.text()) + px(ARROW) + 3 * px(4)
        return QSize(width, metrics.height() + px(4))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: the words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down open, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and, behind them, the arrow."""
        palette, painter, font = colours(), QPainter(self), text_font(TextSize.LABEL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(palette.primary if self.hasFocus() else palette.hover), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(4), px(4))
        ink = palette.text2 if self.isEnabled() else palette.disabled
        painter.setFont(font)
        painter.setPen(ink)
        words = self.rect().adjusted(px(4), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        left = px(4) + QFontMetrics(font).horizontalAdvance(self.text()) + px(4)
        arrow = QRect(left, (self.height() - px(ARROW)) // 2, px(ARROW), px(ARROW))
        paint_icon(painter, arrow, "chevron-down", ink)
        painter.end()

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class Brand(QFrame):
    """Over the navigation: whose file this is, and the year being worked on."""

    def __init__(self, period: PeriodButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "side")
        self.period = period
        self._mark, self._name = Mark(self), QLabel(self)
        self._name.setProperty("textRole", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._name.setContentsMargins(px(4), 0, 0, 0)  # in line with the words of the button below
        words.addWidget(self._name)
        words.addStretch(1)
        self._words = words
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 0, px(4), px(1))
        layout.setSpacing(px(6))
        layout.addWidget(self._mark)
        layout.addLayout(words, 1)
        self.take_period()
        self.fold(folded=False)

    def show_region(self, name: str) -> None:
        """Write the short name of the region, cut to the room there is."""
        room = px(WIDE) - px(12) - px(MARK) - px(10) - px(8)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        for part in (self._name, self._mark):
            part.setToolTip(plain_tip(name))
        self.period.setVisible(bool(name))

    def take_period(self) -> None:
        """The period stands under the name."""
        self._words.insertWidget(2, self.period, 0, Qt.AlignmentFlag.AlignLeft)

    def fold(self, *, folded: bool) -> None:
        """Show the mark alone; the period then stands in the top bar."""
        self._name.setVisible(not folded)
        self.setFixedWidth(px(NARROW if folded else WIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(colours().line)
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()


def icon_button(action: QAction, parent: QWidget) -> QToolButton:
    """A button that is its icon; the tooltip names it with its keys."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setIconSize(large_size())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class TopBar(QFrame):
    """Menus at the left, the search in the middle, the acts everybody needs at the right."""

    def __init__(
        self,
        bar: QMenuBar,
        search: QAction,
        groups: Sequence[Sequence[QAction]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setFixedHeight(px(HEIGHT))
        self._bar = bar
        self.folded_menu = QMenu(self)
        self._fold_button = self._menu_button()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(px(7), 0, px(16), px(1))
        self._layout.setSpacing(px(8))
        self._layout.addWidget(self._fold_button)
        self._layout.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addStretch(1)
        self.search = SearchOpener(search, self)
        self._layout.addWidget(self.search)
        self._layout.addStretch(1)
        for number, group in enumerate(groups):
            self._add_group(group, apart=number > 0)

    def take_period(self, period: PeriodButton) -> None:
        """The period stands before the menus, where the brand has no room for it."""
        self._layout.insertWidget(0, period)

    def fold_menus(self, *, folded: bool) -> None:
        """One button in place of the menu row, when there is no room for it."""
        self.folded_menu.clear()
        self.folded_menu.addActions(self._bar.actions() if folded else [])
        self._bar.setVisible(not folded)
        self._fold_button.setVisible(folded)
        self.search.fold(folded=folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(colours().line)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("&Menu")
        button.setAccessibleName("Menu")
        button.setMenu(self.folded_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        return button

    def _add_group(self, group: Sequence[QAction], *, apart: bool) -> None:
        if apart:
            line = QFrame(self)
            line.setProperty("ground", "line")
            line.setFixedSize(1, px(LARGE))
            self._layout.addWidget(line)
        for action in group:
            self._layout.addWidget(icon_button(action, self))
