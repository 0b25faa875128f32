"""Restore points of the open file: at opening, hourly while there are changes, on Ctrl+S, at the end.

All but the first and the last are made on the worker thread; the status bar tells of the newest.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import Reason, RestorePoint
from gm100_desktop.services.dossier import Clock, Dossier
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.moments import moment_text

LOOK_EVERY_MS = 10 * 60 * 1000
LABEL = "Membuat titik pulih"

Make = Callable[[], RestorePoint | None]


class Safekeeping(QObject):
    """Lives as long as the file is open."""

    def __init__(
        self, dossier: Dossier, jobs: Jobs, errors: Errors, now: Clock, show: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._dossier, self._jobs, self._errors, self._now, self._show = dossier, jobs, errors, now, show
        self._has_changes = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._when_due)

    def settle_in(self) -> None:
        """The window has been painted: the restore point of the opening is made, the journal readied.

        Done at once and here: the first act would have to wait for it on any thread.
        """
        if not self._dossier.read_only:
            self._timer.start()
            try:
                self._dossier.get_ready()
            except KnownProblem as problem:
                self._errors.show(problem)
        self._show_newest(self._dossier.copies.restore_points())

    def ask(self) -> None:
        """Make one now, because the person wants it."""
        self._make(lambda: self._dossier.copies.restore_point(Reason.ASKED))

    def finish(self) -> None:
        """The file is being left: what has changed since the last restore point is kept."""
        self._timer.stop()
        if self._has_changes:
            self._dossier.copies.restore_point(Reason.HOURLY)

    def note_change(self) -> None:
        """Something was written since the last restore point."""
        self._has_changes = True

    def _when_due(self) -> None:
        if self._has_changes:
            self._make(self._dossier.copies.restore_point_if_due)

    def _make(self, make: Make) -> None:
        def work(_step: Step) -> RestorePoint | None:
            return make()

        self._has_changes = False  # what is written while the job runs counts anew
        self._jobs.start(LABEL, work, self._show_made, self._tell_failed)

    def _show_made(self, point: object) -> None:
        if isinstance(point, RestorePoint):
            self._show_newest([point])

    def _tell_failed(self, problem: Exception) -> None:
        self._has_changes = True
        self._errors.show(problem)

    def _show_newest(self, points: list[RestorePoint]) -> None:
        if points:
            self._show(f"Titik pulih {moment_text(points[0].made_at, self._now().date())}")
