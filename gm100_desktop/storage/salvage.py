"""Saving a damaged file: every row that can be read, and from the journal what cannot, into a new file.

The damaged file is only read, through a private copy of it; what was lost is told row by row.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from gm100_desktop.domain.problems import DamagedFile
from gm100_desktop.domain.safekeeping import SalvageReport
from gm100_desktop.storage.connection import connect_new, number, transaction
from gm100_desktop.storage.copying import verify
from gm100_desktop.storage.growing import growing
from gm100_desktop.storage.header import journal_of
from gm100_desktop.storage.leniency import read_leniently
from gm100_desktop.storage.migrations import STEPS, Migration, migrate
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.rescue import Rescue
from gm100_desktop.storage.schema import quoted, table_names
from gm100_desktop.storage.transplant import transplant_tables

_PIECE = 1 << 16


def salvage(
    source: Path, target: Path, step: Progress = silent, steps: Sequence[Migration] = STEPS
) -> SalvageReport:
    """`target` is a new, sound file with everything that could be saved; `source` is as it was."""
    with growing(target) as fresh, _private_copy(source, fresh) as copy:
        if not _lists_its_tables(copy) and not transplant_tables(copy, steps):
            raise DamagedFile(
                f"Isi {source.name} tidak dapat diselamatkan; berkas itu tidak diubah.",
                "Pulihkan titik pulih terbaru, atau buka cadangan penuh.",
            )
        with closing(read_leniently(copy, "rw")) as given, closing(connect_new(fresh)) as taken:
            rescue = Rescue(given, taken)
            migrate(taken, steps[: _version(given, len(steps))])
            taken.execute("PRAGMA foreign_keys=0")
            with transaction(taken):
                rescue.save_all(step)
            counts = {name: _count(taken, name) for name in table_names(taken)}
        verify(fresh, counts)
    return rescue.report(target)


@contextmanager
def _private_copy(source: Path, fresh: Path) -> Iterator[Path]:
    """A copy to work on, with its rollback journal; pieces the disk does not give are zeros."""
    copy = fresh.with_name(f"{fresh.name}.asal")
    try:
        _copy_what_reads(source, copy)
        if journal_of(source).exists():
            shutil.copyfile(journal_of(source), journal_of(copy))
        yield copy
    finally:
        copy.unlink(missing_ok=True)
        journal_of(copy).unlink(missing_ok=True)


def _copy_what_reads(source: Path, copy: Path) -> None:
    size = source.stat().st_size
    with source.open("rb", buffering=0) as given, copy.open("wb") as taken:
        for start in range(0, size, _PIECE):
            length = min(_PIECE, size - start)
            try:
                given.seek(start)
                piece = given.read(length)
            except OSError:  # a bad sector: the pages around it may still be whole
                piece = b""
            taken.write(piece.ljust(length, b"\x00"))


def _lists_its_tables(copy: Path) -> bool:
    """The one thing nothing can be read without is whole."""
    with closing(read_leniently(copy, "rw")) as given:  # rolls back what a crash left unfinished
        try:
            return bool(table_names(given))
        except sqlite3.DatabaseError:
            return False


def _version(given: sqlite3.Connection, newest: int) -> int:
    try:
        found = number(given, "PRAGMA user_version")
    except sqlite3.DatabaseError:
        return newest
    return found if 1 <= found <= newest else newest


def _count(connection: sqlite3.Connection, name: str) -> int:
    return number(connection, f"SELECT count(*) FROM {quoted(name)}")
