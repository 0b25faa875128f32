"""The six dimensions with one square per programme: filled runs, open is planned."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.masterplan import Count, DimensionBrief, Money, total
from gm100_desktop.domain.rounding import percent_of
from gm100_desktop.domain.wording import EMPTY, decimal_text
from gm100_desktop.reports.charts.fills import number_square, outlined, share, solid
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    INK,
    MM,
    RULE,
    DimensionColour,
    Face,
    Type,
    dimension_colour,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import column_left

MOST = 20
_SQUARE, _TALL, _STEP = 3.6 * MM, 4 * MM, 4.3 * MM
PITCH = 7.2 * MM
_SIDE = 5 * MM
_NAME = Type(10, 12.5, Face.SANS_BOLD)
_FIGURE = Type(9.5, 12)
_EDGES = (41 * MM, 21.5 * MM, 0.0)  # right edges from the right: programmes, running, spent
_HEADS = ("program", "berjalan, %", "serapan, %")


@dataclass
class UnitSquares(Block):
    """One row per dimension, and all of them together below a rule."""

    dimensions: Sequence[DimensionBrief]
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Heads, the rows, the sum."""
        return AXIS.leading + PITCH * (len(self.dimensions) + 1)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw every row."""
        for edge, head in zip(_EDGES, _HEADS, strict=True):
            pen.aligned(x + width - edge, top - AXIS.rise, head, AXIS.bold().tinted(INK), Align.RIGHT)
        y = top - AXIS.leading
        for one in self.dimensions:
            colour = dimension_colour(one.number)
            number_square(pen, x, y - (PITCH - _SIDE) / 2, one.number, colour, _SIDE)
            self._words(pen, x, y, one.name.removeprefix("Smart "))
            self._squares(pen, x + column_left(width, 2), y, width, one.count, colour)
            self._figures(pen, x + width, y, one.count, one.money, _FIGURE)
            y -= PITCH
        pen.line(x, y, x + width, y, Stroke(RULE, INK))
        everything = Count(
            sum(one.count.running for one in self.dimensions),
            sum(one.count.planned for one in self.dimensions),
        )
        self._words(pen, x, y, "Semua dimensi")
        self._figures(
            pen, x + width, y, everything, total(one.money for one in self.dimensions), _FIGURE.bold()
        )

    @staticmethod
    def _words(pen: Pen, x: float, top: float, text: str) -> None:
        pen.text(x + _SIDE + 2.4 * MM, top - PITCH / 2 - _NAME.size * 0.36, text, _NAME)

    @staticmethod
    def _figures(pen: Pen, right: float, top: float, count: Count, money: Money, style: Type) -> None:
        baseline = top - PITCH / 2 - style.size * 0.36
        told = f"{count.running} dari {count.planned}" if count.planned else EMPTY
        shares = (percent_of(count.running, count.planned), percent_of(money.spent, money.budget))
        figures = (told, *(decimal_text(one, 2) for one in shares))
        for at, (edge, text) in enumerate(zip(_EDGES, figures, strict=True)):
            pen.aligned(right - edge, baseline, text, style.bold() if at == 1 else style, Align.RIGHT)

    @staticmethod
    def _squares(
        pen: Pen, left: float, top: float, width: float, count: Count, colour: DimensionColour
    ) -> None:
        y = top - PITCH / 2 - _TALL / 2
        if count.planned > MOST:
            whole = Box(left, y, MOST * _STEP, _TALL)
            outlined(pen, whole, colour.ink)
            if count.running:
                done = whole.width * share(count.running, count.planned)
                solid(pen, Box(left, y, done, _TALL), colour)
            return
        step = min(_STEP, (width - column_left(width, 2) - _EDGES[0] - 18 * MM) / max(count.planned, 1))
        side = min(_SQUARE, step * _SQUARE / _STEP)
        for at in range(count.planned):
            box = Box(left + at * step, y, side, _TALL)
            if at < count.running:
                solid(pen, box, colour)
            else:
                outlined(pen, box, colour.ink)
