"""The window's start and end: the one place that builds its parts and hands them to each other.

The order of the start is what makes it quick: the window is painted with the rows of its first page
before anything that only writing, printing or another page needs is imported.
"""

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from gm100_desktop.folders import Folders, folders_under, usual_folders
from gm100_desktop.logs import logging_to
from gm100_desktop.services.dossier import Places
from gm100_desktop.settings import read_settings
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.first_paint import FirstPaint
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.keys import TextFirst
from gm100_desktop.ui.language import speak_indonesian
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.surroundings import Surroundings
from gm100_desktop.ui.theme import Appearance, Theme
from gm100_desktop.ui.window import Window

PROGRAM_ID = "GM100.Desktop"
"""What Windows groups our windows by in its task bar; the installer writes the same name."""


def main(words: Sequence[str]) -> int:
    """Show the window until it is closed; the exit code of the program."""
    options, rest = read_arguments(words)
    folders = folders_under(options.data_dir) if options.data_dir else _folders()
    with logging_to(folders.log, Path.home()):
        _claim_task_bar_group()
        app = QApplication([sys.argv[0], *rest])
        app.setApplicationName("GM100 Desktop")
        return _show(app, options, folders)


def read_arguments(words: Sequence[str]) -> tuple[Namespace, list[str]]:
    """Our own arguments, and the rest, which is for Qt ("-platform")."""
    parser = ArgumentParser("gm100", allow_abbrev=False, add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--data-dir", type=Path)  # a throw-away profile
    parser.add_argument("--page", default="")
    parser.add_argument("--smoke", action="store_true")  # open, paint, quit: for packaging and measuring
    ours, rest = _apart(words)
    return parser.parse_args(ours), rest


def _apart(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Our words, and Qt's: those with one hyphen, each with the word behind it."""
    ours, rest = list(words), list[str]()
    while (place := next((n for n, word in enumerate(ours) if _is_for_qt(word)), None)) is not None:
        rest += ours[place : place + 2]
        del ours[place : place + 2]
    return ours, rest


def _is_for_qt(word: str) -> bool:
    return word.startswith("-") and not word.startswith("--")


def _show(app: QApplication, options: Namespace, folders: Folders) -> int:
    settings = read_settings(folders.settings_file)
    theme = Theme(app, Appearance(settings.theme.value))
    speak_indonesian(app)
    TextFirst(app)
    errors = Errors(folders.log)
    if not options.smoke:  # a bug must end a run nobody watches, not wait for a click
        errors.catch_everything()
    preferences = Preferences(settings, folders.settings_file, errors.show)
    parts = Parts(Jobs(), errors, preferences, now)
    window = Window(PAGES, parts, _surroundings(folders, preferences), theme)
    errors.on_bug(window.keep_texts)
    if options.file:
        window.open_at(options.file.absolute(), options.page)
    FirstPaint(window.shell, app.quit if options.smoke else window.settle_in)
    window.shell.show()
    code = app.exec()
    window.shell.close()
    return code


def now() -> datetime:
    """The moment, with the zone of this computer."""
    return datetime.now().astimezone()


def _surroundings(folders: Folders, preferences: Preferences) -> Surroundings:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Surroundings(
        now=now,
        who=lambda: preferences.settings.user_name or _login_name(),
        login_name=_login_name(),
        places=Places(folders.restore_points),
        documents=Path(documents) if documents else Path.home(),
    )


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name
        return "pengguna"


def _folders() -> Folders:
    return usual_folders(sys.platform, os.environ, Path.home())


def _claim_task_bar_group() -> None:
    if sys.platform == "win32":
        # Imported on Windows only: the rest of the world starts without it.
        from ctypes import windll

        windll.shell32.SetCurrentProcessExplicitAppUserModelID(PROGRAM_ID)
