"""The tables of an open file as SQLite itself describes them."""

import sqlite3
from typing import NamedTuple

SYSTEM_TABLES = frozenset(
    {"file_info", "journal_step", "journal_change", "draft", "evidence_blob", "frozen_copy"}
)
_KEPT_TYPES = frozenset({"TEXT", "INTEGER"})


class UnfitTable(RuntimeError):
    """A record table the journal could not keep without loss."""


class Table(NamedTuple):
    """A record table: its name and its stored columns, `id` first."""

    name: str
    columns: tuple[str, ...]


def quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def text_literal(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def table_names(connection: sqlite3.Connection) -> list[str]:
    """All tables but SQLite's own, in the order they were made."""
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid"
    return [str(name) for (name,) in connection.execute(listed)]


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table that hold something of their own, in their order."""
    listed = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0"
    return [str(name) for (name,) in connection.execute(listed, (table,))]


def record_tables(connection: sqlite3.Connection) -> list[Table]:
    """Every table the journal records; UnfitTable when one could lose something there."""
    return [_described(connection, name) for name in table_names(connection) if name not in SYSTEM_TABLES]


def _described(connection: sqlite3.Connection, name: str) -> Table:
    columns: list[str] = []
    listed = "SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE hidden = 0"
    for column, kind, key in connection.execute(listed, (name,)):
        if kind not in _KEPT_TYPES:  # REAL and BLOB do not survive JSON, ANY is not known beforehand
            raise UnfitTable(f"{name}.{column} is {kind}")
        if bool(key) != (column == "id"):
            raise UnfitTable(f"{name}: the key must be id alone")
        columns.append(str(column))
    if columns[0] != "id":
        raise UnfitTable(f"{name}: id must come first")
    return Table(name, tuple(columns))
