"""The components this year against last year, on axes from 0 to 4."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import ComponentScore
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    BLUE_TINT,
    CHART_LABEL,
    GREY,
    HAIRLINE,
    HOUSE_BLUE,
    MM,
    SOFT_EDGE,
    WHITE,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Point, Stroke
from gm100_desktop.reports.pieces.piece import Block

HIGHEST = 4
_RADIUS = 26 * MM
_LABEL_GAP = 3 * MM
_LABELS = 9.5 * MM
_KEY = 5 * MM
_NAME = CHART_LABEL.bold()
_VALUE = CHART_LABEL.tinted(HOUSE_BLUE).bold()
_LAST = CHART_LABEL.tinted(GREY)
_RING = Stroke(0.4, HAIRLINE)
_NOW_LINE, _LAST_LINE = Stroke(2, HOUSE_BLUE), Stroke(1.1, GREY, (3, 2))
_SQUARE = 1.5 * MM


@dataclass
class Radar(Block):
    """Three axes or more, the first on top, then clockwise."""

    components: Sequence[ComponentScore]
    year: int
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Labels above and below the circle, and the key."""
        return _RADIUS + self._depth() + 2 * _LABELS + _KEY

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw rings over the tinted shape of this year, then both lines and the labels."""
        middle = (x + width / 2, top - _LABELS - _RADIUS)
        now = [self._point(middle, at, one.value) for at, one in enumerate(self.components)]
        pen.shape(now, BLUE_TINT)
        self._rings(pen, middle)
        known = all(one.last_year is not None for one in self.components)
        if known:
            self._last_year(pen, middle)
        pen.shape(now, edge=_NOW_LINE)
        for point in now:
            pen.circle(*point, 1 * MM, HOUSE_BLUE)
        for at, one in enumerate(self.components):
            self._label(pen, middle, at, one)
        self._key(pen, x + width / 2, top - 2 * _LABELS - _RADIUS - self._depth() - 2 * MM, is_compared=known)

    def _depth(self) -> float:
        """How far the lowest axis reaches below the middle."""
        count = len(self.components)
        return _RADIUS * -min(math.sin(math.pi / 2 - 2 * math.pi * at / count) for at in range(count))

    def _point(self, middle: Point, at: int, value: Decimal | int, reach: float = 0.0) -> Point:
        angle = math.pi / 2 - 2 * math.pi * at / len(self.components)
        length = _RADIUS * float(min(max(value, 0), HIGHEST)) / HIGHEST + reach
        return middle[0] + length * math.cos(angle), middle[1] + length * math.sin(angle)

    def _rings(self, pen: Pen, middle: Point) -> None:
        axes = range(len(self.components))
        for level in range(1, HIGHEST + 1):
            edge = Stroke(0.6, SOFT_EDGE) if level == HIGHEST else _RING
            pen.shape([self._point(middle, at, level) for at in axes], edge=edge)
        pen.lines(((middle, self._point(middle, at, HIGHEST)) for at in axes), _RING)
        inset = math.cos(math.pi / len(self.components))
        for level in (2, HIGHEST):
            y = middle[1] - _RADIUS * level / HIGHEST * inset + 1.2
            pen.aligned(middle[0], y, str(level), AXIS, Align.CENTRE)

    def _last_year(self, pen: Pen, middle: Point) -> None:
        points = [self._point(middle, at, one.last_year or 0) for at, one in enumerate(self.components)]
        pen.shape(points, edge=_LAST_LINE)
        for x, y in points:
            pen.rect(Box(x - _SQUARE / 2, y - _SQUARE / 2, _SQUARE, _SQUARE), WHITE, Stroke(0.6, GREY))

    def _label(self, pen: Pen, middle: Point, at: int, one: ComponentScore) -> None:
        x, y = self._point(middle, at, HIGHEST, _LABEL_GAP)
        side = x - middle[0]
        value = decimal_text(one.value, 2)
        last = f" ({decimal_text(one.last_year, 2)})" if one.last_year is not None else ""
        wide = max(pen.width(one.name, _NAME), pen.width(value, _VALUE) + pen.width(last, _LAST))
        left = x - wide / 2 if abs(side) < 1 else x - 4 * MM if side > 0 else x + 4 * MM - wide
        upper = y - 1 * MM
        if y >= middle[1]:
            upper = y + (3 * MM if abs(side) < 1 else 5 * MM)  # clear of the corner it names
        pen.text(left + (wide - pen.width(one.name, _NAME)) / 2, upper, one.name, _NAME)
        start = left + (wide - pen.width(value, _VALUE) - pen.width(last, _LAST)) / 2
        pen.text(start, upper - CHART_LABEL.leading, value, _VALUE)
        pen.text(start + pen.width(value, _VALUE), upper - CHART_LABEL.leading, last, _LAST)

    def _key(self, pen: Pen, middle: float, y: float, *, is_compared: bool) -> None:
        left = middle - (25 * MM if is_compared else 8 * MM)
        pen.line(left, y, left + 7 * MM, y, _NOW_LINE)
        pen.circle(left + 3.5 * MM, y, 1 * MM, HOUSE_BLUE)
        pen.text(left + 9 * MM, y - 2.8, str(self.year), _VALUE)
        if is_compared:
            pen.line(left + 23 * MM, y, left + 30 * MM, y, _LAST_LINE)
            pen.text(left + 32 * MM, y - 2.8, f"{self.year - 1} (dalam kurung)", _LAST)
