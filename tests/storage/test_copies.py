"""Restore points, full backups, restoring, comparing: checked, whole or not at all, never over a file."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Act, FieldChange, Origin, RecordChange
from gm100_desktop.domain.problems import Cancelled, FileBusy, KnownProblem
from gm100_desktop.domain.safekeeping import Reason
from gm100_desktop.services.copies import check_file
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.frozen import InsideAct
from gm100_desktop.storage import backups, copying
from tests.storage.conftest import Clock
from tests.storage.failing_places import give_small_disks, other_process

SEEDS = 34  # rows every file is born with
SIGNED = backups.Signature("Sari", "2026-11-05T14:32:00+07:00")
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


def _beside(target: Path) -> list[str]:
    return sorted(one.name for one in target.parent.iterdir() if target.stem in one.name)


class TestFullBackup:
    """Everything, checked, with progress; never half."""

    def test_it_is_the_whole_file(self, dossier: Dossier, clock: Clock, places: Places) -> None:
        _add(dossier, "Dinas")
        file_hash = _add_document(dossier, PHOTO)
        told: list[int] = []
        target = dossier.path.with_name("cadangan.gm100")
        assert dossier.full_backup(target, lambda percent, _text: told.append(percent)) == ()
        assert told[0] == 0
        assert told[-1] == 100
        assert told == sorted(told)
        with Dossier.open(target, who="Budi", now=clock, places=places) as copy:
            assert copy.evidence.read(file_hash) == PHOTO
            assert copy.check().is_sound
            assert _names(copy) == ["Dinas"]
            assert [line.label for line in copy.history_of_file(9)] == ["Tambah dokumen", "Tambah OPD"]
        assert dossier.copies.differences(target) == []

    def test_any_thread_may_copy(self, dossier: Dossier) -> None:
        _add(dossier, "Dinas")
        target = dossier.path.with_name("cadangan.gm100")
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(dossier.full_backup, target).result() == ()
            assert pool.submit(dossier.restore_point).result() is not None
            assert pool.submit(dossier.check).result().is_sound
        assert target.exists()

    def test_cancelled_leaves_nothing(self, dossier: Dossier) -> None:
        _add_document(dossier, PHOTO)
        target = dossier.path.with_name("cadangan.gm100")

        def cancel(percent: int, text: str) -> None:
            if "bukti" in text:
                raise Cancelled(percent)

        with pytest.raises(Cancelled):
            dossier.full_backup(target, cancel)
        assert _beside(target) == []

    def test_a_full_disk_leaves_nothing(self, dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
        _add(dossier, "Dinas")
        target = dossier.path.with_name("cadangan.gm100")
        give_small_disks(monkeypatch, pages=20)
        with pytest.raises(KnownProblem, match="penuh"):
            dossier.full_backup(target)
        assert _beside(target) == []
        assert _names(dossier) == ["Dinas"]

    def test_a_really_full_disk_leaves_nothing(
        self, dossier: Dossier, small_disk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _add_document(dossier, PHOTO)
        roomy = shutil.disk_usage(dossier.path.parent)
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: roomy)
        target = small_disk / "cadangan.gm100"
        with pytest.raises(KnownProblem, match="penuh"):
            dossier.full_backup(target)
        assert list(small_disk.iterdir()) == []

    def test_too_little_room_is_said_before_the_work(
        self, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = shutil.disk_usage(dossier.path.parent)
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
        target = dossier.path.with_name("cadangan.gm100")
        with pytest.raises(KnownProblem, match=r"kurang \d+ MB"):
            dossier.full_backup(target)

    def test_an_existing_file_is_never_replaced(self, dossier: Dossier) -> None:
        target = dossier.path.with_name("cadangan.gm100")
        target.write_text("milik orang")
        with pytest.raises(KnownProblem, match="sudah ada"):
            dossier.full_backup(target)
        assert target.read_text() == "milik orang"

    def test_a_folder_that_is_not_there_is_said(self, dossier: Dossier) -> None:
        with pytest.raises(KnownProblem, match="tidak ditemukan"):
            dossier.full_backup(dossier.path.parent / "usb" / "cadangan.gm100")

    def test_a_locked_file_is_said(self, dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
        script = (
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('BEGIN EXCLUSIVE'); print('siap', flush=True); sys.stdin.read()"
        )
        monkeypatch.setattr("gm100_desktop.storage.connection.BUSY_MS", 20)
        monkeypatch.setattr("gm100_desktop.storage.connection._ALWAYS", (("busy_timeout", 20),))
        target = dossier.path.with_name("cadangan.gm100")
        with other_process(script, str(dossier.path)), pytest.raises(FileBusy):
            dossier.full_backup(target)
        assert _beside(target) == []

    def test_evidence_that_rotted_is_named_and_not_passed_on(self, dossier: Dossier) -> None:
        file_hash = _add_document(dossier, PHOTO)
        with dossier.connection.blobopen("evidence_blob", "bytes", 1) as blob:
            blob.write(b"busuk")
        target = dossier.path.with_name("cadangan.gm100")
        assert dossier.full_backup(target) == (file_hash,)

    def test_writing_goes_on_while_evidence_is_copied(self, dossier: Dossier) -> None:
        for number in range(3):
            _add_document(dossier, PHOTO + bytes([number]))
        target = dossier.path.with_name("cadangan.gm100")

        def work_on(percent: int, _text: str) -> None:
            _add(dossier, f"OPD {percent}")

        dossier.full_backup(target, work_on)
        assert len(_names(dossier)) >= 4

    def test_a_copy_that_is_not_right_is_thrown_away(
        self, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _add(dossier, "Dinas")
        monkeypatch.setattr(copying, "_copy_rows", lambda _taken, _name: 1)
        target = dossier.path.with_name("cadangan.gm100")
        with pytest.raises(KnownProblem, match="tidak lolos pemeriksaan"):
            dossier.full_backup(target)
        assert _beside(target) == []


class TestRestore:
    """A new file; the old one as it was."""

    def test_it_brings_back_the_records_and_their_evidence(
        self, dossier: Dossier, clock: Clock, places: Places
    ) -> None:
        _add(dossier, "Dinas")
        file_hash = _add_document(dossier, PHOTO)
        point = dossier.restore_point()
        assert point is not None
        with dossier.write("Hapus semua", Area.REGION):
            dossier.connection.execute("DELETE FROM agency")
            dossier.connection.execute("DELETE FROM document")
        before = dossier.path.read_bytes()
        target = dossier.path.with_name("dipulihkan.gm100")
        restored = dossier.copies.restore(point.path, target)
        assert (restored.evidence_brought, restored.evidence_missing) == (1, ())
        assert dossier.path.read_bytes() == before
        assert dossier.copies.restore_points()[0].reason is Reason.RESTORE
        with Dossier.open(target, who="Budi", now=clock, places=places) as again:
            assert _names(again) == ["Dinas"]
            assert again.evidence.read(file_hash) == PHOTO
            assert again.check().is_sound
            newest = again.history_of_file(1)[0]
            assert (newest.origin, newest.who) == (Origin.RESTORE, "Sari")

    def test_evidence_found_nowhere_is_named(self, dossier: Dossier) -> None:
        file_hash = _add_document(dossier, PHOTO)
        point = dossier.restore_point()
        assert point is not None
        dossier.connection.execute("UPDATE evidence_blob SET bytes = NULL")
        target = dossier.path.with_name("dipulihkan.gm100")
        assert dossier.copies.restore(point.path, target).evidence_missing == (file_hash,)

    def test_evidence_comes_from_a_damaged_file_as_far_as_it_goes(self, dossier: Dossier) -> None:
        _add_document(dossier, PHOTO)
        lost = _add_document(dossier, b"x" * 50_000)
        point = dossier.restore_point()
        assert point is not None
        dossier.close()
        content = dossier.path.read_bytes()
        dossier.path.write_bytes(content[: content.index(b"x" * 3000)])
        target = dossier.path.with_name("dipulihkan.gm100")
        restored = backups.restore(point.path, target, SIGNED, present=dossier.path)
        assert (restored.evidence_brought, restored.evidence_missing) == (1, (lost,))
        assert check_file(target).record_count == 2 + SEEDS

    @pytest.mark.parametrize("left", [b"", b"teks" * 100])
    def test_a_file_past_reading_does_not_stop_it(self, dossier: Dossier, left: bytes) -> None:
        file_hash = _add_document(dossier, PHOTO)
        point = dossier.restore_point()
        assert point is not None
        dossier.close()
        dossier.path.write_bytes(left)
        target = dossier.path.with_name("dipulihkan.gm100")
        restored = backups.restore(point.path, target, SIGNED, present=dossier.path)
        assert restored.evidence_missing == (file_hash,)

    def test_it_never_replaces_a_file(self, dossier: Dossier) -> None:
        _add(dossier, "Dinas")
        point = dossier.restore_point()
        assert point is not None
        with pytest.raises(KnownProblem, match="sudah ada"):
            dossier.copies.restore(point.path, dossier.path)
        assert _names(dossier) == ["Dinas"]

    def test_a_vanished_restore_point_is_said(self, dossier: Dossier) -> None:
        target = dossier.path.with_name("dipulihkan.gm100")
        with pytest.raises(KnownProblem, match="tidak ditemukan"):
            dossier.copies.restore(dossier.path.with_name("hilang.gm100"), target)
        assert _beside(target) == []

    def test_what_differs_from_now_is_told_row_by_row(self, dossier: Dossier) -> None:
        first, second = _add(dossier, "Dinas"), _add(dossier, "Badan")
        point = dossier.restore_point()
        assert point is not None
        third = _add(dossier, "Kantor")
        with dossier.write("Ubah", Area.REGION):
            dossier.connection.execute("UPDATE agency SET name = 'DINAS' WHERE id = ?", (first,))
            dossier.connection.execute("DELETE FROM agency WHERE id = ?", (second,))
        (difference,) = dossier.copies.differences(point.path)
        counts = (difference.table, difference.added, difference.changed, difference.removed)
        assert counts == ("agency", 1, 1, 1)
        changed, added, removed = difference.rows
        name = FieldChange("name", "DINAS", "Dinas")
        assert changed == RecordChange("agency", first, Act.CHANGED, (name,))
        assert (added.record_id, added.act) == (second, Act.ADDED)
        assert (removed.record_id, removed.act) == (third, Act.REMOVED)


def test_freezing_inside_an_act_is_refused(dossier: Dossier) -> None:
    with dossier.write("Ubah", Area.REGION), pytest.raises(InsideAct):
        dossier.frozen.freeze("Evaluasi")


def test_a_frozen_copy_answers_as_then_and_is_never_touched(dossier: Dossier) -> None:
    _add(dossier, "Dinas")
    file_hash = _add_document(dossier, PHOTO)
    copy = dossier.frozen.freeze("Evaluasi 2026 Tahap II")
    _add(dossier, "Badan")
    thawed = dossier.frozen.thaw(copy)
    assert thawed.execute("SELECT name FROM agency").fetchall() == [("Dinas",)]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        thawed.execute("DELETE FROM agency")
    thawed.close()
    for sql in ("UPDATE frozen_copy SET label = 'x'", "DELETE FROM frozen_copy"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            dossier.connection.execute(sql)
    (kept,) = dossier.frozen.all()
    assert (kept.label, kept.frozen_by) == ("Evaluasi 2026 Tahap II", "Sari")
    assert dossier.history_of_file(2)[1].step == kept.step
    with dossier.write("Hapus", Area.DOCUMENTS):
        dossier.connection.execute("DELETE FROM document")
    assert dossier.evidence.sweep(oldest_undoable=999) == 0
    assert dossier.evidence.holds(file_hash)
    assert dossier.check().is_sound


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with hardly any room; skipped where tests may not mount one."""
    folder = tmp_path / "usb"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a disk")
    yield folder
    os.sync()
    subprocess.run(["umount", str(folder)], check=True)
