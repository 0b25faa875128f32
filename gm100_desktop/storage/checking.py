"""Is the file sound, all of it? Reads every page, every reference, every file of evidence, the journal."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.safekeeping import CheckReport, Finding
from gm100_desktop.storage.connection import connect, connect_memory, number
from gm100_desktop.storage.evidence import digest_of, mentioned
from gm100_desktop.storage.file_info import undo_floor
from gm100_desktop.storage.history import between
from gm100_desktop.storage.journal import last_step
from gm100_desktop.storage.migrations import STEPS, Migration, migrate, schema_version
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.schema import quoted, record_tables
from gm100_desktop.storage.table_words import called, record_called

MOST = 100  # findings of one sort; more say nothing new


def check_file(path: Path, step: Progress = silent, steps: Sequence[Migration] = STEPS) -> CheckReport:
    """The health of a file that is ours; nothing in it is changed."""
    connection = connect(path, read_only=True)
    try:
        findings = tuple(_findings(connection, step, steps))
        return _report(connection, path, findings)
    finally:
        connection.close()


def _findings(
    connection: sqlite3.Connection, step: Progress, steps: Sequence[Migration]
) -> Iterator[Finding]:
    looks: tuple[tuple[int, str, Callable[[], Iterator[Finding]]], ...] = (
        (0, "Memeriksa halaman berkas", lambda: _pages(connection)),
        (30, "Memeriksa susunan tabel", lambda: _schema(connection, steps)),
        (35, "Memeriksa rujukan", lambda: _references(connection)),
        (40, "Memeriksa riwayat", lambda: _journal(connection)),
        (60, "Memeriksa salinan beku", lambda: _frozen(connection)),
        (70, "Memeriksa berkas bukti", lambda: _evidence(connection)),
    )
    for percent, text, look in looks:
        step(percent, text)
        try:
            yield from look()
        except (sqlite3.DatabaseError, ValueError) as error:  # ValueError: JSON that is none
            yield Finding("unreadable", f"{text}: bagian ini tidak terbaca.", str(error))
    step(100, "Selesai diperiksa")


def _pages(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (answer,) in connection.execute(f"PRAGMA integrity_check({MOST})").fetchall():
        if answer != "ok":
            yield Finding("damaged_page", "Ada halaman berkas yang rusak.", str(answer))


def _schema(connection: sqlite3.Connection, steps: Sequence[Migration]) -> Iterator[Finding]:
    version = schema_version(connection)
    expected = connect_memory()
    try:
        migrate(expected, steps[:version])
        wanted, found = _made(expected), _made(connection)
    finally:
        expected.close()
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            yield Finding("schema_differs", f"Susunan tempat {called(name)} tidak seperti seharusnya.", name)


def _made(connection: sqlite3.Connection) -> dict[str, str]:
    listed = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
    return {str(name): str(sql) for name, sql in connection.execute(listed)}


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(MOST):
        text = f"Catatan {record_called(table, row_id)} menunjuk {called(parent)} yang tidak ada."
        yield Finding("broken_reference", text, f"{table} {row_id}")


def _journal(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Every record is as the journal left it: nothing was changed behind its back."""
    tables = {table.name: table.columns for table in record_tables(connection)}
    changes = between(connection, undo_floor(connection), last_step(connection))
    strayed = (change for change in changes if not _is_as_left(connection, tables, change))
    for _, change in zip(range(MOST), strayed, strict=False):
        named = record_called(change.table, change.record_id)
        text = f"Catatan {named} tidak seperti yang dicatat riwayat."
        yield Finding("journal_differs", text, f"{change.table} {change.record_id}")


def _is_as_left(
    connection: sqlite3.Connection, tables: dict[str, tuple[str, ...]], change: RecordChange
) -> bool:
    if change.table not in tables:
        return False
    names = [field.field for field in change.fields if field.field in tables[change.table]] or ["id"]
    picked = ", ".join(quoted(name) for name in names)
    sql = f"SELECT {picked} FROM {quoted(change.table)} WHERE id = ?"
    row = connection.execute(sql, (change.record_id,)).fetchone()
    if change.act is Act.REMOVED:
        return row is None
    left = {field.field: field.after for field in change.fields}
    return row is not None and row == tuple(left.get(name) for name in names)


def _frozen(connection: sqlite3.Connection) -> Iterator[Finding]:
    for copy_id, content, digest in connection.execute("SELECT id, content, digest FROM frozen_copy"):
        if hashlib.sha256(content).hexdigest() != digest:
            yield Finding("frozen_damaged", f"Salinan beku nomor {copy_id} rusak.", str(copy_id))


def _evidence(connection: sqlite3.Connection) -> Iterator[Finding]:
    held = connection.execute("SELECT id, hash FROM evidence_blob WHERE bytes IS NOT NULL").fetchall()
    for row_id, file_hash in held:
        with connection.blobopen("evidence_blob", "bytes", row_id, readonly=True) as blob:
            if digest_of(blob)[0] != file_hash:
                yield Finding("evidence_damaged", "Isi sebuah berkas bukti berubah.", file_hash)
    for file_hash in sorted(mentioned(connection) - {file_hash for _, file_hash in held}):
        yield Finding("evidence_missing", "Isi sebuah berkas bukti tidak ada di berkas ini.", file_hash)


def _report(connection: sqlite3.Connection, path: Path, findings: tuple[Finding, ...]) -> CheckReport:
    def count(sql: str) -> int:
        try:
            return number(connection, sql)
        except sqlite3.DatabaseError:
            return 0  # said among the findings

    tables = record_tables(connection)
    return CheckReport(
        path=str(path),
        schema_version=schema_version(connection),
        record_count=sum(count(f"SELECT count(*) FROM {quoted(table.name)}") for table in tables),
        step_count=count("SELECT count(*) FROM journal_step"),
        evidence_count=count("SELECT count(*) FROM evidence_blob"),
        evidence_bytes=count("SELECT coalesce(sum(size), 0) FROM evidence_blob WHERE bytes IS NOT NULL"),
        findings=findings,
    )
