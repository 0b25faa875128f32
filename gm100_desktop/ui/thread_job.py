"""A job on a thread of ours: a plain function that is given `step` and nothing of the window."""

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from gm100_desktop.domain.problems import Cancelled
from gm100_desktop.ui.job import Job, Work


class ThreadJob(Job):
    """Runs `work(step)` in the pool; its outcome comes home through queued signals."""

    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, label: str, work: Work, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(label, parent)
        self._work, self._pool = work, pool
        self._returned.connect(self._succeed, Qt.ConnectionType.QueuedConnection)
        self._raised.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    def carry_out(self) -> None:
        """Do the work; called once, on the pool's thread."""
        try:
            self._step(0, "")
            result = self._work(self._step)
        except Exception as problem:  # noqa: BLE001  whatever it was belongs to the GUI thread
            self._raised.emit(problem)
        else:
            self._returned.emit(result)

    def wait(self, milliseconds: int) -> None:
        self._pool.waitForDone(milliseconds)

    def _launch(self) -> None:
        self._pool.start(_Errand(self))

    def _halt(self) -> None:
        """Nothing to do here: the next step raises."""

    def _step(self, percent: int, text: str) -> None:
        if self.cancelled:
            raise Cancelled
        self.progressed.emit(percent, text)


class _Errand(QRunnable):
    """Carries a job to the pool; the job itself stays with the GUI thread."""

    def __init__(self, job: ThreadJob) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.carry_out()
