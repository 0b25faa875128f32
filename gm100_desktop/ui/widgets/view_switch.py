"""A switch between views: buttons joined to one bar; what has no room folds into the last one, a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QMenu, QPushButton, QSizePolicy, QWidget

from gm100_desktop.ui.icons import icon, small_size
from gm100_desktop.ui.metrics import text_font

FOLDED = "Lainnya"
Words = Sequence[tuple[str, str]]
"""Codes and the words for them."""


class JoinedButton(QPushButton):
    """As wide as its words in semibold, which they are when it is chosen."""

    def sizeHint(self) -> QSize:
        """Nothing is cut and nothing moves when another one is chosen."""
        usual = QFontMetrics(text_font()).horizontalAdvance(self.text())
        chosen = QFontMetrics(text_font(semibold=True)).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(chosen - usual, 0)


class ViewSwitch(QWidget):
    """Joined buttons, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, views: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = list(views)
        self._group = QButtonGroup(self)
        self._buttons = [self._button(number, words) for number, (_, words) in enumerate(self._views)]
        self._menu = QMenu(self)
        self._more = self._more_button()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # narrower than the buttons is allowed
        for button in (*self._buttons, self._more):
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._views[number][0]))
        self._more.hide()
        self.choose(self._views[0][0])

    def choose(self, code: str) -> None:
        """Mark that view as the chosen one."""
        self._buttons[self._place(code)].setChecked(True)
        if self.isVisible():  # before it is shown it has no width to fold by
            self._fold()

    def sizeHint(self) -> QSize:
        """Room for every button."""
        widths = sum(button.sizeHint().width() for button in self._buttons)
        return QSize(widths, self._buttons[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for one button, which is the menu."""
        return QSize(self._more_width(), self._buttons[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room, unfold what has."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        shown = self._fitting()
        folded = range(len(shown), len(self._buttons))
        for number, button in enumerate(self._buttons):
            button.setVisible(number not in folded)
        self._more.setVisible(bool(folded))
        places = _places(len(shown) + bool(folded))
        for button, place in zip((*shown, self._more), places, strict=False):
            _place(button, place)
        self._fill_menu(folded)
        self._row.activate()  # at once, or unfolded buttons are drawn too narrow for a moment

    def _fitting(self) -> list[QPushButton]:
        """The buttons that have room, the menu beside them if it takes more than that."""
        if self.width() >= self.sizeHint().width():
            return self._buttons
        room, fitting = self.width() - self._more_width(), []
        for button in self._buttons:
            room -= button.sizeHint().width()
            if room < 0:
                break
            fitting.append(button)
        return fitting

    def _fill_menu(self, folded: Sequence[int]) -> None:
        self._menu.clear()
        current = self._group.checkedId()
        for number in folded:
            action = self._menu.addAction(self._buttons[number].text())
            action.setCheckable(True)
            action.setChecked(number == current)
            action.triggered.connect(self._buttons[number].click)
        is_inside = current in folded
        self._more.setText(self._buttons[current].text() if is_inside else FOLDED)
        self._more.setChecked(is_inside)

    def _more_width(self) -> int:
        """Wide enough for the longest of the words the menu may say."""
        texts = [FOLDED, *(button.text() for button in self._buttons)]
        measured = QFontMetrics(text_font(semibold=True))
        widest = max(measured.horizontalAdvance(text) for text in texts)
        said = measured.horizontalAdvance(self._more.text())
        return self._more.sizeHint().width() + widest - said

    def _place(self, code: str) -> int:
        return [known for known, _ in self._views].index(code)

    def _button(self, number: int, words: str) -> QPushButton:
        button = JoinedButton(words.replace("&", "&&"), self)
        button.setCheckable(True)
        button.setProperty("kind", "joined")
        _place(button, _places(len(self._views))[number])
        self._group.addButton(button, number)
        button.clicked.connect(self._fold)
        return button

    def _more_button(self) -> QPushButton:
        button = JoinedButton(icon("chevron-down"), FOLDED, self)
        button.setCheckable(True)
        button.setIconSize(small_size())
        button.setProperty("kind", "joined")
        _place(button, "last")
        button.setMenu(self._menu)
        return button


def _places(count: int) -> list[str]:
    """Where in a bar of that many buttons each stands."""
    return ["first", *["middle"] * (count - 2), "last"] if count > 1 else ["only"]


def _place(button: QPushButton, place: str) -> None:
    """Tell the style where in the bar the button stands."""
    if button.property("place") == place:
        return
    button.setProperty("place", place)
    if button.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        button.style().unpolish(button)
        button.style().polish(button)
