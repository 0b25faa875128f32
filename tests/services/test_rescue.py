"""When the file cannot be opened: a restore point beside what is left, and all evidence that still gives."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import Comparison, Restored
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.rescue import compare_without_file, restore_without_file
from tests.journeys.bad_files import contents
from tests.services.acting import dump

PAGE = 4096
PHOTO = b"FOTO" * 9000


@pytest.fixture
def point(dossier: Dossier) -> Path:
    """A restore point of 400 agencies and a photo; afterwards one was changed, ten removed, five added."""
    with dossier.write("Isi", Area.REGION):
        rows = [(f"AGENCY-MARK {number}",) for number in range(400)]
        dossier.connection.executemany("INSERT INTO agency(name) VALUES (?)", rows)
        sql = "INSERT INTO document(title, file_hash) VALUES ('Foto', ?)"
        dossier.connection.execute(sql, (dossier.evidence.store(PHOTO),))
    made = dossier.restore_point()
    assert made is not None
    with dossier.write("Ubah", Area.REGION):
        dossier.connection.execute("UPDATE agency SET note = 'diubah' WHERE id = 7")
        dossier.connection.execute("DELETE FROM agency WHERE id BETWEEN 21 AND 30")
        dossier.connection.executemany("INSERT INTO agency(name) VALUES (?)", [("baru",)] * 5)
    dossier.close()
    return made.path


def restored(point: Path, target: Path, present: Path, now: datetime) -> Restored:
    return restore_without_file(point, target, present=present, who="Sari", now=lambda: now)


def counts(comparison: Comparison) -> dict[str, tuple[int, int, int]]:
    return {one.table: (one.added, one.changed, one.removed) for one in comparison.differences}


def break_some_pages(path: Path) -> None:
    """Two pages of agencies can no longer be read."""
    content = bytearray(path.read_bytes())
    leaves = [
        at
        for at in range(0, len(content), PAGE)
        if content[at] == 13
        and b"AGENCY-MARK" in content[at : at + PAGE]
        and b'"name"' not in content[at : at + PAGE]
    ]
    for at in leaves[1:3]:
        content[at : at + PAGE] = b"\x55" * PAGE
    path.write_bytes(content)


def test_a_sound_file_is_compared_as_ever(dossier: Dossier, point: Path) -> None:
    comparison = compare_without_file(point, dossier.path)
    assert counts(comparison) == {"agency": (10, 1, 5)}
    assert (comparison.unread, comparison.is_lost) == ((), False)


def test_what_cannot_be_read_counts_as_coming_back_and_is_named(dossier: Dossier, point: Path) -> None:
    break_some_pages(dossier.path)
    with sqlite3.connect(dossier.path) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT count(name) FROM agency").fetchone()
    connection.close()
    comparison = compare_without_file(point, dossier.path)
    ((table, (back, changed, gone)),) = counts(comparison).items()
    assert table == "agency"
    assert 20 < back < 390
    assert (changed, gone) == (1, 5)
    assert (comparison.unread, comparison.is_lost) == (("agency",), False)


def _text(path: Path) -> None:
    path.write_text("bukan berkas daerah\n" * 300, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _gone(path: Path) -> None:
    path.unlink()


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize("spoil", [_text, _empty, _gone, _zeros])
def test_of_a_file_that_is_lost_everything_comes_back(
    dossier: Dossier, point: Path, tmp_path: Path, now: datetime, spoil: Callable[[Path], None]
) -> None:
    spoil(dossier.path)
    before = contents(tmp_path)
    comparison = compare_without_file(point, dossier.path)
    assert comparison.is_lost
    assert counts(comparison)["agency"] == (400, 0, 0)
    assert counts(comparison)["document"] == (1, 0, 0)
    made = restored(point, tmp_path / "pulih.gm100", dossier.path, now)
    assert (made.evidence_brought, len(made.evidence_missing)) == (0, 1)
    after = contents(tmp_path)
    del after["pulih.gm100"]
    assert after == before


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 1])
def test_the_damaged_file_gives_its_evidence_and_is_never_touched(
    dossier: Dossier, point: Path, tmp_path: Path, now: datetime, share: float
) -> None:
    whole = dossier.path.read_bytes()
    os.truncate(dossier.path, int(len(whole) * share))
    is_there = PHOTO[:5000] in whole and share == 1
    before, stamp = contents(tmp_path), dossier.path.stat().st_mtime_ns
    compare_without_file(point, dossier.path)
    target = tmp_path / "pulih.gm100"
    made = restored(point, target, dossier.path, now)
    assert made.evidence_brought + len(made.evidence_missing) == 1
    assert made.evidence_brought == 1 or not is_there
    after = contents(tmp_path)
    del after["pulih.gm100"]
    assert (after, dossier.path.stat().st_mtime_ns) == (before, stamp)
    places = Places(tmp_path / "lain")
    with Dossier.open(target, who="Budi", now=lambda: now, places=places) as again:
        newest = again.history_of_file(1)[0]
        assert (newest.who, newest.origin) == ("Sari", Origin.RESTORE)
        assert {one.code for one in again.check().findings} <= {"evidence_missing"}
        assert len(dump(again.connection)["agency"]) == 400


def test_a_photo_beyond_the_damage_is_brought_whole(
    dossier: Dossier, point: Path, tmp_path: Path, now: datetime
) -> None:
    break_some_pages(dossier.path)
    target = tmp_path / "pulih.gm100"
    assert restored(point, target, dossier.path, now) == Restored(target, 1, ())
    with Dossier.open(target, who="Budi", now=lambda: now, places=Places(tmp_path / "lain")) as again:
        ((file_hash,),) = again.connection.execute("SELECT file_hash FROM document").fetchall()
        assert again.evidence.read(file_hash) == PHOTO


def test_the_damaged_file_is_never_the_target(dossier: Dossier, point: Path, now: datetime) -> None:
    break_some_pages(dossier.path)
    before = dossier.path.read_bytes()
    with pytest.raises(KnownProblem, match="sudah ada"):
        restored(point, dossier.path, dossier.path, now)
    assert dossier.path.read_bytes() == before


def test_a_file_with_an_unfinished_commit_beside_it_stays_as_it_is(
    dossier: Dossier, point: Path, tmp_path: Path, now: datetime
) -> None:
    """Reading may not even roll back what a crash left."""
    crashed = tmp_path / "mati.gm100"
    connection = sqlite3.connect(dossier.path, isolation_level=None)
    connection.execute("PRAGMA cache_size=5")
    connection.execute("BEGIN")
    connection.execute("UPDATE agency SET note = hex(zeroblob(300))")
    for suffix in ("", "-journal"):
        shutil.copyfile(f"{dossier.path}{suffix}", f"{crashed}{suffix}")
    connection.execute("ROLLBACK")
    connection.close()
    before = contents(tmp_path)
    assert compare_without_file(point, crashed).is_lost
    restored(point, tmp_path / "pulih.gm100", crashed, now)
    after = contents(tmp_path)
    del after["pulih.gm100"]
    assert after == before
