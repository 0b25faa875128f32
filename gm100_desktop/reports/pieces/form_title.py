"""Titles of minutes: the form's own name in the middle, and its numbered parts."""

from dataclasses import dataclass

from gm100_desktop.reports.house_style import AIR_BLOCK, BLACK, HOUSE_BLUE, MM, Face, Type
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

_TITLE = Type(14, 18, Face.SANS_BOLD, BLACK)
_EVENT = Type(12, 15.5, colour=BLACK)
_PART = Type(11, 15.2, Face.SANS_BOLD)
_MOST = 4
PART_INSET = 7 * MM
"""How far the title of a part, and what stands below it, lies inside its number."""


@dataclass
class FormTitle(Block):
    """'NOTULEN', and below it the event."""

    title: str
    event: str
    before: float = 5.5 * MM
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """Title, lines of the event, air."""
        return _TITLE.leading + len(self._lines(pen, width)) * _EVENT.leading + 2.5 * MM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write both, centred."""
        middle = x + width / 2
        pen.enter(EntryKind.CHAPTER, "", self.event or self.title, top)
        pen.aligned(middle, top - _TITLE.rise, self.title, _TITLE, Align.CENTRE)
        top -= _TITLE.leading
        for line in self._lines(pen, width):
            pen.aligned(middle, top - _EVENT.rise, line, _EVENT, Align.CENTRE)
            top -= _EVENT.leading

    def _lines(self, pen: Pen, width: float) -> list[str]:
        return limited(pen, self.event, _EVENT, width, _MOST)


@dataclass
class PartTitle(Block):
    """'2  Keputusan'; without a number the title stands at the edge."""

    title: str
    number: str = ""
    before: float = AIR_BLOCK
    keep = True
    is_heading = True

    def height(self, pen: Pen, width: float) -> float:
        """One line."""
        return _PART.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write number and title."""
        pen.enter(EntryKind.SECTION, self.number, self.title, top)
        pen.text(x, top - _PART.rise, self.number, _PART.tinted(HOUSE_BLUE))
        write_lines(pen, x + (PART_INSET if self.number else 0.0), top, [self.title], _PART)
