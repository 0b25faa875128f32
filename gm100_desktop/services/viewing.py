"""Copies of evidence for the system's viewer: only to be read, and gone when the file is closed."""

import shutil
import stat
import time
import weakref
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.vault import clean_file_name, is_program
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.vault import Vault
from gm100_desktop.storage.troubles import explained

PREFIX = "gm100-bukti-"
LEFT_BEHIND_AFTER = 24 * 3600
"""Seconds after which a folder of copies belongs to a program that ended without clearing up."""


class Viewing:
    """The copies of one sitting."""

    def __init__(self, dossier: Dossier, vault: Vault) -> None:
        self._dossier, self._vault = dossier, vault
        self._folder: Path | None = None

    def copy_of(self, document_id: int) -> Path:
        """A fresh copy of the document's file, not to be written; the one in the region's file stays."""
        return self.copy_of_file(*self._vault.file_of(document_id))

    def copy_of_file(self, file_hash: str, file_name: str) -> Path:
        """The same, of a file that is known by its content."""
        name = clean_file_name(file_name)
        if is_program(name):
            raise KnownProblem(
                f"{name} adalah program; tidak dibuka dari sini.", "Simpan salinannya dan periksa dulu."
            )
        return self._copied(file_hash, name)

    def _copied(self, file_hash: str, name: str) -> Path:
        with explained(Path(gettempdir())):
            place = Path(mkdtemp(dir=self._room()))
        target = place / name
        self._dossier.evidence.save_as(file_hash, target)
        target.chmod(stat.S_IREAD)
        return target

    def close(self) -> None:
        """Every copy is gone, as far as no viewer holds it."""
        if self._folder is not None:
            clear_away(self._folder)
            self._folder = None

    def _room(self) -> Path:
        if self._folder is None:
            _clear_left_behind(Path(gettempdir()))
            self._folder = Path(mkdtemp(prefix=PREFIX))
            weakref.finalize(self, clear_away, self._folder)
        return self._folder


def clear_away(folder: Path) -> None:
    """The folder is gone; what a viewer still holds stays until the next time."""
    for file in folder.glob("*/*"):
        with suppress(OSError):  # held by a viewer, or another person's
            file.chmod(stat.S_IREAD | stat.S_IWRITE)
    shutil.rmtree(folder, ignore_errors=True)


def _clear_left_behind(place: Path) -> None:
    long_ago = time.time() - LEFT_BEHIND_AFTER
    for folder in place.glob(f"{PREFIX}*"):
        if folder.is_dir() and folder.stat().st_mtime < long_ago:
            clear_away(folder)
