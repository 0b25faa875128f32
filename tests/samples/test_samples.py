"""Every schema that was ever released has a sample, and today's program opens each and finds it sound."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.migrations import STEPS, schema_version
from gm100_desktop.storage.schema import record_tables
from tests.samples.make_sample import make, sample_of

VERSIONS = range(1, len(STEPS) + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_sample_opens_is_migrated_and_sound(version: int, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "contoh.gm100"
    shutil.copyfile(sample_of(version), path)
    with Dossier.open(path, who="Budi", now=lambda: now, places=Places(tmp_path / "titik")) as dossier:
        assert schema_version(dossier.connection) == len(STEPS)
        assert dossier.check().findings == ()
        names = [table.name for table in record_tables(dossier.connection)]
        assert [name for name in names if not dossier.history(name, _some_id(dossier, name))] == []
        assert dossier.frozen.thaw(1).execute("SELECT count(*) FROM programme").fetchone() == (1,)
        assert [draft.text for draft in dossier.drafts.all()] == ["Layanan ter"]
        with dossier.write("Ubah nama OPD", Area.REGION) as step:
            dossier.connection.execute("UPDATE agency SET name = 'lain'")
        dossier.revert(step)
        assert dossier.connection.execute("SELECT name FROM agency").fetchone() == ("Dinas 🏙 \x00 \x1f",)


def test_the_newest_sample_is_what_its_script_makes(tmp_path: Path, now: datetime) -> None:
    fresh = tmp_path / "baru.gm100"
    make(fresh)
    kept = tmp_path / "disimpan.gm100"
    shutil.copyfile(sample_of(len(STEPS)), kept)
    with Dossier.open(kept, who="Budi", now=lambda: now, places=Places(tmp_path / "titik")) as dossier:
        assert dossier.copies.differences(fresh) == []


def _some_id(dossier: Dossier, table: str) -> int:
    return int(dossier.connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0])
