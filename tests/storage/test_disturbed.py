"""What is done to a file from outside while it is open: no act goes into a file it was not meant for."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import DamagedFile, KnownProblem
from gm100_desktop.services.dossier import Dossier, Places
from tests.journeys.bad_files import contents
from tests.services.acting import dump
from tests.storage.conftest import Clock

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody touch an open file")


def _add(dossier: Dossier, name: str) -> int:
    with dossier.write("Tambah OPD", Area.REGION):
        return dossier.connection.execute("INSERT INTO agency(name) VALUES (?)", (name,)).lastrowid or 0


def _names(dossier: Dossier) -> list[str]:
    return [name for (name,) in dossier.connection.execute("SELECT name FROM agency ORDER BY id")]


def _an_older_copy(dossier: Dossier, path: Path, _clock: Clock, _places: Places) -> None:
    """From before the newest act."""
    shutil.copyfile(dossier.path, path)
    _add(dossier, "Badan")


def _a_copy_that_went_on(dossier: Dossier, path: Path, clock: Clock, places: Places) -> None:
    """As many acts, but others: somebody worked on the copy."""
    shutil.copyfile(dossier.path, path)
    with Dossier.open(path, who="Budi", now=clock, places=places) as other:
        _add(other, "Kantor")
    _add(dossier, "Badan")


def _another_region(dossier: Dossier, path: Path, clock: Clock, places: Places) -> None:
    """It has records of the same numbers."""
    with Dossier.create(path, who="Sari", now=clock, places=places) as other:
        for name in _names(dossier):
            _add(other, name)


@pytest.mark.parametrize("make", [_an_older_copy, _a_copy_that_went_on, _another_region])
def test_nothing_is_written_into_a_file_copied_over_the_open_one(
    dossier: Dossier,
    clock: Clock,
    places: Places,
    tmp_path: Path,
    make: Callable[[Dossier, Path, Clock, Places], None],
) -> None:
    _add(dossier, "Dinas")
    other = tmp_path / "lain.gm100"
    make(dossier, other, clock, places)
    newest = dossier.history_of_file(1)[0].step
    shutil.copyfile(other, dossier.path)
    before = contents(tmp_path)
    for act in (
        lambda: _add(dossier, "Kecamatan"),
        lambda: dossier.revert(newest),
        lambda: dossier.drafts.keep("agency", 1, "name", "x"),
    ):
        with pytest.raises(KnownProblem, match="ditimpa berkas lain"):
            act()
    dossier.close()
    before.pop(f"{dossier.path.name}.lock")
    assert contents(tmp_path) == before
    with Dossier.open(dossier.path, who="Sari", now=clock, places=places) as again:
        _add(again, "Kecamatan")


def test_a_newborn_file_is_known_by_its_key(
    dossier: Dossier, clock: Clock, places: Places, tmp_path: Path
) -> None:
    dossier.get_ready()
    other = tmp_path / "lain.gm100"
    Dossier.create(other, who="Sari", now=clock, places=places).close()
    shutil.copyfile(other, dossier.path)
    with pytest.raises(KnownProblem, match="ditimpa berkas lain"):
        _add(dossier, "Dinas")


def test_the_same_state_copied_over_itself_does_not_matter(dossier: Dossier, tmp_path: Path) -> None:
    _add(dossier, "Dinas")
    other = tmp_path / "lain.gm100"
    shutil.copyfile(dossier.path, other)
    shutil.copyfile(other, dossier.path)
    _add(dossier, "Badan")
    assert _names(dossier) == ["Dinas", "Badan"]


def test_an_act_that_failed_is_not_missed_later(dossier: Dossier) -> None:
    _add(dossier, "Dinas")
    pages = dossier.connection.execute("PRAGMA page_count").fetchone()[0]
    dossier.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(KnownProblem, match="penuh"):
        _add(dossier, "x" * 100_000)
    dossier.connection.execute("PRAGMA max_page_count=1000000")
    with dossier.write("Tidak ada", Area.REGION):
        pass
    _add(dossier, "Badan")


def test_an_act_of_another_thread_is_no_other_file(dossier: Dossier) -> None:
    _add(dossier, "Dinas")
    with dossier.on_this_thread() as other:
        _add(other, "Badan")
        _add(dossier, "Kantor")
        _add(other, "Biro")
    assert _names(dossier) == ["Dinas", "Badan", "Kantor", "Biro"]


@pytest.mark.parametrize("length", [0, 100, 4096, 50_000])
def test_a_file_cut_short_while_open_is_damaged_and_not_written_to(dossier: Dossier, length: int) -> None:
    _add(dossier, "Dinas")
    os.truncate(dossier.path, length)
    before = dossier.path.read_bytes()
    with pytest.raises(KnownProblem) as caught:
        _add(dossier, "Badan")
    assert isinstance(caught.value, DamagedFile) or "ditimpa berkas lain" in caught.value.message
    assert dossier.path.read_bytes() == before


@pytest.mark.parametrize("folder_too", [False, True])
def test_a_file_deleted_while_open_takes_no_more_acts(dossier: Dossier, *, folder_too: bool) -> None:
    _add(dossier, "Dinas")
    whole = dump(dossier.connection)
    shutil.rmtree(dossier.path.parent) if folder_too else dossier.path.unlink()
    for _ in range(2):
        with pytest.raises(KnownProblem) as caught:
            _add(dossier, "Badan")
        assert ("tidak terbaca lagi" if folder_too else "dipindahkan atau dihapus") in caught.value.message
    assert dump(dossier.connection) == whole
    with pytest.raises(KnownProblem, match="tidak ditemukan"):
        dossier.restore_point()
    dossier.close()
    assert not dossier.path.exists()
