"""Undo and redo over the dossier's journal, and the way news reaches the GUI thread.

The work is done before the push: a step on the stack is already written and committed.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gm100_desktop.domain.history import SWAPS, Origin
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier

LIMIT = 50


class DoneStep(QUndoCommand):
    """A committed change; undo and redo swap it with its inverse."""

    def __init__(self, label: str, step: int, dossier: Dossier, failed: Callable[[Exception], None]) -> None:
        super().__init__(label)
        self._step, self._dossier, self._failed = step, dossier, failed
        self._fresh = True

    def redo(self) -> None:
        """Bring the change back; the first time there is nothing to do."""
        if not self._fresh:
            self._swap(Origin.REDO)
        self._fresh = False

    def undo(self) -> None:
        """Take the change back."""
        self._swap(Origin.UNDO)

    def _swap(self, origin: Origin) -> None:
        try:
            self._step = self._dossier.revert(self._step, origin)
        except Exception as problem:  # noqa: BLE001  an error may not leave through Qt's stack
            self.setObsolete(True)
            self._failed(problem)


class Undo(QObject):
    """The acts of this sitting that can be undone; `changed` carries the news to the pages."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, dossier: Dossier, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._dossier, self._tell = dossier, failed
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LIMIT)
        self._heard.connect(self._take)  # direct on this thread, queued from any other
        self._leave = dossier.news.subscribe(self._heard.emit)

    def close(self) -> None:
        """Hear no more news of the dossier, and tell no more: the stack is about to go."""
        self._leave()
        self.stack.blockSignals(True)  # nobody is left who wants to hear of an empty stack
        self.stack.clear()  # now: its destructor might find steps that Python has swept away already

    def _take(self, changes: Changes) -> None:
        if changes.origin is Origin.RESTORE:
            self.stack.clear()
        elif changes.origin not in SWAPS and changes.can_be_undone:
            self.stack.push(DoneStep(changes.label, changes.step, self._dossier, self._failed))
        self.changed.emit(changes)

    def _failed(self, problem: Exception) -> None:
        QTimer.singleShot(0, self.stack, self.stack.clear)  # after the stack has finished its own move
        self._tell(problem)
