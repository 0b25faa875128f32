"""The regions of the news, built once for a module through the services and only read by the tests."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.regions.building import Ids, build
from tests.regions.telling import ToldRegion
from tests.regions.told import REGIONS
from tests.services.practice import new_file


@dataclass(frozen=True, slots=True)
class Region:
    """An open file, what it holds and where each told record is in it."""

    told: ToldRegion
    dossier: Dossier
    records: Records
    ids: Ids


@contextmanager
def region_of(told: ToldRegion, folder: Path) -> Iterator[Region]:
    """The region in a file of its own."""
    with new_file(folder, NOW) as dossier:
        records = Records(dossier, lambda: date.fromisoformat(told.day))
        yield Region(told, dossier, records, build(dossier, records, told.records))


@pytest.fixture(scope="module")
def regions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Region]]:
    """The four regions by name."""
    with ExitStack() as stack:
        yield {
            one.id: stack.enter_context(region_of(one, tmp_path_factory.mktemp(one.id))) for one in REGIONS
        }


@pytest.fixture(scope="module")
def pelalawan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Region]:
    """Kabupaten Pelalawan as the articles S0 and S1 tell it."""
    with region_of(REGIONS[0], tmp_path_factory.mktemp("pelalawan")) as region:
        yield region
