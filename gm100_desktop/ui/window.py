"""The window put together: shell, file desk and sitting, and what each command does."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gm100_desktop.domain.problems import DamagedFile, KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.region_head import has_plan
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.commands import REPORTS_PAGE
from gm100_desktop.ui.file_desk import FileDesk
from gm100_desktop.ui.geometry import kept_geometry, place_window
from gm100_desktop.ui.menus import MenuSource
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.sitting import Parts, Sitting
from gm100_desktop.ui.start_screen import StartScreen
from gm100_desktop.ui.surroundings import Surroundings
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination

if TYPE_CHECKING:
    from gm100_desktop.ui.rescue_desk import RescueDesk
    from gm100_desktop.ui.talks import Talks

REGION_PAGE, PLAN_PAGE = "daerah", "masterplan"


class Window(QObject):
    """The one window of the program and the file it works on."""

    def __init__(self, specs: Sequence[PageSpec], parts: Parts, around: Surroundings, theme: Theme) -> None:
        super().__init__()
        self._parts, self._theme, self._around = parts, theme, around
        self._sitting: Sitting | None = None
        self._wanted_page, self._is_settled = "", False
        self._last_page = parts.preferences.settings.last_page
        self.desk = FileDesk(around, parts.jobs, parts.errors, parts.preferences, self)
        source = MenuSource(self._recent, self._chosen_theme, self._choose_theme)
        self.shell = Shell(specs, parts.jobs, self._runs(), source)
        self.desk.stand_in(self.shell, self.shell.strip)
        self.desk.opened.connect(self._begin)
        self.desk.points_wanted.connect(lambda path: self._rescue().show_points_of(path))
        self.desk.salvage_wanted.connect(lambda path: self._rescue().salvage(path))
        parts.errors.told.connect(self._tell)
        parts.errors.explain_by(self._explain)
        self.shell.page_opened.connect(self._note_page)
        self.shell.before_closing(self._may_close)
        theme.changed.connect(self.shell.update)
        place_window(self.shell, parts.preferences.settings.window_geometry)

    def begin(self, path: Path | None, page: str = "") -> None:
        """That file is open at that page; without one, or when it cannot be opened, the start screen."""
        self._wanted_page = page
        if path is not None:
            self.desk.open_path(path)
        if self._sitting is None:
            self._show_start()

    def settle_in(self) -> None:
        """The window has been painted: now comes what nobody waits for."""
        self._is_settled = True
        if self._sitting is not None:
            self._sitting.settle_in()
            self._offer_drafts(self._sitting.dossier)

    def _offer_drafts(self, dossier: Dossier) -> None:
        waiting = len(dossier.drafts.all())
        if waiting and not dossier.read_only:
            message = f"Ada {waiting} teks yang belum tersimpan."
            advice = "Diketik sebelum program berhenti; belum masuk ke catatan."
            look = ("&Lihat teksnya…", self.shell.commands["drafts"].trigger)
            self.shell.strip.show_problem(KnownProblem(message, advice), (look,))

    def _tell(self, problem: KnownProblem) -> None:
        if self._sitting is not None and isinstance(problem, DamagedFile):
            self.shell.strip.show_problem(problem, self.desk.rescues(self._sitting.dossier.path))
        else:
            self.shell.strip.show_problem(problem)

    def _explain(self, problem: BaseException) -> KnownProblem | None:
        return self._sitting.dossier.explain(problem) if self._sitting is not None else None

    def keep_texts(self) -> None:
        """Texts being typed are written down as drafts."""
        self.shell.keep_texts()

    def close_file(self) -> None:
        """No file is open; what was typed is kept."""
        if self._sitting is not None:
            sitting = self._sitting
            try:
                sitting.keep_safe()
                self.shell.strip.clear()
                self._show_start()
            finally:  # whatever happens, nobody else may have to wait for the file
                self._sitting = None
                sitting.end()

    def _begin(self, dossier: Dossier) -> None:
        before, self._sitting = self._sitting, Sitting(dossier, self.shell, self._parts)
        if before is not None:
            before.keep_safe()
        self._sitting.begin(self._first_page(dossier))
        if before is not None:
            before.end()
        self._wanted_page = ""
        if self._is_settled:
            self.settle_in()

    def _first_page(self, dossier: Dossier) -> str:
        """The page asked for, else the one shown last, else the plan; Daerah while there is no plan."""
        for page in (self._wanted_page, self._last_page):
            if self.shell.has_page(page):
                return page
        return PLAN_PAGE if has_plan(dossier) else REGION_PAGE

    def _note_page(self, page: str) -> None:
        self._last_page = page

    def _show_start(self) -> None:
        screen = StartScreen(self.shell.commands)
        screen.show_recent(self._parts.preferences.settings.recent_files)
        screen.file_chosen.connect(lambda file: self.desk.open_path(Path(file)))
        for name in ("undo", "redo"):
            self.shell.commands[name].setEnabled(False)
        self.shell.show_start(screen)
        screen.enter()

    def _may_close(self) -> bool:
        self._parts.preferences.change(window_geometry=kept_geometry(self.shell), last_page=self._last_page)
        self._parts.jobs.close()
        self.close_file()
        return True

    def _runs(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.desk.new,
            "open": self.desk.open,
            "sample": self.desk.open_sample,
            "save": self._with_sitting(lambda sitting: sitting.save()),
            "backups": self._with_sitting(lambda sitting: self._rescue().show_backups(sitting.dossier)),
            "frozen": self._with_sitting(lambda sitting: self._talks().show_frozen(sitting.place)),
            "instruments": self._with_sitting(lambda sitting: self._talks().show_instruments(sitting.place)),
            "check": self._with_sitting(lambda sitting: self._rescue().check(sitting.dossier)),
            "print": self._print,
            "preview": self._go_to_reports,
            "close": self.close_file,
            "quit": self._of_shell(Shell.close),
            "undo": self._with_sitting(lambda sitting: sitting.undo.stack.undo()),
            "redo": self._with_sitting(lambda sitting: sitting.undo.stack.redo()),
            "search": self._with_sitting(lambda sitting: sitting.search()),
            "paste_files": self._with_sitting(lambda sitting: sitting.paste_files()),
            "history": self._with_sitting(lambda sitting: self._talks().show_history(sitting.dossier)),
            "drafts": self._with_sitting(lambda sitting: self._talks().show_drafts(sitting.dossier)),
            "refresh": self._of_shell(Shell.mark_stale),
            "form": self._toggle_form,
            "pane": self._of_shell(Shell.go_to_next_pane),
            "preferences": lambda: self._talks().show_preferences(self._choose_theme, self._choose_scale),
            "help": lambda: self._talks().show_help(self.shell.current),
            "keys": lambda: self._talks().show_keys(),
            "log": self._open_log,
            "about": lambda: self._talks().show_about(),
        }

    def _rescue(self) -> "RescueDesk":
        # Imported when wanted: the window starts without its dialogs.
        from gm100_desktop.ui.rescue_desk import RescueDesk

        parts = self._parts
        return RescueDesk(
            self.shell, self.shell.strip, parts.jobs, parts.errors, self._around, self.desk.open_path
        )

    def _talks(self) -> "Talks":
        # Imported when wanted: the window starts without its dialogs.
        from gm100_desktop.ui.talks import Talks

        return Talks(self.shell, self._parts, self._around)

    def _with_sitting(self, act: Callable[[Sitting], object]) -> Callable[[], None]:
        def run() -> None:
            if self._sitting is not None:
                act(self._sitting)

        return run

    def _of_shell(self, act: Callable[[Shell], object]) -> Callable[[], object]:
        return lambda: act(self.shell)  # asked later: the commands are made before the shell is

    def _print(self) -> None:
        page = self.shell.current
        if page is not None and not page.print_out():
            self._go_to_reports()

    def _go_to_reports(self) -> None:
        if self.shell.has_page(REPORTS_PAGE):
            self.shell.go(Destination(REPORTS_PAGE))

    def _toggle_form(self) -> None:
        page = self.shell.current
        if page is not None:
            page.hide_form() if page.panes.shows_form() else page.show_form()

    def _open_log(self) -> None:
        # Imported when wanted: the window starts without it.
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._parts.errors.log_folder)))

    def _recent(self) -> list[QAction]:
        return [self._recent_action(file) for file in self._parts.preferences.settings.recent_files]

    def _recent_action(self, file: str) -> QAction:
        action = QAction(file.replace("&", "&&"), self.shell)
        action.triggered.connect(lambda: self.desk.open_path(Path(file)))
        return action

    def _chosen_theme(self) -> Appearance:
        return self._parts.preferences.settings.theme

    def _choose_theme(self, choice: Appearance) -> None:
        self._parts.preferences.change(theme=choice)
        self._theme.choose(choice)

    def _choose_scale(self, scale: int) -> None:
        self._parts.preferences.change(scale=scale)
        self._theme.enlarge(scale)
