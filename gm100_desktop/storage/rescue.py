"""Carrying rows from a damaged file to a new one, with an account of what was saved and what was lost."""

import hashlib
import json
import sqlite3
import uuid
from pathlib import Path

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.safekeeping import Finding, SalvageReport
from gm100_desktop.storage import file_info
from gm100_desktop.storage.connection import number
from gm100_desktop.storage.history import between
from gm100_desktop.storage.journal import last_step
from gm100_desktop.storage.mending import mend_references, name_lost_steps
from gm100_desktop.storage.progress import Progress
from gm100_desktop.storage.reading_damage import DamagedTable, Row
from gm100_desktop.storage.schema import SYSTEM_TABLES, columns_of, quoted, table_names
from gm100_desktop.storage.table_words import called

_CHECKED = {"evidence_blob": ("hash", "bytes"), "frozen_copy": ("digest", "content")}


class Rescue:
    """Carries what can be read from one connection to the other and keeps account of it."""

    def __init__(self, given: sqlite3.Connection, taken: sqlite3.Connection) -> None:
        self._given, self._taken = given, taken
        self._saved: dict[str, int] = {}
        self._from_journal: dict[str, int] = {}
        self._findings: list[Finding] = []
        self._gaps: dict[str, list[tuple[int, int]]] = {}
        self._damaged: dict[str, set[int]] = {}  # record tables with gaps: the ids that were read

    def save_all(self, step: Progress) -> None:
        """Tables first, then what the journal knows of the gaps, then references that lead nowhere."""
        names = table_names(self._taken)
        for place, name in enumerate(names):
            step(place * 90 // len(names), f"Menyelamatkan {name}")
            self._save_table(name)
        step(90, "Mengisi yang hilang dari riwayat")
        name_lost_steps(self._taken)
        for change in between(self._taken, 0, last_step(self._taken)):
            if change.record_id not in self._damaged.get(change.table, {change.record_id}):
                self._fill_gap(change)
        self._tell_gaps()
        self._findings += mend_references(self._taken)
        if not file_info.info(self._taken, file_info.KEY):
            file_info.set_info(self._taken, file_info.KEY, uuid.uuid4().hex)
        file_info.set_info(self._taken, file_info.UNDO_FLOOR, str(last_step(self._taken)))

    def report(self, target: Path) -> SalvageReport:
        """The account."""
        return SalvageReport(
            path=target,
            rows_saved={name: count for name, count in self._saved.items() if name not in SYSTEM_TABLES},
            rows_from_journal=self._from_journal,
            evidence_saved=self._saved.get("evidence_blob", 0),
            findings=tuple(self._findings),
        )

    def _save_table(self, name: str) -> None:
        table = DamagedTable(self._given, name)
        if not table.columns:
            self._lose("table_lost", f"Tabel {name} tidak terbaca.", name)
        ids = {self._save_row(table, row) for row in table.rows()} if table.columns else set()
        self._saved[name] = len(ids - {None})
        self._gaps[name] = table.joined_gaps()
        if name in SYSTEM_TABLES:
            return
        if table.gaps or not table.columns:
            self._damaged[name] = {int(str(one)) for one in ids if one is not None}
        else:
            self._remove_others(name, ids)

    def _save_row(self, table: DamagedTable, row: Row) -> object:
        """The key of the row now in the new file, None when it was refused."""
        row = self._sound_part(table, row)
        if row:
            marks = ", ".join("?" for _ in row)
            names = ", ".join(quoted(column) for column in table.columns)
            try:
                self._taken.execute(
                    f"INSERT OR REPLACE INTO {quoted(table.name)}({names}) VALUES ({marks})", row
                )
            except sqlite3.DatabaseError:
                self._lose("row_refused", f"Satu baris {table.name} rusak isinya.", f"{table.name} {row[0]}")
            else:
                return row[0]
        return None

    def _sound_part(self, table: DamagedTable, row: Row) -> Row:
        """The row, without bytes that are not what their hash says; nothing of a change that is no JSON."""
        if table.name == "journal_change" and not _is_json(row[-2:]):
            self._lose("change_lost", "Satu perubahan dalam riwayat tidak terbaca.", str(row[0]))
            return ()
        if table.name not in _CHECKED:
            return row
        hash_at, bytes_at = (table.columns.index(column) for column in _CHECKED[table.name])
        if row[bytes_at] is None or _hash(row[bytes_at]) == row[hash_at]:
            return row
        self._lose("content_lost", f"Isi satu {table.name} rusak.", str(row[hash_at]))
        return (*row[:bytes_at], None, *row[bytes_at + 1 :]) if table.name == "evidence_blob" else ()

    def _remove_others(self, name: str, ids: set[object]) -> None:
        """Rows every new file is born with, and which this file no longer had."""
        born = self._taken.execute(f"SELECT id FROM {quoted(name)}").fetchall()
        gone = [row for row in born if row[0] not in ids]
        self._taken.executemany(f"DELETE FROM {quoted(name)} WHERE id = ?", gone)

    def _fill_gap(self, change: RecordChange) -> None:
        """A record that could not be read is as the journal says it was left."""
        known = set(columns_of(self._taken, change.table))
        row = {field.field: field.after for field in change.fields if field.field in known}
        try:
            count = self._taken.execute(_statement(change, list(row)), _values(change, row)).rowcount
        except sqlite3.IntegrityError:
            place = f"{change.table} {change.record_id}"
            self._lose("row_refused", "Satu baris dari riwayat tidak cocok.", place)
        else:
            self._from_journal[change.table] = self._from_journal.get(change.table, 0) + count

    def _tell_gaps(self) -> None:
        """Rows that may be missing still: no row, and no word in the journal, tells of these numbers."""
        for name, gaps in self._gaps.items():
            known = (
                f"SELECT count(*) FROM (SELECT id FROM {quoted(name)} WHERE id BETWEEN ?2 AND ?3 UNION"
                " SELECT record_id FROM journal_change WHERE table_name = ?1 AND record_id BETWEEN ?2 AND ?3)"
            )
            for low, high in gaps:
                missing = high - low + 1 - number(self._taken, known, (name, low, high))
                if missing:
                    sentence = f"Hingga {missing} catatan {called(name)} tidak terbaca."
                    self._lose("rows_unreadable", sentence, f"{name} {low}-{high}")

    def _lose(self, code: str, sentence: str, place: str) -> None:
        self._findings.append(Finding(code, sentence, place))


def _hash(content: object) -> str:
    return hashlib.sha256(content).hexdigest() if isinstance(content, bytes) else ""


def _is_json(images: Row) -> bool:
    try:
        return all(image is None or isinstance(json.loads(str(image)), dict) for image in images)
    except ValueError:
        return False


def _statement(change: RecordChange, columns: list[str]) -> str:
    table = quoted(change.table)
    if change.act is Act.REMOVED:
        return f"DELETE FROM {table} WHERE id = ?"
    if change.act is Act.CHANGED:
        to_set = ", ".join(f"{quoted(column)} = ?" for column in columns)
        return f"UPDATE {table} SET {to_set} WHERE id = ?"
    names, marks = ", ".join(map(quoted, columns)), ", ".join("?" for _ in columns)
    return f"INSERT INTO {table}({names}) VALUES ({marks})"


def _values(change: RecordChange, row: dict[str, Value]) -> tuple[Value, ...]:
    if change.act is Act.REMOVED:
        return (change.record_id,)
    return (*row.values(), change.record_id) if change.act is Act.CHANGED else tuple(row.values())
