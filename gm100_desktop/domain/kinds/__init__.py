"""Every sort of record, described once: the registry of all kinds.

To add one: the table in a migration step, its row class, then its Kind in the module of its
area here, last in that module's `KINDS`. A kind has the id of its table. Tests compare every
kind with the real schema.
"""

from gm100_desktop.domain.fields import Kind
from gm100_desktop.domain.kinds import (
    applications,
    documents,
    evaluations,
    fixed,
    leadership,
    masterplan,
    participation,
    quick_wins,
    regions,
    rosters,
    sessions,
)

FIXED_KINDS: tuple[Kind, ...] = fixed.KINDS
"""To refer to and to read; nobody adds, changes or removes them."""

ALL_KINDS: tuple[Kind, ...] = (
    *regions.KINDS,
    *participation.KINDS,
    *leadership.KINDS,
    *documents.KINDS,
    *rosters.KINDS,
    *FIXED_KINDS,
    *masterplan.KINDS,
    *quick_wins.KINDS,
    *sessions.KINDS,
    *applications.KINDS,
    *evaluations.KINDS,
)

PROGRAM_COLUMNS: dict[str, frozenset[str]] = {
    "paper_profile": frozenset({"logo_hash"}),
    "document": frozenset({"file_name", "media_type", "file_size", "page_count", "file_hash"}),
    "evidence_link": frozenset({"record_kind", "record_id"}),
    "dimension": frozenset({"code"}),
    "sub_dimension": frozenset({"code"}),
}
"""Columns the program fills in by itself: measured from a file, or pointing at a record of any table."""

_BY_ID = {kind.id: kind for kind in ALL_KINDS}
_BY_TABLE = {kind.table: kind for kind in ALL_KINDS}


def kind(kind_id: str) -> Kind:
    """The kind of that id; KeyError when there is none."""
    return _BY_ID[kind_id]


def kind_of_table(table: str) -> Kind:
    """The kind kept in that table; KeyError for a table that holds no records."""
    return _BY_TABLE[table]
