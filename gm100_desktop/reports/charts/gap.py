"""Own and panel scores of each component on one axis from 0 to 4; the length between them is the gap."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.wording import decimal_text, signed
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
    Type,
)
from gm100_desktop.reports.ink.pen import Align, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import column_left, column_width

HIGHEST = 4
_PITCH = 7.4 * MM
_NAME = Type(9.5, 11.5)
_HEAD = AXIS.bold()
_FIGURES = (34 * MM, 17 * MM, 0.0)  # right edges from the right: own, panel, gap
_KEY = 8 * MM


@dataclass(frozen=True, slots=True)
class GapRow:
    """One component, scored by the region and by the panel."""

    name: str
    own: Decimal
    panel: Decimal


@dataclass
class Gap(Block):
    """Names in column 1, the axis in the middle, figures at the right edge."""

    rows: Sequence[GapRow]
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Heads, one pitch a row, the axis and the key."""
        return _NAME.leading + _PITCH * len(self.rows) + 5 * MM + _KEY

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the axis, then every pair on it."""
        left, right = x + column_left(width, 2), x + width - _FIGURES[0] - 12 * MM
        for from_right, head in zip(_FIGURES, ("mandiri", "asesor", "selisih"), strict=True):
            pen.aligned(x + width - from_right, top - _HEAD.rise, head, _HEAD, Align.RIGHT)
        y = top - _NAME.leading
        foot = y - _PITCH * len(self.rows)
        for level in range(HIGHEST + 1):
            at = left + (right - left) * level / HIGHEST
            pen.line(at, y, at, foot, Stroke(0.8, INK) if level == 0 else Stroke(0.4, HAIRLINE))
            pen.aligned(at, foot - 4 * MM, str(level), AXIS, Align.CENTRE)
        for row in self.rows:
            self._row(pen, x, y - _PITCH / 2, width, row)
            self._pair(pen, (left, right), y - _PITCH / 2, row)
            y -= _PITCH
        self._key(pen, left, foot - 8.5 * MM)

    @staticmethod
    def _row(pen: Pen, x: float, middle: float, width: float, row: GapRow) -> None:
        baseline = middle - _NAME.size * 0.36
        pen.text(x, baseline, limited(pen, row.name, _NAME, column_width(width), 1)[0], _NAME)
        told = (decimal_text(row.own, 2), decimal_text(row.panel, 2), signed(row.panel - row.own))
        for from_right, text in zip(_FIGURES, told, strict=True):
            style = _NAME if from_right else _NAME.bold()
            pen.aligned(x + width - from_right, baseline, text, style, Align.RIGHT)

    @staticmethod
    def _pair(pen: Pen, axis: tuple[float, float], y: float, row: GapRow) -> None:
        own, panel = (_along(axis, value) for value in (row.own, row.panel))
        pen.line(own, y, panel, y, Stroke(1.1, GREY))
        pen.circle(panel, y, 1.3 * MM, GREY)
        pen.circle(own, y, 1.3 * MM, WHITE, Stroke(1.3, HOUSE_BLUE))

    @staticmethod
    def _key(pen: Pen, x: float, y: float) -> None:
        pen.circle(x + 1.3 * MM, y, 1.3 * MM, WHITE, Stroke(1.3, HOUSE_BLUE))
        pen.text(x + 4.5 * MM, y - 2.8, "nilai mandiri", CHART_LABEL)
        pen.circle(x + 34 * MM, y, 1.3 * MM, GREY)
        pen.text(x + 37.2 * MM, y - 2.8, "nilai asesor", CHART_LABEL)


def _along(axis: tuple[float, float], value: Decimal) -> float:
    share = float(min(max(value, Decimal(0)), Decimal(HIGHEST))) / HIGHEST
    return axis[0] + (axis[1] - axis[0]) * share
