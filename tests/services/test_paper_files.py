"""A finished PDF in the person's folder: whole, or under another name, or not at all."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.paper_files import save_copy
from tests.storage.failing_places import folder_for_all, unprivileged


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "sementara.pdf"
    path.write_bytes(b"%PDF baru")
    return path


def test_an_older_copy_is_replaced(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "laporan.pdf"
    target.write_bytes(b"%PDF lama")
    saved = save_copy(source, target)
    assert (saved.path, saved.was_taken) == (target, False)
    assert target.read_bytes() == b"%PDF baru"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["laporan.pdf", "sementara.pdf"]


def test_a_name_that_is_open_elsewhere_gets_a_version(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "laporan.pdf"
    target.write_bytes(b"%PDF lama")
    (tmp_path / "laporan_v2.pdf").write_bytes(b"%PDF lain")
    usual = os.replace

    def replace(one: Path, other: Path) -> None:
        if other == target:
            raise PermissionError(errno.EACCES, "open elsewhere")
        usual(one, other)

    monkeypatch.setattr(os, "replace", replace)
    saved = save_copy(source, target)
    assert (saved.path.name, saved.was_taken) == ("laporan_v3.pdf", True)
    assert target.read_bytes() == b"%PDF lama"


def test_a_folder_that_is_gone_is_told(source: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownProblem):
        save_copy(source, tmp_path / "hilang" / "laporan.pdf")


def test_a_full_disk_leaves_nothing_behind(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(KnownProblem):
        save_copy(source, tmp_path / "laporan.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["sementara.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="Windows protects by itself")
def test_a_file_its_owner_protected_is_not_replaced(source: Path) -> None:
    with folder_for_all() as folder:
        target = folder / "laporan.pdf"
        target.write_bytes(b"%PDF penting")
        target.chmod(0o444)
        own = Path(shutil.copyfile(source, folder / "sementara.pdf"))
        with unprivileged():
            saved = save_copy(own, target)
        assert (saved.path.name, saved.was_taken) == ("laporan_v2.pdf", True)
        assert target.read_bytes() == b"%PDF penting"


def test_what_is_said_names_the_folder_that_is_gone(source: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        save_copy(source, tmp_path / "hilang" / "laporan.pdf")
    assert caught.value.message == f"Folder {tmp_path / 'hilang'} tidak ditemukan."
