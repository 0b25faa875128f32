"""Schema versions: numbered steps, each run once, in one transaction with its version stamp.

To add one: put the next number and its frozen SQL in resources/schema/NNNN/, or a function with literal
SQL, at the end of STEPS; add the sample file of the version before to tests/samples. A released step is
never edited and uses no row class. A step that rewrites records must also change a table: a file whose
tables are those of today is read as it is.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

from gm100_desktop.assets import asset
from gm100_desktop.storage.connection import connect_memory, number, transaction
from gm100_desktop.storage.file_info import UNDO_FLOOR, set_info
from gm100_desktop.storage.header import APPLICATION_ID

Run = Callable[[str], object]
Migration = Callable[[Run], None]


class BrokenReferences(RuntimeError):
    """A migration left a row that points nowhere."""


def frozen_sql(folder: str) -> Migration:
    """A step that runs the files of resources/schema/<folder>/ in the order of their names."""

    def run_files(run: Run) -> None:
        files = sorted(asset("schema", folder).iterdir(), key=lambda file: file.name)
        for file in files:
            for statement in statements(file.read_text(encoding="utf-8")):
                run(statement)

    return run_files


STEPS: tuple[Migration, ...] = (frozen_sql("0001"), frozen_sql("0002"))


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script, triggers whole."""
    gathered = ""
    for line in script.splitlines(keepends=True):
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in gathered.splitlines()):
        raise ValueError(f"unfinished statement: {gathered[:60]!r}")


def migrate(connection: sqlite3.Connection, steps: Sequence[Migration] = STEPS) -> None:
    """The file has the newest schema; a step that fails leaves the file at the step before."""
    connection.execute("PRAGMA foreign_keys=0")  # a rebuilt table would take its children along
    try:
        for version in range(schema_version(connection), len(steps)):
            with transaction(connection, "EXCLUSIVE"):
                _take_step(connection, steps[version], version + 1)
    finally:
        connection.execute("PRAGMA foreign_keys=1")


def newborn(steps: Sequence[Migration]) -> bytes:
    """A file with no more in it than its tables and what they are born with."""
    with closing(connect_memory()) as connection:
        migrate(connection, steps)
        return connection.serialize()


def tables_of(steps: Sequence[Migration]) -> list[str]:
    """The tables and indexes those steps make; a step that only adds triggers changes none."""
    with closing(connect_memory(newborn(steps))) as connection:
        listed = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        return [str(sql) for (sql,) in connection.execute(listed)]


def schema_version(connection: sqlite3.Connection) -> int:
    """The version the file has now."""
    return number(connection, "PRAGMA user_version")


def _take_step(connection: sqlite3.Connection, step: Migration, version: int) -> None:
    step(connection.execute)
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BrokenReferences(f"schema {version}: {broken[:5]}")
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version}")
    if version > 1:
        last = number(connection, "SELECT coalesce(max(id), 0) FROM journal_step")
        set_info(connection, UNDO_FLOOR, str(last))
