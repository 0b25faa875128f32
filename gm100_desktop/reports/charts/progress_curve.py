"""Physical progress over the year, 0-100, with the milestones on the same time scale."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.quick_wins import Milestone, MonthPoint
from gm100_desktop.reports.charts.before_after import month_word
from gm100_desktop.reports.charts.time_line import Scale, draw, height_of, marks
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    CHART_LABEL,
    GREY,
    HAIRLINE,
    INK,
    MM,
    DimensionColour,
    Face,
    Type,
)
from gm100_desktop.reports.ink.pen import Align, Pen, Point, Stroke
from gm100_desktop.reports.pieces.piece import Block

_TALL = 42 * MM
_LEFT = 8 * MM
_RIGHT = 16 * MM
_GRID = (0, 25, 50, 75, 100)
_AXIS, _LINE = Stroke(0.8, INK), Stroke(0.4, HAIRLINE)
_PLAN = Stroke(1.1, GREY, (3, 2))
_DOTTED = Stroke(0.8, INK, (1.2, 1.8))
_SAYS = Type(9.5, 12, Face.SANS_BOLD)


@dataclass
class ProgressCurve(Block):
    """Plan dashed, result solid, the report month marked; milestones below."""

    points: Sequence[MonthPoint]
    report_month: str
    milestones: Sequence[Milestone]
    colour: DimensionColour
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Chart, months, and the time line when there are milestones."""
        found = marks(pen, self.milestones, self._scale(0.0, width))
        return 2 * MM + _TALL + 5 * MM + height_of(found)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw grid, curves, months and milestones."""
        base = top - 2 * MM - _TALL
        left, right = x + _LEFT, x + width - _RIGHT
        self._grid(pen, left, right, base)
        self._months(pen, left, right, base)
        plan = self._curve(left, right, base, [point.planned for point in self.points])
        done = self._curve(left, right, base, [point.reached for point in self.points])
        if len(plan) > 1:
            pen.polyline(plan, _PLAN)
            pen.text(right + 1.5 * MM, plan[-1][1] - 3, "rencana", CHART_LABEL.tinted(GREY))
        self._result(pen, done, (left, x + width), base)
        scale = self._scale(x, width)
        found = marks(pen, self.milestones, scale)
        if found:
            draw(pen, found, scale, base - 9.5 * MM, self.colour)

    def _grid(self, pen: Pen, left: float, right: float, base: float) -> None:
        for level in _GRID:
            y = base + _TALL * level / 100
            pen.line(left, y, right, y, _LINE if level else _AXIS)
            pen.aligned(left - 1.6 * MM, y - 2.8, str(level), AXIS, Align.RIGHT)

    def _months(self, pen: Pen, left: float, right: float, base: float) -> None:
        for index, point in enumerate(self.points):
            is_now = point.month == self.report_month
            x = self._month_x(left, right, index)
            style = CHART_LABEL.bold() if is_now else CHART_LABEL
            pen.aligned(x, base - 4.2 * MM, month_word(point.month), style, Align.CENTRE)
            if is_now:
                pen.line(x, base, x, base + _TALL, _DOTTED)

    def _result(self, pen: Pen, done: list[Point], ends: tuple[float, float], base: float) -> None:
        if not done:
            return
        ink = self.colour.ink
        if len(done) > 1:
            pen.polyline(done, Stroke(2, ink))
        for x, y in done:
            pen.circle(x, y, 1 * MM, ink)
        last = [point.reached for point in self.points if point.reached is not None][-1]
        text, (x, y) = f"realisasi {last}", done[-1]
        style = _SAYS.tinted(ink)
        if self._is_behind() and x + 2 * MM + pen.width(text, style) < ends[1]:
            pen.text(x + 2 * MM, y - 8, text, style)  # the plan runs above: stand clear of it
            return
        x = max(x - 2 * MM, ends[0] + pen.width(text, style) + 1 * MM)
        above = y + 3 * MM if y + 3 * MM + _SAYS.size < base + _TALL + 6 else base + _TALL - 12
        pen.aligned(x, above, text, style, Align.RIGHT)

    def _is_behind(self) -> bool:
        """True when the plan of the last stated month lies above the result."""
        stated = [point for point in self.points if point.reached is not None]
        last = stated[-1]
        return last.planned is not None and last.reached is not None and last.planned > last.reached

    def _curve(self, left: float, right: float, base: float, values: list[int | None]) -> list[Point]:
        return [
            (self._month_x(left, right, index), base + _TALL * min(max(value, 0), 100) / 100)
            for index, value in enumerate(values)
            if value is not None
        ]

    def _month_x(self, left: float, right: float, index: float) -> float:
        return left + (right - left) * (index + 0.5) / max(len(self.points), 1)

    def _scale(self, x: float, width: float) -> Scale:
        months = [point.month for point in self.points]
        return Scale(months, x + _LEFT, x + width - _RIGHT, x - 2 * MM, x + width)
