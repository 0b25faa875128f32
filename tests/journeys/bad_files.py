"""Files that are no region's file, or not a whole one: each made from a sound file at its path."""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType


def foreign(path: Path) -> None:
    """Another program's SQLite file."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
        connection.execute("INSERT INTO note VALUES ('milik program lain')")
        connection.commit()


def truncated(path: Path) -> None:
    """A copy that broke off."""
    os.truncate(path, path.stat().st_size - 5000)


def only_a_start(path: Path) -> None:
    """A copy that broke off at once."""
    os.truncate(path, 1000)


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


Spoil = Callable[[Path], None]
SPOILED: Mapping[str, tuple[Spoil, str]] = MappingProxyType(
    {
        "foreign": (foreign, "bukan berkas GM100"),
        "truncated": (truncated, "rusak"),
        "only a start": (only_a_start, "rusak"),
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
