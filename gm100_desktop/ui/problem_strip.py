"""A known problem said in the window: one sentence, what to do, and acts that help."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.icons import LARGE, Ink, icon
from gm100_desktop.ui.metrics import px

Remedy = tuple[str, Callable[[], object]]
"""A button under the sentence and what it does."""


class ProblemStrip(QFrame):
    """Stands over the page until it is closed or the next problem takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "notice")
        self._message, self._advice = self._label("strong"), self._label("second")
        self._picture, self._icon = QLabel(self), QIcon()
        self.remedies: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(24), px(8), px(12), px(8))
        self._row.setSpacing(px(12))
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._message)
        words.addWidget(self._advice)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._close_button())
        self.hide()

    def show_problem(self, problem: KnownProblem, remedies: tuple[Remedy, ...] = ()) -> None:
        """Say this problem and offer these ways out."""
        self._say("notice", icon("triangle-alert", Ink.LOOK), problem.message, problem.advice)
        self._replace_remedies(remedies)

    def show_news(self, message: str, advice: str = "", remedies: tuple[Remedy, ...] = ()) -> None:
        """Say that something has been done whose result cannot be seen here."""
        self._say("surface", icon("circle-check", Ink.GOOD), message, advice)
        self._replace_remedies(remedies)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def message(self) -> str:
        """The sentence said last."""
        return self._message.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        super().keyPressEvent(event)

    def _say(self, ground: str, picture: QIcon, message: str, advice: str) -> None:
        self.setProperty("ground", ground)
        self.style().polish(self)
        self._icon = picture
        self._draw()
        self._message.setText(message)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(f"{message} {advice}".strip())
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in the colours of a new theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._picture.setPixmap(self._icon.pixmap(px(LARGE), px(LARGE)))

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("textRole", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("x", Ink.LOOK))
        button.setToolTip("Tutup pemberitahuan")
        button.setAccessibleName("Tutup pemberitahuan")
        button.clicked.connect(self.clear)
        return button

    def _replace_remedies(self, remedies: tuple[Remedy, ...]) -> None:
        for button in self.remedies:
            button.deleteLater()
        self.remedies = [self._remedy(*remedy) for remedy in remedies]

    def _remedy(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(self.clear)
        button.clicked.connect(lambda: run())  # noqa: PLW0108  (Qt's `checked` stays here)
        self._row.insertWidget(self._row.count() - 1, button)
        return button
