"""The file as another program finds it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from gm100_desktop.storage.schema import record_tables


def rows(file: Path, sql: str) -> list[tuple[Any, ...]]:
    """What another program reads in the file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


def dump(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every record of the file."""
    with closing(sqlite3.connect(file)) as connection:
        names = [table.name for table in record_tables(connection)]
    return {name: rows(file, f"SELECT * FROM {name} ORDER BY id") for name in names}


def gained(
    before: dict[str, list[tuple[Any, ...]]], after: dict[str, list[tuple[Any, ...]]]
) -> dict[str, int]:
    """How many records each table has more; tables that are the same are left out."""
    return {name: len(after[name]) - len(before[name]) for name in after if after[name] != before[name]}
