"""The page of the evaluation over a small round, shown as in an office."""

from collections.abc import Iterator

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.evaluations.small_round import SmallRound, settle, small_round


def shown_page(place: Workplace) -> EvaluationsPage:
    """Hearing of every act, as in the window."""
    shown = EvaluationsPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 720)
    shown.show()
    shown.activateWindow()
    settle()
    return shown


@pytest.fixture
def small(place: Workplace) -> SmallRound:
    """The rounds in the file."""
    return small_round(Services(place.dossier, place.today))


@pytest.fixture
def page(place: Workplace, theme: Theme, small: SmallRound) -> Iterator[EvaluationsPage]:
    """The page with this year's round."""
    assert theme
    assert small
    shown = shown_page(place)
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def empty_page(place: Workplace, theme: Theme) -> Iterator[EvaluationsPage]:
    """The page of a new file."""
    assert theme
    shown = shown_page(place)
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def told(place: Workplace) -> list[KnownProblem]:
    """What the person was told."""
    heard: list[KnownProblem] = []
    place.errors.told.connect(heard.append)
    return heard
