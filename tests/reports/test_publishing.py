"""A PDF stands whole in its place, or nothing has changed."""

import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.reports.publishing import publish
from tests.storage.failing_places import folder_for_all, unprivileged


def pdf(stream: BinaryIO) -> None:
    stream.write(b"baru")


def test_the_target_holds_what_was_written(tmp_path: Path) -> None:
    made = publish(tmp_path / "a.pdf", pdf)
    assert made.path.read_bytes() == b"baru"
    assert not made.was_taken
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"lama")
    assert publish(tmp_path / "a.pdf", pdf).path.read_bytes() == b"baru"


@pytest.mark.parametrize(
    "problem", [Cancelled(), ValueError("ours"), FileNotFoundError(errno.ENOENT, "a photo of ours")]
)
def test_a_build_that_breaks_off_leaves_the_old_file_alone(tmp_path: Path, problem: Exception) -> None:
    (tmp_path / "a.pdf").write_bytes(b"lama")

    def half(stream: BinaryIO) -> None:
        stream.write(b"sete")
        raise problem

    with pytest.raises(type(problem)):
        publish(tmp_path / "a.pdf", half)
    assert (tmp_path / "a.pdf").read_bytes() == b"lama"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_full_disk_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    def full(stream: BinaryIO) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(KnownProblem, match="Ruang penyimpanan penuh"):
        publish(tmp_path / "a.pdf", full)
    assert not list(tmp_path.iterdir())


def test_a_target_open_elsewhere_is_saved_under_the_next_free_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.pdf", "a_v2.pdf"):
        (tmp_path / name).write_bytes(b"lama")
    real = os.replace

    def locked(source: Path, target: Path) -> None:
        if target.name == "a.pdf":
            raise PermissionError(errno.EACCES, "open in another program")
        real(source, target)

    monkeypatch.setattr(os, "replace", locked)
    made = publish(tmp_path / "a.pdf", pdf)
    assert (made.path.name, made.was_taken) == ("a_v3.pdf", True)
    assert made.path.read_bytes() == b"baru"
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "a_v2.pdf").read_bytes() == b"lama"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EACCES, "tidak boleh ditulisi"),
        (errno.EROFS, "tidak boleh ditulisi"),
        (errno.ENAMETOOLONG, "terlalu panjang"),
        (errno.EIO, "tidak dapat disimpan"),
    ],
)
def test_a_folder_that_takes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    def closed(self: Path, mode: str) -> BinaryIO:
        raise OSError(code, "no")

    monkeypatch.setattr(Path, "open", closed)
    with pytest.raises(KnownProblem, match=sentence) as told:
        publish(tmp_path / "a.pdf", pdf)
    assert told.value.advice


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem, match="tidak ada"):
        publish(tmp_path / "hilang" / "a.pdf", pdf)


def test_a_folder_given_as_target(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem, match="adalah folder"):
        publish(tmp_path, pdf)


@pytest.mark.skipif(os.name != "posix", reason="Windows protects by itself")
def test_a_target_its_owner_protected_is_not_replaced() -> None:
    with folder_for_all() as folder:
        target = folder / "laporan.pdf"
        target.write_bytes(b"%PDF penting")
        target.chmod(0o444)

        def write(stream: BinaryIO) -> None:
            stream.write(b"%PDF baru")

        with unprivileged():
            published = publish(target, write)
        assert (published.path.name, published.was_taken) == ("laporan_v2.pdf", True)
        assert target.read_bytes() == b"%PDF penting"
