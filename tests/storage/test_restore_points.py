"""Restore points: when they are made, what they hold, which of them stay."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import Reason, RestorePoint
from gm100_desktop.services.copies import check_file, restore_points_of
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage import restore_points
from gm100_desktop.storage.copying import copy_records
from gm100_desktop.storage.restore_points import superfluous
from tests.storage.conftest import WIB, Clock
from tests.storage.failing_places import folder_for_all, give_small_disks, unprivileged

SEEDS = 34  # rows every file is born with
PHOTO = bytes(range(256)) * 9000


def _add(dossier: Dossier, name: str) -> int:
    with dossier.write("Tambah OPD", Area.REGION):
        return dossier.connection.execute("INSERT INTO agency(name) VALUES (?)", (name,)).lastrowid or 0


def _add_document(dossier: Dossier, content: bytes) -> str:
    with dossier.write("Tambah dokumen", Area.DOCUMENTS):
        file_hash = dossier.evidence.store(content)
        sql = "INSERT INTO document(title, file_hash) VALUES ('Foto', ?)"
        dossier.connection.execute(sql, (file_hash,))
    return file_hash


def _names(dossier: Dossier) -> list[str]:
    return [name for (name,) in dossier.connection.execute("SELECT name FROM agency ORDER BY id")]


class TestRestorePoints:
    """When they are made, what they hold, which of them stay."""

    def test_the_state_at_opening_is_kept_before_the_first_act(
        self, dossier: Dossier, clock: Clock, places: Places
    ) -> None:
        _add(dossier, "Dinas")
        dossier.close()
        clock.move(hours=2)
        with Dossier.open(dossier.path, who="Budi", now=clock, places=places) as again:
            assert again.copies.restore_points() == []
            _add(again, "Badan")
            (newest,) = again.copies.restore_points()
            assert (newest.reason, newest.step, newest.made_at) == (Reason.OPENING, 1, clock())
            assert [line.act for line in _rows(again, newest)] == [Act.REMOVED]

    def test_nothing_new_makes_no_new_one(self, dossier: Dossier) -> None:
        _add(dossier, "Dinas")
        assert dossier.restore_point() is not None
        assert dossier.restore_point() is None
        _add(dossier, "Badan")
        assert dossier.restore_point(Reason.IMPORT) is not None

    def test_once_an_hour_while_there_are_changes(self, dossier: Dossier, clock: Clock) -> None:
        _add(dossier, "Dinas")
        dossier.restore_point()
        _add(dossier, "Badan")
        clock.move(minutes=59)
        assert dossier.copies.restore_point_if_due() is None
        clock.move(minutes=1)
        point = dossier.copies.restore_point_if_due()
        assert point is not None
        assert point.reason is Reason.HOURLY
        clock.move(hours=3)
        assert dossier.copies.restore_point_if_due() is None

    def test_it_holds_the_records_and_only_the_names_of_the_evidence(self, dossier: Dossier) -> None:
        file_hash = _add_document(dossier, PHOTO)
        point = dossier.restore_point()
        assert point is not None
        assert point.path.stat().st_size < 1_500_000 < dossier.path.stat().st_size
        copy = sqlite3.connect(point.path)
        sql = "SELECT hash, size, bytes FROM evidence_blob"
        assert copy.execute(sql).fetchall() == [(file_hash, len(PHOTO), None)]
        assert copy.execute("SELECT title FROM document").fetchall() == [("Foto",)]
        assert copy.execute("SELECT count(*) FROM journal_change").fetchone() == (1,)
        copy.close()

    def test_copies_of_one_file_that_went_different_ways_are_told_apart(
        self, dossier: Dossier, clock: Clock, places: Places
    ) -> None:
        _add(dossier, "Dinas")
        dossier.restore_point()
        dossier.close()
        twin = dossier.path.with_name("kembar.gm100")
        shutil.copyfile(dossier.path, twin)
        for path in (dossier.path, twin):
            clock.move(minutes=1)
            with Dossier.open(path, who="Budi", now=clock, places=places) as opened:
                _add(opened, "Badan")
                assert opened.restore_point() is not None

    def test_it_is_found_when_the_file_is_past_reading(self, dossier: Dossier, places: Places) -> None:
        _add(dossier, "Dinas")
        point = dossier.restore_point()
        dossier.close()
        dossier.path.write_bytes(b"")
        assert restore_points_of(dossier.path, places)[0] == point

    def test_two_asked_for_at_once_are_one(self, dossier: Dossier) -> None:
        _add(dossier, "Dinas")
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda _: dossier.restore_point(), range(4)))
        assert [point is None for point in made].count(False) == 1
        assert len(dossier.copies.restore_points()) == 1

    def test_two_programs_that_keep_the_same_state_at_the_same_instant(
        self, dossier: Dossier, clock: Clock, places: Places, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _add(dossier, "Dinas")
        meet = Barrier(2, timeout=10)

        def copy_together(source: Path, fresh: Path) -> None:
            meet.wait()
            copy_records(source, fresh)
            meet.wait()

        monkeypatch.setattr(restore_points, "copy_records", copy_together)
        key = restore_points.key_of(dossier.connection)
        programs = [restore_points.RestorePoints(places.restore_points, key) for _ in range(2)]
        with ThreadPoolExecutor(2) as pool:
            made = list(pool.map(lambda one: one.make(dossier.path, clock(), Reason.ASKED), programs))
        (point,) = programs[0].all()
        assert sorted(made, key=bool) == [None, point]
        assert check_file(point.path).record_count == 1 + SEEDS
        assert sorted(one.name for one in point.path.parent.iterdir()) == [point.path.name, "asal.txt"]

    def test_once_an_hour_also_when_the_clock_was_wrong(self, dossier: Dossier, clock: Clock) -> None:
        _add(dossier, "Dinas")
        clock.move(days=400)
        dossier.restore_point()
        _add(dossier, "Badan")
        clock.move(days=-400)
        point = dossier.copies.restore_point_if_due()
        assert point is not None
        _add(dossier, "Kantor")
        clock.move(minutes=59)
        assert dossier.copies.restore_point_if_due() is None
        clock.move(minutes=1)
        assert dossier.copies.restore_point_if_due() is not None

    def test_a_clock_set_back_loses_no_point_and_no_order(self, dossier: Dossier, clock: Clock) -> None:
        _add(dossier, "Dinas")
        dossier.restore_point()
        clock.move(days=-2000)
        _add(dossier, "Badan")
        point = dossier.restore_point()
        assert point is not None
        assert {one.step for one in dossier.copies.restore_points()} == {1, 2}
        assert [line.step for line in dossier.history_of_file(5)] == [2, 1]
        dossier.revert(2)
        assert _names(dossier) == ["Dinas"]

    def test_one_that_cannot_be_thinned_now_stays(
        self, dossier: Dossier, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("Dinas", "Badan"):
            _add(dossier, name)
            dossier.restore_point()
        clock.move(days=3)
        _add(dossier, "Kantor")

        def held(path: Path, **_: object) -> None:
            raise PermissionError(13, "open elsewhere", str(path))

        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", held)
            assert dossier.restore_point() is not None
        assert len(dossier.copies.restore_points()) == 3
        _add(dossier, "Biro")
        dossier.restore_point()
        assert [point.step for point in dossier.copies.restore_points()] == [4, 3, 2]

    def test_foreign_files_in_the_folder_are_left_alone(self, dossier: Dossier) -> None:
        _add(dossier, "Dinas")
        point = dossier.restore_point()
        assert point is not None
        (point.path.parent / "catatan.txt").write_text("milik orang")
        assert dossier.copies.restore_points()[0] == point
        assert (point.path.parent / "catatan.txt").exists()

    def test_no_room_for_it_is_said_and_does_not_stop_work(
        self, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        give_small_disks(monkeypatch, pages=20)
        _add(dossier, "Dinas")
        with pytest.raises(KnownProblem, match=r"disk tempat .*titik-pulih.* penuh; isi .* sudah tersimpan"):
            dossier.restore_point()
        assert _names(dossier) == ["Dinas"]
        assert dossier.copies.restore_points() == []

    def test_a_folder_without_permission_is_said(self, clock: Clock) -> None:
        with folder_for_all() as folder, unprivileged():
            closed = folder / "terkunci"
            closed.mkdir(mode=0o555)
            dossier = Dossier.create(
                folder / "x.gm100", who="Sari", now=clock, places=Places(closed / "titik")
            )
            _add(dossier, "Dinas")
            with pytest.raises(KnownProblem, match="Titik pulih belum dibuat karena Anda tidak punya izin"):
                dossier.restore_point()
            dossier.close()


def _point(made_at: datetime, reason: Reason = Reason.HOURLY) -> RestorePoint:
    return RestorePoint(Path(f"{made_at:%Y%m%d%H%M}"), made_at, reason, 1, "")


class TestThinning:
    """All of today, then one a day, one a week, one a month."""

    NOW = datetime(2026, 11, 5, 16, 0, tzinfo=WIB)

    def _kept(self, points: list[RestorePoint]) -> list[RestorePoint]:
        gone = {point.path for point in superfluous(points, self.NOW)}
        return [point for point in points if point.path not in gone]

    def test_all_of_today_stay(self) -> None:
        points = [_point(self.NOW - timedelta(minutes=20 * count)) for count in range(40)]
        assert self._kept(points) == points

    def test_of_an_earlier_day_the_last_stays(self) -> None:
        day = datetime(2026, 11, 3, 8, 0, tzinfo=WIB)
        points = [_point(day + timedelta(hours=count)) for count in range(9)]
        assert self._kept(points) == points[-1:]

    def test_a_year_of_hourly_points_becomes_a_handful(self) -> None:
        points = [_point(self.NOW - timedelta(hours=count)) for count in range(24 * 365)]
        kept = [self.NOW - point.made_at for point in self._kept(points)]
        assert len([age for age in kept if age < timedelta(days=1)]) >= 17
        assert len([age for age in kept if timedelta(days=1) <= age < timedelta(days=14)]) == 13
        assert len([age for age in kept if timedelta(days=14) <= age < timedelta(weeks=10)]) in (8, 9)
        assert len([age for age in kept if age >= timedelta(weeks=10)]) in (10, 11)

    def test_thinning_again_takes_no_more(self) -> None:
        points = [_point(self.NOW - timedelta(hours=7 * count)) for count in range(1000)]
        kept = self._kept(points)
        assert self._kept(kept) == kept

    def test_what_was_kept_before_a_step_without_return_stays_for_long(self) -> None:
        day = datetime(2026, 10, 1, 8, 0, tzinfo=WIB)
        before = _point(day, Reason.MIGRATION)
        points = [before, _point(day + timedelta(hours=1)), _point(day + timedelta(hours=2))]
        assert self._kept(points) == [before, points[-1]]


def _rows(dossier: Dossier, point: RestorePoint) -> tuple[RecordChange, ...]:
    return tuple(row for one in dossier.copies.differences(point.path) for row in one.rows)
