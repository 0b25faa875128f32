"""What the contents, the lists and the bookmarks name, and the page it is on."""

from dataclasses import dataclass
from enum import StrEnum

from gm100_desktop.reports.ink.pdf_file import Bookmark, Page


class EntryKind(StrEnum):
    """What an entry names."""

    FRONT = "front"  # preface, contents, summary: no number of its own
    CHAPTER = "chapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ANNEX = "annex"
    TABLE = "table"
    FIGURE = "figure"


_LEVELS = {
    EntryKind.FRONT: 0,
    EntryKind.CHAPTER: 0,
    EntryKind.ANNEX: 0,
    EntryKind.SECTION: 1,
    EntryKind.SUBSECTION: 2,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading or a caption where it was printed."""

    kind: EntryKind
    label: str  # 'BAB III', '3.1', 'Lampiran A', 'Tabel 3.9'
    title: str
    key: str
    page: Page


def in_reading_order(entries: list[Entry]) -> list[Entry]:
    """Front matter first: it is laid out last, when all other page numbers are known."""
    return sorted(entries, key=lambda entry: not entry.page.is_front)


def bookmarks(entries: list[Entry]) -> list[Bookmark]:
    """The outline: chapters with their sections, in reading order."""
    return [
        Bookmark(_LEVELS[entry.kind], f"{entry.label}  {entry.title}".strip(), entry.key)
        for entry in in_reading_order(entries)
        if entry.kind in _LEVELS
    ]
