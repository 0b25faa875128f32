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

    def unknown_agencies(self) -> dict[str, frozenset[int]]:
        """Names of agencies that are not on file, each with the rows nothing else holds back."""
        named: dict[str, set[int]] = {}
        held_otherwise = {note.row for note in self.refusals if not self._names_agency(note)}
        for note in self.refusals:
            if self._names_agency(note):
                named.setdefault(" ".join(note.text.split()), set()).add(note.row)
        return {name: frozenset(rows - held_otherwise) for name, rows in named.items()}

    def _names_agency(self, note: Note) -> bool:
        field = self.fields[note.column] if 0 <= note.column < len(self.fields) else None
        return field is not None and field.refers_to == "agency" and bool(note.text.strip())

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
