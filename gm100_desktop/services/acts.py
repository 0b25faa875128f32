"""One act at a time on an open file: transaction, journal and news are one thing."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gm100_desktop.domain.act_labels import taken_back
from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import SWAPS, Origin
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes, News
from gm100_desktop.storage import troubles
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.hand import Hand
from gm100_desktop.storage.identity import Identity
from gm100_desktop.storage.journal import Journal, Step, step_of
from gm100_desktop.storage.reverting import take_back
from gm100_desktop.storage.troubles import explained


@dataclass(slots=True)
class _Recording:
    """The act being written now."""

    step: int
    areas: list[Area]


class Acts:
    """The acts of one person on one connection."""

    def __init__(self, connection: sqlite3.Connection, path: Path, hand: Hand, news: News) -> None:
        self._connection, self._path, self._hand, self._news = connection, path, hand, news
        self._journal = Journal(connection)
        self._identity = Identity(connection, path)
        self._recording: _Recording | None = None

    def arm(self) -> None:
        """The journal stands ready, and the file is the one that was opened; before each act, and earlier
        when there is time.
        """
        with explained(self._path):
            self._journal.arm()
            self._refuse_replaced()

    def explain(self, error: BaseException) -> KnownProblem | None:
        """What the world did to the open file, for an error met while reading; None when it is a bug."""
        try:
            self._refuse_replaced()
        except KnownProblem as problem:
            return problem
        except sqlite3.Error as worse:
            error = worse
        return troubles.known_problem(error, self._path) if isinstance(error, sqlite3.Error) else None

    def write(self, label: str, area: Area, origin: Origin = Origin.TYPED) -> AbstractContextManager[int]:
        """What is changed inside is saved together or not at all; inside another act it joins that."""
        if self._recording:
            return self._joined(self._recording, area)
        return self._recorded(Step(label, (area,), self._hand.now(), self._hand.who, origin))

    def revert(self, step: int, origin: Origin) -> int:
        """What that step changed is as before, by a new step whose number is returned."""
        self._hand.take()
        head = step_of(self._connection, step)
        label = head.label if origin in SWAPS else taken_back(head.label)
        new = Step(label, head.areas, self._hand.now(), self._hand.who, origin, reverts=step)
        with self._recorded(new) as step_id:
            take_back(self._connection, step, step_id)
        return step_id

    def _refuse_replaced(self) -> None:
        if not self._path.parent.exists():
            raise troubles.vanished(self._path)
        if not self._path.exists():
            raise troubles.moved(self._path)
        if not self._identity.holds():
            raise troubles.replaced(self._path)

    @contextmanager
    def _recorded(self, step: Step) -> Iterator[int]:
        self._hand.take()
        with explained(self._path), transaction(self._connection):
            recording = _Recording(self._journal.begin(step), list(step.areas))
            with self._lent_to_rows(recording):
                yield recording.step
            touched = self._journal.tables_touched(recording.step)
            self._add_areas(recording, touched)
            is_kept = self._journal.end(recording.step, recording.areas)
            seen = self._identity.newest()
        self._identity.keep(seen)
        if is_kept:
            areas = frozenset(recording.areas)
            news = Changes(areas, step.label, step.origin, recording.step, can_be_undone=bool(touched))
            self._news.announce(news)

    @contextmanager
    def _joined(self, recording: _Recording, area: Area) -> Iterator[int]:
        """Undone alone when it fails and the outer act goes on."""
        self._connection.execute("SAVEPOINT joined")
        try:
            yield recording.step
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK TO joined")
            raise
        finally:
            if self._connection.in_transaction:
                self._connection.execute("RELEASE joined")
        if area not in recording.areas:
            recording.areas.append(area)

    @contextmanager
    def _lent_to_rows(self, recording: _Recording) -> Iterator[None]:
        # Imported at the first act: the window opens a file and shows its first page without peewee.
        from gm100_desktop.storage.database import database

        self._recording = recording
        try:
            with database.working_on(self._connection):
                yield
        finally:
            self._recording = None

    def _add_areas(self, recording: _Recording, tables: Sequence[str]) -> None:
        """A cascade reaches beyond the act's own area; pages there must hear of it too."""
        # Imported at the first act, like the row classes.
        from gm100_desktop.domain.kinds import kind_of_table

        for table in tables:
            area = kind_of_table(table).area
            if area not in recording.areas:
                recording.areas.append(area)
