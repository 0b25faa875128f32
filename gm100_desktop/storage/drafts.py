"""Text being typed: kept apart from the records in tiny transactions of its own, so a crash loses no word."""

import sqlite3
from pathlib import Path

from gm100_desktop.domain.history import Draft
from gm100_desktop.storage.hand import Hand
from gm100_desktop.storage.troubles import explained


class Drafts:
    """The unsaved texts of one file."""

    def __init__(self, connection: sqlite3.Connection, path: Path, hand: Hand) -> None:
        self._connection, self._path, self._hand = connection, path, hand

    def keep(self, kind: str, record_id: int, field: str, text: str) -> None:
        """The text outlives a crash; it takes the place of an earlier draft of the same field."""
        self._write(
            "INSERT INTO draft(kind, record_id, field, text, at, who) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
            " ON CONFLICT (kind, record_id, field) DO UPDATE SET text = ?4, at = ?5, who = ?6",
            (kind, record_id, field, text, self._hand.now(), self._hand.who),
        )

    def forget(self, kind: str, record_id: int, field: str) -> None:
        """No draft of that field is offered any more: it was saved or thrown away.

        Inside an act the draft goes together with what the act saves, or stays with it.
        """
        self._write(
            "DELETE FROM draft WHERE kind = ? AND record_id = ? AND field = ?", (kind, record_id, field)
        )

    def all(self) -> list[Draft]:
        """Every text that was typed and not saved, oldest first."""
        sql = "SELECT kind, record_id, field, text, at, who FROM draft ORDER BY at, kind, record_id, field"
        with explained(self._path):
            return [Draft(*row) for row in self._connection.execute(sql)]

    def _write(self, sql: str, values: tuple[str | int, ...]) -> None:
        """One statement is one durable transaction, unless an act is being written."""
        with explained(self._path):
            self._hand.take()
            self._connection.execute(sql, values)
