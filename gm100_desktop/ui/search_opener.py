"""The field in the top bar that opens the search; where there is no room for it, its icon."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gm100_desktop.ui.actions import keys_text
from gm100_desktop.ui.icons import LARGE, SMALL, paint_icon
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.theme import colours

WIDTH, HEIGHT, FOLDED = 400, 30, 34
EDGE, GAP, CAP = 10, 8, 5
WORDS = "Cari catatan atau perintah"


class SearchOpener(QAbstractButton):
    """Looks like a field, because typing is what follows."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys_text(action)
        self._is_folded = False
        self.setAccessibleName(WORDS)
        self.setToolTip(f"{WORDS} ({self._keys})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)
        self.clicked.connect(action.trigger)

    def fold(self, *, folded: bool) -> None:
        """Show the icon alone."""
        self._is_folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it is drawn; it may shrink to its icon."""
        return QSize(px(FOLDED if self._is_folded else WIDTH), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon."""
        return QSize(px(FOLDED), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down open, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field with its words, or the icon alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_narrow = self._is_folded or self.width() < px(4 * FOLDED)
        self._paint_ground(painter, is_narrow=is_narrow)
        side = px(LARGE if is_narrow else SMALL)
        left = (self.width() - side) // 2 if is_narrow else px(EDGE)
        ink = colours().text2 if self.isEnabled() else colours().disabled
        paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), "search", ink)
        if not is_narrow:
            self._paint_words(painter, self.rect().adjusted(left + side + px(GAP), 0, -px(CAP), 0))
        painter.end()

    def _paint_ground(self, painter: QPainter, *, is_narrow: bool) -> None:
        palette, area = colours(), self.rect().adjusted(0, 0, -1, -1)
        if is_narrow and not (self.hasFocus() or self.underMouse()):
            return
        painter.setPen(QPen(QColor(palette.line3), 1))
        painter.setBrush(QColor(palette.hover if self.underMouse() else palette.canvas))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.primary), 2))
            area.adjust(1, 1, 0, 0)
        painter.drawRoundedRect(area, px(4), px(4))

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        palette, font, middle = colours(), text_font(), Qt.AlignmentFlag.AlignVCenter
        area.setRight(area.right() - self._paint_keys(painter, area))
        painter.setFont(font)
        painter.setPen(palette.text3 if self.isEnabled() else palette.disabled)
        words = QFontMetrics(font).elidedText(WORDS, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_keys(self, painter: QPainter, area: QRect) -> int:
        """Draw the key cap at the right end; the room it takes."""
        palette, font = colours(), text_font(TextSize.SMALL)
        measures = QFontMetrics(font)
        width, height = measures.horizontalAdvance(self._keys) + 2 * px(CAP), measures.height() + px(2)
        cap = QRect(area.right() - width, (self.height() - height) // 2, width, height)
        painter.setPen(QPen(QColor(palette.line3), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(cap, px(3), px(3))
        painter.setFont(font)
        painter.setPen(palette.text3 if self.isEnabled() else palette.disabled)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        return width + px(GAP)
