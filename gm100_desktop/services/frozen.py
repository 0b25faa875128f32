"""Frozen copies: all records as they were at one moment, kept in the file for good."""

import sqlite3
from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.services.acts import Acts
from gm100_desktop.storage import freezing
from gm100_desktop.storage.hand import Hand
from gm100_desktop.storage.troubles import explained


class InsideAct(RuntimeError):
    """A copy was to be frozen while an act was not finished."""


class Frozen:
    """The frozen copies of one open file."""

    def __init__(self, connection: sqlite3.Connection, path: Path, hand: Hand, acts: Acts) -> None:
        self._connection, self._path, self._hand, self._acts = connection, path, hand, acts

    def freeze(self, label: str) -> int:
        """All records as they are now are kept in the file; the number of that copy.

        One act, and never part of another: what is kept is what is saved.
        """
        if self._connection.in_transaction:
            raise InsideAct
        with explained(self._path):
            content = freezing.packed(self._path)
        with self._acts.write(label, Area.EVALUATIONS) as step:
            return freezing.keep(self._connection, content, step, label, self._hand.now(), self._hand.who)

    def all(self) -> list[FrozenCopy]:
        """Every frozen copy, newest first."""
        with explained(self._path):
            return freezing.frozen_copies(self._connection)

    def thaw(self, copy_id: int) -> sqlite3.Connection:
        """A frozen copy as a database in memory that answers every query the file answers."""
        with explained(self._path):
            return freezing.thaw(self._connection, copy_id)
