"""Taking an act back: its befores applied in reverse order, inside a new step that is itself journaled."""

import json
import sqlite3
from collections.abc import Mapping

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.connection import number
from gm100_desktop.storage.file_info import undo_floor
from gm100_desktop.storage.schema import quoted

Image = Mapping[str, Value]


def take_back(connection: sqlite3.Connection, step: int, into: int) -> None:
    """Every record `step` touched is as it was before it; the change is recorded under step `into`."""
    _refuse_below_floor(connection, step)
    _refuse_freezing(connection, step)
    connection.execute("PRAGMA defer_foreign_keys=1")  # until this transaction ends
    listed = "SELECT table_name, record_id, before, after FROM journal_change WHERE step = ? ORDER BY id DESC"
    for table, record_id, before, after in connection.execute(listed, (step,)).fetchall():
        if before is None:
            _remove(connection, table, record_id, json.loads(after))
        elif after is None:
            _add(connection, table, json.loads(before))
        else:
            _change(connection, table, record_id, json.loads(before), json.loads(after))
    _refuse_side_effects(connection, step, into)


def _remove(connection: sqlite3.Connection, table: str, record_id: int, after: Image) -> None:
    removed = connection.execute(
        f"DELETE FROM {quoted(table)} WHERE id = ? AND {_as_left(after)}", (record_id, *after.values())
    )
    if removed.rowcount == 0:
        raise _changed_since()


def _add(connection: sqlite3.Connection, table: str, row: Image) -> None:
    columns = ", ".join(quoted(column) for column in row)
    marks = ", ".join("?" for _ in row)
    connection.execute(f"INSERT INTO {quoted(table)}({columns}) VALUES ({marks})", tuple(row.values()))


def _change(connection: sqlite3.Connection, table: str, record_id: int, before: Image, after: Image) -> None:
    to_set = ", ".join(f"{quoted(column)} = ?" for column in before)
    changed = connection.execute(
        f"UPDATE {quoted(table)} SET {to_set} WHERE id = ? AND {_as_left(after)}",
        (*before.values(), after.get("id", record_id), *after.values()),
    )
    if changed.rowcount == 0:
        raise _changed_since()


def _as_left(after: Image) -> str:
    """The record is as the act left it; what was changed since is not thrown away."""
    return " AND ".join(f"{quoted(column)} IS ? COLLATE BINARY" for column in after)


def _refuse_below_floor(connection: sqlite3.Connection, step: int) -> None:
    if step <= undo_floor(connection):
        raise KnownProblem(
            "Perubahan ini dibuat sebelum berkas diperbarui, jadi tidak dapat diurungkan.",
            "Perbaiki langsung di halamannya, atau pulihkan cadangan dari sebelum pembaruan.",
        )


def _refuse_freezing(connection: sqlite3.Connection, step: int) -> None:
    if number(connection, "SELECT EXISTS (SELECT 1 FROM frozen_copy WHERE step = ?)", (step,)):
        raise KnownProblem(
            "Salinan beku disimpan untuk seterusnya, jadi pembekuan tidak dapat dibatalkan.",
            "Bekukan sekali lagi bila catatannya sudah berubah; salinan lama tetap ada.",
        )


def _refuse_side_effects(connection: sqlite3.Connection, step: int, into: int) -> None:
    """Records the act never touched stay untouched: they were added later and would go along."""
    others = (
        "SELECT count(*) FROM (SELECT table_name, record_id FROM journal_change WHERE step = ?"
        " EXCEPT SELECT table_name, record_id FROM journal_change WHERE step = ?)"
    )
    if number(connection, others, (into, step)):
        raise _changed_since()


def _changed_since() -> KnownProblem:
    return KnownProblem(
        "Tidak dapat diurungkan: isinya sudah diubah lagi sesudahnya.",
        "Urungkan dulu perubahan yang lebih baru, atau perbaiki langsung di halamannya.",
    )
