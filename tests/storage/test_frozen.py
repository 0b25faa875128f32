"""A frozen copy is never changed: not by SQL, not by undo, restoring, salvage, backup, merging or erasure."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.problems import DamagedFile, KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.services.copies import salvage_file
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.schema import SYSTEM_TABLES, table_names
from tests.services.acting import dump
from tests.storage.conftest import Clock

LABEL = "Evaluasi 2026 Tahap II · terkirim 13 November 2026"
COLUMNS = "id, step, label, frozen_at, frozen_by, schema_version, evidence, digest, content"
FORGED = "1, step, 'palsu', frozen_at, frozen_by, schema_version, evidence, digest, x'00'"
ATTACKS = {
    "update": "UPDATE frozen_copy SET label = 'palsu'",
    "update of the content": "UPDATE frozen_copy SET content = x'00', digest = ''",
    "update or replace": "UPDATE OR REPLACE frozen_copy SET id = 1",
    "update or ignore": "UPDATE OR IGNORE frozen_copy SET label = 'palsu'",
    "delete": "DELETE FROM frozen_copy",
    "delete of one": "DELETE FROM frozen_copy WHERE id = 1",
    "replace": f"REPLACE INTO frozen_copy({COLUMNS}) SELECT {FORGED} FROM frozen_copy LIMIT 1",
    "insert or replace": f"INSERT OR REPLACE INTO frozen_copy({COLUMNS}) SELECT {FORGED} FROM frozen_copy",
    "upsert": (
        f"INSERT INTO frozen_copy({COLUMNS}) SELECT {COLUMNS} FROM frozen_copy WHERE true"
        " ON CONFLICT(id) DO UPDATE SET label = 'palsu'"
    ),
    "upsert of another row": (
        f"INSERT INTO frozen_copy({COLUMNS}) SELECT {FORGED} FROM frozen_copy WHERE true"
        " ON CONFLICT DO UPDATE SET content = excluded.content"
    ),
}


@pytest.fixture
def frozen(dossier: Dossier) -> Dossier:
    """A file with an agency, a person, evidence and one frozen copy."""
    with dossier.write("Tambah OPD", Area.REGION):
        file_hash = dossier.evidence.store(b"foto")
        dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dinas')")
        dossier.connection.execute("INSERT INTO person(name) VALUES ('Sari Contoh'), ('Sari Contoh')")
        dossier.connection.execute("INSERT INTO document(title, file_hash) VALUES ('Foto', ?)", (file_hash,))
    assert dossier.frozen.freeze(LABEL) == 1
    return dossier


def _kept(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT {COLUMNS} FROM frozen_copy").fetchall()


@pytest.fixture
def strangers(frozen: Dossier) -> Iterator[sqlite3.Connection]:
    """Another program that has the file open, with SQLite's own settings."""
    with closing(sqlite3.connect(frozen.path, isolation_level=None)) as connection:
        assert connection.execute("PRAGMA recursive_triggers").fetchone() == (0,)
        yield connection


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("who", ["ours", "theirs"])
def test_sqlite_itself_refuses_every_attack(
    frozen: Dossier, strangers: sqlite3.Connection, attack: str, who: str
) -> None:
    before = _kept(frozen.path)
    connection = frozen.connection if who == "ours" else strangers
    with pytest.raises(sqlite3.IntegrityError, match=r"a frozen copy is never (changed|removed|replaced)"):
        connection.execute(ATTACKS[attack])
    assert _kept(frozen.path) == before
    assert frozen.check().is_sound


def test_the_act_of_freezing_cannot_be_taken_from_under_it(frozen: Dossier) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        frozen.connection.execute("DELETE FROM journal_step WHERE id = (SELECT step FROM frozen_copy)")


@pytest.mark.parametrize(
    "sql", ["DELETE FROM agency", "UPDATE agency SET name = 'x'", "INSERT INTO agency(name) VALUES ('x')",
            "DROP TABLE agency", "CREATE TABLE x (y)", "REPLACE INTO agency(id, name) VALUES (1, 'x')"],
)  # fmt: skip
def test_a_thawed_copy_refuses_writes(frozen: Dossier, sql: str) -> None:
    with closing(frozen.frozen.thaw(1)) as thawed, pytest.raises(sqlite3.OperationalError, match="readonly"):
        thawed.execute(sql)


def test_a_thawed_copy_holds_the_records_and_nothing_else(frozen: Dossier) -> None:
    with closing(frozen.frozen.thaw(1)) as thawed:
        assert dump(thawed) == dump(frozen.connection)
        rest = SYSTEM_TABLES - {"file_info"}
        assert [thawed.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in sorted(rest)] == [
            0
        ] * 5
        assert table_names(thawed) == table_names(frozen.connection)


def test_undo_redo_and_taking_back_leave_it(frozen: Dossier) -> None:
    before = _kept(frozen.path)
    with pytest.raises(KnownProblem, match="untuk seterusnya"):
        frozen.take_back(frozen.frozen.all()[0].step)
    undone = frozen.revert(1)
    frozen.revert(frozen.revert(undone, Origin.REDO))
    assert frozen.connection.execute("SELECT count(*) FROM agency").fetchone() == (0,)
    assert _kept(frozen.path) == before
    assert frozen.check().is_sound


def test_backup_restore_and_salvage_bring_it_along(frozen: Dossier, clock: Clock, places: Places) -> None:
    before = _kept(frozen.path)
    folder = frozen.path.parent
    targets = [folder / name for name in ("cadangan.gm100", "pulih.gm100", "selamat.gm100")]
    frozen.full_backup(targets[0])
    point = frozen.restore_point()
    assert point is not None
    frozen.copies.restore(point.path, targets[1])
    frozen.close()
    salvage_file(frozen.path, targets[2])
    for target in targets:
        assert _kept(target) == before
        with Dossier.open(target, who="Budi", now=clock, places=places) as again:
            assert again.check().is_sound
            again.get_ready()
            with pytest.raises(sqlite3.IntegrityError, match="never replaced"):
                again.connection.execute(ATTACKS["replace"])


def test_merging_and_erasing_people_leave_it(frozen: Dossier, clock: Clock) -> None:
    before = _kept(frozen.path)
    services = Services(frozen, lambda: clock().date())
    one, other = (key for key, _ in services.records.choices("person"))
    services.merging.merge(one, other, {})
    services.personal_data.erase(one)
    assert frozen.connection.execute("SELECT name FROM person").fetchall() == [(f"Orang {one}",)]
    assert _kept(frozen.path) == before
    with closing(frozen.frozen.thaw(1)) as thawed:
        assert thawed.execute("SELECT name FROM person").fetchall() == [("Sari Contoh",)] * 2


def test_evidence_it_mentions_is_never_swept(frozen: Dossier) -> None:
    with frozen.write("Hapus", Area.DOCUMENTS):
        frozen.connection.execute("DELETE FROM document")
    frozen.evidence.sweep(oldest_undoable=999)
    assert frozen.connection.execute("SELECT bytes FROM evidence_blob").fetchall() == [(b"foto",)]


def test_bytes_changed_behind_the_triggers_are_noticed(frozen: Dossier) -> None:
    """Writing into a blob in place asks no trigger; the digest tells."""
    with frozen.connection.blobopen("frozen_copy", "content", 1) as blob:
        blob.write(b"rusak")
    with pytest.raises(DamagedFile, match="nomor 1 rusak"):
        frozen.frozen.thaw(1)
    assert {finding.code for finding in frozen.check().findings} == {"frozen_damaged"}
