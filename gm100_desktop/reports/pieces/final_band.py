"""The one final result of a report: a tall band with a large number, below the table it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.reports.house_style import BAND, HOUSE_BLUE, INK, MM, RULE_STRONG, Face, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.piece import Block

HEIGHT = 9 * MM
_LABEL = Type(10.5, 13, Face.SANS_BOLD)
_NUMBER = Type(14, 17, Face.SANS_BOLD, HOUSE_BLUE)
_SMALL = Type(9, 11.5, Face.SANS_BOLD)
_PAD = 1 * MM


@dataclass(frozen=True, slots=True)
class BandFigure:
    """A figure with the distance of its right edge from the right end of the band, in millimetres."""

    text: str
    from_right: float
    is_result: bool = False


@dataclass
class FinalBand(Block):
    """A name and the figures that stand under the columns above."""

    label: str
    label_left: float  # millimetres
    figures: Sequence[BandFigure]
    before: float = 0.0

    def height(self, pen: Pen, width: float) -> float:
        """Always the same."""
        return HEIGHT

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw ground, name, figures and the closing rule."""
        pen.rect(Box(x, top - HEIGHT, width, HEIGHT), BAND)
        middle = top - HEIGHT / 2
        pen.text(x + self.label_left * MM + _PAD, middle - _LABEL.size * 0.36, self.label, _LABEL)
        for one in self.figures:
            style = _NUMBER if one.is_result else _SMALL
            edge = x + width - one.from_right * MM - _PAD
            pen.aligned(edge, middle - style.size * 0.36, one.text, style, Align.RIGHT)
        pen.line(x, top - HEIGHT, x + width, top - HEIGHT, Stroke(RULE_STRONG, INK))
