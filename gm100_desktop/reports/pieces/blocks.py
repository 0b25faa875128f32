"""Pieces made of pieces: a stack, columns side by side, a label beside its text, a rule, plain air."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gm100_desktop.reports.house_style import AIR_BLOCK, AIR_PARAGRAPH, HAIRLINE, MINOR, Type
from gm100_desktop.reports.ink.pen import Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block, Piece, Placed, Spot
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.sheet import GUTTER, column_width

_ENDLESS = 1e6


@dataclass
class Stack(Block):
    """Pieces below each other that stay on one page."""

    pieces: Sequence[Piece]
    before: float = AIR_BLOCK
    keep: bool = False

    def height(self, pen: Pen, width: float) -> float:
        """All pieces and the air between them."""
        return sum(piece.whole(pen, width) + gap for piece, gap in self._spaced())

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw one below the other."""
        for piece, gap in self._spaced():
            top -= gap
            top -= piece.place(pen, Spot(x, top, width, _ENDLESS)).used

    def _spaced(self) -> list[tuple[Piece, float]]:
        above = [None, *self.pieces]
        return [(piece, piece.gap_below(over)) for piece, over in zip(self.pieces, above, strict=False)]


@dataclass
class Beside(Block):
    """Stacks side by side; each takes a number of the four columns."""

    stacks: Sequence[tuple[int, Stack]]  # columns taken, what stands in them
    before: float = AIR_BLOCK
    keep: bool = False

    def height(self, pen: Pen, width: float) -> float:
        """The tallest of them."""
        return max((stack.height(pen, wide) for _, wide, stack in self._laid(width)), default=0.0)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw them on one upper edge."""
        for left, wide, stack in self._laid(width):
            stack.paint(pen, x + left, top, wide)

    def _laid(self, width: float) -> list[tuple[float, float, Stack]]:
        one, laid, left = column_width(width), [], 0.0
        for taken, stack in self.stacks:
            wide = taken * one + (taken - 1) * GUTTER
            laid.append((left, wide, stack))
            left += wide + GUTTER
        return laid


@dataclass
class OnePage(Piece):
    """A page of its own that never becomes two: it is tightened step by step until it fits."""

    build: Callable[[int], Sequence[Piece]]  # the pieces at a step: 0 is the full page
    steps: int

    def least(self, pen: Pen, width: float) -> float:
        """It opens a page and takes all of it."""
        return 0.0

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw the first that fits; the last one in any case."""
        for step in range(self.steps + 1):
            page = Stack(self.build(step), before=0)
            height = page.height(pen, spot.width)
            if height <= spot.room or step == self.steps:
                page.paint(pen, spot.x, spot.top, spot.width)
                return Placed(height)
        return Placed(0.0)


def _label_room(width: float) -> float:
    return column_width(width) + GUTTER / 2


@dataclass
class Labelled(Piece):
    """A label in column 1 beside the first lines of a text in columns 2-4."""

    label: str
    text: Text
    style: Type = MINOR
    before: float = AIR_PARAGRAPH

    def least(self, pen: Pen, width: float) -> float:
        """The label, or the first lines of the text if they are taller."""
        return max(self._label_height(pen, width), self.text.least(pen, width))

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Write the label once; the text may go on over the page."""
        lines = limited(pen, self.label, self.style, _label_room(spot.width))
        write_lines(pen, spot.x, spot.top, lines, self.style)
        placed = self.text.place(pen, spot)
        return Placed(max(placed.used, self._label_height(pen, spot.width)), placed.rest)

    def _label_height(self, pen: Pen, width: float) -> float:
        return len(limited(pen, self.label, self.style, _label_room(width))) * self.style.leading


_LINE = Stroke(0.5, HAIRLINE)


@dataclass
class Rule(Block):
    """A line across the text."""

    before: float = AIR_BLOCK
    stroke: Stroke = _LINE

    def height(self, pen: Pen, width: float) -> float:
        """Its own weight."""
        return self.stroke.width

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it."""
        pen.line(x, top, x + width, top, self.stroke)
