"""A dossier on a real file, and a clock that only moves when told."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from gm100_desktop.services.dossier import Dossier, Places

WIB = timezone(timedelta(hours=7))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 5, 14, 32, tzinfo=WIB)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(restore_points=tmp_path / "titik-pulih")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Tirta Kencana.gm100"


@pytest.fixture
def dossier(path: Path, clock: Clock, places: Places) -> Iterator[Dossier]:
    with Dossier.create(path, who="Sari", now=clock, places=places) as opened:
        yield opened
