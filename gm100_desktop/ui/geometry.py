"""Where the window stands on the screens there are, kept from one day to the next."""

import base64
import binascii

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gm100_desktop.ui.metrics import px

USUAL = QSize(1366, 768)
VISIBLE_AT_LEAST = 80


def place_window(window: QWidget, kept: str) -> None:
    """The window stands where it stood, or in the middle when that place is gone."""
    try:
        data = QByteArray(base64.b64decode(kept, validate=True))
    except binascii.Error:
        data = QByteArray()
    if data.isEmpty() or not window.restoreGeometry(data) or not _can_be_seen(window.frameGeometry()):
        _place_anew(window)


def kept_geometry(window: QWidget) -> str:
    """The place of the window as text for the settings."""
    return base64.b64encode(bytes(window.saveGeometry().data())).decode("ascii")


def _place_anew(window: QWidget) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    wanted = QSize(px(USUAL.width()), px(USUAL.height())).boundedTo(screen.size())
    frame = QRect(screen.topLeft(), wanted)
    frame.moveCenter(screen.center())
    window.setGeometry(frame)
    if wanted == screen.size():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _can_be_seen(frame: QRect) -> bool:
    """Enough of the title bar lies on a screen to take hold of it."""
    grip = QRect(frame.topLeft(), QSize(frame.width(), 1))
    screens = (screen.availableGeometry() for screen in QGuiApplication.screens())
    return any(screen.intersected(grip).width() >= VISIBLE_AT_LEAST for screen in screens)
