"""What a pasted block came to: rows ready to be added, rows held back, cells to look at."""

from collections.abc import Mapping
from dataclasses import dataclass

from gm100_desktop.domain.fields import Field, Kind, Value
from gm100_desktop.domain.wording import number


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about one cell; rows and columns as they were pasted, from 0; column -1 is the row."""

    row: int
    column: int
    label: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ReadyRow:
    """A record to add, and the post beside it when the row names one; empty when it does not."""

    row: int
    values: Mapping[str, Value]
    position: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Pasted:
    """A block as it was understood; nothing is written yet."""

    kind: Kind
    fields: tuple[Field | None, ...]
    has_heading: bool
    ignored: tuple[str, ...]  # headings nobody understood
    rows: tuple[ReadyRow, ...]
    known: tuple[int, ...]  # rows that are in the file already
    doubts: tuple[Note, ...]  # of rows that are ready
    refusals: tuple[Note, ...]  # of rows that are held back

    @property
    def held_back(self) -> int:
        """How many rows cannot be added as they are."""
        return len({note.row for note in self.refusals})

    @property
    def sentence(self) -> str:
        """'Ditambahkan 120 orang; 2 sudah ada; 3 baris ditahan.'"""
        parts = [f"Ditambahkan {number(len(self.rows))} {self.kind.label}"]
        if self.known:
            parts.append(f"{number(len(self.known))} sudah ada")
        if self.held_back:
            parts.append(f"{number(self.held_back)} baris ditahan")
        return f"{'; '.join(parts)}."

    @property
    def is_clear(self) -> bool:
        """Whether it may be added without showing first what was understood."""
        return bool(self.rows) and not (self.doubts or self.refusals or self.ignored or self.known)
