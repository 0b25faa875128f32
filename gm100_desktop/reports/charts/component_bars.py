"""Components as bars from 0 to 4 with last year's value as an upright line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import ResultLine
from gm100_desktop.domain.wording import EMPTY, decimal_text, signed
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    BLACK,
    GREY,
    HAIRLINE,
    HOUSE_BLUE,
    INK,
    MM,
    WHITE,
    Face,
    Type,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import column_left

HIGHEST = 4
BAR = 4.4 * MM
PITCH = 7.8 * MM
_NAME = Type(10, 12.5, Face.SANS_BOLD)
_WEIGHT = Type(9.5, 12, colour=GREY)
_FIGURE = Type(10.5, 13)
_VALUE, _CHANGE = 25 * MM, 0.0  # right edges, from the right


@dataclass
class ComponentBars(Block):
    """Name and weight in column 1, the bar, this year's value and the change."""

    lines: Sequence[ResultLine]
    year: int
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Heads, one pitch each, the numbers of the axis."""
        return AXIS.leading + PITCH * len(self.lines) + 4.5 * MM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the axis first, then every bar."""
        axis = (x + column_left(width, 2), x + width - _VALUE - 16 * MM)
        for from_right, head in ((_VALUE, str(self.year)), (_CHANGE, "perubahan")):
            pen.aligned(x + width - from_right, top - AXIS.rise, head, AXIS.bold().tinted(INK), Align.RIGHT)
        y = top - AXIS.leading
        foot = y - PITCH * len(self.lines)
        for level in range(HIGHEST + 1):
            at = _along(axis, Decimal(level))
            pen.line(at, y, at, foot, Stroke(0.8, INK) if level == 0 else Stroke(0.4, HAIRLINE))
            pen.aligned(at, foot - 3.5 * MM, str(level), AXIS, Align.CENTRE)
        for line in self.lines:
            self._line(pen, (x, y - PITCH / 2, width), axis, line)
            y -= PITCH

    @staticmethod
    def _line(
        pen: Pen, place: tuple[float, float, float], axis: tuple[float, float], line: ResultLine
    ) -> None:
        x, middle, width = place
        baseline = middle - _NAME.size * 0.36
        weight = f"{decimal_text(line.weight)} %"
        room = axis[0] - x - pen.width(weight, _WEIGHT) - 6 * MM
        pen.text(x, baseline, limited(pen, line.name, _NAME, room, 1)[0], _NAME)
        pen.aligned(axis[0] - 4 * MM, baseline, weight, _WEIGHT, Align.RIGHT)
        length = _along(axis, line.value) - axis[0]
        if length > 0:
            pen.rect(Box(axis[0], middle - BAR / 2, length, BAR), HOUSE_BLUE)
        if line.last_year is not None:
            at = _along(axis, line.last_year)
            pen.line(at, middle - BAR * 0.75, at, middle + BAR * 0.75, Stroke(3, WHITE))
            pen.line(at, middle - BAR * 0.75, at, middle + BAR * 0.75, Stroke(1.2, BLACK))
        change = EMPTY if line.last_year is None else signed(line.value - line.last_year)
        pen.aligned(x + width - _VALUE, baseline, decimal_text(line.value, 2), _FIGURE.bold(), Align.RIGHT)
        pen.aligned(x + width - _CHANGE, baseline, change, _FIGURE, Align.RIGHT)


def _along(axis: tuple[float, float], value: Decimal) -> float:
    share = float(min(max(value, Decimal(0)), Decimal(HIGHEST))) / HIGHEST
    return axis[0] + (axis[1] - axis[0]) * share
