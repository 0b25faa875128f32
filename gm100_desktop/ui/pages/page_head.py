"""The head of a page: its title, one line of facts, its acts; what has no room moves into "…"."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.ui.action_button import ActionButton
from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.tips import plain_tip

EDGE = 24
WORDS_LEAST = 180


class PageHead(QFrame):
    """Title and facts at the left, acts at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[ActionButton] = []
        self._facts_text = ""
        self._title, self._facts = QLabel(title, self), QLabel(self)
        self._title.setProperty("textRole", "title")
        self._facts.setProperty("textRole", "second")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._menu = QMenu(self)
        self.more = self._more_button()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(EDGE), px(12), px(EDGE), px(6))
        self._row.setSpacing(px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Room for the words and the "…" button; other acts can hide behind it."""
        return QSize(px(WORDS_LEAST) + self.more.sizeHint().width(), super().minimumSizeHint().height())

    def set_title(self, title: str) -> None:
        """Another title: 'Evaluasi 2026'."""
        self._title.setText(title)

    def set_facts(self, facts: str) -> None:
        """Write the line under the title, cut to the room there is."""
        self._facts_text = facts
        self._facts.setToolTip(plain_tip(facts))
        self._fit()

    def fold(self, *, folded: bool) -> None:
        """The title alone, where the window is low."""
        self._facts.setHidden(folded)
        self._title.setToolTip(plain_tip(self._facts_text) if folded else "")

    def facts(self) -> str:
        """The whole line under the title, also where it is cut."""
        return self._facts_text

    def add_button(self, action: QAction, icon_name: str, *, primary: bool = False) -> None:
        """One more act with its own button."""
        button = ActionButton(action, icon_name, primary=primary)
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        QWidget.setTabOrder(self.more, button)
        QWidget.setTabOrder(button, self.more)  # Tab goes as the eye does: the buttons, then "…"
        self.buttons.append(button)
        self._menu.addAction(action)
        action.visibleChanged.connect(self._fit)
        self._fit()

    def add_to_menu(self, action: QAction) -> None:
        """One more act behind "…"."""
        self._menu.addAction(action)
        action.setProperty("behindMore", True)
        action.visibleChanged.connect(self._fit)
        self._fit()

    def move_last(self, action: QAction) -> None:
        """That act stands below all others behind "…"."""
        self._menu.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the buttons that have no room, the last first; the first act goes last."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * px(EDGE) - px(WORDS_LEAST) - self.more.sizeHint().width() - px(8)
        offered = [button for button in self.buttons if button.is_offered]
        for button in self.buttons:
            room -= button.sizeHint().width() + px(8) if button in offered else 0
            button.setVisible(button in offered and room >= 0)
        crowded = any(button.isHidden() for button in offered)
        behind = any(_is_behind(action) for action in self._menu.actions())
        self.more.setVisible(crowded or behind)
        words = self._facts.fontMetrics().elidedText(
            self._facts_text, Qt.TextElideMode.ElideRight, self._words_room()
        )
        self._facts.setText(words)

    def _words_room(self) -> int:
        shown = [button for button in self.buttons if not button.isHidden()]
        taken = sum(button.sizeHint().width() + px(8) for button in shown)
        taken += 0 if self.more.isHidden() else self.more.sizeHint().width() + px(8)
        return max(px(WORDS_LEAST), self.width() - 2 * px(EDGE) - taken)

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "plain")
        button.setIcon(icon("ellipsis"))
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip("Tindakan lain")
        button.setAccessibleName("Tindakan lain")
        return button


def _is_behind(action: QAction) -> bool:
    """Whether an act is to be found behind "…" only, and can be wanted here."""
    return bool(action.property("behindMore")) and action.isVisible()
