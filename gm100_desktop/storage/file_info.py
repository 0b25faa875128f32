"""What the file knows of itself: its key, when and by whom it was made, how far back undo may go."""

import sqlite3

KEY = "key"
CREATED_AT = "created_at"
CREATED_BY = "created_by"
UNDO_FLOOR = "undo_floor"
RESTORED_FROM = "restored_from"


def info(connection: sqlite3.Connection, name: str) -> str:
    """The value kept under that name, '' when there is none."""
    row = connection.execute("SELECT value FROM file_info WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def set_info(connection: sqlite3.Connection, name: str, value: str) -> None:
    """The value is kept under that name; inside a transaction of the caller."""
    sql = "INSERT INTO file_info VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2"
    connection.execute(sql, (name, value))


def undo_floor(connection: sqlite3.Connection) -> int:
    """The last step before the tables themselves were changed: nothing up to it can be taken back."""
    return int(info(connection, UNDO_FLOOR) or 0)
