"""What a search shows: records under headings, each with the place where the words were found."""

from dataclasses import dataclass

from gm100_desktop.domain.search_marks import NOTHING, Marked


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found."""

    kind_id: str
    record_id: int
    title: Marked
    what: str  # 'tonggak · Lapor Tirta'
    place: str = ""  # the field the words stand in, when the title does not hold them all
    excerpt: Marked = NOTHING


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The best of one heading."""

    title: str
    hits: tuple[Hit, ...]
    has_more: bool
