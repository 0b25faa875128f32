"""The row classes' database: peewee working on the connection, and in the transaction, of a dossier.

Row classes name one database, but it holds no connection of its own: `working_on` lends it a dossier's
connection for the length of one act, per thread (peewee keeps its state so). Outside an act every query
of a row class fails, so no page can read or save by accident; any number of dossiers can be open.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from peewee import SqliteDatabase


class NotYours(RuntimeError):
    """A row class tried what belongs to the dossier."""


class DossierDatabase(SqliteDatabase):
    """Never opens, begins, commits or closes anything: all of it belongs to the dossier."""

    _state: Any  # peewee's own, per thread; its types do not tell of it

    def __init__(self) -> None:
        super().__init__(None, autoconnect=False)

    @contextmanager
    def working_on(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Row classes read and write through `connection`; `atomic` inside is a savepoint."""
        state = self._state
        lent = state.conn, state.closed, state.ctx, state.transactions, state.commit_callbacks
        state.set_connection(connection)
        self.push_transaction(self.transaction())  # stands for the dossier's, begun already
        try:
            yield
        finally:
            state.conn, state.closed, state.ctx, state.transactions, state.commit_callbacks = lent

    def begin(self, lock_type: str | None = None) -> NoReturn:
        """An act is begun by `Dossier.write` only."""
        raise NotYours("begin")

    def commit(self) -> NoReturn:
        """An act ends with `Dossier.write` only."""
        raise NotYours("commit")

    def rollback(self) -> NoReturn:
        """An act is undone by an error that leaves `Dossier.write` only."""
        raise NotYours("rollback")

    def after_commit(self, fn: Callable[[], Any]) -> NoReturn:
        """What follows a commit is announced by `Dossier.news` only."""
        raise NotYours("after_commit")


database = DossierDatabase()
