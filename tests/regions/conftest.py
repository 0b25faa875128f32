"""The region of the news, built once through the services and only read by the tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.regions.building import Ids, build
from tests.regions.pelalawan import RECORDS
from tests.services.practice import new_file


@dataclass(frozen=True, slots=True)
class Region:
    """An open file and where each told record is in it."""

    dossier: Dossier
    records: Records
    ids: Ids


@pytest.fixture(scope="module")
def pelalawan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Region]:
    """Kabupaten Pelalawan as the articles S0 and S1 tell it."""
    with new_file(tmp_path_factory.mktemp("pelalawan"), NOW) as dossier:
        records = Records(dossier, lambda: date(2017, 7, 20))
        yield Region(dossier, records, build(dossier, records, RECORDS))
