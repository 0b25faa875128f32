"""Building the index of the search in short steps, and keeping it in step with what is written since.

Everything happens on the caller's thread, a few milliseconds at a time, so that no window waits for it.
"""

from collections import deque
from collections.abc import Iterator, Sequence

from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.search_reading import EntryReader
from gm100_desktop.storage.queries.records import Reference, ids_pointing
from gm100_desktop.storage.queries.search import SearchIndex
from gm100_desktop.storage.queries.search_rows import row_count, touched_by

AT_ONCE = 120
"""Records read in one step."""

Task = tuple[int, int | Sequence[int]]
"""Number of a kind, and either the id its records are still to be read behind, or the ids to read anew."""


class Building:
    """The index of these kinds; a kind's number is its place among them."""

    def __init__(self, dossier: Dossier, kinds: Sequence[Kind]) -> None:
        self.kinds = kinds
        self.numbers = {one.id: number for number, one in enumerate(kinds)}
        self._connection = dossier.connection
        self._readers = [EntryReader(dossier.connection, one) for one in kinds]
        self._leave = dossier.news.subscribe(self._hear)
        self._begin()

    @property
    def progress(self) -> int:
        """How much of the file can be found, in percent."""
        return min(100, 100 * self._done // self._total) if self._work else 100

    def step(self) -> bool:
        """A little more can be found; False when everything can."""
        if self._is_other_file:
            self.index.close()
            self._begin()
        if not self._work and self._steps:
            self._take_up_acts()
        if self._work:
            self._do(self._work.popleft())
        return bool(self._work or self._steps)

    def close(self) -> None:
        """The index is gone, and no news is heard any more."""
        self._leave()
        self.index.close()

    def _begin(self) -> None:
        self.index, self._is_other_file = SearchIndex(), False
        self._work: deque[Task] = deque((number, 0) for number in range(len(self.kinds)))
        self._steps = deque[int]()
        self._done = 0
        self._total = max(1, row_count(self._connection, [one.table for one in self.kinds]))

    def _hear(self, changes: Changes) -> None:
        """Only noted: news may come from another thread."""
        self._steps.append(changes.step)
        self._is_other_file = self._is_other_file or changes.origin is Origin.RESTORE

    def _do(self, task: Task) -> None:
        number, what = task
        reader = self._readers[number]
        if not isinstance(what, int):
            self.index.forget(number, what)
            self.index.put(number, reader.of(what))
            return
        entries = reader.after(what, AT_ONCE)
        self.index.put(number, entries)
        self._done += len(entries)
        if len(entries) == AT_ONCE:
            self._work.appendleft((number, entries[-1].record_id))

    def _take_up_acts(self) -> None:
        """What the acts touched is to be read anew, and what is told by its name."""
        steps = [self._steps.popleft() for _ in range(len(self._steps))]
        for number, stale in self._stale(steps).items():
            ids = sorted(stale)
            self._work.extend((number, ids[at : at + AT_ONCE]) for at in range(0, len(ids), AT_ONCE))

    def _stale(self, steps: Sequence[int]) -> dict[int, set[int]]:
        stale: dict[int, set[int]] = {}
        for table, ids in _by_table(touched_by(self._connection, steps)).items():
            changed = kind_of_table(table)
            if changed.id in self.numbers:
                stale.setdefault(self.numbers[changed.id], set()).update(ids)
            for number, column in self._told_by(changed.id):
                pointing = Reference(self.kinds[number].table, column, "")
                stale.setdefault(number, set()).update(ids_pointing(self._connection, pointing, ids))
        return stale

    def _told_by(self, kind_id: str) -> Iterator[tuple[int, str]]:
        """Kinds that point at that one, with the column they do it in."""
        for number, one in enumerate(self.kinds):
            for field in one.fields:
                if field.type is FieldType.REFERENCE and field.refers_to == kind_id:
                    yield number, field.name


def _by_table(touched: Sequence[tuple[str, int]]) -> dict[str, list[int]]:
    ids: dict[str, list[int]] = {}
    for table, record_id in touched:
        ids.setdefault(table, []).append(record_id)
    return ids
