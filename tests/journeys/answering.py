"""Answering the dialogs that stand in the way, as a person does: by the words on their buttons."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

LOOK_EVERY_MS = 5


class Answers:
    """The buttons still to be pressed, and what the dialogs said."""

    def __init__(self, buttons: tuple[str, ...]) -> None:
        self.waiting, self.said = list(buttons), list[str]()
        self._is_over = False

    def look(self) -> None:
        """Answer the dialog that is open, if one is; then look again."""
        if self._is_over:
            return
        QTimer.singleShot(LOOK_EVERY_MS, self.look)  # before the answer: it may open the next dialog
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            self._answer(dialog)

    def stop(self) -> None:
        """Look no more."""
        self._is_over = True

    def _answer(self, dialog: QDialog) -> None:
        self.said += [label.text() for label in dialog.findChildren(QLabel) if label.text()]
        named = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
        wanted = named.get(self.waiting.pop(0)) if self.waiting else None
        wanted.click() if wanted else dialog.reject()


@contextmanager
def answering(*buttons: str) -> Iterator[list[str]]:
    """Each dialog that opens is answered by the next button; gives what the dialogs said."""
    answers = Answers(buttons)
    answers.look()
    try:
        yield answers.said
    finally:
        answers.stop()
    assert answers.waiting == [], f"never asked: {answers.waiting}"
