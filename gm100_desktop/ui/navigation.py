"""The list of pages at the left edge: names and icons, or icons alone when the window is narrow."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.ui.icons import LARGE, paint_icon
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.viewport import give_viewport

WIDE, NARROW = 208, 56
ENTRY, GAP, EDGE, TOP = 34, 2, 8, 9
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NavigationEntry(QAbstractButton):
    """One place to go: icon, name, grey count."""

    stepped = Signal(object, int)

    def __init__(self, title: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFixedHeight(px(ENTRY))
        self._icon_name, self._count, self._folded = icon_name, 0, False

    def sizeHint(self) -> QSize:
        """As high as the design says, as wide as the navigation gives."""
        return QSize(px(NARROW - 2 * EDGE), px(ENTRY))

    def set_count(self, count: int) -> None:
        """Show how many gaps wait there; none shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count} gap" if count else self.text())
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon alone."""
        self._folded = folded
        self.update()

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes or goes; a tooltip only where the name is hidden."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        if event.type() is QEvent.Type.ToolTip and not self._folded:
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does; Up and Down go to the neighbours."""
        if event.key() in STEPS:
            self.stepped.emit(self, STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Stay as it is: `Navigation.mark` says which page is open."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, bar, icon, name and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_icon(painter)
        if not self._folded:
            self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        palette, area = colours(), self.rect().adjusted(0, 0, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(palette.line if self.isChecked() else palette.hover))
            painter.setBrush(QColor(palette.surface if self.isChecked() else palette.hover))
            painter.drawRoundedRect(area, px(4), px(4))
        if self.isChecked():
            bar = QRect(0, px(9), px(3), self.height() - 2 * px(9))
            painter.fillRect(bar, QColor(palette.primary))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, 0, 0), px(4), px(4))

    def _paint_icon(self, painter: QPainter) -> None:
        palette, side = colours(), px(LARGE)
        left = (self.width() - side) // 2 if self._folded else px(12)
        area = QRect(left, (self.height() - side) // 2, side, side)
        paint_icon(painter, area, self._icon_name, palette.primary if self.isChecked() else palette.text2)

    def _paint_words(self, painter: QPainter) -> None:
        palette, area = colours(), self.rect().adjusted(px(42), 0, -px(10), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            painter.setFont(text_font(TextSize.LABEL))
            painter.setPen(palette.text3)
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, str(self._count))
            area.adjust(0, 0, -px(24), 0)
        font = text_font(semibold=self.isChecked())
        painter.setFont(font)
        painter.setPen(palette.text if self.isChecked() else palette.text2)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, shown)


class Navigation(QFrame):
    """The pages that exist, and the settings at the foot."""

    chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "side")
        self.setAccessibleName("Halaman")
        self._entries: dict[str, NavigationEntry] = {}
        inside = QWidget(self)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(GAP))
        self._layout.addStretch(1)
        self._scroll = _scroll_area(inside)
        self._foot = NavigationEntry("Pengaturan", "settings", self)
        self._foot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._foot.clicked.connect(self.settings_wanted)
        self._foot.stepped.connect(self._step)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(EDGE), px(TOP), px(EDGE), px(EDGE))
        whole.setSpacing(2 * px(EDGE))
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)
        self.fold(folded=False)

    def add(self, page_id: str, title: str, icon_name: str) -> None:
        """One more page, below the others."""
        entry = NavigationEntry(title, icon_name, self)
        entry.setCheckable(True)
        entry.clicked.connect(lambda: self.chosen.emit(page_id))
        entry.stepped.connect(self._step)
        self._layout.insertWidget(len(self._entries), entry)
        self._entries[page_id] = entry
        self._order_tabs()

    def entry(self, page_id: str) -> NavigationEntry:
        """The entry of that page."""
        return self._entries[page_id]

    def mark(self, page_id: str) -> None:
        """Show which page is open; it alone is reached by Tab, the others from it by Up and Down."""
        for each, entry in self._entries.items():
            entry.setChecked(each == page_id)
            if each == page_id:
                self._scroll.ensureWidgetVisible(entry, 0, 0)
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == page_id else Qt.FocusPolicy.ClickFocus)

    def set_count(self, page_id: str, count: int) -> None:
        """Show how many gaps wait on that page."""
        self._entries[page_id].set_count(count)

    def show_pages(self, *, shown: bool) -> None:
        """Without a file there is no page to go to."""
        for entry in self._entries.values():
            entry.setVisible(shown)

    def fold(self, *, folded: bool) -> None:
        """Icons alone, or icons with names."""
        self.setFixedWidth(px(NARROW if folded else WIDE))
        for entry in (*self._entries.values(), self._foot):
            entry.fold(folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line towards the page and the one above the foot."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(colours().line)
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        level = self._foot.y() - px(EDGE)
        painter.drawLine(QPoint(px(EDGE), level), QPoint(self.width() - px(EDGE) - 1, level))
        painter.end()

    def _step(self, entry: NavigationEntry, rows: int) -> None:
        """Move the focus up or down, round at the ends."""
        row = [each for each in (*self._entries.values(), self._foot) if each.isVisible()]
        neighbour = row[(row.index(entry) + rows) % len(row)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(neighbour, 0, 0)

    def _order_tabs(self) -> None:
        row = (*self._entries.values(), self._foot)
        for first, second in pairwise(row):
            QWidget.setTabOrder(first, second)


def _scroll_area(inside: QWidget) -> QScrollArea:
    """On a very low window the entries move with the wheel and the focus; there is no room for a bar."""
    area = QScrollArea()
    give_viewport(area).setAutoFillBackground(False)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area
