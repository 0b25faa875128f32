"""A connection to a damaged file that reads on where SQLite would give up at once."""

import sqlite3
from pathlib import Path

from gm100_desktop.storage.connection import address


def read_leniently(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """Opens a file that is cut short, and gives texts that are not quite right with a mark in them."""
    connection = sqlite3.connect(address(path, mode), uri=True, isolation_level=None)
    connection.execute("PRAGMA writable_schema=1")  # the length in the header is not believed
    connection.execute("PRAGMA trusted_schema=0")
    connection.text_factory = lambda content: content.decode("utf-8", "replace")
    return connection
