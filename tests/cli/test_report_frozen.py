"""A report from a frozen copy: byte for byte what was printed on the day of freezing, whatever came after."""

import sqlite3
from pathlib import Path

import pytest

from gm100_desktop import cli
from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.kinds import ALL_KINDS, FIXED_KINDS
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.report_kinds import REPORT_KINDS
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.records import SINGLE_KINDS, Records
from gm100_desktop.storage.schema import record_tables
from tests.conftest import NOW
from tests.services.anything import a_record
from tests.services.practice import practice_file

KINDS = [kind.id for kind in REPORT_KINDS]
TEXTS = {FieldType.TEXT, FieldType.LONG_TEXT}
NUMBERS = {FieldType.MONEY}
Prints = dict[str, bytes]
Capture = pytest.CaptureFixture[str]


def _print(file: Path, target: Path, kind: str, *words: str) -> bytes:
    assert cli.main(["report", str(file), "--kind", kind, "--out", str(target), *words]) == 0
    return target.read_bytes()


def _prints(file: Path, folder: Path, *words: str) -> Prints:
    return {kind: _print(file, folder / "cetak.pdf", kind, *words) for kind in KINDS}


def _open(file: Path) -> Dossier:
    return Dossier.open(file, who="Budi", now=lambda: NOW, places=Places(file.parent / "titik-pulih"))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region with a copy frozen in it."""
    with practice_file(tmp_path_factory.mktemp("beku"), NOW) as dossier:
        assert dossier.frozen.freeze("Evaluasi 2026 Tahap II · terkirim 20 November 2026") == 1
        return dossier.path


@pytest.fixture(scope="module")
def then(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Prints:
    """What was printed of the records on the day of freezing."""
    return _prints(file, tmp_path_factory.mktemp("dulu"), "--date", NOW.date().isoformat())


@pytest.fixture(scope="module")
def changed(file: Path, then: Prints) -> Path:
    """The same file after every table has got new records and every record other words and sums."""
    assert then
    with _open(file) as dossier:
        records = Records(dossier, NOW.date)
        for one in ALL_KINDS:
            try:
                a_record(records, one)
            except RefusedValue:  # the practice region has it already: changed below, or one of them gone
                if not _changes(one):
                    records.remove(one, [int(records.all(one)[-1]["id"] or 0)])
        with dossier.write("Ubah semua", Area.REGION):
            for one in ALL_KINDS:
                _change_all(dossier.connection, one)
    return file


def _change_all(connection: sqlite3.Connection, one: Kind) -> None:
    parts = _changes(one)
    if parts:
        connection.execute(f"UPDATE {one.table} SET {', '.join(parts)}")


def _changes(one: Kind) -> list[str]:
    kept = {"logo_hash", "file_hash", "number", "version"}
    parts = [f"{field.name} = {field.name} || ' diubah'" for field in one.fields if field.type in TEXTS]
    parts += [f"{field.name} = {field.name} + 1" for field in one.fields if field.type in NUMBERS]
    return [part for part in parts if part.split()[0] not in kept]


def _remove_all(connection: sqlite3.Connection) -> None:
    """No record is left in any table; a table waits while others still need it."""
    waiting = [table.name for table in record_tables(connection)]
    while waiting:
        waiting = [name for name in waiting if not _is_emptied(connection, name)]


def _is_emptied(connection: sqlite3.Connection, name: str) -> bool:
    try:
        connection.execute(f"DELETE FROM {name}")
    except sqlite3.IntegrityError:
        return False
    return True


def _count(connection: sqlite3.Connection) -> int:
    tables = record_tables(connection)
    return sum(connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0] for table in tables)


def test_every_kind_of_record_was_touched(changed: Path) -> None:
    with _open(changed) as dossier:
        touched = {change.table for change in dossier.changes_since(dossier.frozen.one(1).step)}
    added = {one.table for one in ALL_KINDS if one not in FIXED_KINDS and one.id not in SINGLE_KINDS}
    assert touched >= added


def test_after_everything_was_changed(changed: Path, then: Prints, tmp_path: Path) -> None:
    assert _prints(changed, tmp_path, "--frozen", "1") == then
    today = _print(changed, tmp_path / "kini.pdf", "laporan", "--date", NOW.date().isoformat())
    assert today != then["laporan"]


@pytest.fixture(scope="module")
def emptied(changed: Path) -> Path:
    """The same file without a single record, its evidence swept."""
    with _open(changed) as dossier:
        with dossier.write("Hapus semua", Area.REGION):
            _remove_all(dossier.connection)
        assert _count(dossier.connection) == 0
        dossier.evidence.sweep(oldest_undoable=dossier.history_of_file(1)[0].step)
    return changed


def test_after_everything_was_removed(emptied: Path, then: Prints, tmp_path: Path) -> None:
    assert _prints(emptied, tmp_path, "--frozen", "1") == then
    assert cli.main(["report", str(emptied), "--kind", "laporan", "--out", str(tmp_path / "x.pdf")]) == 1


def test_from_a_full_backup_and_from_a_restored_file(emptied: Path, then: Prints, tmp_path: Path) -> None:
    backup, restored = tmp_path / "cadangan.gm100", tmp_path / "pulih.gm100"
    with _open(emptied) as dossier:
        assert dossier.full_backup(backup) == ()
        point = dossier.restore_point()
        assert point is not None
        dossier.copies.restore(point.path, restored)
    assert _prints(backup, tmp_path, "--frozen", "1") == then
    assert _prints(restored, tmp_path, "--frozen", "1") == then


WORDS = ("--paper", "F4", "--profile", "publik", "--year", "2025", "--date", "2026-01-31", "--draft")


def test_with_the_same_options_as_then(emptied: Path, tmp_path: Path) -> None:
    with practice_file(tmp_path, NOW) as dossier:
        fresh = dossier.path
    for kind in KINDS:
        then = _print(fresh, tmp_path / "dulu.pdf", kind, *WORDS)
        assert _print(emptied, tmp_path / "kini.pdf", kind, *WORDS, "--frozen", "1") == then


def test_the_usual_date_is_that_of_freezing(emptied: Path, tmp_path: Path) -> None:
    usual = _print(emptied, tmp_path / "a.pdf", "daftar-hadir", "--frozen", "1")
    assert usual == _print(
        emptied, tmp_path / "b.pdf", "daftar-hadir", "--frozen", "1", "--date", NOW.date().isoformat()
    )


@pytest.mark.parametrize("number", ["7", "0"])
def test_a_copy_that_is_not_there_is_said(
    emptied: Path, tmp_path: Path, capsys: Capture, number: str
) -> None:
    target = tmp_path / "x.pdf"
    words = ["report", str(emptied), "--kind", "laporan", "--out", str(target), "--frozen", number]
    assert cli.main([*words, "--date", "2026-11-20"]) == 1
    sentence, advice = capsys.readouterr().err.splitlines()
    assert sentence == f"Tidak ada salinan beku nomor {number}."
    assert advice == "Yang ada: 1."
    assert not target.exists()
