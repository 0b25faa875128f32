"""The practice region in a file: built once for a run of the tests, a copy of its own for each that asks."""

from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.sample import build_practice_region

NAME = "contoh.gm100"


def new_file(folder: Path, now: datetime) -> Dossier:
    """An empty file that nobody will miss after a power cut."""
    return _careless(Dossier.create(folder / NAME, who="Sari", now=lambda: now, places=_places(folder)))


def practice_file(folder: Path, now: datetime) -> Dossier:
    """A file that holds the practice region, open."""
    (folder / NAME).write_bytes(_built(now))
    return _careless(Dossier.open(folder / NAME, who="Sari", now=lambda: now, places=_places(folder)))


@cache
def _built(now: datetime) -> bytes:
    with TemporaryDirectory() as folder:
        with new_file(Path(folder), now) as dossier:
            build_practice_region(dossier)
        return (Path(folder) / NAME).read_bytes()


def _places(folder: Path) -> Places:
    return Places(restore_points=folder / "titik-pulih")


def _careless(dossier: Dossier) -> Dossier:
    dossier.connection.execute("PRAGMA synchronous=OFF")
    return dossier
