"""Where the keys go when a part of the window is entered, and what Enter does on a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def enter(pane: QWidget, skipped: QWidget | None = None) -> None:
    """Give the focus to the first part of the pane that Tab would reach, but for the skipped part."""
    part = pane.nextInFocusChain()
    while part is not None and part is not pane:
        is_skipped = skipped is not None and skipped.isAncestorOf(part)
        if pane.isAncestorOf(part) and not is_skipped and _takes_tab(part, pane):
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
        part = part.nextInFocusChain()


def press(part: QWidget | None) -> bool:
    """Press the button that has the focus, as Space does; False when it is no button."""
    if isinstance(part, QToolButton) and part.menu() is not None:
        part.showMenu()
    elif isinstance(part, QToolButton | QPushButton):
        part.click()
    else:
        return False
    return True


def _takes_tab(part: QWidget, pane: QWidget) -> bool:
    """Whether Tab stops there, once the pane is shown."""
    is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_stop and part.isVisibleTo(pane) and part.isEnabled()
