"""A person who has nothing but the keyboard: keys reach the window as the system sends them, and are counted.

A chord such as Ctrl+V is one key, and so is each letter; what lies on the clipboard was copied elsewhere.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from shiboken6 import isValid

JOURNEY = "Journey "
"""How the properties of a test begin in which the number of its keys is kept."""

Record = Callable[[str, object], None]
"""What pytest calls `record_property`."""

PLAIN = Qt.KeyboardModifier.NoModifier
LOOK_EVERY_MS, PATIENCE = 5, 2_000
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Keyboard:
    """Presses keys and counts them; they go to whatever has the focus."""

    def __init__(self, shell: QWidget) -> None:
        self._shell = shell
        self.letters, self.others = 0, 0

    @property
    def effort(self) -> str:
        """'128 keys: 102 letters and figures, 26 others'."""
        return f"{self.letters + self.others} keys: {self.letters} letters and figures, {self.others} others"

    def press(self, *chords: str) -> None:
        """Press 'Ctrl+V', 'Tab', 'F4', one after another."""
        for chord in chords:
            self.others += 1
            *held, key = chord.split("+")
            modifiers = PLAIN
            for name in held:
                modifiers |= HELD[name]
            self._send(Qt.Key[f"Key_{key}"], modifiers)

    def type(self, text: str, *then: str) -> None:
        """Type the letters, then press those keys."""
        for letter in text:
            self.letters += 1
            self._send(ord(letter), PLAIN)
        self.press(*then)

    def in_dialog(self, title: str, act: Callable[[], object], *opened_by: str) -> list[str]:
        """Press the keys that open a dialog, and do that in it until it has gone; what the dialog said."""
        told: list[str] = []

        def inside(patience: int = PATIENCE) -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
                assert patience, f"no dialog opened by {opened_by}"
                QTimer.singleShot(LOOK_EVERY_MS, lambda: inside(patience - 1))
                return
            try:
                assert dialog.windowTitle() == title
                told.extend(label.text() for label in dialog.findChildren(QLabel) if label.text())
                act()
                assert not dialog.isVisible(), f"{title} still stands open"
            finally:
                dialog.close()

        QTimer.singleShot(0, inside)
        self.press(*opened_by)
        self._shell.activateWindow()  # as every desktop does when a dialog has gone
        QApplication.processEvents()
        assert told, "no dialog"
        return told

    def _send(self, key: Qt.Key | int, held: Qt.KeyboardModifier) -> None:
        window = _front()
        QTest.keyClick(window, key, held)
        QApplication.processEvents()
        pressed = QApplication.focusWidget()
        while isinstance(pressed, QAbstractButton) and isValid(pressed) and pressed.isDown():
            QTest.qWait(LOOK_EVERY_MS)  # an Alt-letter holds the button down for a moment


def _front() -> QWindow:
    found = QGuiApplication.focusWindow()
    assert found is not None
    return found
