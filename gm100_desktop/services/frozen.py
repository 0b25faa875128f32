"""Frozen copies: all records as they were at one moment, kept in the file for good."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.frozen_copies import act_label
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.services.acts import Acts
from gm100_desktop.services.titles import Titles
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
        with self._acts.write(act_label(label), Area.EVALUATIONS) as step:
            return freezing.keep(self._connection, content, step, label, self._hand.now(), self._hand.who)

    def all(self) -> list[FrozenCopy]:
        """Every frozen copy, newest first."""
        with explained(self._path):
            return freezing.frozen_copies(self._connection)

    def one(self, copy_id: int) -> FrozenCopy:
        """The copy of that number; a KnownProblem that lists the numbers when there is none."""
        copies = self.all()
        found = next((copy for copy in copies if copy.id == copy_id), None)
        if found is None:
            numbers = ", ".join(str(copy.id) for copy in reversed(copies))
            advice = f"Yang ada: {numbers}." if numbers else "Berkas ini belum punya salinan beku."
            raise KnownProblem(f"Tidak ada salinan beku nomor {copy_id}.", advice)
        return found

    def working_year(self, copy_id: int) -> int:
        """The working year of the region when it was frozen; 0 when it had no name yet."""
        with closing(self.thaw(copy_id)) as thawed:
            found = thawed.execute("SELECT working_year FROM region").fetchone()
        return int(found[0]) if found else 0

    def choices(
        self, copy_id: int, kind_id: str, within: Mapping[str, Value] | None = None
    ) -> list[tuple[int, str]]:
        """Id and title of the records of that kind as the copy holds them."""
        with closing(self.thaw(copy_id)) as thawed:
            return Titles(thawed).choices(kind(kind_id), within or {})

    def thaw(self, copy_id: int) -> sqlite3.Connection:
        """A frozen copy as a database in memory that answers every query the file answers."""
        with explained(self._path):
            return freezing.thaw(self._connection, copy_id)
