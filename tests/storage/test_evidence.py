"""Evidence: each file once, whole, with the record that mentions it, gone only when out of reach."""

import hashlib
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.evidence import PIECE, NotInAct
from tests.storage.failing_places import folder_for_all, unprivileged


def _attach(dossier: Dossier, content: bytes) -> tuple[str, int]:
    with dossier.write("Tambah dokumen", Area.DOCUMENTS) as step:
        file_hash = dossier.evidence.store(content)
        sql = "INSERT INTO document(title, file_hash) VALUES ('Foto', ?)"
        dossier.connection.execute(sql, (file_hash,))
    return file_hash, step


def _count(dossier: Dossier) -> int:
    return int(dossier.connection.execute("SELECT count(*) FROM evidence_blob").fetchone()[0])


@pytest.mark.parametrize("content", [b"", b"a", bytes(range(256)) * 5000, b"x" * PIECE, b"x" * (PIECE + 1)])
def test_bytes_come_back_as_they_went_in(dossier: Dossier, content: bytes, tmp_path: Path) -> None:
    file_hash, _ = _attach(dossier, content)
    assert file_hash == hashlib.sha256(content).hexdigest()
    assert dossier.evidence.read(file_hash) == content
    dossier.evidence.save_as(file_hash, tmp_path / "bukti.pdf")
    assert (tmp_path / "bukti.pdf").read_bytes() == content


def test_a_file_is_kept_once(dossier: Dossier, tmp_path: Path) -> None:
    source = tmp_path / "sk.pdf"
    source.write_bytes(b"%PDF" * 1000)
    first, _ = _attach(dossier, source.read_bytes())
    with dossier.write("Tambah lagi", Area.DOCUMENTS):
        second = dossier.evidence.store_file(source)
        dossier.connection.execute("INSERT INTO document(title, file_hash) VALUES ('SK', ?)", (second,))
    assert first == second
    assert _count(dossier) == 1


def test_bytes_without_an_act_are_refused(dossier: Dossier) -> None:
    with pytest.raises(NotInAct):
        dossier.evidence.store(b"a")


def test_an_act_that_fails_leaves_no_bytes(dossier: Dossier) -> None:
    def fail() -> None:
        with dossier.write("Tambah", Area.DOCUMENTS):
            dossier.evidence.store(b"a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert _count(dossier) == 0


def test_a_file_that_cannot_be_read_is_said(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(KnownProblem, match="tidak ditemukan"), dossier.write("Tambah", Area.DOCUMENTS):
        dossier.evidence.store_file(tmp_path / "hilang.pdf")
    with pytest.raises(KnownProblem, match="adalah folder"), dossier.write("Tambah", Area.DOCUMENTS):
        dossier.evidence.store_file(tmp_path)


def test_a_full_disk_keeps_neither_bytes_nor_record(dossier: Dossier) -> None:
    pages = dossier.connection.execute("PRAGMA page_count").fetchone()[0]
    dossier.connection.execute(f"PRAGMA max_page_count={pages + 20}")
    with pytest.raises(KnownProblem, match="penuh"):
        _attach(dossier, b"x" * 1_000_000)
    assert _count(dossier) == 0
    assert dossier.connection.execute("SELECT count(*) FROM document").fetchone() == (0,)


def test_saving_to_a_place_without_permission_is_said(dossier: Dossier) -> None:
    file_hash, _ = _attach(dossier, b"a")
    with folder_for_all() as folder:
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(KnownProblem, match="izin"):
            dossier.evidence.save_as(file_hash, folder / "bukti.pdf")
        assert list(folder.iterdir()) == []


def test_bytes_that_are_not_here_are_said(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(KnownProblem, match="tidak ada di sini"):
        dossier.evidence.read("0" * 64)
    with pytest.raises(KnownProblem, match="tidak ada di sini"):
        dossier.evidence.save_as("0" * 64, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_sweeping_keeps_what_lives_and_what_undo_can_bring_back(dossier: Dossier) -> None:
    living, _ = _attach(dossier, b"hidup")
    removed, _ = _attach(dossier, b"dihapus")
    with dossier.write("Hapus", Area.DOCUMENTS) as step:
        dossier.connection.execute("DELETE FROM document WHERE file_hash = ?", (removed,))
    assert dossier.evidence.sweep() == 0
    assert dossier.evidence.sweep(oldest_undoable=step) == 0
    dossier.revert(step)
    assert dossier.evidence.read(removed) == b"dihapus"
    with dossier.write("Hapus", Area.DOCUMENTS) as step:
        dossier.connection.execute("DELETE FROM document WHERE file_hash = ?", (removed,))
    assert dossier.evidence.sweep(oldest_undoable=step + 1) == 1
    assert not dossier.evidence.holds(removed)
    assert dossier.evidence.read(living) == b"hidup"


def test_a_logo_is_evidence_too(dossier: Dossier) -> None:
    with dossier.write("Pasang lambang", Area.REGION) as step:
        logo = dossier.evidence.store(b"lambang")
        dossier.connection.execute("INSERT INTO paper_profile(id, logo_hash) VALUES (1, ?)", (logo,))
    assert dossier.evidence.sweep(oldest_undoable=step + 1) == 0
