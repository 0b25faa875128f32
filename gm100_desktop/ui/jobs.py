"""Background work the user can see and stop: threads of ours and child processes.

Knows no widget, no dossier and no rule. The work is a plain function `work(step)` or a
command line of our own; the caller hears of the result on the GUI thread.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal

from gm100_desktop.ui.job import Done, Failed, Job, Work
from gm100_desktop.ui.thread_job import ThreadJob

WAIT_AT_CLOSING_MS = 10_000


class Jobs(QObject):
    """All work going on behind the window; one thread, so the database has one other reader."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs not yet ended, oldest first."""
        return tuple(self._running)

    def start(self, label: str, work: Work, done: Done, failed: Failed) -> Job:
        """Do `work` on our thread; `done(result)` or `failed(problem)` follows on the GUI thread."""
        return self._begin(ThreadJob(label, work, self._pool, self), done, failed)

    def run(self, label: str, argv: Sequence[str], done: Done, failed: Failed) -> Job:
        """Run our own command line as a child; `done(text)` gets what it printed."""
        # Imported when wanted: the window starts without child processes.
        from gm100_desktop.ui.child_job import ChildJob

        return self._begin(ChildJob(label, argv, self), done, failed)

    def close(self) -> None:
        """Cancel what is running and wait until nothing of it is left."""
        for job in self.running:
            job.cancel()
        for job in self.running:
            job.wait(WAIT_AT_CLOSING_MS)
        self._pool.waitForDone(WAIT_AT_CLOSING_MS)

    def _begin(self, job: Job, done: Done, failed: Failed) -> Job:
        self._running.append(job)
        job.settled.connect(self._forget)
        job.begin(done, failed)
        self.started.emit(job)
        return job

    def _forget(self, job: Job) -> None:
        self._running.remove(job)
        self.ended.emit(job)
        job.deleteLater()


JobStarter = Callable[[str, Work, Done, Failed], Job]
"""The shape of `Jobs.start`, for those who need nothing else of it."""
