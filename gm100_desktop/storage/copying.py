"""Whole copies of a file: the records in one consistent moment, the evidence piece by piece.

A copy grows out of sight, is checked, and only then gets its name. The file stays writable while its
evidence is copied.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.connection import address, connect, connect_new, number, transaction
from gm100_desktop.storage.evidence import digest_of, pieces
from gm100_desktop.storage.header import APPLICATION_ID
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.schema import columns_of, quoted, table_names

__all__ = ["Progress", "copy_evidence", "copy_records", "copy_tables", "silent", "verify"]

logger = logging.getLogger(__name__)

BLOBS = "evidence_blob"
_HELD = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def copy_records(source: Path, fresh: Path) -> None:
    """`fresh` holds every record, the journal, drafts and frozen copies of `source`; no evidence bytes."""
    with closing(connect_new(fresh)) as taken:
        taken.execute("PRAGMA synchronous=0")  # made safe in one go when all is in
        counts = copy_tables(source, taken)
        taken.execute("PRAGMA synchronous=3")
        taken.execute(f"PRAGMA application_id={APPLICATION_ID}")
    verify(fresh, counts)


def copy_tables(
    source: Path, taken: sqlite3.Connection, empty: frozenset[str] = frozenset()
) -> dict[str, int]:
    """The same tables, indexes and triggers with their rows, and the version; how many rows went into each.

    Made in the order the file itself was made in, so that the list of tables lies at the same pages (salvage
    builds on that). Tables named in `empty` get no rows; the rest is one moment of the source.
    """
    taken.execute("PRAGMA foreign_keys=0")  # rows come table by table; checked when all are in
    taken.execute("ATTACH ? AS given", (address(source, "ro"),))
    try:
        with transaction(taken):
            return _copy_attached(taken, empty)
    finally:
        taken.execute("DETACH given")
        taken.execute("PRAGMA foreign_keys=1")


def copy_evidence(given: sqlite3.Connection, fresh: Path, step: Progress = silent) -> None:
    """The bytes `fresh` lacks and the other file has whole are brought over."""
    with closing(connect(fresh)) as taken:
        lacking = taken.execute(f"SELECT id, hash, size FROM {BLOBS} WHERE bytes IS NULL").fetchall()
        total, done = sum(size for _, _, size in lacking) or 1, 0
        for row_id, file_hash, size in lacking:
            step(done * 100 // total, "Menyalin berkas bukti")
            _bring(given, taken, row_id, file_hash)
            done += size


def verify(copy: Path, counts: dict[str, int]) -> None:
    """The copy is sound and holds that many rows in each table; KnownProblem otherwise."""
    connection = connect(copy, read_only=True)
    try:
        is_sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        names = table_names(connection)
        found = {name: number(connection, f"SELECT count(*) FROM {quoted(name)}") for name in names}
    finally:
        connection.close()
    if not is_sound or broken or found != counts:
        logger.error("bad copy: sound %s, broken %s, %s of %s", is_sound, broken, found, counts)
        raise KnownProblem(
            "Salinan tidak lolos pemeriksaan, jadi dibuang; berkas asal tidak diubah.",
            "Ulangi; bila terulang, pilih disk lain.",
        )


def _copy_attached(taken: sqlite3.Connection, empty: frozenset[str]) -> dict[str, int]:
    listed = "SELECT sql FROM given.sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
    for (sql,) in taken.execute(f"{listed} ORDER BY rowid").fetchall():
        taken.execute(sql)
    names = table_names(taken)
    counts = {name: 0 if name in empty else _copy_rows(taken, name) for name in names}
    taken.execute("DELETE FROM main.sqlite_sequence")  # numbers once used are not given again in the copy
    taken.execute("INSERT INTO main.sqlite_sequence SELECT * FROM given.sqlite_sequence")
    taken.execute(f"PRAGMA main.user_version={number(taken, 'PRAGMA given.user_version')}")
    return counts


def _copy_rows(taken: sqlite3.Connection, name: str) -> int:
    picked = "*"
    if name == BLOBS:
        columns = columns_of(taken, name)
        picked = ", ".join("NULL" if column == "bytes" else quoted(column) for column in columns)
    table = quoted(name)
    return taken.execute(f"INSERT INTO main.{table} SELECT {picked} FROM given.{table}").rowcount


def _bring(given: sqlite3.Connection, taken: sqlite3.Connection, row_id: int, file_hash: str) -> None:
    """One file's bytes, in its own short transaction, checked against the hash on arrival."""
    with transaction(taken):
        taken.execute(f"UPDATE {BLOBS} SET bytes = zeroblob(size) WHERE id = ?", (row_id,))
        with taken.blobopen(BLOBS, "bytes", row_id) as blob:
            for piece in _read(given, file_hash, len(blob)):
                blob.write(piece)
        with taken.blobopen(BLOBS, "bytes", row_id, readonly=True) as blob:
            is_right = digest_of(blob)[0] == file_hash
        if not is_right:
            taken.execute(f"UPDATE {BLOBS} SET bytes = NULL WHERE id = ?", (row_id,))


def _read(given: sqlite3.Connection, file_hash: str, size: int) -> Iterator[bytes]:
    """The bytes as far as they can be read; none when they are not there or not as many."""
    sql = f"SELECT id FROM {BLOBS} WHERE hash = ? AND bytes IS NOT NULL"
    try:
        for (row_id,) in given.execute(sql, (file_hash,)).fetchall():
            with given.blobopen(BLOBS, "bytes", row_id, readonly=True) as blob:
                if len(blob) == size:
                    yield from pieces(blob)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _HELD:  # not damaged: it can be read a little later
            raise
        logger.info("evidence cannot be read: %s", error)  # the hash on arrival tells
