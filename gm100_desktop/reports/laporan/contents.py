"""Daftar isi, tabel dan gambar: laid out last, when every page number is known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import (
    AIR_PARAGRAPH,
    AIR_SECTION,
    HAIRLINE,
    HOUSE_BLUE,
    MM,
    SOFT_EDGE,
    Face,
    Type,
)
from gm100_desktop.reports.ink.entries import Entry, EntryKind, in_reading_order
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block, Piece, Placed, Spot
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.sheet import column_left

_LINE = Type(9.5, 15.6)
_CHAPTER = Type(10.5, 17, Face.SANS_BOLD)
_LABEL = _CHAPTER.tinted(HOUSE_BLUE)
_LIST = Type(13, 17, Face.SANS_BOLD, HOUSE_BLUE)
_NUMBER = 11 * MM
_PAGE = 9.5 * MM
_DOTS = Stroke(0.5, SOFT_EDGE, (0.6, 1.7))
_TOP_KINDS = (EntryKind.CHAPTER, EntryKind.ANNEX)
_ABOVE = 2.5 * MM


def contents(entries: Callable[[], list[Entry]]) -> Iterator[Item]:
    """The contents, then the lists of tables and figures; `entries` is asked when the page is drawn."""
    yield from Chapter(EntryKind.FRONT, "Daftar Isi").open()
    yield Listing(lambda: [one for one in in_reading_order(entries()) if one.kind in _TOLD])
    for kind, title in _LISTS.items():
        if any(one.kind is kind for one in entries()):
            yield Text([Run(title, _LIST)], before=AIR_SECTION, keep=True)
            yield Listing(_only(entries, kind), before=AIR_PARAGRAPH / 2)


_LISTS = {EntryKind.TABLE: "Daftar Tabel", EntryKind.FIGURE: "Daftar Gambar"}
_TOLD = (EntryKind.FRONT, EntryKind.CHAPTER, EntryKind.SECTION, EntryKind.ANNEX)


def _only(entries: Callable[[], list[Entry]], kind: EntryKind) -> Callable[[], list[Entry]]:
    return lambda: [one for one in entries() if one.kind is kind]


def _given(entries: list[Entry]) -> Callable[[], list[Entry]]:
    return lambda: entries


@dataclass
class Listing(Piece):
    """Entries with dotted leaders and page numbers; no chapter ends a page alone, no line is left alone."""

    entries: Callable[[], list[Entry]]
    before: float = 0.0

    def least(self, pen: Pen, width: float) -> float:
        """Two lines."""
        return 2 * _CHAPTER.leading

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw the lines that fit."""
        entries = self.entries()
        lines = [ContentsLine(one) for one in entries]
        heights = [line.height(pen, spot.width) for line in lines]
        used = 0.0
        for index, line in enumerate(lines):
            is_followed = line.is_top or index == len(lines) - 2  # nor is the last line alone
            together = heights[index : index + 2] if is_followed else heights[index : index + 1]
            if used and used + sum(together) > spot.room:
                return Placed(used, Listing(_given(entries[index:])))
            line.paint_at(pen, spot.x, spot.top - used, spot.width, ruled=line.is_top and used > 0)
            used += heights[index]
        return Placed(used)


@dataclass
class ContentsLine(Block):
    """One line of the contents."""

    entry: Entry

    @property
    def is_top(self) -> bool:
        """True for chapters and annexes, which a hairline sets apart."""
        return self.entry.kind in _TOP_KINDS

    def height(self, pen: Pen, width: float) -> float:
        """Air above chapters, and the lines of the title."""
        style = _CHAPTER if self.is_top else _LINE
        return len(self._lines(pen, width)) * style.leading + (2 * _ABOVE if self.is_top else 0)

    def paint_at(self, pen: Pen, x: float, top: float, width: float, *, ruled: bool) -> None:
        """Draw label, title, leader and page number; the line leads to its page."""
        full = self.height(pen, width)
        pen.link(Box(x, top - full, width, full), self.entry.key)
        style = _CHAPTER if self.is_top else _LINE
        if ruled:
            pen.line(x, top - _ABOVE, x + width, top - _ABOVE, Stroke(0.5, HAIRLINE))
        top -= 2 * _ABOVE if self.is_top else 0
        lines = self._lines(pen, width)
        if self.entry.label:
            left = x if self._is_label_left() else x + column_left(width, 2)
            pen.text(left, top - style.rise, self.entry.label, _LABEL if self.is_top else _LINE)
        left = x + self._left(width)
        write_lines(pen, left, top, lines, style)
        baseline = top - style.rise - (len(lines) - 1) * style.leading
        pen.aligned(x + width, baseline, self.entry.page.number, style, Align.RIGHT)
        start = left + pen.width(lines[-1], style) + 2 * MM if lines else left
        if not self.is_top and start < x + width - _PAGE:
            pen.line(start, baseline, x + width - _PAGE, baseline, _DOTS)

    def _is_label_left(self) -> bool:
        return self.is_top or self.entry.kind in _LISTS

    def _left(self, width: float) -> float:
        start = column_left(width, 2)
        return start + _NUMBER if self.entry.kind is EntryKind.SECTION else start

    def _lines(self, pen: Pen, width: float) -> list[str]:
        style = _CHAPTER if self.is_top else _LINE
        return limited(pen, self.entry.title, style, width - self._left(width) - _PAGE - 2 * MM, 3)
