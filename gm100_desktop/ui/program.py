"""The program as Qt sees it: the application, its look and language, the window, and their end."""

import gc
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from gm100_desktop.services.dossier import Clock, Places
from gm100_desktop.settings import Settings
from gm100_desktop.ui.documents_folder import documents_folder
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.first_paint import FirstPaint
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.keys import TextFirst
from gm100_desktop.ui.language import speak_indonesian
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.surroundings import Surroundings
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window

FUSION = ("-style", "Fusion")
PAINTED = "Jendela tampil."


class Start(NamedTuple):
    """How the program was started, and where it keeps things."""

    settings: Settings
    settings_file: Path
    log_folder: Path
    places: Places
    login_name: str
    now: Clock
    file: Path | None = None
    page: str = ""
    smoke: bool = False


def show_window(start: Start, qt_words: list[str]) -> int:
    """The window is shown until it is closed, or with `smoke` until it is painted; the exit code."""
    app = QApplication([*qt_words, *FUSION])
    app.setApplicationName("GM100 Desktop")
    theme = Theme(app, start.settings.theme, start.settings.scale)
    speak_indonesian(app)
    TextFirst(app)
    errors = Errors(start.log_folder)
    if not start.smoke:  # a bug must end a run nobody watches, not wait for a click
        errors.catch_everything()
    preferences = Preferences(start.settings, start.settings_file, errors.show)
    parts = Parts(Jobs(), errors, preferences, start.now)
    window = Window(PAGES, parts, _surroundings(start, preferences), theme)
    errors.on_bug(window.keep_texts)
    window.begin(start.file, start.page)
    FirstPaint(window.shell, lambda: _leave(app) if start.smoke else _settle(window))
    window.shell.show()
    code = app.exec()
    window.shell.close()
    return code


def _settle(window: Window) -> None:
    """What the start has made stays for good and is not looked through again; then the rest of the work."""
    gc.freeze()
    gc.enable()
    window.settle_in()


def _leave(app: QApplication) -> None:
    """Tell whoever started us that the window was painted, and go; a packaged window has no stdout."""
    if sys.stdout is not None:
        sys.stdout.write(f"{PAINTED}\n")
        sys.stdout.flush()
    app.quit()


def _surroundings(start: Start, preferences: Preferences) -> Surroundings:
    return Surroundings(
        now=start.now,
        who=lambda: preferences.settings.user_name or start.login_name,
        login_name=start.login_name,
        places=start.places,
        documents=documents_folder(),
    )
