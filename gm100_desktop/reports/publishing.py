"""Puts a finished PDF in its place: built beside the target and moved, so nothing is ever half-written."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from gm100_desktop.domain.problems import KnownProblem

_MOST_VERSIONS = 99
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Published:
    """Where the PDF is; `was_taken` when the wished name was open in another program."""

    path: Path
    was_taken: bool = False


def publish(target: Path, write: Callable[[BinaryIO], None]) -> Published:
    """What `write` writes stands whole at the target, or under the next free `_v2` name beside it."""
    if target.is_dir():
        raise KnownProblem(f"{target.name} adalah folder.", "Sebutkan nama berkas PDF di dalamnya.")
    beside = target.with_name(f".gm100-{uuid4().hex}.tmp")
    try:
        with _explained(target):
            stream = beside.open("xb")
        with stream:
            _fill(stream, target, write)
        with _explained(target):
            return _moved(beside, target)
    finally:
        with suppress(OSError):  # what was left beside the target is worthless; the problem itself is told
            beside.unlink(missing_ok=True)


def _fill(stream: BinaryIO, target: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write and reach the disk; only a full disk is the world's fault here, anything else is ours."""
    try:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())
    except OSError as problem:
        if problem.errno in _FULL:
            raise _known(problem, target) from problem
        raise


@contextmanager
def _explained(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise _known(problem, target) from problem


def _moved(beside: Path, target: Path) -> Published:
    """Take the target's name; a file that is open (Windows) or protected keeps it, the next free is taken."""
    try:
        _refuse_protected(target)
        os.replace(beside, target)
    except PermissionError:
        if not target.exists():
            raise
    else:
        return Published(target)
    for version in range(2, _MOST_VERSIONS):
        other = target.with_stem(f"{target.stem}_v{version}")
        if not other.exists():
            os.replace(beside, other)
            return Published(other, was_taken=True)
    raise KnownProblem(f"{target.name} sedang dibuka di program lain.", "Tutup berkas itu, lalu cetak lagi.")


def _refuse_protected(target: Path) -> None:
    """Windows refuses by itself; elsewhere a rename would go over a file its owner made read-only."""
    if target.is_file():
        target.open("r+b").close()  # changes nothing; PermissionError when it may not be written


def _known(problem: OSError, target: Path) -> KnownProblem:
    code = problem.errno or 0
    if code in _FULL:
        return KnownProblem(
            "Ruang penyimpanan penuh, PDF tidak disimpan.",
            "Kosongkan ruang di disk itu atau pilih folder lain.",
        )
    if code in _MISSING:
        return KnownProblem(f"Folder {target.parent} tidak ada.", "Pilih folder lain.")
    if code in _CLOSED:
        return KnownProblem(f"Folder {target.parent} tidak boleh ditulisi.", "Pilih folder lain.")
    if code == errno.ENAMETOOLONG:
        return KnownProblem("Nama berkas PDF terlalu panjang.", "Pakai nama yang lebih pendek.")
    return KnownProblem(
        f"PDF tidak dapat disimpan di {target.parent}: {problem.strerror or problem}.", "Pilih folder lain."
    )
