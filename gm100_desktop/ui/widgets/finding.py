"""Finding a word of a list by typing any part of it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter


def find_by_part(box: QComboBox) -> None:
    """Typing any part opens the words that hold it; Enter takes the first of them."""
    completer = QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    line = box.lineEdit()
    if line is not None:
        line.textEdited.connect(lambda _text: _mark_first(completer), Qt.ConnectionType.QueuedConnection)


def complete_in_line(box: QComboBox) -> None:
    """Typing the beginning of a word writes the rest of it, as in a spreadsheet."""
    completer = QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)


def is_offering(box: QComboBox) -> bool:
    """Whether words that were found are open below the box."""
    completer = box.completer()
    popup = completer.popup() if completer is not None else None
    return popup is not None and popup.isVisible()


def _mark_first(completer: QCompleter) -> None:
    """Light the first word found; quietly, or Qt would write it over what is being typed."""
    popup = completer.popup()
    if popup is None or not popup.isVisible() or popup.currentIndex().isValid():
        return
    with QSignalBlocker(popup.selectionModel()):
        popup.setCurrentIndex(completer.completionModel().index(0, 0))
    popup.viewport().update()
