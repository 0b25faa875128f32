"""The pages of the window over a big file: how long each takes to open, and a page of scrolling in its list.

    python bench/big_pages.py [FILE.gm100]

Without FILE one is built by `big_file.py` first. The figures are milliseconds; `rows` says how many lines
the largest list on the page shows.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from big_file import build
from PySide6.QtWidgets import QApplication

from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.settings import Appearance, Settings
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.undo import Undo
from gm100_desktop.ui.workplace import Period, Workplace

NOW = datetime.fromisoformat("2026-11-22T08:00:00+07:00")
TODAY = date(2026, 11, 22)
SCROLLED = 15


def taken(act: Callable[[], object]) -> float:
    """Milliseconds the act took."""
    begun = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begun)


def workplace(dossier: Dossier, folder: Path) -> Workplace:
    """What a page works with, without a window around it."""
    errors = Errors(folder / "log")
    return Workplace(
        dossier=dossier,
        undo=Undo(dossier, errors.show),
        jobs=Jobs(),
        errors=errors,
        preferences=Preferences(Settings(), folder / "settings.json", errors.show),
        today=lambda: TODAY,
        period=lambda: Period(2026, "2"),
        toast=print,
        go=print,
    )


def views_of(page: Page) -> Iterator[str]:
    """Every section of the page, shown one after another; pages without sections once."""
    titles = [section.title for section in getattr(page, "sections", ())]
    if not titles:
        yield ""
    for title in titles:
        page.open_section(title)  # type: ignore[attr-defined]
        yield title


def scroll(grid: Grid) -> float:
    """The median of some pages of scrolling."""
    bar, view = grid.view.verticalScrollBar(), grid.view.viewport()
    turns = [
        taken(lambda: (bar.setValue(bar.value() + bar.pageStep()), view.grab())) for _ in range(SCROLLED)
    ]
    return statistics.median(turns)


def measure(page: Page, name: str) -> None:
    """Print what each part of the page costs."""
    views, begun = views_of(page), time.perf_counter()
    for title in views:
        QApplication.processEvents()
        page.grab()
        opened = 1000 * (time.perf_counter() - begun)
        grids = [grid for grid in page.findChildren(Grid) if grid.isVisible()]
        largest = max(grids, key=lambda grid: grid.view.model().rowCount(), default=None)
        rows = largest.view.model().rowCount() if largest else 0
        moved = scroll(largest) if largest else 0.0
        print(f"{name:<12}{title[:24]:<26}{rows:>8,}{opened:>10.0f}{moved:>10.1f}")
        begun = time.perf_counter()


def main() -> None:
    """Open the file and its pages."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path)
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme = Theme(app, Appearance.LIGHT)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = options.file or folder / "besar.gm100"
        if options.file is None:
            build(file)
        places = Places(folder / "titik")
        begun = time.perf_counter()
        with Dossier.open(file, who="bench", now=lambda: NOW, places=places) as dossier:
            print(f"open the file: {1000 * (time.perf_counter() - begun):.0f} ms\n")
            print(f"{'page':<12}{'part':<26}{'rows':>8}{'shown ms':>10}{'scroll ms':>10}")
            place = workplace(dossier, folder)
            for spec in PAGES:
                page = spec.build(place)
                page.resize(1158, 690)
                page.show()
                measure(page, spec.id)
                page.close()
            place.undo.close()
    theme.deleteLater()


if __name__ == "__main__":
    main()
