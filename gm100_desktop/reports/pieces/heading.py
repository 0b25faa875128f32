"""Headings: page title, section, minor heading, caption; each names itself in contents and bookmarks."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.reports.house_style import (
    AIR_BLOCK,
    AIR_LINE,
    AIR_PARAGRAPH,
    AIR_SECTION,
    CAPTION,
    CAPTION_SECOND,
    HOUSE_BLUE,
    MINOR,
    MM,
    PAGE_TITLE,
    SECTION,
    Type,
)
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.pieces.runs import LaidLine, Run, lay, mark_runs, write
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.sheet import column_left

_HIGH_ON_PAGE = 7 * MM
_NUMBER_ROOM = 11 * MM
_MOST_LINES = 6
_LABEL = SECTION.sized(13, 26)
_PROOF = CAPTION_SECOND.tinted(HOUSE_BLUE)


def limited(pen: Pen, text: str, style: Type, width: float, most: int = _MOST_LINES) -> list[str]:
    """The text in lines; past the limit it ends in an ellipsis."""
    face = pen.faces[style.face]
    lines = [line for line, _ in face.first_lines(text, width / style.size, most)]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], face.ending(f"{lines[most - 1]} {lines[most]}", width / style.size)]


def balanced(pen: Pen, text: str, style: Type, width: float) -> list[str]:
    """The lines of a text as even as they can be."""
    lines = limited(pen, text, style, width, 4)
    step = width / 24
    while len(lines) > 1 and len(limited(pen, text, style, width - step, 5)) == len(lines):
        width -= step
        lines = limited(pen, text, style, width, 4)
    return lines


def write_lines(pen: Pen, x: float, top: float, lines: list[str], style: Type) -> float:
    """Write lines below each other; returns the height they took."""
    for index, line in enumerate(lines):
        pen.text(x, top - style.rise - index * style.leading, line, style)
    return len(lines) * style.leading


@dataclass
class PageTitle(Block):
    """The title of a chapter, annex or front part; it opens its page. A label stands in column 1."""

    title: str
    kind: EntryKind
    label: str = ""
    style: Type = PAGE_TITLE
    after: float = AIR_PARAGRAPH
    keep = True
    is_heading = True

    def height(self, pen: Pen, width: float) -> float:
        """Air, the lines of the title, air."""
        return _HIGH_ON_PAGE + len(self._lines(pen, width)) * self.style.leading + self.after

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write label and title on one baseline."""
        pen.enter(self.kind, self.label, self.title, top)
        top -= _HIGH_ON_PAGE
        if self.label:
            pen.text(x, top - self.style.rise, self.label, _LABEL)
        write_lines(pen, x + self._left(width), top, self._lines(pen, width), self.style)

    def _left(self, width: float) -> float:
        return column_left(width, 2) if self.label else 0.0

    def _lines(self, pen: Pen, width: float) -> list[str]:
        return limited(pen, self.title, self.style, width - self._left(width))


@dataclass
class SectionTitle(Block):
    """'4.2  Nilai per komponen'."""

    number: str
    title: str
    before: float = AIR_SECTION
    kind: EntryKind = EntryKind.SECTION
    keep = True
    is_heading = True

    def height(self, pen: Pen, width: float) -> float:
        """The lines of the title and a little air."""
        return len(self._lines(pen, width)) * SECTION.leading + AIR_LINE / 2

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write number and title."""
        pen.enter(self.kind, self.number, self.title, top)
        pen.text(x, top - SECTION.rise, self.number, SECTION)
        write_lines(pen, x + self._left(pen), top, self._lines(pen, width), SECTION)

    def _left(self, pen: Pen) -> float:
        return max(_NUMBER_ROOM, pen.width(self.number, SECTION) + 3 * MM) if self.number else 0.0

    def _lines(self, pen: Pen, width: float) -> list[str]:
        return limited(pen, self.title, SECTION, width - self._left(pen))


def minor_title(title: str, column: int = 2, before: float = AIR_PARAGRAPH) -> Text:
    """A heading below a section; the contents do not name it."""
    return Text([Run(title, MINOR)], column, before=before, keep=True, is_heading=True, most=3)


@dataclass
class Caption(Block):
    """'Tabel 3.9  Title' above its object, with a grey second line: unit, scale, version."""

    label: str
    title: str
    second: str = ""
    kind: EntryKind = EntryKind.TABLE
    marks: Marks = ()  # proof of what the object shows
    listed_as: str = ""  # its title in the lists of tables and figures, where that differs
    before: float = AIR_BLOCK
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """All lines."""
        first = lay(pen, self._runs(), width)[:_MOST_LINES]
        second = self._second(pen, width)
        return len(first) * CAPTION.leading + len(second) * CAPTION_SECOND.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write the caption."""
        pen.enter(self.kind, self.label, self.listed_as or self.title, top)
        for line in lay(pen, self._runs(), width)[:_MOST_LINES]:
            write(pen, line, x, top - CAPTION.rise)
            top -= CAPTION.leading
        for line in self._second(pen, width):
            write(pen, line, x, top - CAPTION_SECOND.rise)
            top -= CAPTION_SECOND.leading

    def _second(self, pen: Pen, width: float) -> list[LaidLine]:
        proof = [Run(" · bukti" if self.second else "Bukti", CAPTION_SECOND), *mark_runs(self.marks, _PROOF)]
        runs = [Run(self.second, CAPTION_SECOND), *(proof if self.marks else [])]
        return lay(pen, runs, width)[:_MOST_LINES]

    def _runs(self) -> list[Run]:
        return [Run(self.label + "\u00a0 ", CAPTION.bold()), Run(self.title, CAPTION)]
