"""Frozen copies: all records as they were, kept inside the file for good, readable like the file itself."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from gm100_desktop.domain.problems import DamagedFile
from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.storage.connection import connect_memory
from gm100_desktop.storage.copying import copy_tables
from gm100_desktop.storage.evidence import mentioned
from gm100_desktop.storage.migrations import STEPS, Migration, migrate, schema_version
from gm100_desktop.storage.schema import SYSTEM_TABLES

_LEFT_OUT = SYSTEM_TABLES - {"file_info"}


def keep(connection: sqlite3.Connection, content: bytes, step: int, label: str, at: str, who: str) -> int:
    """What `packed` gave is kept under that step; the number of the copy."""
    sql = (
        "INSERT INTO frozen_copy"
        "(step, label, frozen_at, frozen_by, schema_version, evidence, digest, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    evidence = json.dumps(sorted(mentioned(connection)))
    digest = hashlib.sha256(content).hexdigest()
    row = (step, label, at, who, schema_version(connection), evidence, digest, content)
    return connection.execute(sql, row).lastrowid or 0


def frozen_copies(connection: sqlite3.Connection) -> list[FrozenCopy]:
    """Every copy the file keeps, newest first."""
    sql = "SELECT id, step, label, frozen_at, frozen_by, schema_version FROM frozen_copy ORDER BY id DESC"
    return [FrozenCopy(*row) for row in connection.execute(sql)]


def thaw(
    connection: sqlite3.Connection, copy_id: int, steps: Sequence[Migration] = STEPS
) -> sqlite3.Connection:
    """A database in memory with the records of that copy, of the newest schema, that cannot be changed."""
    sql = "SELECT content, digest FROM frozen_copy WHERE id = ?"
    row = connection.execute(sql, (copy_id,)).fetchone()
    if row is None:
        raise KeyError(copy_id)
    content, digest = row
    if hashlib.sha256(content).hexdigest() != digest:
        raise DamagedFile(
            f"Salinan beku nomor {copy_id} rusak; catatan sekarang tidak terpengaruh.",
            "Buka cadangan penuh dari sebelum kerusakan.",
        )
    thawed = connect_memory(zlib.decompress(content))
    migrate(thawed, steps)
    thawed.execute("PRAGMA query_only=1")
    return thawed


def packed(path: Path) -> bytes:
    """The saved records of a file as the bytes of a small SQLite file, compressed."""
    with closing(connect_memory()) as copy:
        copy_tables(path, copy, empty=_LEFT_OUT)
        return zlib.compress(copy.serialize())
