"""Plain data about copies of a file and about its health: restore points, differences, findings."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.domain.history import RecordChange


class Reason(StrEnum):
    """Why a restore point was made."""

    OPENING = "opening"
    HOURLY = "hourly"
    ASKED = "asked"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"


class RestorePoint(NamedTuple):
    """A small copy of all records, without the bytes of the evidence."""

    path: Path
    made_at: datetime
    reason: Reason
    step: int  # the newest act it holds
    mark: str  # tells two files apart that have come as far, but on different ways


class Restored(NamedTuple):
    """What came into the new file; evidence whose bytes were found nowhere is only named."""

    path: Path
    evidence_brought: int
    evidence_missing: tuple[str, ...]


class TableDifference(NamedTuple):
    """How one table of another state differs from now, in counts and row by row."""

    table: str
    added: int  # rows only the other state has
    changed: int
    removed: int  # rows only the present state has
    rows: tuple[RecordChange, ...]


class Comparison(NamedTuple):
    """A copy beside a damaged file, as far as that can still be read."""

    differences: list[TableDifference]
    unread: tuple[str, ...]  # tables of which some rows, or all, could not be read
    is_lost: bool  # nothing at all could be read


class Finding(NamedTuple):
    """One thing that is not as it should be: a code for programs, a sentence for people."""

    code: str
    sentence: str
    place: str = ""


class CheckReport(NamedTuple):
    """The health of a file: what was looked at and what was found."""

    path: str
    schema_version: int
    record_count: int
    step_count: int
    evidence_count: int
    evidence_bytes: int
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Nothing was found."""
        return not self.findings

    def as_json(self) -> dict[str, object]:
        """The report for programs: plain texts, numbers and lists."""
        findings = [each._asdict() for each in self.findings]
        return {"sound": self.is_sound, **self._asdict(), "findings": findings}


class SalvageReport(NamedTuple):
    """What a damaged file gave: rows saved per table, and everything that was lost."""

    path: Path
    rows_saved: dict[str, int]
    rows_from_journal: dict[str, int]
    evidence_saved: int
    findings: tuple[Finding, ...]


class FrozenCopy(NamedTuple):
    """All records as they were at one moment, kept inside the file."""

    id: int
    step: int
    label: str
    frozen_at: str  # ISO date and time
    frozen_by: str
    schema_version: int

    @property
    def day(self) -> str:
        """The day it was frozen, ISO."""
        return self.frozen_at[: len("2026-11-13")]
