"""New, open, practice region: which file the window works on, and what to offer when one cannot be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.problems import DamagedFile, FileBusy, KnownProblem, LostFile, NotWritable
from gm100_desktop.services.dossier import Clock, Dossier, Places
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.file_place import ADVICE, doubt_about
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.problem_strip import ProblemStrip, Remedy
from gm100_desktop.ui.surroundings import Surroundings

SUFFIX = ".gm100"
SAMPLE_NAME = f"Latihan Tirta Kencana{SUFFIX}"


class Terms(TypedDict):
    """How a file is opened: by whom, by which clock, with copies kept where."""

    who: str
    now: Clock
    places: Places


class FileDesk(QObject):
    """Opens files; `opened` carries the dossier, which belongs to whoever takes it."""

    opened = Signal(object)
    points_wanted = Signal(object)  # path of a file that cannot be opened
    salvage_wanted = Signal(object)

    def __init__(
        self,
        surroundings: Surroundings,
        jobs: Jobs,
        errors: Errors,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._around, self._jobs, self._errors, self._preferences = surroundings, jobs, errors, preferences
        self._window: QWidget | None = None
        self._strip: ProblemStrip | None = None

    def stand_in(self, window: QWidget, strip: ProblemStrip) -> None:
        """Dialogs open over that window, problems are said in that strip."""
        self._window, self._strip = window, strip

    def new(self) -> None:
        """Ask for the region and make its file."""
        # Imported when wanted: the window starts without its dialogs and without the writing half.
        from gm100_desktop.services.new_region import make_file
        from gm100_desktop.ui.dialogs.new_file import NewFileDialog

        dialog = NewFileDialog(self._folder(), self._around.now().year, self._window)
        if dialog.exec() and (wish := dialog.wish()):
            self._try(lambda: self._take(make_file(wish, **self._terms())))

    def open(self) -> None:
        """Ask for a file and open it."""
        # Imported when wanted: the window starts without its dialogs.
        from gm100_desktop.ui.dialogs.files import ask_file_to_open

        path = ask_file_to_open(self._window, self._folder())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """That file is open, or the window says why not and what can be done."""
        try:
            self._take(Dossier.open(path, read_only=read_only, **self._terms()))
        except (FileBusy, NotWritable) as problem:
            reading = ("Buka hanya baca", lambda: self.open_path(path, read_only=True))
            self._say(problem, *([] if read_only else [reading]))
        except DamagedFile as problem:
            self._say(problem, *self.rescues(path))
        except LostFile as problem:
            self._tell_lost(problem, path)
        except KnownProblem as problem:
            self._errors.show(problem)

    def rescues(self, path: Path) -> tuple[Remedy, Remedy]:
        """The ways out of a file that cannot be read whole."""
        points = ("Titik pulih…", lambda: self.points_wanted.emit(path))
        return points, ("Selamatkan isinya…", lambda: self.salvage_wanted.emit(path))

    def open_sample(self) -> None:
        """The practice region is open; a child process makes it the first time."""
        path = self._around.documents / SAMPLE_NAME
        if path.exists():
            self.open_path(path)
            return
        self._jobs.run(
            "Menyiapkan daerah latihan",
            ["sample", str(path)],
            done=lambda _said: self.open_path(path),
            failed=self._errors.show,
        )

    def _take(self, dossier: Dossier) -> None:
        is_known = str(dossier.path) in self._preferences.settings.recent_files
        self._preferences.remember_file(dossier.path)
        self.opened.emit(dossier)
        doubt = doubt_about(dossier.path)
        if doubt and not is_known:  # said once, when the file is new to this computer
            self._say(KnownProblem(doubt, ADVICE))

    def _tell_lost(self, problem: LostFile, path: Path) -> None:
        """Nothing of ours lies there; if something of ours once did, its restore points are offered."""
        # Imported when wanted: the window starts without what makes copies.
        from gm100_desktop.services.copies import restore_points_of

        is_there = path.exists()
        if not is_there:
            self._preferences.forget_file(str(path))
        points, salvage = self.rescues(path)
        was_ours = bool(restore_points_of(path, self._around.places))
        self._say(problem, *([points] if was_ours else []), *([salvage] if was_ours and is_there else []))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self._errors.show(problem)

    def _say(self, problem: KnownProblem, *remedies: Remedy) -> None:
        if self._strip is not None:
            self._strip.show_problem(problem, remedies)

    def _terms(self) -> Terms:
        return {"who": self._around.who(), "now": self._around.now, "places": self._around.places}

    def _folder(self) -> Path:
        last = self._preferences.settings.last_folder
        return Path(last) if last and Path(last).is_dir() else self._around.documents
