"""Migrations: each step once, whole or not at all, after a restore point; the tables are what was frozen."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import Reason
from gm100_desktop.services.copies import keep_before_migration
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.connection import connect_memory
from gm100_desktop.storage.dossier_lock import lock_of
from gm100_desktop.storage.journal import Journal
from gm100_desktop.storage.migrations import (
    STEPS,
    BrokenReferences,
    Migration,
    Run,
    migrate,
    schema_version,
    statements,
)
from gm100_desktop.storage.opening import Opener, open_file, open_to_read
from gm100_desktop.storage.restore_points import RestorePoints, key_of
from gm100_desktop.storage.reverting import take_back
from gm100_desktop.storage.schema import SYSTEM_TABLES, UnfitTable, record_tables, table_names
from tests.storage.conftest import Clock


def _add_motto(run: Run) -> None:
    run("ALTER TABLE region ADD COLUMN motto TEXT NOT NULL DEFAULT ''")


def _fail_halfway(run: Run) -> None:
    run("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT")
    run("INSERT INTO nowhere VALUES (1)")


def _break_references(run: Run) -> None:
    run("INSERT INTO mission(vision_id, text) VALUES (77, 'x')")


def _opener(clock: Clock, places: Places, *more: Migration) -> Opener:
    def keep(connection: sqlite3.Connection, path: Path) -> None:
        keep_before_migration(connection, path, clock, places)

    return Opener("Sari", "2026-11-05T14:32:00+07:00", (*STEPS, *more), keep)


@pytest.fixture
def older(dossier: Dossier) -> Path:
    """A closed file of schema 1 with one act in it."""
    with dossier.write("Tambah OPD", Area.REGION):
        dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dinas')")
    dossier.close()
    return dossier.path


def test_an_older_file_is_kept_and_then_brought_up_to_date(older: Path, clock: Clock, places: Places) -> None:
    opened = open_file(older, _opener(clock, places, _add_motto))
    with closing(opened.connection) as connection:
        assert schema_version(connection) == len(STEPS) + 1
        assert connection.execute("SELECT motto FROM region").fetchall() == []
        (point,) = RestorePoints(places.restore_points, key_of(connection)).all()
    assert opened.lock is not None
    opened.lock.release()
    assert point.reason is Reason.MIGRATION
    with closing(sqlite3.connect(point.path)) as before:
        assert before.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_acts_from_before_cannot_be_taken_back(older: Path, clock: Clock, places: Places) -> None:
    opened = open_file(older, _opener(clock, places, _add_motto))
    with closing(opened.connection) as connection:
        Journal(connection).arm()
        with pytest.raises(KnownProblem, match="sebelum berkas diperbarui"):
            take_back(connection, 1, 2)


@pytest.mark.parametrize(
    ("step", "error"), [(_fail_halfway, sqlite3.OperationalError), (_break_references, BrokenReferences)]
)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    older: Path, clock: Clock, places: Places, step: Migration, error: type[Exception]
) -> None:
    with pytest.raises(error):
        open_file(older, _opener(clock, places, step))
    assert not lock_of(older).exists()
    with Dossier.open(older, who="Sari", now=clock, places=places) as again:
        assert again.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
        assert again.check().is_sound


def test_no_restore_point_no_migration(older: Path, clock: Clock, tmp_path: Path) -> None:
    blocked = tmp_path / "bukan-folder"
    blocked.write_text("")
    with pytest.raises(KnownProblem, match=r"Titik pulih belum dibuat karena folder .*bukan-folder"):
        open_file(older, _opener(clock, Places(blocked), _add_motto))
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_an_older_file_is_not_changed_by_reading(older: Path) -> None:
    before = older.read_bytes()
    with pytest.raises(KnownProblem, match="versi lama"):
        open_to_read(older, (*STEPS, _add_motto))
    assert older.read_bytes() == before


def test_system_tables_are_known_and_every_other_table_can_be_journaled() -> None:
    with closing(connect_memory()) as connection:
        migrate(connection)
        names = set(table_names(connection))
        assert names >= SYSTEM_TABLES
        assert {table.name for table in record_tables(connection)} == names - SYSTEM_TABLES


@pytest.mark.parametrize(
    "table",
    [
        "CREATE TABLE t (id INTEGER PRIMARY KEY, price REAL) STRICT",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, picture BLOB) STRICT",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, thing ANY) STRICT",
        "CREATE TABLE t (code TEXT PRIMARY KEY) STRICT",
        "CREATE TABLE t (name TEXT, id INTEGER PRIMARY KEY) STRICT",
    ],
)
def test_a_table_the_journal_would_lose_something_of_is_refused(table: str) -> None:
    with closing(connect_memory()) as connection:
        connection.execute(table)
        with pytest.raises(UnfitTable):
            record_tables(connection)


def test_a_script_is_cut_into_its_statements() -> None:
    script = (
        "-- a; comment\nCREATE TABLE a (x); -- more;\n\nCREATE TRIGGER t AFTER INSERT ON a\n"
        "BEGIN SELECT 1; SELECT 'END;'; END;\nINSERT INTO a VALUES ('x;y\nz');\n-- the end\n"
    )
    cut = list(statements(script))
    assert [len(cut), cut[2].strip()] == [3, "INSERT INTO a VALUES ('x;y\nz');"]
    with pytest.raises(ValueError, match="unfinished"):
        list(statements("CREATE TABLE a (x)"))
