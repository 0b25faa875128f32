"""How a verb opens a region's file: under the name of the person at this computer."""

import getpass
import os
import sys
from datetime import datetime
from pathlib import Path

from gm100_desktop.folders import usual_folders
from gm100_desktop.services.dossier import Dossier, Places


def create(path: Path) -> Dossier:
    """A new file, open; KnownProblem says why it cannot be."""
    return Dossier.create(path, who=_user(), now=_now, places=_places())


def open_to_read(path: Path) -> Dossier:
    """The file, open beside whoever works in it."""
    return Dossier.open(path, who=_user(), now=_now, places=_places(), read_only=True)


def _now() -> datetime:
    """The moment, with the zone of this computer."""
    return datetime.now().astimezone()


def _user() -> str:
    """The account's name; computers without one still work."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "tanpa nama"


def _places() -> Places:
    return Places(usual_folders(sys.platform, os.environ, Path.home()).restore_points)
