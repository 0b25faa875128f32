"""A push button that is an act: its words, icon, tooltip and state follow the QAction."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gm100_desktop.ui.actions import plain
from gm100_desktop.ui.icons import Ink, icon, small_size


class ActionButton(QPushButton):
    """An act as a button with its words; it follows the act's state."""

    def __init__(self, action: QAction, icon_name: str, *, primary: bool = False) -> None:
        super().__init__()
        self._action = action
        if primary:
            self.setProperty("kind", "primary")
        if icon_name:
            self.setIcon(icon(icon_name, Ink.ON_BUTTON if primary else Ink.TEXT2))
            self.setIconSize(small_size())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @property
    def is_offered(self) -> bool:
        """Whether the act can be wanted here at all."""
        return self._action.isVisible()

    def _follow(self) -> None:
        words = plain(self._action.text())
        self.setText(
            f" {words}" if not self.icon().isNull() else words
        )  # the style sets icon and words too close
        self.setAccessibleName(words)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
