"""The index over the years: official results and own scores are two lines that are never joined."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import TrendPoint
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    CHART_LABEL,
    GREY,
    HAIRLINE,
    HOUSE_BLUE,
    INK,
    MM,
    WHITE,
)
from gm100_desktop.reports.ink.pen import Align, Pen, Point, Stroke
from gm100_desktop.reports.pieces.piece import Block

_TALL = 58 * MM
_HIGHEST = 4
_LEFT = 4 * MM
_NAME = CHART_LABEL.bold()
_NOW = _NAME.sized(12, 14)
_DROP, _DROP_OWN = 13 * MM, 11.5 * MM
OFFICIAL, OWN = "nilai hasil evaluasi", "nilai mandiri"


@dataclass(frozen=True, slots=True)
class _Line:
    """How one of the two lines is drawn."""

    name: str
    of: Callable[[TrendPoint], Decimal | None]
    stroke: Stroke
    dot: str
    above: bool


_LINES = (
    _Line(OFFICIAL, lambda point: point.official, Stroke(2, GREY), GREY, above=False),
    _Line(OWN, lambda point: point.own, Stroke(1.3, HOUSE_BLUE, (3, 2)), WHITE, above=True),
)


@dataclass
class Trend(Block):
    """Years along the foot, values at their points, each line named where it ends."""

    points: Sequence[TrendPoint]
    year: int
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """The field, the years, a little air."""
        return _TALL + 10 * MM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw grid, years and lines."""
        base = top - 4 * MM - _TALL
        for level in range(_HIGHEST + 1):
            y = base + _TALL * level / _HIGHEST
            stroke = Stroke(0.4, HAIRLINE) if level else Stroke(0.8, INK)
            pen.line(x + _LEFT, y, x + width, y, stroke)
            pen.aligned(x + _LEFT - 1.5 * MM, y - 2.8, str(level), AXIS, Align.RIGHT)
        for at, point in enumerate(self.points):
            style = _NAME if point.year == self.year else CHART_LABEL
            pen.aligned(self._x(x, width, at), base - 4.5 * MM, str(point.year), style, Align.CENTRE)
        for line in _LINES:
            self._line(pen, x, base, width, line)

    def _x(self, x: float, width: float, at: int) -> float:
        return x + _LEFT + (width - _LEFT) * (at + 0.5) / max(len(self.points), 1)

    def _line(self, pen: Pen, x: float, base: float, width: float, line: _Line) -> None:
        ink = line.stroke.colour
        for stretch in self._stretches(x, base, width, line):
            if len(stretch) > 1:
                pen.polyline([point for point, _ in stretch], line.stroke)
            for (px, py), value in stretch:
                pen.circle(px, py, 1 * MM, line.dot, Stroke(1.2, ink))
                self._value(pen, (px, py), value, line)
        self._name(pen, x, base, width, line)

    def _value(self, pen: Pen, place: Point, value: Decimal, line: _Line) -> None:
        """Above its point, or below it where the other line has a value above."""
        px, py = place
        now = [point for point in self.points if point.year == self.year and line.of(point) == value]
        style = (_NOW if now else CHART_LABEL).tinted(line.stroke.colour)
        is_shared = any(point.official == value and point.own is not None for point in self.points)
        below = not line.above and is_shared
        y = py - 4.6 * MM if below else py + 2 * MM
        pen.aligned(px, y, decimal_text(value, 2), style, Align.CENTRE)

    def _name(self, pen: Pen, x: float, base: float, width: float, line: _Line) -> None:
        """The name below the line, tied to one of its points."""
        points = [point for stretch in self._stretches(x, base, width, line) for point, _ in stretch]
        if not points:
            return
        px, py = points[-1] if line.above else points[len(points) // 2]
        style = _NAME.tinted(line.stroke.colour)
        wide = pen.width(line.name, style)
        middle = min(max(px, x + _LEFT + wide / 2), x + width - wide / 2)
        drop = _DROP_OWN if line.above else _DROP
        pen.line(px, py - 1.6 * MM, px, py - drop + 3 * MM, Stroke(0.5, line.stroke.colour))
        pen.aligned(middle, py - drop, line.name, style, Align.CENTRE)

    def _stretches(
        self, x: float, base: float, width: float, line: _Line
    ) -> list[list[tuple[Point, Decimal]]]:
        """Years that follow each other; a year not taken part in is a gap."""
        found: list[list[tuple[Point, Decimal]]] = [[]]
        for at, point in enumerate(self.points):
            value = line.of(point)
            if value is None:
                found.append([])
            else:
                level = float(min(max(value, Decimal(0)), Decimal(_HIGHEST)))
                found[-1].append(((self._x(x, width, at), base + _TALL * level / _HIGHEST), value))
        return [stretch for stretch in found if stretch]
