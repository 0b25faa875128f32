"""Evidence bytes: each file once, by its SHA-256, in the same file as the records that mention it.

Stored in the act that first mentions them, outside the journal: undo takes away the mention, never the
bytes. Only `sweep` removes bytes, and only those nobody can reach any more.
"""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.connection import number, transaction
from gm100_desktop.storage.growing import room_beside
from gm100_desktop.storage.hand import Hand
from gm100_desktop.storage.schema import quoted, record_tables
from gm100_desktop.storage.troubles import explained

PIECE = 1 << 20
_MENTION = "_hash"  # columns of record tables that name evidence end so: file_hash, logo_hash


class Readable(Protocol):
    """A file, or evidence inside a file."""

    def read(self, length: int = ..., /) -> bytes:
        """The next bytes, none at the end."""
        ...


class NotInAct(RuntimeError):
    """Evidence is stored only together with the record that mentions it."""


class Evidence:
    """The evidence of one file."""

    def __init__(self, connection: sqlite3.Connection, path: Path, hand: Hand) -> None:
        self._connection, self._path, self._hand = connection, path, hand

    def store(self, content: bytes) -> str:
        """The bytes are in the file, once; their SHA-256. Inside an act."""
        return self._store(BytesIO(content))

    def store_file(self, source: Path) -> str:
        """As `store`, read from a file piece by piece: a big one never stands in memory whole."""
        with explained(source), source.open("rb") as file:
            return self._store(file)

    def holds(self, file_hash: str) -> bool:
        """The bytes are here; a copy of the records alone knows the hash without them."""
        sql = "SELECT EXISTS (SELECT 1 FROM evidence_blob WHERE hash = ? AND bytes IS NOT NULL)"
        return bool(number(self._connection, sql, (file_hash,)))

    def papers_with(self, hashes: Collection[str]) -> list[str]:
        """The titles of the documents that carry those files, in their order."""
        sql = "SELECT title, file_hash FROM document WHERE file_hash <> '' ORDER BY code, id"
        with explained(self._path):
            return [title for title, file_hash in self._connection.execute(sql) if file_hash in hashes]

    def read(self, file_hash: str) -> bytes:
        """All the bytes; KnownProblem when they are not in this file."""
        with explained(self._path), self.opened(file_hash) as blob:
            return blob.read()

    def save_as(self, file_hash: str, target: Path) -> None:
        """A file with those bytes lies at `target`, whole or not at all."""
        with explained(target), self.opened(file_hash) as blob, room_beside(target) as room:
            fresh = room / target.name
            with fresh.open("wb") as file:
                for piece in pieces(blob):
                    file.write(piece)
            fresh.replace(target)

    @contextmanager
    def opened(self, file_hash: str) -> Iterator[sqlite3.Blob]:
        """The bytes, to be read piece by piece."""
        sql = "SELECT id FROM evidence_blob WHERE hash = ? AND bytes IS NOT NULL"
        found = self._connection.execute(sql, (file_hash,)).fetchone()
        if found is None:
            raise KnownProblem(
                "Isi berkas bukti ini tidak ada di sini; catatannya tetap ada.",
                "Lampirkan lagi berkasnya, atau buka cadangan penuh.",
            )
        with self._connection.blobopen("evidence_blob", "bytes", found[0], readonly=True) as blob:
            yield blob

    def sweep(self, oldest_undoable: int = 0) -> int:
        """Bytes nobody can reach are gone; how many files that were.

        Kept is what a record mentions, what a step from `oldest_undoable` on could bring back, and
        what a frozen copy mentions.
        """
        self._hand.take()
        with explained(self._path), transaction(self._connection):
            kept = mentioned(self._connection) | _frozen(self._connection)
            hashes = [row[0] for row in self._connection.execute("SELECT hash FROM evidence_blob")]
            unused = [
                (one,) for one in hashes if one not in kept and not self._is_undoable(one, oldest_undoable)
            ]
            self._connection.executemany("DELETE FROM evidence_blob WHERE hash = ?", unused)
        return len(unused)

    def _store(self, source: BinaryIO) -> str:
        if not self._connection.in_transaction:
            raise NotInAct
        file_hash, size = digest_of(source)
        if not self.holds(file_hash):
            source.seek(0)
            self._write(source, file_hash, size)
        return file_hash

    def _write(self, source: BinaryIO, file_hash: str, size: int) -> None:
        row_id = number(
            self._connection,
            "INSERT INTO evidence_blob(hash, size, stored_at, bytes) VALUES (?1, ?2, ?3, zeroblob(?2))"
            " ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes RETURNING id",
            (file_hash, size, self._hand.now()),
        )
        written = hashlib.sha256()
        with self._connection.blobopen("evidence_blob", "bytes", row_id) as blob:
            for piece in pieces(source):
                if blob.tell() + len(piece) > size:
                    break
                blob.write(piece)
                written.update(piece)
        if written.hexdigest() != file_hash:
            raise KnownProblem(
                "Berkas bukti berubah saat disalin; tidak ada yang disimpan.",
                "Tutup program yang sedang menulisnya, lalu lampirkan lagi.",
            )

    def _is_undoable(self, file_hash: str, oldest: int) -> bool:
        sql = (
            "SELECT EXISTS (SELECT 1 FROM journal_change WHERE step >= ?1"
            " AND (instr(before, ?2) > 0 OR instr(after, ?2) > 0))"
        )
        return bool(number(self._connection, sql, (oldest, file_hash)))


def mentioned(connection: sqlite3.Connection) -> set[str]:
    """Every hash a record of the file mentions."""
    found: set[str] = set()
    for table in record_tables(connection):
        for column in table.columns:
            if column.endswith(_MENTION):
                name = quoted(column)
                rows = connection.execute(f"SELECT {name} FROM {quoted(table.name)} WHERE {name} <> ''")
                found.update(row[0] for row in rows)
    return found


def digest_of(source: Readable) -> tuple[str, int]:
    """SHA-256 and length of all that can still be read."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces(source):
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


def pieces(source: Readable) -> Iterator[bytes]:
    """The rest of a file, a mebibyte at a time."""
    while piece := source.read(PIECE):
        yield piece


def _frozen(connection: sqlite3.Connection) -> set[str]:
    lists = connection.execute("SELECT evidence FROM frozen_copy")
    return {file_hash for (listed,) in lists for file_hash in json.loads(listed)}
