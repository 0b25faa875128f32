"""What the journal tells: who changed what, when, from which value to which."""

from enum import StrEnum
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Value


class Origin(StrEnum):
    """Where an act came from."""

    TYPED = "typed"
    IMPORT = "import"
    KIT = "kit"
    RESTORE = "restore"
    UNDO = "undo"
    REDO = "redo"


SWAPS = frozenset({Origin.UNDO, Origin.REDO})
"""Acts of undo and redo, which swap an act with its inverse and are called as it is."""


class Act(StrEnum):
    """What happened to one record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class FieldChange(NamedTuple):
    """One column of one record; `before` is None for an added record, `after` for a removed one."""

    field: str
    before: Value
    after: Value


class RecordChange(NamedTuple):
    """What one act, or several together, did to one record."""

    table: str
    record_id: int
    act: Act
    fields: tuple[FieldChange, ...]


class HistoryLine(NamedTuple):
    """One act: step number, time, person and what it changed.

    In a record's history `changes` holds what happened to that record; in the file's history it is
    empty and `record_count` says how many records the act touched.
    """

    step: int
    at: str  # ISO date and time
    who: str
    label: str
    areas: tuple[Area, ...]
    origin: Origin
    reverts: int | None
    record_count: int
    changes: tuple[RecordChange, ...] = ()


class Wanted(NamedTuple):
    """Which acts of the file are looked for; what is empty leaves nothing out."""

    who: str = ""
    area: Area | None = None
    since: str = ""  # first day, ISO
    until: str = ""  # last day, ISO
    words: str = ""  # found in the label, letters large or small


EVERY_ACT = Wanted()


class Draft(NamedTuple):
    """Text that was being typed and is offered back; record_id 0 is a record not yet added."""

    kind: str
    record_id: int
    field: str
    text: str
    at: str
    who: str
