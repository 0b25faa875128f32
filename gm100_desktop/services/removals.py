"""What hangs on records: found before they are removed, by following the references of the real schema."""

import sqlite3
from collections.abc import Sequence

from gm100_desktop.domain.fields import Kind
from gm100_desktop.domain.kinds import kind, kind_of_table
from gm100_desktop.domain.removal import GoesWith
from gm100_desktop.storage.queries import records

_EVIDENCE = kind("evidence_link").table
_KEEPS = {"RESTRICT", "NO ACTION"}

_Found = dict[str, frozenset[int]]


def goes_with(connection: sqlite3.Connection, one: Kind, ids: Sequence[int]) -> GoesWith:
    """How many records of each kind would go with these, and which stand in the way."""
    going = _cascade(connection, one.table, frozenset(ids))
    keeping = _keeping(connection, going)
    going[one.table] = going[one.table] - frozenset(ids)
    return GoesWith(_counts(going), _counts(keeping))


def _cascade(connection: sqlite3.Connection, table: str, ids: frozenset[int]) -> _Found:
    """Every record that goes, by table; the records themselves among them."""
    going: _Found = {table: ids}
    fresh = [(table, ids)]
    while fresh:
        owner, owned = fresh.pop()
        for child, found in _hanging_on(connection, owner, owned).items():
            new = found - going.get(child, frozenset())
            if new:
                going[child] = going.get(child, frozenset()) | new
                fresh.append((child, new))
    return going


def _hanging_on(connection: sqlite3.Connection, table: str, ids: frozenset[int]) -> _Found:
    found = {_EVIDENCE: records.links_of(connection, table, ids)}
    for reference in records.references_to(connection, table):
        if reference.on_delete == "CASCADE":
            pointing = records.ids_pointing(connection, reference, ids)
            found[reference.table] = found.get(reference.table, frozenset()) | pointing
    return found


def _keeping(connection: sqlite3.Connection, going: _Found) -> _Found:
    """Records that stay and forbid that what they point at goes."""
    keeping: _Found = {}
    for table, ids in going.items():
        for reference in records.references_to(connection, table):
            if reference.on_delete in _KEEPS:
                pointing = records.ids_pointing(connection, reference, ids)
                staying = pointing - going.get(reference.table, frozenset())
                keeping[reference.table] = keeping.get(reference.table, frozenset()) | staying
    return keeping


def _counts(found: _Found) -> tuple[tuple[str, int], ...]:
    return tuple((kind_of_table(table).id, len(ids)) for table, ids in found.items() if ids)
