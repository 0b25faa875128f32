"""Where the keys go when a part of the window is entered, and what Enter does on a button."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget


def enter(pane: QWidget, skipped: QWidget | None = None) -> None:
    """Give the focus to the first field or list of the pane, but for the skipped part; else to a button."""
    stops = _stops(pane, skipped)
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


def _stops(pane: QWidget, skipped: QWidget | None) -> list[QWidget]:
    """Where Tab can stop within the pane, from top to bottom and from left to right.

    Not asked of Qt's focus chain: walking it from Python ties each widget to the one before, and when
    one of them dies, wrappers of widgets that live on break (tests/journeys/test_keys_everywhere.py).
    """
    found = [part for part in pane.findChildren(QWidget) if _takes_tab(part, pane)]
    return sorted(
        (part for part in found if not _is_within(part, skipped)), key=lambda part: _place(part, pane)
    )


def _is_within(part: QWidget, skipped: QWidget | None) -> bool:
    return skipped is not None and skipped.isAncestorOf(part)


def _place(part: QWidget, pane: QWidget) -> tuple[int, int]:
    corner = part.mapTo(pane, QPoint(0, 0))
    return corner.y(), corner.x()


def _takes_tab(part: QWidget, pane: QWidget) -> bool:
    """Whether Tab stops there, once the pane is shown."""
    is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
    return is_stop and part.isVisibleTo(pane) and part.isEnabled()
