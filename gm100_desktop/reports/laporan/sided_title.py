"""The head of a dimension's or a quick win's page: colour bar and number left, name and text right."""

from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.reports.charts.fills import SQUARE, number_square
from gm100_desktop.reports.house_style import (
    GREY,
    INK,
    MM,
    NOTE,
    PAGE_TITLE,
    DimensionColour,
    Face,
    Type,
    dimension_colour,
)
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Box, Pen
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block, Spot
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.sheet import column_left, column_width

_NAME = PAGE_TITLE.tinted(INK)
_BAR = 2.2 * MM
_BELOW_BAR = 3 * MM
_NUMBER = Type(44, 48, Face.SANS_BOLD)
_SIDE = Type(9, 11.5)
_ENDLESS = 1e6


@dataclass
class SidedTitle(Block):
    """`side` are the small lines in column 1; with `big` the number stands 44 points high above them."""

    number: int  # of the dimension
    label: str
    title: str
    text: str
    style: Type
    side: tuple[str, ...] = ()
    marks: Marks = ()
    is_big: bool = False
    most: int = 0  # lines of the text at most
    title_lines: int = 3
    keep = True
    kind: EntryKind = EntryKind.SUBSECTION
    _text: Text | None = field(default=None, repr=False)

    def height(self, pen: Pen, width: float) -> float:
        """The taller of both sides."""
        return max(self._left_height(pen, width), self._right_height(pen, width))

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw both sides."""
        pen.enter(self.kind, self.label, self.title, top)
        colour = dimension_colour(self.number)
        bar = Box(x, top - _BAR, column_width(width), _BAR)
        pen.rect(bar, colour.fill)
        self._left(pen, x, top - _BAR - _BELOW_BAR, width, colour)
        y = top - _BAR - 1 * MM
        lines = self._title_lines(pen, width)
        y -= write_lines(pen, x + column_left(width, 2), y, lines, _NAME) + 1.5 * MM
        self._body().place(pen, Spot(x, y, width, _ENDLESS))

    def _left(self, pen: Pen, x: float, top: float, width: float, colour: DimensionColour) -> None:
        if self.is_big:
            pen.text(x, top - 11.5 * MM, str(self.number), _NUMBER.tinted(colour.ink))
            top -= 15 * MM
            left = x
        else:
            number_square(pen, x, top, self.number, colour)
            left = x + SQUARE + 2 * MM
        for index, line in enumerate(self._side_lines(pen, width)):
            style = _SIDE.tinted(GREY) if self.is_big or index else _SIDE
            top -= write_lines(pen, left, top, [line], style)

    def _side_lines(self, pen: Pen, width: float) -> list[str]:
        room = column_width(width) - (0 if self.is_big else SQUARE + 2 * MM)
        return [line for text in self.side for line in limited(pen, text, NOTE, room, 2)]

    def _left_height(self, pen: Pen, width: float) -> float:
        own = 15 * MM if self.is_big else 0
        return _BAR + _BELOW_BAR + own + max(len(self._side_lines(pen, width)) * _SIDE.leading, SQUARE)

    def _right_height(self, pen: Pen, width: float) -> float:
        title = len(self._title_lines(pen, width)) * _NAME.leading
        return _BAR + 1 * MM + title + 1.5 * MM + self._body().whole(pen, width)

    def _title_lines(self, pen: Pen, width: float) -> list[str]:
        return limited(pen, self.title, _NAME, width - column_left(width, 2), self.title_lines)

    def _body(self) -> Text:
        if self._text is None:
            self._text = Text(prose(self.text, self.style, self.marks), 2, most=self.most)
        return self._text
