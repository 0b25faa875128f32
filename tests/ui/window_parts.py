"""The window and its parts for tests: a real file, work that runs at once, a clock that stands still."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.folders import Folders
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.new_region import NewFile, OfficialRegion, make_file
from gm100_desktop.settings import Settings
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.job import Done, Failed, Job, Work
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.surroundings import Surroundings
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.undo import Undo
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination, Period, Workplace

TIRTA_KENCANA = OfficialRegion("99.01", "Nusa Contoh", "Tirta Kencana", "kabupaten")


class DoneJob(Job):
    """A job that ended before anybody could look."""


class SyncJobs(Jobs):
    """Thread work runs at once; children are only written down, with who waits for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.children_asked: list[tuple[list[str], Done, Failed]] = []

    def start(self, label: str, work: Work, done: Done, failed: Failed) -> Job:
        """Do it now, on this thread."""
        try:
            result = work(lambda _percent, _text: None)
        except KnownProblem as problem:
            failed(problem)
        else:
            done(result)
        return DoneJob(label, self)

    def run(self, label: str, argv: object, done: Done, failed: Failed) -> Job:
        """Remember the command line; the test says how it ended."""
        assert isinstance(argv, list)
        self.children_asked.append((argv, done, failed))
        return DoneJob(label, self)


def a_file(path: Path, now: datetime, *, region: OfficialRegion = TIRTA_KENCANA, year: int = 2026) -> Dossier:
    """A new file of the practice region, open."""
    places = Places(path.parent / "titik-pulih")
    return make_file(NewFile(path, region, year), who="Sari", now=lambda: now, places=places)


def some_parts(folders: Folders, now: datetime) -> Parts:
    """The parts that outlive a file, with a throw-away profile."""
    errors = Errors(folders.log)
    preferences = Preferences(Settings(), folders.settings_file, errors.show)
    return Parts(SyncJobs(), errors, preferences, lambda: now)


def surroundings(tmp_path: Path, now: datetime) -> Surroundings:
    """Sari at her computer."""
    return Surroundings(lambda: now, lambda: "Sari", "sari", Places(tmp_path / "titik-pulih"), tmp_path)


def a_place(dossier: Dossier, parts: Parts, visited: list[Destination] | None = None) -> Workplace:
    """A workplace without a window; where a page wanted to go is written into `visited`."""
    return Workplace(
        dossier=dossier,
        undo=Undo(dossier, parts.errors.show),
        jobs=parts.jobs,
        errors=parts.errors,
        preferences=parts.preferences,
        today=lambda: parts.now().date(),
        period=lambda: Period(2026, "II"),
        toast=lambda _words: None,
        go=(visited if visited is not None else []).append,
    )


def a_window(parts: Parts, theme: Theme, tmp_path: Path, specs: Sequence[PageSpec]) -> Window:
    """The whole window with these pages, as wide as an office screen, no file open."""
    window = Window(specs, parts, surroundings(tmp_path, parts.now()), theme)
    window.shell.resize(1366, 768)
    return window
