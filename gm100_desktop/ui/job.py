"""What every running job has in common: its words, its progress and its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Step = Callable[[int, str], None]
"""`step(percent, text)`: reports, and is the point where a cancel takes effect."""

Work = Callable[[Step], object]
Done = Callable[[object], None]
Failed = Callable[[Exception], None]


class Job(QObject):
    """One piece of work; `settled` comes once, after `done` or `failed` was called."""

    progressed = Signal(int, str)
    settled = Signal(object)

    def __init__(self, label: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.cancelled = False
        self._done: Done = ignore
        self._failed: Failed = ignore

    def begin(self, done: Done, failed: Failed) -> None:
        """Start; one of the two is called when the work has ended."""
        self._done, self._failed = done, failed
        self._launch()

    def cancel(self) -> None:
        """Stop the work; `failed` hears `Cancelled`."""
        if not self.cancelled:
            self.cancelled = True
            self._halt()

    def wait(self, milliseconds: int) -> None:
        """Block until the work has left its thread or process, at most that long."""
        raise NotImplementedError

    def _launch(self) -> None:
        raise NotImplementedError

    def _halt(self) -> None:
        raise NotImplementedError

    def _succeed(self, result: object) -> None:
        self._done(result)
        self.settled.emit(self)

    def _fail(self, problem: Exception) -> None:
        self._failed(problem)
        self.settled.emit(self)


def ignore(_outcome: object) -> None:
    """Hear an outcome nobody asked for."""
