"""The practice region, built once and only read, and a file with nothing but the name of a region."""

import sqlite3
from collections.abc import Iterator

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.services.practice import practice_file


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """Kabupaten Tirta Kencana; no test changes it."""
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


@pytest.fixture(scope="session")
def sql(practice: Dossier) -> sqlite3.Connection:
    """The practice region, asked directly."""
    return practice.connection


@pytest.fixture
def region(records: Records) -> Records:
    """The acts on a file that knows only which region it serves."""
    records.add(kind("region"), {"name": "Tirta Kencana", "province": "Nusa Contoh", "working_year": 2026})
    return records
