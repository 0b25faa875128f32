"""Has the wished PDF made by a child process, once per wish, and hands out its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QTime, QTimer, Signal

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.job import Job
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.preview.pdf_turn import PDF_TURN
from gm100_desktop.ui.preview.wish import Wish

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pdf_pages import PdfPages

LABEL = "Menyusun laporan"
PAUSE_MS = 400  # between a choice and the child: several choices in a row are one


@dataclass(frozen=True, slots=True)
class Made:
    """A finished PDF, its pages, and when it was made."""

    wish: Wish
    path: Path
    pages: "PdfPages"
    at: str


class Maker(QObject):
    """Knows one wish at a time; a newer one ends the work on the older."""

    began = Signal()
    made = Signal(object)  # Made
    failed = Signal(object)  # the problem, also Cancelled when the person has stopped it

    def __init__(self, jobs: Jobs, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._file = jobs, file
        self._folder = QTemporaryDir()
        self._count = 0
        self._wish: Wish | None = None  # being made, or waiting for the pause to end
        self._job: Job | None = None
        self._last: Made | None = None
        self._then: list[Callable[[Made], object]] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    @property
    def last(self) -> Made | None:
        """The PDF made last."""
        return self._last

    @property
    def is_busy(self) -> bool:
        """Whether a PDF is being made or about to be."""
        return self._wish is not None

    def want(self, wish: Wish, *, at_once: bool = False) -> None:
        """That PDF is made, unless it is there already or on its way."""
        if self._wish == wish:
            return
        self._drop()
        if self._last is not None and self._last.wish == wish:
            return
        self._wish = wish
        self._pause.start(0 if at_once else PAUSE_MS)

    def again(self, wish: Wish) -> None:
        """That PDF is made even if there is one."""
        self._last = None
        self.want(wish, at_once=True)

    def when_made(self, wish: Wish, act: Callable[[Made], object]) -> None:
        """Do it with that PDF: now when it is there, else as soon as it is made."""
        if self._last is not None and self._last.wish == wish and not self.is_busy:
            act(self._last)
            return
        self.want(wish, at_once=True)
        self._then.append(act)

    def _drop(self) -> None:
        """Nobody waits for what was being made any longer."""
        self._wish = None
        self._then.clear()
        self._pause.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        wish = self._wish
        if wish is None:
            return
        self._count += 1
        target = Path(self._folder.path()) / f"{wish.kind.id}-{self._count}.pdf"
        self.began.emit()
        words = wish.arguments(self._file, target)
        self._job = self._jobs.run(
            LABEL, words, partial(self._take, wish, target), partial(self._give_up, wish)
        )

    def _take(self, wish: Wish, target: Path, _answer: object) -> None:
        if wish != self._wish:
            return  # the person wants something else by now
        self._job = None
        try:
            made = self._opened(wish, target)
        except KnownProblem as problem:
            self._give_up(wish, problem)
            return
        before, self._last, self._wish = self._last, made, None
        acts, self._then = self._then, []
        self.made.emit(made)
        if before is not None:
            before.path.unlink(missing_ok=True)
        for act in acts:
            act(made)

    def _opened(self, wish: Wish, target: Path) -> Made:
        # Imported with the first PDF: nothing else needs the library.
        from gm100_desktop.ui.preview.pdf_pages import PdfPages

        try:
            data = target.read_bytes()
        except OSError as problem:
            raise KnownProblem("PDF tidak dapat dibaca.", "Susun ulang pratinjaunya.") from problem
        return Made(wish, target, PdfPages(data, PDF_TURN), QTime.currentTime().toString("HH.mm"))

    def _give_up(self, wish: Wish, problem: Exception) -> None:
        if wish != self._wish:
            return
        self._job, self._wish = None, None
        self._then.clear()
        self.failed.emit(problem)
