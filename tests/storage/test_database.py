"""Row classes work inside an act, in its transaction, on its file; outside they cannot even read."""

from datetime import datetime
from pathlib import Path
from threading import Barrier, Thread

import peewee
import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.database import NotYours, database
from gm100_desktop.storage.tables.regions import AgencyRow


def _names(dossier: Dossier) -> list[str]:
    return [name for (name,) in dossier.connection.execute("SELECT name FROM agency ORDER BY id")]


def test_rows_are_written_in_the_act_and_journaled(dossier: Dossier) -> None:
    with dossier.write("Tambah OPD", Area.REGION) as step:
        row = AgencyRow.create(name="Dinas")
        row.note = "baru"
        row.save()
        assert AgencyRow.get_by_id(1).note == "baru"
        assert AgencyRow.update(name="Badan").where(AgencyRow.name == "Dinas").execute() == 1
    assert _names(dossier) == ["Badan"]
    dossier.revert(step)
    assert _names(dossier) == []


def test_outside_an_act_rows_are_out_of_reach(dossier: Dossier) -> None:
    with dossier.write("Tambah OPD", Area.REGION):
        AgencyRow.create(name="Dinas")
    read, add = lambda: AgencyRow.get_by_id(1), lambda: AgencyRow.create(name="x")
    for query in (read, add, AgencyRow.delete().execute):
        with pytest.raises(peewee.InterfaceError):
            query()
    assert _names(dossier) == ["Dinas"]


def test_an_error_takes_the_rows_back(dossier: Dossier) -> None:
    def fail() -> None:
        with dossier.write("Tambah OPD", Area.REGION):
            AgencyRow.create(name="Dinas")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert _names(dossier) == []
    assert database.is_closed()


def test_atomic_inside_an_act_is_undone_alone(dossier: Dossier) -> None:
    def fail() -> None:
        with database.atomic():
            AgencyRow.create(name="Setengah")
            raise RuntimeError

    with dossier.write("Tambah OPD", Area.REGION):
        AgencyRow.create(name="Satu")
        with pytest.raises(RuntimeError):
            fail()
        with database.atomic():
            AgencyRow.create(name="Dua")
    assert _names(dossier) == ["Satu", "Dua"]


def test_the_transaction_and_the_connection_are_not_theirs(dossier: Dossier) -> None:
    with dossier.write("Tambah OPD", Area.REGION):
        AgencyRow.create(name="Dinas")
        for take in (database.begin, database.commit, database.rollback):
            with pytest.raises(NotYours):
                take()
        with pytest.raises(NotYours):
            database.after_commit(lambda: None)
        for reach in (database.close, database.connect):
            with pytest.raises(peewee.InterfaceError):
                reach()
    assert _names(dossier) == ["Dinas"]


def test_two_files_can_be_written_in_turn_and_one_inside_the_other(
    dossier: Dossier, tmp_path: Path, places: Places
) -> None:
    def now() -> datetime:
        return datetime.fromisoformat("2026-11-05T14:32:00+07:00")

    with Dossier.create(tmp_path / "lain.gm100", who="Budi", now=now, places=places) as other:
        with dossier.write("Tambah", Area.REGION):
            AgencyRow.create(name="Satu")
            with other.write("Tambah", Area.REGION):
                AgencyRow.create(name="Lain")
            AgencyRow.create(name="Dua")
        assert (_names(dossier), _names(other)) == (["Satu", "Dua"], ["Lain"])


def test_each_thread_writes_to_its_own_file(dossier: Dossier, tmp_path: Path, places: Places) -> None:
    meet = Barrier(2, timeout=20)
    found: list[list[str]] = []

    def now() -> datetime:
        return datetime.fromisoformat("2026-11-05T14:32:00+07:00")

    def work() -> None:
        with Dossier.create(tmp_path / "lain.gm100", who="Budi", now=now, places=places) as other:
            with other.write("Tambah", Area.REGION):
                meet.wait()
                AgencyRow.create(name="Lain")
                meet.wait()
            found.append(_names(other))

    thread = Thread(target=work)
    thread.start()
    with dossier.write("Tambah", Area.REGION):
        meet.wait()
        AgencyRow.create(name="Satu")
        meet.wait()
    thread.join()
    assert (_names(dossier), found) == (["Satu"], [["Lain"]])


def test_an_error_of_a_row_class_is_explained_like_any_other(dossier: Dossier) -> None:
    with pytest.raises(KnownProblem, match="terkait dengan catatan lain"), dossier.write("x", Area.REGION):
        AgencyRow.create(name="Bidang", parent_id=99)
    assert _names(dossier) == []
