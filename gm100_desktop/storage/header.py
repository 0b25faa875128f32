"""Whose file is this, and of which schema: read from its first bytes, without opening it."""

from pathlib import Path
from typing import NamedTuple

APPLICATION_ID = 0x474D3130  # "GM10"
_MAGIC = b"SQLite format 3\x00"


class Header(NamedTuple):
    """The first 100 bytes of an SQLite file, as far as we need them."""

    application_id: int
    schema_version: int
    is_whole: bool  # the file is as long as its header says


def read_header(path: Path) -> Header | None:
    """What the first bytes say; None when this is no SQLite file."""
    with path.open("rb") as file:
        first = file.read(100)
    if len(first) < 100 or not first.startswith(_MAGIC):
        return None
    return Header(_number(first, 68), _number(first, 60), is_whole=path.stat().st_size >= _length(first))


def has_journal(path: Path) -> bool:
    """A rollback journal lies beside the file: a crash, or a commit happening now.

    The header may then be that of an unfinished transaction; only SQLite itself can tell.
    """
    journal = journal_of(path)
    try:
        with journal.open("rb") as file:
            return file.read(1) not in {b"", b"\x00"}  # as SQLite itself tells it
    except FileNotFoundError:
        return False


def journal_of(path: Path) -> Path:
    """Where SQLite keeps the rollback journal of that file."""
    return path.with_name(path.name + "-journal")


def _number(first: bytes, at: int) -> int:
    return int.from_bytes(first[at : at + 4], "big")


def _length(first: bytes) -> int:
    """The file's length by its header; 0 when an old SQLite wrote it and the page count is not kept."""
    if _number(first, 24) != _number(first, 92):
        return 0
    page_size = int.from_bytes(first[16:18], "big")
    return (65536 if page_size == 1 else page_size) * _number(first, 28)
