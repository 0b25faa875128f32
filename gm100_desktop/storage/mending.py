"""After rows were lost: references that lead nowhere are cut, and each cut is told."""

import sqlite3

from gm100_desktop.domain.safekeeping import Finding
from gm100_desktop.storage.schema import columns_of, quoted
from gm100_desktop.storage.table_words import called, record_called

_LOST = "Langkah yang tidak terbaca"


def name_lost_steps(connection: sqlite3.Connection) -> None:
    """Changes whose act could not be read stay, under an act without person and time."""
    connection.execute(
        "INSERT INTO journal_step(id, label, areas, at, who, origin)"
        " SELECT DISTINCT step, ?, 'region', '', '', 'typed' FROM journal_change"
        " WHERE step NOT IN (SELECT id FROM journal_step)",
        (_LOST,),
    )


def mend_references(connection: sqlite3.Connection) -> list[Finding]:
    """No row points at a row that is not there: the reference is emptied, or the row goes, with its text."""
    findings = []
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, parent, key in broken:
            place = f"{table} {row_id}"
            if _cut(connection, table, row_id, key):
                text = f"Rujukan dari {record_called(table, row_id)} ke {called(parent)} hilang."
                findings.append(Finding("reference_lost", text, place))
            elif row := _taken_out(connection, table, row_id):
                text = f"Catatan {record_called(table, row_id)} kehilangan {called(parent)} yang memuatnya."
                findings.append(Finding("row_lost", text, f"{place}: {row}"))
    return findings


def _cut(connection: sqlite3.Connection, table: str, row_id: int, key: int) -> bool:
    """The reference is empty now; False when it may not be empty."""
    columns = connection.execute(
        'SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?', (table, key)
    ).fetchall()
    to_set = ", ".join(f"{quoted(column)} = NULL" for (column,) in columns)
    try:
        connection.execute(f"UPDATE {quoted(table)} SET {to_set} WHERE rowid = ?", (row_id,))
    except sqlite3.IntegrityError:
        return False
    return True


def _taken_out(connection: sqlite3.Connection, table: str, row_id: int) -> dict[str, object]:
    """What the removed row said; empty when it was removed before."""
    row = connection.execute(f"SELECT * FROM {quoted(table)} WHERE rowid = ?", (row_id,)).fetchone()
    connection.execute(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (row_id,))
    return dict(zip(columns_of(connection, table), row, strict=True)) if row else {}
