"""Any record of any table, written through its row class; usable only inside an act of a dossier.

Imports every row class, and with them peewee: import this at the first write only. The row classes put the
statements together and the dossier's own connection runs them, so its errors are SQLite's own.
"""

import sqlite3
from collections.abc import Mapping, Sequence

from gm100_desktop.domain.fields import Value
from gm100_desktop.storage.tables import ROW_CLASSES

_AT_ONCE = 500
"""Ids in one statement; SQLite takes more, but not on every computer."""


class Writer:
    """Writes records of one open file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, table: str, names: Sequence[str], rows: Sequence[tuple[Value, ...]]) -> None:
        """The rows stand in the table; each gives every column, in the order of `names`."""
        row_class = ROW_CLASSES[table]
        fields = [row_class._meta.columns[name] for name in names]
        statement, parameters = row_class.insert_many([(None,) * len(names)], fields=fields).sql()
        if len(parameters) != len(names):
            raise ValueError(f"{table}: every column must be given")
        self._connection.executemany(statement, rows)

    def change(self, table: str, record_id: int, values: Mapping[str, Value]) -> None:
        """The record holds these values, and keeps its others."""
        row_class = ROW_CLASSES[table]
        is_meant = row_class._meta.columns["id"] == record_id
        self._connection.execute(*row_class.update(dict(values)).where(is_meant).sql())

    def remove(self, table: str, ids: Sequence[int]) -> None:
        """The records are gone, with what hangs on them."""
        row_class = ROW_CLASSES[table]
        key = row_class._meta.columns["id"]
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            self._connection.execute(*row_class.delete().where(key.in_(some)).sql())

    def clear_flag(self, table: str, flag: str, owner: Mapping[str, Value]) -> None:
        """No record of that owner carries the flag."""
        row_class = ROW_CLASSES[table]
        tests = [row_class._meta.columns[name] == value for name, value in {flag: 1, **owner}.items()]
        self._connection.execute(*row_class.update({flag: 0}).where(*tests).sql())
