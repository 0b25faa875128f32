"""Ctrl+Z and Ctrl+Y belong to the text being typed first, and to the dossier when it has none left.

Ctrl+K never belongs to the text: some systems delete the rest of a line by it, here it searches.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

TEXT_WIDGETS = (QLineEdit, QPlainTextEdit, QTextEdit)


class TextFirst(QObject):
    """Watches only the field that has the focus; a field with nothing to undo lets the key pass."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key from a field that could do nothing with it; the shortcut then runs."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not _is_idle_for(watched, event):
            return False
        event.ignore()
        return True

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, TEXT_WIDGETS) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _is_idle_for(field: QObject, event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.DeleteEndOfLine):  # Ctrl+K searches, on every system
        return True
    if event.matches(QKeySequence.StandardKey.Undo):
        return not _can_undo(field)
    return event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(field)


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QTextEdit | QPlainTextEdit) and field.document().isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return isinstance(field, QTextEdit | QPlainTextEdit) and field.document().isRedoAvailable()
