"""Opening and making a region's file, step by step; each step that fails gives back what was taken.

Ours? Version known? Who has it? Recovered after a crash? Sound? Restore point and migration when one is
due. Nothing is written before the lock is ours.
"""

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.domain.problems import DamagedFile, KnownProblem
from gm100_desktop.storage import file_info, troubles
from gm100_desktop.storage.connection import connect, connect_new, number, transaction
from gm100_desktop.storage.dossier_lock import DossierLock, take_lock
from gm100_desktop.storage.growing import growing
from gm100_desktop.storage.header import APPLICATION_ID, has_journal, read_header
from gm100_desktop.storage.migrations import STEPS, Migration, migrate, schema_version, tables_of
from gm100_desktop.storage.schema import SYSTEM_TABLES, table_names


class OpenFile(NamedTuple):
    """A file that is ready to work on; the lock is None when it may only be read."""

    connection: sqlite3.Connection
    lock: DossierLock | None

    def close(self) -> None:
        """The file is free for others; a second call does nothing."""
        self.connection.close()
        if self.lock:
            self.lock.release()


class Opener(NamedTuple):
    """Who opens the file and when, and what happens before its tables are changed."""

    who: str
    at: str
    steps: Sequence[Migration] = STEPS
    before_migration: Callable[[sqlite3.Connection, Path], None] = lambda _connection, _path: None


def create_file(path: Path, opener: Opener) -> None:
    """A new, empty file of the newest schema; nothing half-made is ever there under its name."""
    lock = take_lock(path, opener.who, opener.at)
    try:
        with growing(path) as fresh:
            _fill(fresh, opener)
    finally:
        lock.release()


def open_file(path: Path, opener: Opener) -> OpenFile:
    """The file is locked for us, recovered, checked and of the newest schema."""
    refuse_foreign(path, len(opener.steps))
    lock = take_lock(path, opener.who, opener.at)
    try:
        connection = connect(path)
        try:
            _make_ready(connection, path, opener)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return OpenFile(connection, lock)


def open_to_read(path: Path, steps: Sequence[Migration] = STEPS) -> OpenFile:
    """The file can be read and not written; nothing is left beside it."""
    refuse_foreign(path, len(steps))
    if has_journal(path):
        _recover(path)
    connection = connect(path, read_only=True)
    try:
        _refuse_version(connection, path, len(steps))
        _refuse_older(connection, path, steps)
        check_records(connection, path)
    except BaseException:
        connection.close()
        raise
    return OpenFile(connection, None)


def refuse_foreign(path: Path, newest: int) -> None:
    """The first bytes say it is ours and of a schema we know; otherwise KnownProblem.

    Not for a file this program has open: on POSIX, closing it here gives back the locks SQLite holds there.
    """
    if path.is_dir():
        raise troubles.is_folder(path)
    header = read_header(path)
    if header and not header.is_whole:  # perhaps somebody was saving just now: a second look tells
        header = read_header(path)
    if has_journal(path):  # after a crash the first bytes may be unfinished: asked again when recovered
        return
    if header is None:
        raise _empty(path) if path.stat().st_size == 0 else troubles.not_ours(path)
    _refuse(path, header.application_id, header.schema_version, newest)
    if not header.is_whole:
        raise troubles.damaged(path)


def check_records(connection: sqlite3.Connection, path: Path) -> None:
    """The pages of every record table are sound; DamagedFile otherwise. Evidence is not read."""
    for name in set(table_names(connection)) - SYSTEM_TABLES:
        answers = connection.execute(f"PRAGMA quick_check('{name}')").fetchall()
        if answers != [("ok",)]:
            raise troubles.damaged(path)


def _fill(fresh: Path, opener: Opener) -> None:
    connection = connect_new(fresh)
    try:
        migrate(connection, opener.steps)
        with transaction(connection):
            file_info.set_info(connection, file_info.KEY, os.urandom(16).hex())
            file_info.set_info(connection, file_info.CREATED_AT, opener.at)
            file_info.set_info(connection, file_info.CREATED_BY, opener.who)
    finally:
        connection.close()


def _make_ready(connection: sqlite3.Connection, path: Path, opener: Opener) -> None:
    _refuse_version(connection, path, len(opener.steps))
    _refuse_unwritable(connection)
    check_records(connection, path)
    if schema_version(connection) < len(opener.steps):
        opener.before_migration(connection, path)
        migrate(connection, opener.steps)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise troubles.damaged(path)


def _recover(path: Path) -> None:
    """What a crash left unfinished is rolled back by SQLite; a commit of a living process is waited for."""
    connection = connect(path)
    try:
        schema_version(connection)
    finally:
        connection.close()


def _refuse_version(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    """As `refuse_foreign`, from what SQLite says after it recovered the file."""
    _refuse(path, number(connection, "PRAGMA application_id"), schema_version(connection), newest)


def _refuse_unwritable(connection: sqlite3.Connection) -> None:
    """SQLite opens a file it may not write to without a word; the first write would tell, so we try one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version={schema_version(connection)}")
    finally:
        connection.execute("ROLLBACK")


def _refuse_older(connection: sqlite3.Connection, path: Path, steps: Sequence[Migration]) -> None:
    """An older file is read when its tables are those of today."""
    version = schema_version(connection)
    if version < len(steps) and tables_of(steps[:version]) != tables_of(steps):
        raise KnownProblem(
            f"{path.name} dibuat dengan versi lama dan perlu diperbarui dulu; tidak ada yang diubah.",
            "Buka satu kali tanpa hanya-baca, atau salin ke folder Dokumen lalu buka salinannya.",
        )


def _refuse(path: Path, application_id: int, version: int, newest: int) -> None:
    if application_id != APPLICATION_ID:
        raise troubles.not_ours(path)
    if version > newest:
        raise KnownProblem(
            f"{path.name} dibuat dengan GM100 Desktop yang lebih baru; tidak ada yang diubah.",
            "Perbarui GM100 Desktop di komputer ini, lalu buka lagi.",
        )
    if version < 1:
        raise troubles.damaged(path)


def _empty(path: Path) -> DamagedFile:
    return DamagedFile(
        f"{path.name} kosong (0 bita).", "Pulihkan titik pulih terbaru, atau salin lagi dari asalnya."
    )
