"""The words in which a test region is told: a record, a fact found in records, and where it is printed."""

from dataclasses import dataclass
from typing import Any, NamedTuple


class Place(NamedTuple):
    """A part of a report by its headings; a sheet without headings has neither chapter nor section."""

    report: str
    chapter: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One record: under which name others point at it, its kind and its values.

    A record every new file holds is not added: `finds` names the field and value it is found by, and the
    values are changed.
    """

    name: str
    kind: str
    values: dict[str, Any]
    finds: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the articles: record, field and value, and what is printed of it, and where.

    `words` are gathered and printed; `on_paper` are words with what only the page says beside them.
    `beside` are further places and what is printed there.
    """

    id: str
    found: tuple[tuple[str, str, Any], ...]
    place: Place | None = None
    words: tuple[str, ...] = ()
    on_paper: tuple[str, ...] = ()
    beside: tuple[tuple[Place, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class ToldRegion:
    """A region as the articles tell it, the day its report is dated, and the article it keeps."""

    id: str
    sources: tuple[str, ...]
    day: str
    clipping: str
    records: tuple[Told, ...]
    facts: tuple[Fact, ...]
