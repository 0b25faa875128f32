"""The page of quick wins, shown and hearing of every act."""

from collections.abc import Iterator

import pytest

from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.quick_wins_page import QuickWinsPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace


@pytest.fixture
def quick_wins(place: Workplace, theme: Theme) -> Iterator[QuickWinsPage]:
    """As wide as in an office window."""
    assert theme
    shown = QuickWinsPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def records(quick_wins: QuickWinsPage) -> Records:
    """The acts on the records behind it."""
    return quick_wins.desk.services.records
