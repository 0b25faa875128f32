"""Make the sample file of the newest schema: at least one row in every table, and a history.

`python tests/samples/make_sample.py` writes schema_NNNN.gm100 beside this script. A sample is made once for
each released schema and then kept for good: it proves that every later program still opens it. Until the
first release it is made anew whenever the tables change.
"""

import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.migrations import STEPS
from gm100_desktop.storage.schema import Table, quoted, record_tables

HERE = Path(__file__).parent


def now() -> datetime:
    return datetime(2026, 11, 5, 7, 32, tzinfo=UTC)


def sample_of(version: int) -> Path:
    """Where the sample of that schema lies."""
    return HERE / f"schema_{version:04}.gm100"


def make(target: Path) -> None:
    """A new sample lies at `target`."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / target.name
        places = Places(Path(folder) / "titik")
        with Dossier.create(fresh, who="Sari", now=now, places=places) as dossier:
            fill(dossier)
        target.write_bytes(fresh.read_bytes())


def fill(dossier: Dossier) -> None:
    """Every table has a row; there are evidence, undo, redo, a frozen copy and a draft."""
    with dossier.write("Isi semua tabel", Area.REGION, Origin.IMPORT):
        file_hash = dossier.evidence.store("Lambang daerah — contoh".encode())
        fill_tables(dossier.connection)
        dossier.connection.execute("UPDATE document SET file_hash = ?", (file_hash,))
    with dossier.write("Ubah nama OPD", Area.REGION) as renamed:
        hard = ("Dinas 🏙 \x00 \x1f", 2**63 - 1)
        dossier.connection.execute("UPDATE agency SET name = ?, sort_order = ?", hard)
    with dossier.write("Hapus program", Area.MASTERPLAN) as removed:
        dossier.connection.execute("DELETE FROM programme")
    dossier.revert(removed)
    undone = dossier.revert(renamed)
    dossier.revert(undone, Origin.REDO)
    dossier.frozen.freeze("Evaluasi 2026 Tahap II")
    dossier.drafts.keep("programme", 0, "name", "Layanan ter")


def fill_tables(connection: sqlite3.Connection) -> None:
    """One row in each table; a table waits until those it must refer to have one.

    Tables that are born with rows keep them, under other names.
    """
    born = [table for table in record_tables(connection) if _count(connection, table)]
    for table in born:
        connection.execute(f"UPDATE {quoted(table.name)} SET name = name || ' contoh'")
    waiting = [table for table in record_tables(connection) if table not in born]
    while waiting:
        ready = [table for table in waiting if _row_of(connection, table) is not None]
        if not ready:
            raise RuntimeError(f"no row fits into {[table.name for table in waiting]}")
        for table in ready:
            row = _row_of(connection, table) or {}
            names = ", ".join(quoted(name) for name in row)
            marks = ", ".join("?" for _ in row)
            sql = f"INSERT INTO {quoted(table.name)}({names}) VALUES ({marks})"
            connection.execute(sql, tuple(row.values()))
        waiting = [table for table in waiting if table not in ready]
    connection.execute("UPDATE evidence_link SET record_kind = 'agency', record_id = 1")


def _row_of(connection: sqlite3.Connection, table: Table) -> dict[str, str | int | None] | None:
    """Values for one row, None while a table it must refer to is empty."""
    row: dict[str, str | int | None] = {}
    keys = connection.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table.name,))
    parents = dict(keys.fetchall())
    described = connection.execute("SELECT * FROM pragma_table_info(?)", (table.name,)).fetchall()
    for _, name, kind, is_needed, _, _ in described:
        if name in parents:
            found = connection.execute(f"SELECT max(id) FROM {quoted(parents[name])}").fetchone()[0]
            if found is None and is_needed:
                return None
            row[name] = found
        elif name == "id":
            row[name] = 1
        else:
            row[name] = _value(table.name, name, kind)
    return row


def _count(connection: sqlite3.Connection, table: Table) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {quoted(table.name)}").fetchone()[0])


def _value(table: str, column: str, kind: str) -> str | int:
    if column.endswith("_hash"):
        return ""
    if column.endswith("_on"):
        return "2026-03-02"
    if column.endswith("_when"):
        return "2026-03"
    if kind == "INTEGER":
        return 2026 if "year" in column else 3
    return "0123" if column in {"nip", "code", "number"} else f"{table} {column}"


if __name__ == "__main__":
    make(sample_of(len(STEPS)))
