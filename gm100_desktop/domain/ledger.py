"""All records of a file as they stood at one moment; what reports are gathered from.

A ledger is read from the open file today and from a frozen copy years later, so both print alike.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from gm100_desktop.domain.fields import Value


class Row(Mapping[str, Value]):
    """One record; its columns by name, read with the type the reader means."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    @property
    def id(self) -> int:
        """The number of the record in its table."""
        return self.whole("id")

    def text(self, name: str) -> str:
        """The text or ISO date; '' when there is none."""
        value = self._values[name]
        return "" if value is None else str(value)

    def lines(self, name: str) -> tuple[str, ...]:
        """The text as its lines, blank ones left out."""
        return tuple(line.strip() for line in self.text(name).splitlines() if line.strip())

    def whole(self, name: str) -> int:
        """The whole number; 0 when there is none."""
        return self.maybe(name) or 0

    def maybe(self, name: str) -> int | None:
        """The whole number or id, None when there is none."""
        value = self._values[name]
        return None if value is None else int(value)

    def flag(self, name: str) -> bool:
        """Whether the flag is set."""
        return self.whole(name) == 1

    def decimal(self, name: str) -> Decimal | None:
        """The exact decimal, None when there is none."""
        text = self.text(name)
        return Decimal(text) if text else None


class Ledger:
    """The tables of one file, each read once, when it is first asked for."""

    def __init__(self, read: Callable[[str], Sequence[Row]], picture: Callable[[str], bytes]) -> None:
        self._read = read
        self._tables: dict[str, Sequence[Row]] = {}
        self._by_id: dict[str, dict[int, Row]] = {}
        self._owned: dict[tuple[str, str], dict[int, list[Row]]] = {}
        self.picture = picture
        """The bytes behind a hash; b'' when the file no longer holds them."""

    @cached_property
    def region(self) -> Row:
        """The one region the file serves."""
        return self.all("region")[0]

    def all(self, table: str) -> Sequence[Row]:
        """Every record of the table, oldest first."""
        if table not in self._tables:
            self._tables[table] = self._read(table)
        return self._tables[table]

    def one(self, table: str, record_id: int | None) -> Row | None:
        """The record with that id; None for no id."""
        if record_id is None:
            return None
        if table not in self._by_id:
            self._by_id[table] = {row.id: row for row in self.all(table)}
        return self._by_id[table].get(record_id)

    def of(self, table: str, column: str, owner: int) -> Sequence[Row]:
        """The records whose reference names that owner, oldest first."""
        if (table, column) not in self._owned:
            groups: dict[int, list[Row]] = {}
            self._owned[table, column] = groups
            for row in self.all(table):
                key = row.maybe(column)
                if key is not None:
                    groups.setdefault(key, []).append(row)
        return self._owned[table, column].get(owner, ())
