"""Opening: ours or not, whole or not, ours to write or not; a refusal changes nothing on the disk."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import DamagedFile, FileBusy, KnownProblem
from gm100_desktop.services.dossier import Clock, Dossier, Places
from gm100_desktop.storage.connection import connect, pragma
from gm100_desktop.storage.dossier_lock import holder_of, lock_of, this_host
from gm100_desktop.storage.header import read_header
from gm100_desktop.storage.migrations import STEPS
from tests.storage.failing_places import folder_for_all, other_process, unprivileged

posix = pytest.mark.skipif(os.name != "posix", reason="Windows holds an open file and has other permissions")

HOLD = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from gm100_desktop.services.dossier import Dossier, Places
path = Path(sys.argv[1])
now = lambda: datetime(2026, 11, 5, 8, 15, tzinfo=UTC)
dossier = Dossier.open(path, who="Budi", now=now, places=Places(path.parent / "lain"))
print("siap", flush=True)
sys.stdin.read()
"""
EXCLUSIVE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("siap", flush=True)
sys.stdin.read()
"""


def _opened(path: Path, clock: Clock, places: Places, *, read_only: bool = False) -> Dossier:
    return Dossier.open(path, who="Sari", now=clock, places=places, read_only=read_only)


def _add_agency(dossier: Dossier, name: str = "Dinas") -> None:
    with dossier.write("Tambah OPD", Area.REGION):
        dossier.connection.execute("INSERT INTO agency(name) VALUES (?)", (name,))


def _text(path: Path) -> None:
    path.write_text("Daftar OPD\n" * 50, encoding="utf-8")


def _foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE note (text TEXT)")
    connection.commit()
    connection.close()


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()


def _truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 5000)


def _header_only(path: Path) -> None:
    os.truncate(path, 1024)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _broken_records(path: Path) -> None:
    content = bytearray(path.read_bytes())
    marks = [at for at in range(0, len(content), 4096) if b"NAMA-RUSAK" in content[at : at + 4096]]
    for at in marks:
        content[at : at + 200] = b"\xee" * 200
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "kind", "said"),
    [
        (_text, KnownProblem, "bukan berkas GM100"),
        (_foreign, KnownProblem, "bukan berkas GM100"),
        (_newer, KnownProblem, "lebih baru"),
        (_truncated, DamagedFile, "rusak"),
        (_header_only, DamagedFile, "rusak"),
        (_empty, DamagedFile, "kosong"),
        (_broken_records, DamagedFile, "rusak"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_not_whole_or_not_ours_is_explained_and_left_alone(
    dossier: Dossier,
    clock: Clock,
    places: Places,
    spoil: Callable[[Path], None],
    kind: type[KnownProblem],
    said: str,
    *,
    read_only: bool,
) -> None:
    for number in range(200):
        _add_agency(dossier, f"NAMA-RUSAK {number}")
    dossier.close()
    path = dossier.path
    if spoil is _foreign:
        path.unlink()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(kind, match=said) as caught:
        _opened(path, clock, places, read_only=read_only)
    assert caught.value.advice
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.glob("Tirta*")) == [path.name]


def test_a_file_that_is_not_there_is_explained(path: Path, clock: Clock, places: Places) -> None:
    for read_only in (False, True):
        with pytest.raises(KnownProblem, match="tidak ditemukan"):
            _opened(path, clock, places, read_only=read_only)
    assert not lock_of(path).exists()


def test_a_folder_or_a_drive_that_is_not_there_is_explained(clock: Clock, places: Places) -> None:
    with pytest.raises(KnownProblem, match="tidak ditemukan"):
        Dossier.create(Path("/mnt/tidak-ada/x.gm100"), who="Sari", now=clock, places=places)


def test_a_folder_is_no_file(tmp_path: Path, clock: Clock, places: Places) -> None:
    with pytest.raises(KnownProblem, match="adalah folder"):
        _opened(tmp_path, clock, places)


def test_a_name_that_is_too_long_is_explained(tmp_path: Path, clock: Clock, places: Places) -> None:
    with pytest.raises(KnownProblem, match="terlalu panjang"):
        Dossier.create(tmp_path / ("x" * 300 + ".gm100"), who="Sari", now=clock, places=places)


def test_a_new_file_never_replaces_another(dossier: Dossier, clock: Clock, places: Places) -> None:
    _add_agency(dossier)
    dossier.close()
    before = dossier.path.read_bytes()
    with pytest.raises(KnownProblem, match="sudah ada"):
        Dossier.create(dossier.path, who="Sari", now=clock, places=places)
    assert dossier.path.read_bytes() == before


def test_names_with_signs_of_addresses_are_only_names(tmp_path: Path, clock: Clock, places: Places) -> None:
    path = tmp_path / "50% & #1? = 'Kota' «é».gm100"
    Dossier.create(path, who="Sari", now=clock, places=places).close()
    with _opened(path, clock, places) as dossier:
        _add_agency(dossier)
    assert path.exists()
    with _opened(path, clock, places, read_only=True) as dossier:
        assert dossier.connection.execute("SELECT count(*) FROM agency").fetchone() == (1,)


def test_the_header_names_us_and_the_schema(dossier: Dossier) -> None:
    header = read_header(dossier.path)
    assert header is not None
    assert (header.application_id.to_bytes(4, "big"), header.schema_version) == (b"GM10", len(STEPS))
    assert header.is_whole


def test_every_safeguard_is_on(dossier: Dossier) -> None:
    wanted = {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 5000,
        "synchronous": 3,
        "journal_mode": "delete",
        "trusted_schema": 0,
    }
    found = {name: dossier.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_a_file_left_in_wal_mode_comes_back_to_one_file(
    dossier: Dossier, clock: Clock, places: Places
) -> None:
    dossier.close()
    other = sqlite3.connect(dossier.path)
    other.execute("PRAGMA journal_mode=wal")
    other.close()
    with _opened(dossier.path, clock, places) as again:
        _add_agency(again)
        assert [one.suffix for one in again.path.parent.glob("Tirta*")].count(".gm100-wal") == 0
        assert again.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_the_second_opener_hears_who_has_the_file_and_may_read(
    dossier: Dossier, clock: Clock, places: Places
) -> None:
    _add_agency(dossier)
    dossier.close()
    with other_process(HOLD, str(dossier.path)):
        with pytest.raises(FileBusy, match=r"Budi di komputer .* sejak 05/11/2026 08\.15") as caught:
            _opened(dossier.path, clock, places)
        assert this_host() in caught.value.holder
        with _opened(dossier.path, clock, places, read_only=True) as reader:
            assert reader.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
            with pytest.raises(KnownProblem, match="hanya dapat dibaca"):
                _add_agency(reader)
            with pytest.raises(KnownProblem, match="hanya dapat dibaca"):
                reader.drafts.keep("agency", 1, "name", "x")


def test_twice_in_one_program_is_once_too_often(dossier: Dossier, clock: Clock, places: Places) -> None:
    with pytest.raises(FileBusy, match="Sari"):
        _opened(dossier.path, clock, places)
    dossier.close()
    _opened(dossier.path, clock, places).close()


def test_the_lock_of_a_killed_process_is_taken_over(dossier: Dossier, clock: Clock, places: Places) -> None:
    dossier.close()
    with other_process(HOLD, str(dossier.path)):
        pass
    left = holder_of(dossier.path)
    assert left is not None
    assert left.who == "Budi"
    with _opened(dossier.path, clock, places):
        taken = holder_of(dossier.path)
        assert taken is not None
        assert (taken.who, taken.pid) == ("Sari", os.getpid())
    assert not lock_of(dossier.path).exists()


def test_a_lock_of_another_computer_is_respected(dossier: Dossier, clock: Clock, places: Places) -> None:
    dossier.close()
    said = {"who": "Joko", "host": "PC-PERENCANAAN", "since": "2026-11-04T16:05:00+07:00", "pid": 1}
    lock_of(dossier.path).write_text(json.dumps(said))
    with pytest.raises(FileBusy, match=r"Joko di komputer PC-PERENCANAAN sejak 04/11/2026 16\.05"):
        _opened(dossier.path, clock, places)
    assert json.loads(lock_of(dossier.path).read_text()) == said


@pytest.mark.parametrize("left", ["", "{", "[]", '{"who": 1}'])
def test_a_lock_file_that_says_nothing_holds_nobody(
    dossier: Dossier, clock: Clock, places: Places, left: str
) -> None:
    dossier.close()
    lock_of(dossier.path).write_text(left)
    _opened(dossier.path, clock, places).close()


def test_a_refusal_gives_the_lock_back(dossier: Dossier, clock: Clock, places: Places) -> None:
    for number in range(200):
        _add_agency(dossier, f"NAMA-RUSAK {number}")
    dossier.close()
    _broken_records(dossier.path)
    with pytest.raises(DamagedFile):
        _opened(dossier.path, clock, places)
    assert not lock_of(dossier.path).exists()


@posix
def test_a_folder_that_may_only_be_read(dossier: Dossier, clock: Clock, places: Places) -> None:
    _add_agency(dossier)
    dossier.close()
    with folder_for_all() as folder:
        path = folder / "salinan.gm100"
        shutil.copyfile(dossier.path, path)
        path.chmod(0o444)
        folder.chmod(0o555)
        with unprivileged():
            with pytest.raises(KnownProblem, match="izin"):
                _opened(path, clock, places)
            with pytest.raises(KnownProblem, match="izin"):
                Dossier.create(folder / "baru.gm100", who="Sari", now=clock, places=places)
            with _opened(path, clock, places, read_only=True) as reader:
                assert reader.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
        assert [one.name for one in folder.iterdir()] == ["salinan.gm100"]


@posix
def test_a_file_that_may_only_be_read_in_an_open_folder(
    dossier: Dossier, clock: Clock, places: Places
) -> None:
    dossier.close()
    with folder_for_all() as folder:
        path = folder / "salinan.gm100"
        shutil.copyfile(dossier.path, path)
        path.chmod(0o444)
        with unprivileged(), pytest.raises(KnownProblem, match="hanya dapat dibaca"):
            _opened(path, clock, places)
        assert [one.name for one in folder.iterdir()] == ["salinan.gm100"]


def test_a_file_another_program_is_writing(dossier: Dossier) -> None:
    _add_agency(dossier)
    pragma(dossier.connection, "busy_timeout", 20)
    with other_process(EXCLUSIVE, str(dossier.path)), pytest.raises(FileBusy, match="dipakai program lain"):
        _add_agency(dossier, "Badan")
    _add_agency(dossier, "Badan")
    assert dossier.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",), ("Badan",)]


@posix
def test_a_file_moved_while_open_says_so(dossier: Dossier, tmp_path: Path) -> None:
    _add_agency(dossier)
    dossier.path.rename(tmp_path / "dipindah.gm100")
    with pytest.raises(KnownProblem, match="dipindahkan"):
        _add_agency(dossier, "Badan")
    (tmp_path / "dipindah.gm100").rename(dossier.path)
    _add_agency(dossier, "Badan")


@posix
def test_a_disk_that_is_gone_says_so(clock: Clock, places: Places) -> None:
    with folder_for_all() as folder:
        inside = folder / "usb"
        inside.mkdir()
        dossier = Dossier.create(inside / "x.gm100", who="Sari", now=clock, places=places)
        _add_agency(dossier)
        shutil.rmtree(inside)
        with pytest.raises(KnownProblem, match=r"dipindahkan|tidak ditemukan|tidak terbaca"):
            _add_agency(dossier)
        dossier.close()


def test_a_full_disk_loses_only_the_act_at_hand(dossier: Dossier) -> None:
    _add_agency(dossier)
    pages = dossier.connection.execute("PRAGMA page_count").fetchone()[0]
    dossier.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(KnownProblem, match="penuh"):
        _add_agency(dossier, "x" * 100_000)
    assert not dossier.connection.in_transaction
    dossier.connection.execute("PRAGMA max_page_count=1000000")
    _add_agency(dossier, "Badan")
    assert dossier.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",), ("Badan",)]
    assert dossier.check().is_sound


def test_what_a_crash_left_unfinished_is_rolled_back(dossier: Dossier, clock: Clock, places: Places) -> None:
    """The file and its rollback journal are copied in the middle of a big transaction."""
    _add_agency(dossier)
    crashed = dossier.path.with_name("mati listrik.gm100")
    dossier.connection.execute("PRAGMA cache_size=5")  # pages go to the disk before the commit
    with dossier.write("Isi banyak", Area.REGION):
        rows = [(f"OPD {number}" * 50,) for number in range(2000)]
        dossier.connection.executemany("INSERT INTO agency(name) VALUES (?)", rows)
        dossier.connection.execute("PRAGMA user_version=77")
        for suffix in ("", "-journal"):
            shutil.copyfile(f"{dossier.path}{suffix}", f"{crashed}{suffix}")
    dossier.connection.execute(f"PRAGMA user_version={len(STEPS)}")
    for read_only in (True, False):
        with _opened(crashed, clock, places, read_only=read_only) as recovered:
            assert recovered.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
            assert recovered.check().is_sound


def test_reading_needs_no_journal_and_leaves_none(dossier: Dossier, clock: Clock, places: Places) -> None:
    dossier.close()
    with _opened(dossier.path, clock, places, read_only=True):
        assert [one.name for one in dossier.path.parent.glob("Tirta*")] == [dossier.path.name]


def test_another_thread_works_by_a_connection_of_its_own(dossier: Dossier) -> None:
    labels: list[str] = []
    dossier.news.subscribe(lambda changes: labels.append(changes.label))
    with dossier.on_this_thread() as other:
        _add_agency(other)
    assert dossier.connection.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
    assert labels == ["Tambah OPD"]
    assert lock_of(dossier.path).exists()


def test_opening_imports_no_peewee(dossier: Dossier) -> None:
    dossier.close()
    script = (
        "import sys; from datetime import datetime, UTC; from pathlib import Path\n"
        "from gm100_desktop.services.dossier import Dossier, Places\n"
        "path = Path(sys.argv[1])\n"
        "now = lambda: datetime(2026, 1, 1, tzinfo=UTC)\n"
        "opened = Dossier.open(path, who='x', now=now, places=Places(path.parent / 'rp'))\n"
        "opened.history_of_file(5); opened.drafts.all()\n"
        "print('siap' if 'peewee' not in sys.modules else 'peewee', flush=True)\n"
    )
    with other_process(script, str(dossier.path)):
        pass


def test_a_read_only_connection_cannot_write(dossier: Dossier) -> None:
    reader = connect(dossier.path, read_only=True)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("INSERT INTO agency(name) VALUES ('x')")
    reader.close()
