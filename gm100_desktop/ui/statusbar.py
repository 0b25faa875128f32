"""The line along the bottom: file, last saving, restore point, the running job, a word of the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gm100_desktop.ui.icons import Ink, icon
from gm100_desktop.ui.job_strip import JobStrip
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

HEIGHT = 27
ICON = 14


class Fact(QWidget):
    """One icon and a few words; gone while there are no words."""

    def __init__(self, icon_name: str, ink: Ink = Ink.TEXT2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._icon = QLabel(self), icon(icon_name, ink)
        self._words = ElidedLabel(parent=self)
        self._words.setProperty("textRole", "second")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self._picture)
        layout.addWidget(self._words)
        self.say("")

    def say(self, words: str, tip: str = "") -> None:
        """Show these words, or nothing."""
        self._words.setText(words)
        self._draw()
        self.setToolTip(plain_tip(tip))
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in the colours of a new theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def words(self) -> str:
        """What stands there."""
        return self._words.text()

    def _draw(self) -> None:
        if not self.words():  # drawing costs time, and at the start most facts say nothing
            return
        self._picture.setPixmap(self._icon.pixmap(px(ICON), px(ICON)))


class StatusBar(QFrame):
    """Facts at the left; at the right what is running, else what the page says."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "side")
        self.setFixedHeight(px(HEIGHT))
        self.file, self.saved = Fact("database"), Fact("circle-check", Ink.GOOD)
        self.restore_point, self.notice = Fact("history"), Fact("lock", Ink.LOOK)
        self.page = ElidedLabel(parent=self)
        self.page.setProperty("textRole", "second")
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # gives way first
        self.jobs = JobStrip(jobs, self)
        self.jobs.shown.connect(self.page.setHidden)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(20), px(1), px(16), 0)
        layout.setSpacing(px(24))
        for fact in (self.file, self.notice, self.saved, self.restore_point):
            layout.addWidget(fact)
        layout.addStretch(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.jobs)

    def forget_file(self) -> None:
        """Nothing is open."""
        for fact in (self.file, self.notice, self.saved, self.restore_point):
            fact.say("")
        self.page.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line towards the window."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(colours().line)
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()
