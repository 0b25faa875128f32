"""The row above a list: a field that filters, a switch between views, a choice that narrows."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from gm100_desktop.ui.icons import icon, paint_icon, small_size
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.view_switch import ViewSwitch, Words

EDGE, ARROW = 24, 14
FIELD_WIDTH, FIELD_LEAST = 250, 96
HINT_EDGES = 46  # beside the hint: the glass and the edges


class FilterField(QLineEdit):
    """Filters while it is typed in; Esc empties it, Enter and Down go on to the list."""

    left = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", "search")
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.offer(hint)
        self.setMinimumWidth(px(FIELD_LEAST))
        self.setMaximumWidth(px(FIELD_WIDTH))

    def offer(self, hint: str) -> None:
        """Say what is filtered; in a narrow field only that it filters."""
        self._hint = hint
        self._glass.setText(hint)
        self.setAccessibleName(hint)
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint is whole or short, never cut."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        room = self.width() - px(HINT_EDGES)
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self._hint.partition(" ")[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave or empty the field by keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Narrowing(QToolButton):
    """Everything, or one part of it; the button says which."""

    chosen = Signal(str)  # code; '' for everything

    def __init__(self, everything: str, parts: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon("filter"))
        self.setIconSize(small_size())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._code = ""
        self._parts: Words = ()
        self.setMenu(QMenu(self))
        self._group = QActionGroup(self)
        self._everything = self._choice("", everything)
        self._everything.setChecked(True)
        self._say(everything)
        self.offer(parts)

    def offer(self, parts: Words) -> None:
        """These parts can be chosen from now on; a choice that is gone widens to everything."""
        if list(parts) == list(self._parts):
            return
        self._parts = parts
        for action in self._group.actions()[1:]:
            action.deleteLater()
            self._group.removeAction(action)
        for code, words in parts:
            self._choice(code, words).setChecked(code == self._code)
        if self._code not in {"", *(code for code, _ in parts)}:
            self._everything.trigger()

    @property
    def parts(self) -> Words:
        """What can be chosen."""
        return self._parts

    def widen(self) -> None:
        """Everything is shown."""
        if not self._everything.isChecked():
            self._everything.trigger()

    def sizeHint(self) -> QSize:
        """Room for the arrow behind the words."""
        return super().sizeHint() + QSize(px(ARROW) + px(4), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow behind the words."""
        super().paintEvent(event)
        side = px(ARROW)
        place = QRect(self.width() - side - px(6), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        paint_icon(painter, place, "chevron-down", colours().text2)
        painter.end()

    def _choice(self, code: str, words: str) -> QAction:
        action = QAction(words.replace("&", "&&"), self._group)
        action.setCheckable(True)
        action.triggered.connect(lambda: self._take(code, words))
        self.menu().addAction(action)
        return action

    def _take(self, code: str, words: str) -> None:
        self._code = code
        self._say(words)
        self.chosen.emit(code)

    def _say(self, words: str) -> None:
        self.setText(f" {words.replace('&', '&&')}")
        self.setAccessibleName(f"Saring: {words}")


class ListTools(QWidget):
    """Holds them in one row; what a list does not need is left out."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField(hint, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(EDGE), px(4), px(EDGE), px(10))
        self._row.setSpacing(px(14))
        self._row.addWidget(self.field, 1)
        self._row.addStretch(0)

    def lift(self) -> None:
        """Nothing is filtered away."""
        self.field.clear()
        for narrowing in self.findChildren(Narrowing):
            narrowing.widen()

    def add_views(self, views: Words) -> ViewSwitch:
        """A switch beside the field."""
        switch = ViewSwitch(views, self)
        self._row.insertWidget(1, switch, 5)  # the field gives way first
        return switch

    def add_behind(self, part: QWidget) -> None:
        """A part of the page's own behind the switch."""
        self._row.insertWidget(2, part)

    def add_narrowing(self, everything: str, parts: Words) -> Narrowing:
        """A choice at the right end."""
        narrowing = Narrowing(everything, parts, self)
        self._row.addWidget(narrowing)
        return narrowing
