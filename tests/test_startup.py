"""What starting the window costs: it paints, ends by itself, and imports nothing it does not need yet."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.services.dossier import Places
from gm100_desktop.services.new_region import NewFile, OfficialRegion, make_file

TOO_EARLY = (
    "peewee",
    "playhouse",
    "reportlab",
    "PIL",
    "pypdf",
    "pypdfium2",
    "openpyxl",
    "PySide6.QtPrintSupport",
    "asyncio",
    "multiprocessing",
    "urllib.request",
    "email",
    "logging.handlers",
    "pickle",
    "socket",
    "importlib.resources.readers",
    "gm100_desktop.reports",
    "gm100_desktop.services.search",
    "gm100_desktop.ui.dialogs.search_desk",
    "gm100_desktop.storage.tables",
    "gm100_desktop.ui.talks",
    "gm100_desktop.ui.rescue_desk",
)
TELL = (
    "import json, sys; from gm100_desktop.__main__ import main; code = main(sys.argv[1:]); "
    "print(json.dumps(sorted(sys.modules))); sys.exit(code)"
)
SETTLE = (
    "import gc, sys; from PySide6.QtWidgets import QApplication; from gm100_desktop import app; "
    "from gm100_desktop.ui.window import Window; "
    "Window.settle_in = lambda self: (print(gc.isenabled()), QApplication.quit()); "
    "sys.exit(app.main(sys.argv[1:]))"
)
CLASSES = (
    "import sys; from gm100_desktop.__main__ import main; code = main(sys.argv[1:]); "
    "print(*vars(sys.modules['PySide6.QtWidgets'])); sys.exit(code)"
)
READ = (
    "import linecache, sys; from gm100_desktop.__main__ import main; code = main(sys.argv[1:]); "
    "print(*linecache.cache); sys.exit(code)"
)
PAINTED = "Jendela tampil."
REGION = OfficialRegion("99.01", "Nusa Contoh", "Tirta Kencana", "kabupaten")


@pytest.fixture
def file(tmp_path: Path, now: datetime) -> Path:
    """A region's file with nothing in it but its name."""
    path = tmp_path / "tirta-kencana.gm100"
    places = Places(tmp_path / "titik-pulih")
    make_file(NewFile(path, REGION, 2026), who="Sari", now=lambda: now, places=places).close()
    return path


def start(tmp_path: Path, *words: str) -> set[str]:
    """Open the window, let it paint and quit; the modules it had imported by then."""
    painted, modules = run(tmp_path, TELL, "--smoke", *words).splitlines()
    assert painted == PAINTED
    return set(json.loads(modules))


def run(tmp_path: Path, script: str, *words: str) -> str:
    """What the script printed, run with a profile of its own and no screen."""
    profile = ["--data-dir", str(tmp_path / "profil"), "-platform", "offscreen"]
    told = subprocess.run(
        [sys.executable, "-c", script, *words, *profile],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


def early(modules: set[str]) -> set[str]:
    return {name for name in TOO_EARLY if name in modules}


def test_the_window_opens_a_file_without_what_only_writing_and_printing_need(
    tmp_path: Path, file: Path
) -> None:
    modules = start(tmp_path, str(file))
    assert "gm100_desktop.ui.shell" in modules
    assert early(modules) == set()
    assert not file.with_name(f"{file.name}.lock").exists()


def test_the_window_starts_without_a_file(tmp_path: Path) -> None:
    assert early(start(tmp_path)) == set()


def test_only_the_first_page_is_imported(tmp_path: Path, file: Path) -> None:
    modules = start(tmp_path, str(file))
    pages = {
        name for name in modules if name.startswith("gm100_desktop.ui.pages.") and name.endswith("_page")
    }
    assert len(pages) <= 1


def test_memory_is_tidied_again_once_the_window_stands(tmp_path: Path, file: Path) -> None:
    assert run(tmp_path, SETTLE, str(file)).strip() == "True"


@pytest.mark.parametrize("page", ["daerah", "masterplan"])
def test_only_the_widget_classes_of_the_first_page_are_loaded(tmp_path: Path, file: Path, page: str) -> None:
    painted, classes = run(tmp_path, CLASSES, "--smoke", "--page", page, str(file)).splitlines()
    assert painted == PAINTED
    assert {"QWidget", "QTreeView"} <= set(classes.split())
    assert {"QWizard", "QMdiArea", "QGraphicsView"} & set(classes.split()) == set()


def test_no_source_is_read_for_the_switches_of_pyside(tmp_path: Path, file: Path) -> None:
    painted, *sources = run(tmp_path, READ, "--smoke", str(file)).splitlines()
    assert painted == PAINTED
    assert "shell.py" not in " ".join(sources)
