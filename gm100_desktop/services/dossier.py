"""One region's open file: acts, undo, news, history, drafts, evidence and copies of it.

Everything a user does goes through `write`: one transaction, journaled, announced after it is safe.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.services.changes import Changes, News
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.journal import Journal, Step, step_of
from gm100_desktop.storage.opening import Opener, OpenFile, create_file, open_file, open_to_read
from gm100_desktop.storage.reverting import take_back
from gm100_desktop.storage.troubles import explained, read_only_place

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Places:
    """Where on this computer copies are kept."""

    restore_points: Path


@dataclass(slots=True)
class _Recording:
    """The act being written now."""

    step: int
    areas: list[Area]


class Dossier:
    """One region's file, open in this program."""

    def __init__(self, path: Path, file: OpenFile, who: str, now: Clock, places: Places) -> None:
        self.path, self.read_only, self.news = path, file.lock is None, News()
        self.connection = file.connection
        self._lock, self._who, self._now, self._places = file.lock, who, now, places
        self._journal = Journal(file.connection)
        self._recording: _Recording | None = None

    @classmethod
    def create(cls, path: Path, *, who: str, now: Clock, places: Places) -> Self:
        """A new file with nothing in it, open."""
        with explained(path):
            create_file(path, Opener(who, _stamp(now())))
        return cls.open(path, who=who, now=now, places=places)

    @classmethod
    def open(cls, path: Path, *, who: str, now: Clock, places: Places, read_only: bool = False) -> Self:
        """The file, open; KnownProblem says why it cannot be."""
        with explained(path):
            file = open_to_read(path) if read_only else open_file(path, Opener(who, _stamp(now())))
        return cls(path, file, who, now, places)

    def close(self) -> None:
        """The file is free for others; a second call does nothing."""
        self.connection.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, label: str, area: Area, origin: Origin = Origin.TYPED) -> AbstractContextManager[int]:
        """One act: what is changed inside is saved together, or, on an error, not at all.

        Gives the number of the step. An act inside another joins it. News goes out after the commit;
        an act that changed nothing leaves no step and no news.
        """
        if self._recording:
            return self._join(self._recording, area)
        return self._act(Step(label, (area,), _stamp(self._now()), self._who, origin))

    def revert(self, step: int, origin: Origin = Origin.UNDO) -> int:
        """What that step changed is as before, by a new step whose number is returned."""
        head = step_of(self.connection, step)
        new = Step(head.label, head.areas, _stamp(self._now()), self._who, origin, reverts=step)
        with self._act(new) as step_id:
            take_back(self.connection, step, step_id)
        return step_id

    @contextmanager
    def _act(self, step: Step) -> Iterator[int]:
        if self.read_only:
            raise read_only_place(self.path)
        with explained(self.path):
            self._journal.arm()
            with transaction(self.connection):
                recording = _Recording(self._journal.begin(step), list(step.areas))
                with self._working(recording):
                    yield recording.step
                is_kept = self._journal.end(recording.step, recording.areas)
        if is_kept:
            changes = Changes(frozenset(recording.areas), step.label, step.origin, recording.step)
            self.news.announce(changes)

    @contextmanager
    def _working(self, recording: _Recording) -> Iterator[None]:
        # Imported at the first act: the window opens a file and shows its first page without peewee.
        from gm100_desktop.storage.database import database

        self._recording = recording
        try:
            with database.working_on(self.connection):
                yield
        finally:
            self._recording = None

    @contextmanager
    def _join(self, recording: _Recording, area: Area) -> Iterator[int]:
        """Inside another act: undone alone when it fails and the outer act goes on."""
        self.connection.execute("SAVEPOINT joined")
        try:
            yield recording.step
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK TO joined")
            raise
        finally:
            if self.connection.in_transaction:
                self.connection.execute("RELEASE joined")
        if area not in recording.areas:
            recording.areas.append(area)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
