"""The window stands with its first rows before anything is loaded that only other work needs."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.folders import Folders
from gm100_desktop.services.dossier import Dossier, Places

HEAVY = {"peewee", "playhouse", "reportlab", "PIL", "pypdf", "openpyxl", "pypdfium2"}
SLOW = {
    "asyncio",
    "multiprocessing",
    "email",
    "http",
    "ssl",
    "unittest",
    "xml",
    "importlib.metadata",
    "urllib.request",
}
NOT_OURS = {"gm100_desktop.reports", "gm100_desktop.cli", "gm100_desktop.storage.tables"}
START = """
import sys
from gm100_desktop.__main__ import main
code = main(["--smoke", *sys.argv[1:]])
print(code, *sys.modules)
"""


def loaded_at_start(profile: Path, *words: str) -> set[str]:
    """The modules in memory when the window has been painted once."""
    command = [sys.executable, "-c", START, "--data-dir", str(profile), *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    _painted, told = done.stdout.splitlines()
    code, *modules = told.split()
    assert code == "0", done.stderr
    return set(modules)


@pytest.fixture
def file(tmp_path: Path, folders: Folders, now: datetime) -> Path:
    """A region's file, closed."""
    path = tmp_path / "Daerah.gm100"
    Dossier.create(path, who="Sari", now=lambda: now, places=Places(folders.restore_points)).close()
    return path


def test_without_a_file_little_is_loaded(folders: Folders) -> None:
    loaded = loaded_at_start(folders.log.parent)
    assert "PySide6.QtWidgets" in loaded
    assert loaded & (HEAVY | SLOW | NOT_OURS) == set()


def test_with_a_file_its_first_page_needs_no_more(folders: Folders, file: Path) -> None:
    loaded = loaded_at_start(folders.log.parent, str(file))
    assert "gm100_desktop.storage.opening" in loaded
    assert loaded & (HEAVY | SLOW | NOT_OURS) == set()
