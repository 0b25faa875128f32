"""Every schema that was ever released has a sample, and today's program opens each and finds it sound."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.services.copies import salvage_file
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.migrations import STEPS, schema_version
from gm100_desktop.storage.schema import record_tables, table_names
from tests.samples.make_sample import make, sample_of

PAGE = 4096
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
        with closing(dossier.frozen.thaw(1)) as thawed:
            assert thawed.execute("SELECT count(*) FROM programme").fetchone() == (1,)
        assert [draft.text for draft in dossier.drafts.all()] == ["Layanan ter"]
        with dossier.write("Ubah nama OPD", Area.REGION) as step:
            dossier.connection.execute("UPDATE agency SET name = 'lain'")
        dossier.revert(step)
        assert dossier.connection.execute("SELECT name FROM agency").fetchone() == ("Dinas 🏙 \x00 \x1f",)


def test_a_sample_with_the_tables_of_today_is_read_as_it_is(tmp_path: Path, now: datetime) -> None:
    """Schema 2 only adds a trigger, so nobody needs to open a file of schema 1 for writing first."""
    path = tmp_path / "contoh.gm100"
    shutil.copyfile(sample_of(1), path)
    places = Places(tmp_path / "titik")
    with Dossier.open(path, who="Budi", now=lambda: now, places=places, read_only=True) as dossier:
        assert schema_version(dossier.connection) == 1
        assert dossier.check().findings == ()
        assert [copy.label for copy in dossier.frozen.all()] == ["Evaluasi 2026 Tahap II"]
    assert path.read_bytes() == sample_of(1).read_bytes()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_sample_that_lost_its_list_of_tables_gives_all_its_records(version: int, tmp_path: Path) -> None:
    """The list of a later schema is longer; laid over a file of an earlier one it would cover its records."""
    path, target = tmp_path / "rusak.gm100", tmp_path / "selamat.gm100"
    content = bytearray(sample_of(version).read_bytes())
    content[:PAGE] = bytes(PAGE)
    path.write_bytes(content)
    assert salvage_file(path, target).findings == ()
    with closing(sqlite3.connect(sample_of(version))) as kept, closing(sqlite3.connect(target)) as saved:
        for name in set(table_names(kept)) - {"file_info"}:
            listed = f"SELECT * FROM {name}"
            assert saved.execute(listed).fetchall() == kept.execute(listed).fetchall()


def test_the_newest_sample_is_what_its_script_makes(tmp_path: Path, now: datetime) -> None:
    fresh = tmp_path / "baru.gm100"
    make(fresh)
    kept = tmp_path / "disimpan.gm100"
    shutil.copyfile(sample_of(len(STEPS)), kept)
    with Dossier.open(kept, who="Budi", now=lambda: now, places=Places(tmp_path / "titik")) as dossier:
        assert dossier.copies.differences(fresh) == []


def _some_id(dossier: Dossier, table: str) -> int:
    return int(dossier.connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0])
