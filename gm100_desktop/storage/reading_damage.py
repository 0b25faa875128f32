"""Reading a table some of whose pages are broken: from both ends, then in between, as far as it goes."""

import sqlite3
from collections.abc import Iterator

from gm100_desktop.storage.connection import number
from gm100_desktop.storage.schema import columns_of, quoted

PROBES = 4000  # looks into one table's gaps; enough to find every island in any table of ours

FAR = 100_000  # where to start from behind when nothing tells how far the ids go

Row = tuple[object, ...]


class DamagedTable:
    """One table of a damaged file; `gaps` tells afterwards which ids could not be read."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection, self.name = connection, name
        self.columns = columns_of(connection, name)
        self.gaps: list[tuple[int, int]] = []
        self._probes = PROBES
        self._seen: set[int] = set()

    def rows(self) -> Iterator[Row]:
        """Every row that can be read, each once, in no certain order."""
        if self.columns[0] != "id":
            yield from self._until_damage("", ())
        else:
            yield from self._between(0, self._beyond())

    def joined_gaps(self) -> list[tuple[int, int]]:
        """First and last id of each stretch that could not be read."""
        joined: list[tuple[int, int]] = []
        for low, high in sorted(self.gaps):
            if joined and low == joined[-1][1] + 1:
                low = joined.pop()[0]  # noqa: PLW2901  the stretch before grows
            joined.append((low, high))
        return joined

    def _between(self, low: int, high: int) -> Iterator[Row]:
        """Rows with an id above `low` and below `high`; what stays dark is noted as a gap.

        A page in a wrong place gives rows nobody asked for: they are taken, but tell nothing of the range.
        """
        self._probes -= 1
        reached = low
        for row in self._until_damage("WHERE id > ? AND id < ? ORDER BY id", (low, high)):
            reached = max(reached, _id(row)) if _id(row) < high else reached
            yield from self._once(row)
        if self._is_whole:
            return
        back = high
        for row in self._until_damage("WHERE id > ? AND id < ? ORDER BY id DESC", (reached, high)):
            back = min(back, _id(row)) if _id(row) > reached else back
            yield from self._once(row)
        yield from self._into(reached, back)

    def _into(self, low: int, high: int) -> Iterator[Row]:
        if self._is_whole or high - low < 2:
            return
        if high - low == 2 or self._probes <= 0:
            self.gaps.append((low + 1, high - 1))
            return
        middle = (low + high + 1) // 2
        yield from self._between(low, middle)
        yield from self._between(middle - 1, high)

    def _once(self, row: Row) -> Iterator[Row]:
        if _id(row) not in self._seen:
            self._seen.add(_id(row))
            yield row

    def _until_damage(self, where: str, values: tuple[int, ...]) -> Iterator[Row]:
        picked = ", ".join(quoted(column) for column in self.columns)
        self._is_whole = False
        try:
            yield from self._connection.execute(f"SELECT {picked} FROM {quoted(self.name)} {where}", values)
        except sqlite3.DatabaseError:
            return
        self._is_whole = True

    def _beyond(self) -> int:
        """An id above every id: by SQLite's own count, by the last row, or else far away."""
        counted = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
        last = f"SELECT coalesce(max(id), 0) FROM {quoted(self.name)}"
        return 1 + (max(self._number(counted, (self.name,)), self._number(last, ())) or FAR)

    def _number(self, sql: str, values: tuple[object, ...]) -> int:
        try:
            return number(self._connection, sql, values)
        except sqlite3.DatabaseError:
            return 0


def _id(row: Row) -> int:
    return int(str(row[0]))
