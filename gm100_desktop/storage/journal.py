"""The persistent journal: every row change of every act, before and after, under numbered steps."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.storage.connection import number
from gm100_desktop.storage.triggers import make_triggers


class Step(NamedTuple):
    """The head of one act as the journal keeps it."""

    label: str
    areas: tuple[Area, ...]  # the act's own first
    at: str
    who: str
    origin: Origin
    reverts: int | None = None


class Journal:
    """Records acts on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._armed = False
        connection.execute("PRAGMA query_only=1")

    def arm(self) -> None:
        """Record changes are journaled from now on; before that the connection refuses every write.

        Done at the first write rather than at opening: it takes as long as the rest of the opening.
        """
        if not self._armed:
            self._connection.execute("PRAGMA query_only=0")
            make_triggers(self._connection)
            self._armed = True

    def begin(self, step: Step) -> int:
        """The number of a new step that is now recording; inside a transaction."""
        row = (step.label, joined(step.areas), step.at, step.who, step.origin.value, step.reverts)
        sql = "INSERT INTO journal_step(label, areas, at, who, origin, reverts) VALUES (?,?,?,?,?,?)"
        step_id = self._connection.execute(sql, row).lastrowid or 0
        self._connection.execute("INSERT INTO temp.recording VALUES (?)", (step_id,))
        return step_id

    def end(self, step_id: int, areas: Sequence[Area]) -> bool:
        """Recording has stopped; False when nothing was changed and the step is gone."""
        self._connection.execute("DELETE FROM temp.recording")
        if self._is_empty(step_id):
            self._connection.execute("DELETE FROM journal_step WHERE id = ?", (step_id,))
            return False
        if len(areas) > 1:
            named = (joined(areas), step_id)
            self._connection.execute("UPDATE journal_step SET areas = ? WHERE id = ?", named)
        return True

    def tables_touched(self, step_id: int) -> list[str]:
        """The tables in which the step changed a record."""
        sql = "SELECT DISTINCT table_name FROM journal_change WHERE step = ? ORDER BY table_name"
        return [str(name) for (name,) in self._connection.execute(sql, (step_id,))]

    def _is_empty(self, step_id: int) -> bool:
        sql = (
            "SELECT EXISTS (SELECT 1 FROM journal_change WHERE step = ?1)"
            " OR EXISTS (SELECT 1 FROM frozen_copy WHERE step = ?1)"
        )
        return number(self._connection, sql, (step_id,)) == 0


def step_of(connection: sqlite3.Connection, step_id: int) -> Step:
    """The head of that step; KeyError when there is none."""
    sql = "SELECT label, areas, at, who, origin, reverts FROM journal_step WHERE id = ?"
    row = connection.execute(sql, (step_id,)).fetchone()
    if row is None:
        raise KeyError(step_id)
    label, areas, at, who, origin, reverts = row
    return Step(label, split(areas), at, who, Origin(origin), reverts)


def last_step(connection: sqlite3.Connection) -> int:
    """The number of the newest step, 0 when nothing was ever done."""
    return number(connection, "SELECT coalesce(max(id), 0) FROM journal_step")


def joined(areas: Sequence[Area]) -> str:
    """Areas as one column keeps them."""
    return ",".join(areas)


def split(areas: str) -> tuple[Area, ...]:
    """Areas as one column kept them."""
    return tuple(Area(code) for code in areas.split(","))
