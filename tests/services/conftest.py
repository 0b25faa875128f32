"""An open file and the acts on its records, by a clock that stands still."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.records import Records


@pytest.fixture
def dossier(tmp_path: Path, now: datetime) -> Iterator[Dossier]:
    """A new, empty file."""
    places = Places(restore_points=tmp_path / "titik-pulih")
    with Dossier.create(
        tmp_path / "Tirta Kencana.gm100", who="Sari", now=lambda: now, places=places
    ) as opened:
        opened.connection.execute("PRAGMA synchronous=OFF")  # no power cut here, and hundreds of acts
        yield opened


@pytest.fixture
def records(dossier: Dossier, today: date) -> Records:
    """The acts on its records."""
    return Records(dossier, lambda: today)


@pytest.fixture
def seats(records: Records) -> dict[str, int]:
    """A council with a chair and a member under one decree."""
    body = records.add(kind("body"), {"kind": "council", "name": "Dewan"})
    role = kind("body_role")
    return {
        "body_id": body,
        "chair": records.add(role, {"body_id": body, "code": "chair", "label": "Ketua"}),
        "member": records.add(role, {"body_id": body, "code": "member", "label": "Anggota"}),
        "decree_id": records.add(kind("document"), {"kind": "decree", "title": "SK Dewan"}),
        "ani": records.add(kind("person"), {"name": "Ani"}),
        "budi": records.add(kind("person"), {"name": "Budi"}),
    }
