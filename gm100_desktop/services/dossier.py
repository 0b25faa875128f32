"""One region's open file: its acts, undo, news, history, drafts, evidence and copies.

Everything a user does goes through `write`: one transaction, journaled, announced after it is safe.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import EVERY_ACT, HistoryLine, Origin, RecordChange, Wanted
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import CheckReport, Reason, RestorePoint
from gm100_desktop.services.acts import Acts
from gm100_desktop.services.changes import News
from gm100_desktop.services.places import Clock, Places, iso
from gm100_desktop.storage import file_info, history, troubles
from gm100_desktop.storage.connection import connect
from gm100_desktop.storage.drafts import Drafts
from gm100_desktop.storage.hand import Hand
from gm100_desktop.storage.journal import last_step
from gm100_desktop.storage.opening import Opener, OpenFile, create_file, open_file, open_to_read
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.troubles import explained

if TYPE_CHECKING:
    from gm100_desktop.services.copies import Copies
    from gm100_desktop.services.frozen import Frozen
    from gm100_desktop.storage.evidence import Evidence

logger = logging.getLogger(__name__)

__all__ = ["Clock", "Dossier", "Places"]


class Dossier:
    """One region's file, open in this program."""

    def __init__(
        self, path: Path, file: OpenFile, *, who: str, now: Clock, places: Places, news: News
    ) -> None:
        self.path, self.connection, self.news = path, file.connection, news
        self.read_only = file.lock is None
        self._file, self._who, self._now, self._places = file, who, now, places
        self._key = file_info.info(file.connection, file_info.KEY)  # now: copies are asked for by any thread
        self._hand = Hand(who, lambda: iso(now), self._take_in_hand)
        self._acts = Acts(file.connection, path, self._hand, news)
        self.drafts = Drafts(file.connection, path, self._hand)
        self._is_opening_kept = self.read_only

    @classmethod
    def create(cls, path: Path, *, who: str, now: Clock, places: Places) -> Self:
        """A new file with nothing in it, open; a file that is there is never replaced."""
        with explained(path):
            create_file(path, Opener(who, iso(now)))
        return cls.open(path, who=who, now=now, places=places)

    @classmethod
    def open(cls, path: Path, *, who: str, now: Clock, places: Places, read_only: bool = False) -> Self:
        """The file, open; KnownProblem says why it cannot be."""

        def keep(connection: sqlite3.Connection, path: Path) -> None:
            # Imported when a migration is due: hardly ever.
            from gm100_desktop.services.copies import keep_before_migration

            keep_before_migration(connection, path, now, places)

        opener = Opener(who, iso(now), before_migration=keep)
        with explained(path):
            file = open_to_read(path) if read_only else open_file(path, opener)
            try:
                return cls(path, file, who=who, now=now, places=places, news=News())
            except BaseException:
                file.close()
                raise

    @cached_property
    def copies(self) -> "Copies":
        """Restore points, backups, restoring, comparing and checking."""
        # Imported when first asked for: a window shows its first page without copying anything.
        from gm100_desktop.services.copies import Copies

        return Copies(self.path, self._key, self._who, self._now, self._places)

    @cached_property
    def evidence(self) -> "Evidence":
        """The bytes of every file that records mention."""
        # Imported when first asked for: hashing takes long to load, and the first page shows no file.
        from gm100_desktop.storage.evidence import Evidence

        return Evidence(self.connection, self.path, self._hand)

    @cached_property
    def frozen(self) -> "Frozen":
        """The copies of all records that are kept for good."""
        # Imported when first asked for, like the two above.
        from gm100_desktop.services.frozen import Frozen

        return Frozen(self.connection, self.path, self._hand, self._acts)

    def get_ready(self) -> None:
        """What opening leaves for later: the restore point of the opening, and the journal's triggers.

        Called when the first page stands on the screen; otherwise the first act does it.
        """
        self._keep_opening()
        if not self.read_only:
            self._acts.arm()

    def explain(self, error: BaseException) -> KnownProblem | None:
        """What the world did to the file while it was being read; None when the error is a bug."""
        return self._acts.explain(error)

    def close(self) -> None:
        """The file is free for others; a second call does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def on_this_thread(self) -> Iterator["Dossier"]:
        """The same open file for another thread, by a connection of its own; news reaches the same ears."""
        with explained(self.path):
            file = OpenFile(connect(self.path, read_only=self.read_only), self._file.lock)
        try:
            other = Dossier(
                self.path, file, who=self._who, now=self._now, places=self._places, news=self.news
            )
            other.copies = self.copies  # one keeper of copies: two would get in each other's way
            yield other
        finally:
            file.connection.close()

    def write(self, label: str, area: Area, origin: Origin = Origin.TYPED) -> AbstractContextManager[int]:
        """One act: what is changed inside is saved together, or, on an error, not at all.

        Gives the number of the step. An act inside another joins it. News goes out after the commit;
        an act that changed nothing leaves no step and no news.
        """
        return self._acts.write(label, area, origin)

    def revert(self, step: int, origin: Origin = Origin.UNDO) -> int:
        """What that step changed is as before, by a new step whose number is returned."""
        return self._acts.revert(step, origin)

    def history(self, table: str, record_id: int) -> list[HistoryLine]:
        """Every act that touched the record, newest first, with what it did to it."""
        with explained(self.path):
            return history.of_record(self.connection, table, record_id)

    def take_back(self, step: int) -> int:
        """An older act alone is taken back, by an act of its own that undo takes back again.

        KnownProblem, and nothing changed, when something newer depends on it.
        """
        # Imported when wanted: acts are taken back alone a few times a year.
        from gm100_desktop.services.version_lock import refuse_taking_back

        refuse_taking_back(self.connection, self.changes_of(step))
        return self._acts.revert(step, Origin.TYPED)

    def history_of_file(self, limit: int, wanted: Wanted = EVERY_ACT) -> list[HistoryLine]:
        """The newest acts that are wanted, newest first, each with the number of records it touched."""
        with explained(self.path):
            return history.of_file(self.connection, limit, wanted)

    def people_of_history(self) -> list[str]:
        """Everybody who ever changed something in this file."""
        with explained(self.path):
            return history.people(self.connection)

    def changes_of(self, step: int) -> tuple[RecordChange, ...]:
        """What one act did, record by record."""
        with explained(self.path):
            return history.of_step(self.connection, step)

    def changes_since(self, step: int) -> tuple[RecordChange, ...]:
        """The net change of all acts after that one, record by record."""
        with explained(self.path):
            return history.between(self.connection, step, last_step(self.connection))

    def restore_point(self, reason: Reason = Reason.ASKED) -> RestorePoint | None:
        """The present state is kept on this computer; None when it was kept already."""
        return self.copies.restore_point(reason)

    def full_backup(self, target: Path, step: Progress = silent) -> tuple[str, ...]:
        """A whole, checked copy with all evidence lies at `target`; the hashes whose bytes are not here."""
        return self.copies.full_backup(target, step)

    def check(self, step: Progress = silent) -> CheckReport:
        """The health of the file, all of it."""
        return self.copies.check(step)

    def _take_in_hand(self) -> None:
        """Before each write: refused when the file may only be read, made ready when it is not yet."""
        if self.read_only:
            raise troubles.read_only_place(self.path)
        try:
            self._keep_opening()
        except KnownProblem as problem:  # no room for a restore point must not keep anybody from working
            logger.warning("no restore point at opening: %s", problem)
        self._acts.arm()

    def _keep_opening(self) -> None:
        if not self._is_opening_kept:
            self._is_opening_kept = True
            self.copies.restore_point(Reason.OPENING)
