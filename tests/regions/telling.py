"""The two words in which a test region is told: a record, and a fact that is found in records."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Told:
    """One record: under which name others point at it, its kind and its values."""

    name: str
    kind: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the articles: record, field and value, and what the report must be told of it."""

    id: str
    is_must: bool
    found: tuple[tuple[str, str, Any], ...]
    in_report: tuple[str, ...] = ()
