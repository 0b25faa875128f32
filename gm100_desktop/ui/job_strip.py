"""A running job in the status bar: its words, a bar and "Batal"; shown late and never only for a blink."""

from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gm100_desktop.ui.job import Job
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

SHOW_AFTER_MS = 600
SHOW_AT_LEAST_MS = 500
BAR_WIDTH = 120


class JobStrip(QWidget):
    """Speaks for the oldest running job."""

    shown = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._since = jobs, 0.0
        self._job: Job | None = None
        self._words, self._bar = ElidedLabel(parent=self), QProgressBar(self)
        self._cancel = QPushButton("Batal", self)
        self._words.setProperty("textRole", "second")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(BAR_WIDTH))
        self._cancel.setProperty("kind", "status")
        self._cancel.clicked.connect(self._stop)
        self._lay_out()
        self._soon, self._later = self._timer(SHOW_AFTER_MS, self._appear), self._timer(0, self._vanish)
        jobs.started.connect(self._follow_next)
        jobs.ended.connect(self._follow_next)
        self.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for part in (self._words, self._bar, self._cancel):
            layout.addWidget(part)

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _follow_next(self) -> None:
        running = self._jobs.running
        if not running:
            self._rest()
        elif running[0] is not self._job:
            self._follow(running[0])

    def _follow(self, job: Job) -> None:
        self._job = job
        self._later.stop()
        self._show_progress(0, "")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._show_progress)
        if not self.isVisible():
            self._soon.start()

    def _rest(self) -> None:
        self._job = None
        self._soon.stop()
        if self.isVisible():
            stood = round((monotonic() - self._since) * 1000)
            self._later.start(max(0, SHOW_AT_LEAST_MS - stood))

    def _appear(self) -> None:
        self._since = monotonic()
        self._set_shown(visible=True)

    def _vanish(self) -> None:
        self._set_shown(visible=False)

    def _set_shown(self, *, visible: bool) -> None:
        self.setVisible(visible)
        self.shown.emit(visible)

    def _show_progress(self, percent: int, text: str) -> None:
        if self._job is None:
            return
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)
        self._words.setText(f"{self._job.label}: {text}" if text else self._job.label)
        self._bar.setAccessibleName(self._job.label)

    def _stop(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._words.setText(f"{self._job.label}: membatalkan")
            self._job.cancel()
