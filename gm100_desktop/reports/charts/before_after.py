"""Before and after on one scale: the old value hatched, the new one solid, the change in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.quick_wins import Measure
from gm100_desktop.domain.wording import EMPTY, decimal_text
from gm100_desktop.domain.wording.dates import MONTHS_SHORT
from gm100_desktop.reports.charts.fills import before, solid
from gm100_desktop.reports.house_style import AIR_LINE, GREY, MINOR, MM, NOTE, DimensionColour, Face, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.piece import Block

DRAWN = 3
_GAP = 5 * MM
_NAME = MINOR.sized(10.5, 13)
_UNIT = NOTE
_WHEN = Type(9, 11.5)
_OLD = Type(11, 14, colour=GREY)
_NEW = Type(16, 19, Face.SANS_BOLD)
_CHANGE = Type(9, 11.5, Face.SANS_BOLD)
_LEFT = 8 * MM  # where bars begin
_RIGHT = 12 * MM  # room for the figure
_ROW = 6.8 * MM
_BAR = 4.4 * MM


@dataclass
class BeforeAfter(Block):
    """Up to three measures side by side."""

    measures: Sequence[Measure]
    colour: DimensionColour
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Name, unit, two bars, the change."""
        return _NAME.leading + _UNIT.leading + 2.2 * MM + 2 * _ROW + _CHANGE.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw each measure in a third of the width."""
        cell = (width - (DRAWN - 1) * _GAP) / DRAWN
        for index, measure in enumerate(self.measures[:DRAWN]):
            self._measure(pen, x + index * (cell + _GAP), top, cell, measure)

    def _measure(self, pen: Pen, x: float, top: float, width: float, measure: Measure) -> None:
        pen.text(x, top - _NAME.rise, limited(pen, measure.name or EMPTY, _NAME, width, 1)[0], _NAME)
        unit = limited(pen, measure.unit, _UNIT, width, 1)
        pen.text(x, top - _NAME.leading - _UNIT.rise, unit[0] if unit else "", _UNIT)
        top -= _NAME.leading + _UNIT.leading + 2.2 * MM
        scale = max((abs(value) for value in (measure.before, measure.after) if value), default=Decimal(0))
        room = width - _LEFT - self._figures(pen, measure)
        old, new = _length(measure.before, scale, room), _length(measure.after, scale, room)
        if old:
            before(pen, Box(x + _LEFT, top - _BAR - 0.6 * MM, old, _BAR))
        if new:
            solid(pen, Box(x + _LEFT, top - _ROW - _BAR - 0.6 * MM, new, _BAR), self.colour)
        self._row(pen, x, top, width, measure.before_when, (measure.before, _WHEN, _OLD))
        strong = _NEW.tinted(self.colour.ink)
        self._row(pen, x, top - _ROW, width, measure.after_when, (measure.after, _WHEN.bold(), strong))
        change = limited(pen, measure.change, _CHANGE, width - _LEFT, 1)
        pen.text(x + _LEFT, top - 2 * _ROW - _CHANGE.rise, change[0] if change else "", _CHANGE)

    @staticmethod
    def _figures(pen: Pen, measure: Measure) -> float:
        wide = pen.width(decimal_text(measure.after), _NEW), pen.width(decimal_text(measure.before), _OLD)
        return max(_RIGHT, *wide) + 2 * MM

    @staticmethod
    def _row(
        pen: Pen, x: float, top: float, width: float, when: str, drawn: tuple[Decimal | None, Type, Type]
    ) -> None:
        value, label, figure = drawn
        middle = top - 0.6 * MM - _BAR / 2
        pen.text(x, middle - label.size * 0.36, month_word(when), label)
        pen.aligned(x + width, middle - figure.size * 0.36, decimal_text(value), figure, Align.RIGHT)


def _length(value: Decimal | None, scale: Decimal, room: float) -> float:
    return float(abs(value) / scale) * max(room, 0.0) if value and scale else 0.0


def month_word(when: str) -> str:
    """'Okt' for a month, the year alone when that is all that is known."""
    return MONTHS_SHORT[int(when[5:7]) - 1] if len(when) >= 7 else when[:4] or EMPTY
