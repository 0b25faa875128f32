"""A version that a yearly round uses is never changed: old results would no longer be what they were.

A selection has no index to protect, and its list of aspects stays open.
"""

import sqlite3
from collections.abc import Iterable, Mapping

from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.history import RecordChange
from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.storage.queries.instruments import instruments_of, yearly_rounds_using
from gm100_desktop.storage.queries.records import records

_BELONGS_BY = {"instrument": "id", "component": "instrument_id", "question": "component_id"}
_STILL_OPEN = frozenset({"reference", "certainty", "note"})
"""What a letter that comes later may still add."""

ADVICE = "Salin instrumen itu, lalu ubah salinannya."


def refuse_used(connection: sqlite3.Connection, one: Kind, rows: Iterable[Mapping[str, Value]]) -> None:
    """Refuse to touch such records when a round uses the version they belong to."""
    name = _BELONGS_BY.get(one.id)
    owners = {int(row[name]) for row in rows if row.get(name)} if name else set()  # type: ignore[arg-type]  # ids
    if owners and (rounds := yearly_rounds_using(connection, _versions(connection, one, owners))):
        raise RefusedValue(f"{used_words(*rounds[0])} Tidak ada yang diubah.", ADVICE)


def refuse_removal(connection: sqlite3.Connection, one: Kind, ids: Iterable[int]) -> None:
    """Refuse to take parts out of such a version; the version as a whole is kept by the round itself."""
    if one.id in _BELONGS_BY and one.id != "instrument":
        refuse_used(connection, one, records(connection, one.table, ids).values())


def refuse_taking_back(connection: sqlite3.Connection, changes: Iterable[RecordChange]) -> None:
    """Refuse to take back an act of before the round that uses such a version now."""
    for change in changes:
        if change.table not in _BELONGS_BY:
            continue
        one = kind_of_table(change.table)
        if not is_open(one, {field.field for field in change.fields}):
            row = records(connection, one.table, [change.record_id]).get(change.record_id)
            refuse_used(connection, one, [row or {field.field: field.before for field in change.fields}])


def is_open(one: Kind, changed: Iterable[str]) -> bool:
    """Whether a change of these fields touches nothing a result stands on."""
    return one.id not in _BELONGS_BY or (one.id == "instrument" and _STILL_OPEN.issuperset(changed))


def used_words(version: str, year: int, phase: str) -> str:
    """'Instrumen 2024-REG sudah dipakai evaluasi 2024 Tahap II.'."""
    return f"Instrumen {version} sudah dipakai evaluasi {year} {RoundPhase.word(phase)}."


def _versions(connection: sqlite3.Connection, one: Kind, owners: set[int]) -> set[int]:
    return instruments_of(connection, owners) if one.id == "question" else owners
