"""When a pasted row is a record that is in the file already."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.pasting.words import normal
from gm100_desktop.domain.people import name_key

Identity = tuple[str, str, Value]
"""By what the record is known, the words or number, and within which owner."""

_BY_NAME: Mapping[str, tuple[str, str]] = {
    "agency": ("name", "parent_id"),
    "institution": ("name", ""),
    "application": ("name", ""),
    "programme": ("name", "plan_id"),
}
"""Kinds whose records are known by name, and the field within which the name is one's own."""


@dataclass(frozen=True, slots=True)
class UniqueKey:
    """Columns no two records share, and what is taken; in a partial key empty values do not count."""

    columns: tuple[str, ...]
    is_partial: bool
    taken: frozenset[tuple[Value, ...]]

    def of(self, values: Mapping[str, Value]) -> tuple[Value, ...] | None:
        """The key of the row; None when it cannot clash."""
        key = tuple(values[name] for name in self.columns)
        if None in key or (self.is_partial and ("" in key or 0 in key)):
            return None
        return key


def identities(kind_id: str, values: Mapping[str, Value]) -> tuple[Identity, ...]:
    """What the record is known by, surest first; nothing for kinds where the same twice is no mistake."""
    if kind_id == "person":
        name = ("name", name_key(str(values["name"])), None)
        return (("nip", str(values["nip"]), None), name) if values["nip"] else (name,)
    if kind_id in _BY_NAME:
        field, owner = _BY_NAME[kind_id]
        return (("name", normal(str(values[field])), values[owner] if owner else None),)
    return ()


def columns_of_identity(kind_id: str) -> tuple[str, ...]:
    """The columns `identities` looks at."""
    if kind_id == "person":
        return ("name", "nip")
    return tuple(filter(None, _BY_NAME.get(kind_id, ())))


def all_identities(kind_id: str, rows: Iterable[Mapping[str, Value]]) -> frozenset[Identity]:
    """Everything by which the given records are known."""
    return frozenset(identity for row in rows for identity in identities(kind_id, row))
