"""When two records of one owner say the same, and what becomes of them."""

from collections.abc import Mapping

from gm100_desktop.domain.fields import FieldType, Kind, Value
from gm100_desktop.domain.periods import is_ordered

_PLACES = {
    "membership": ("body_id", "role_id", "decree_id", "person_id"),
    "attendance": ("session_id", "person_id"),
    "attendance_day": ("attendance_id", "day"),
    "companion": ("participation_id", "role", "person_id"),
    "evidence_link": ("document_id", "record_kind", "record_id", "page"),
}
"""Fields in which two records of such a kind cannot agree without being one."""
_WITHIN_TERM = frozenset({"membership", "companion"})
"""Kinds that are one only where their days meet."""
_SILENT = frozenset({"id", "sort_order"})
_STANDS_IN = {
    "represents_id": "person_id",
    "represented_by_id": "opened_by_id",
    "representative_id": "signatory_id",
}
"""Who stands in for whom."""
_TERM = (("starts_on", min), ("ends_on", max))

Row = Mapping[str, Value]


def are_twins(kind: Kind, one: Row, other: Row) -> bool:
    """Whether both say the same; other kinds than the listed ones only when they agree in everything."""
    names = _PLACES.get(kind.id) or tuple(name for name in one if name not in _SILENT)
    if any(one[name] != other[name] for name in names) or one.get("person_id", 0) is None:
        return False  # two without a name are two
    return kind.id not in _WITHIN_TERM or _meet(one, other)


def joined(kind: Kind, one: Row, other: Row) -> dict[str, Value]:
    """What the first takes over from the second: what it lacks, and the longer term."""
    taken = {
        field.name: other[field.name]
        for field in kind.fields
        if field.type is not FieldType.DATE and one[field.name] in {None, ""} and other[field.name]
    }
    if kind.id in _WITHIN_TERM:
        for name, farther in _TERM:
            days = one[name], other[name]
            value = farther(map(str, days)) if all(days) else None  # open is farther than any day
            taken |= {name: value} if value != one[name] else {}
    return taken


def without_oneself(row: Row) -> dict[str, Value]:
    """The record with nobody standing in for themselves."""
    alone = {name for name, other in _STANDS_IN.items() if name in row and row[name] == row[other]}
    return {name: None if name in alone else value for name, value in row.items()}


def _meet(one: Row, other: Row) -> bool:
    starts, ends = (
        [str(row[name]) if row[name] else None for row in (one, other)] for name in ("starts_on", "ends_on")
    )
    return is_ordered(starts[0], ends[1]) and is_ordered(starts[1], ends[0])
