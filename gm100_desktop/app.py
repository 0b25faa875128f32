"""The window's start: arguments, folders, settings and log; what is built from them is the window's.

The order is what makes it quick. What knows no Qt is imported first, for PySide6 looks into every module
that is imported after it; then the window is painted with the rows of its first page, before anything
that only writing, printing or another page needs.
"""

import gc
import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from gm100_desktop.folders import Folders, folders_under, usual_folders
from gm100_desktop.logs import logging_to
from gm100_desktop.services import region_head as _region_head  # noqa: F401  (before Qt, see above)
from gm100_desktop.services.dossier import Places
from gm100_desktop.settings import read_settings

PROGRAM_ID = "GM100.Desktop"
"""What Windows groups our windows by in its task bar; the installer writes the same name."""


def main(words: Sequence[str]) -> int:
    """Show the window until it is closed; the exit code of the program."""
    gc.disable()  # nothing of the start is garbage; `program` lets it work again when the window stands
    options, rest = read_arguments(words)
    folders = folders_under(options.data_dir) if options.data_dir else _folders()
    with logging_to(folders.log, Path.home()):
        _claim_task_bar_group()
        return _show(options, [sys.argv[0], *rest], folders)


def read_arguments(words: Sequence[str]) -> tuple[Namespace, list[str]]:
    """Our own arguments, and the rest, which is for Qt ("-platform")."""
    parser = ArgumentParser("gm100", allow_abbrev=False, add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--data-dir", type=Path)  # a throw-away profile
    parser.add_argument("--page", default="")
    parser.add_argument("--smoke", action="store_true")  # open, paint, quit: for packaging and measuring
    ours, rest = _apart(words)
    return parser.parse_args(ours), rest


def now() -> datetime:
    """The moment, with the zone of this computer."""
    return datetime.now().astimezone()


def _show(options: Namespace, qt_words: list[str], folders: Folders) -> int:
    # Imported only now: everything above knows no Qt and comes first.
    from gm100_desktop.ui.plain_imports import import_plainly

    import_plainly()
    # Imported only after that: these are the many modules it is for.
    from gm100_desktop.ui.program import Start, show_window

    start = Start(
        settings=read_settings(folders.settings_file),
        settings_file=folders.settings_file,
        log_folder=folders.log,
        places=Places(folders.restore_points),
        login_name=_login_name(),
        now=now,
        file=options.file.absolute() if options.file else None,
        page=options.page,
        smoke=options.smoke,
    )
    return show_window(start, qt_words)


def _apart(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Our words, and Qt's: those with one hyphen, each with the word behind it."""
    ours, rest = list(words), list[str]()
    while (place := next((n for n, word in enumerate(ours) if _is_for_qt(word)), None)) is not None:
        rest += ours[place : place + 2]
        del ours[place : place + 2]
    return ours, rest


def _is_for_qt(word: str) -> bool:
    return word.startswith("-") and not word.startswith("--")


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
