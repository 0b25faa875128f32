"""The practice region in a file, built once for all tests that only read it."""

from datetime import datetime
from pathlib import Path

from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.sample import build_practice_region


def new_file(folder: Path, now: datetime) -> Dossier:
    """An empty file that nobody will miss after a power cut."""
    places = Places(restore_points=folder / "titik-pulih")
    dossier = Dossier.create(folder / "contoh.gm100", who="Sari", now=lambda: now, places=places)
    dossier.connection.execute("PRAGMA synchronous=OFF")
    return dossier


def practice_file(folder: Path, now: datetime) -> Dossier:
    """A file that holds the practice region, open."""
    dossier = new_file(folder, now)
    build_practice_region(dossier)
    return dossier
