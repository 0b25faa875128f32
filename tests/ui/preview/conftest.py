"""The page of Laporan over a new file, and the child process it asks for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gm100_desktop.ui.pages.laporan_page import LaporanPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.preview.paper import Child, ChildJobs


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[LaporanPage]:
    """Shown as in an office."""
    assert theme
    shown = LaporanPage(replace(place, jobs=ChildJobs()))
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    yield shown
    shown.preview.close_pages()
    shown.close()
    shown.deleteLater()


@pytest.fixture
def child(page: LaporanPage) -> Child:
    """What the page asks the command line for."""
    return Child(page)
