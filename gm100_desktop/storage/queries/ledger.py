"""The open file as a ledger: each table read by one query, evidence bytes when a page wants them."""

import logging
import sqlite3

from gm100_desktop.domain.ledger import Ledger, Row

logger = logging.getLogger(__name__)

_PICTURE = "SELECT bytes FROM evidence_blob WHERE hash = ?"


def ledger_of(connection: sqlite3.Connection, pictures: sqlite3.Connection | None = None) -> Ledger:
    """The records of the open file; read it inside one transaction to see one moment.

    A frozen copy holds no bytes: its pictures are read from the file it was frozen in.
    """
    held = pictures or connection

    def read(table: str) -> list[Row]:
        cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY id')
        names = [column[0] for column in cursor.description]
        return [Row(dict(zip(names, values, strict=True))) for values in cursor]

    def picture(file_hash: str) -> bytes:
        try:
            found = held.execute(_PICTURE, (file_hash,)).fetchone()
        except sqlite3.DatabaseError as error:  # one damaged photo must not keep the report from being made
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            logger.info("picture cannot be read: %s", error)
            return b""
        return (found and found[0]) or b""

    return Ledger(read, picture)
