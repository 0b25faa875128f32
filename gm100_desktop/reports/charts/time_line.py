"""Milestones as diamonds on the time scale of the months above them, their names in rows below."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.quick_wins import Milestone
from gm100_desktop.reports.house_style import CHART_LABEL, INK, MM, WHITE, DimensionColour
from gm100_desktop.reports.ink.pen import Align, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited

_ROWS = 4  # of names at most; the annex lists every milestone
_WIDEST = 52 * MM
_ROW = 3.6 * MM
_APART = 1.5 * MM
_ABOVE, _BELOW = 5 * MM, 2 * MM
_DIAMOND = 1.9 * MM


@dataclass(frozen=True, slots=True)
class Scale:
    """The months of the year between two edges, and how far names may stand out beside them."""

    months: Sequence[str]
    left: float
    right: float
    first: float
    last: float

    def place(self, day: str) -> float:
        """Where a day lies; the middle of its month when only that is known."""
        part = (int(day[8:10]) - 1) / 31 if len(day) >= len("2026-01-01") else 0.5
        return self.left + (self.right - self.left) * (self.months.index(day[:7]) + part) / len(self.months)


@dataclass(frozen=True, slots=True)
class Mark:
    """One milestone laid out; without a row its name found no room."""

    x: float
    is_reached: bool
    name: str
    middle: float
    row: int | None


def marks(pen: Pen, milestones: Sequence[Milestone], scale: Scale) -> list[Mark]:
    """Milestones inside the months, by the day they were reached or are due; names never overlap."""
    dated = [(one.reached or one.due, one) for one in milestones]
    shown = sorted(((day, one) for day, one in dated if day[:7] in scale.months), key=lambda pair: pair[0])
    ends = [scale.first - _APART] * _ROWS
    return [_laid(pen, day, one, scale, ends) for day, one in shown]


def _laid(pen: Pen, day: str, one: Milestone, scale: Scale, ends: list[float]) -> Mark:
    name = "".join(limited(pen, one.name, CHART_LABEL, _WIDEST, 1))
    half = pen.width(name, CHART_LABEL) / 2
    x = scale.place(day)
    middle = min(max(x, scale.first + half), scale.last - half)
    row = next((row for row in range(_ROWS) if name and ends[row] + _APART <= middle - half), None)
    if row is not None:
        ends[row] = middle + half
    return Mark(x, bool(one.reached), name, middle, row)


def height_of(found: Sequence[Mark]) -> float:
    """The line and as many rows of names as there are; nothing without milestones."""
    rows = 1 + max((mark.row for mark in found if mark.row is not None), default=0)
    return _ABOVE + rows * _ROW + _BELOW if found else 0.0


def draw(pen: Pen, found: Sequence[Mark], scale: Scale, y: float, colour: DimensionColour) -> None:
    """The line at that height with diamonds, filled when reached, and the names."""
    pen.line(scale.left, y, scale.right, y, Stroke(0.8, INK))
    for mark in found:
        corners = [
            (mark.x - _DIAMOND, y),
            (mark.x, y + _DIAMOND),
            (mark.x + _DIAMOND, y),
            (mark.x, y - _DIAMOND),
        ]
        pen.shape(corners, colour.ink if mark.is_reached else WHITE, Stroke(0.9, colour.ink))
        if mark.row is not None:
            baseline = y - 4.6 * MM - mark.row * _ROW
            pen.aligned(mark.middle, baseline, mark.name, CHART_LABEL, Align.CENTRE)
