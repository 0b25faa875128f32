"""Files that are no region's file, or not a whole one: each made from a sound file at its path."""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

PAGE = 4096
Spoil = Callable[[Path], None]


def foreign(path: Path) -> None:
    """Another program's SQLite file."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
        connection.execute("INSERT INTO note VALUES ('milik program lain')")
        connection.commit()


def cut_to(length: int) -> Spoil:
    """A copy that broke off there."""
    return lambda path: os.truncate(path, length)


def cut_amid(share: float, beyond: int = 0) -> Spoil:
    """A copy that broke off behind that share of its pages, and so many bytes more."""

    def cut(path: Path) -> None:
        pages = path.stat().st_size // PAGE
        os.truncate(path, int(pages * share) * PAGE + beyond)

    return cut


def cut_by(lacking: int) -> Spoil:
    """A copy whose end is missing."""
    return lambda path: os.truncate(path, path.stat().st_size - lacking)


def zeros(path: Path) -> None:
    """As long as it was, and nothing in it: what some disks leave after a power cut."""
    path.write_bytes(bytes(path.stat().st_size))


def no_first_page(path: Path) -> None:
    """Its beginning is overwritten."""
    with path.open("r+b") as file:
        file.write(bytes(PAGE))


def noise(path: Path) -> None:
    """The header is there, what follows is not."""
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\x5a" * (path.stat().st_size - 100))


def no_version(path: Path) -> None:
    """Ours, of a schema there never was."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=0")


def text(path: Path) -> None:
    """A list somebody renamed."""
    path.write_text("Daftar OPD\n" * 50, encoding="utf-8")


def empty(path: Path) -> None:
    """Nothing at all."""
    path.write_bytes(b"")


def newer(path: Path) -> None:
    """Written by a later program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")


def folder(path: Path) -> None:
    """A folder of that name."""
    path.unlink()
    path.mkdir()


def missing(path: Path) -> None:
    """Somebody moved it."""
    path.unlink()


SPOILED: Mapping[str, tuple[Spoil, str]] = MappingProxyType(
    {
        "foreign": (foreign, "bukan berkas GM100"),
        **{f"cut to {length}": (cut_to(length), "bukan berkas GM100") for length in (1, 15, 50, 99)},
        **{f"cut to {length}": (cut_to(length), "rusak") for length in (100, 1000, PAGE, PAGE + 1)},
        "cut between pages": (cut_amid(0.5), "rusak"),
        "cut amid a page": (cut_amid(0.5, 1234), "rusak"),
        "without its last page": (cut_by(PAGE), "rusak"),
        "without its end": (cut_by(5000), "rusak"),
        "without its last byte": (cut_by(1), "rusak"),
        "zeros": (zeros, "bukan berkas GM100"),
        "no first page": (no_first_page, "bukan berkas GM100"),
        "noise": (noise, "rusak"),
        "no version": (no_version, "rusak"),
        "text": (text, "bukan berkas GM100"),
        "empty": (empty, "kosong"),
        "newer": (newer, "lebih baru"),
        "folder": (folder, "adalah folder"),
        "missing": (missing, "tidak ditemukan"),
    }
)
"""How it is spoiled, and words of the sentence that must come."""


def contents(folder_of: Path) -> dict[str, bytes]:
    """Every file below that folder with its bytes; to compare before with after."""
    found = sorted(path for path in folder_of.rglob("*") if path.is_file())
    return {str(path.relative_to(folder_of)): path.read_bytes() for path in found}
