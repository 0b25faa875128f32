"""Where the keys go when a part of the window is entered, and what Enter does on a button."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget


def enter(pane: QWidget, skipped: QWidget | None = None) -> None:
    """Give the focus to the first field or list of the pane, but for the skipped part; else to a button."""
    stops = list(_stops(pane, skipped))
    first = next((part for part in stops if not isinstance(part, QAbstractButton)), None)
    wanted = first or next(iter(stops), None)
    if wanted is not None:
        wanted.setFocus(Qt.FocusReason.TabFocusReason)


def press(part: QWidget | None) -> bool:
    """Press the button that has the focus, as Space does; False when it is no button."""
    if isinstance(part, QToolButton) and part.menu() is not None:
        part.showMenu()
    elif isinstance(part, QToolButton | QPushButton):
        part.click()
    else:
        return False
    return True


def _stops(pane: QWidget, skipped: QWidget | None) -> Iterator[QWidget]:
    """Where Tab stops within the pane, in its order."""
    part = pane.nextInFocusChain()
    while part is not None and part is not pane:
        is_skipped = skipped is not None and skipped.isAncestorOf(part)
        if pane.isAncestorOf(part) and not is_skipped and _takes_tab(part, pane):
            yield part
        part = part.nextInFocusChain()


def _takes_tab(part: QWidget, pane: QWidget) -> bool:
    """Whether Tab stops there, once the pane is shown."""
    is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_stop and part.isVisibleTo(pane) and part.isEnabled()
