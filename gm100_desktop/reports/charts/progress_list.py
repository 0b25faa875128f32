"""Quick wins in one or two columns: dimension, name, result and plan of the month; late ones are marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.reports.charts.fills import number_square
from gm100_desktop.reports.house_style import AIR_LINE, CHART_LABEL, GREY, MM, Type, dimension_colour
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import GUTTER

_PITCH = 5.6 * MM
_LINES = 2  # of a long name
_VALUES = 24 * MM
_SIDE = 4.4 * MM
_NAME = Type(9, 11.5)
_DONE = _NAME.bold()
_PLAN = _NAME.tinted(GREY)
LATE = "▲"


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One quick win."""

    dimension: int
    name: str
    reached: str
    planned: str
    is_late: bool = False


@dataclass
class ProgressList(Block):
    """The rows, shared between the columns."""

    rows: Sequence[ProgressRow]
    before: float = AIR_LINE
    columns: int = 2

    def height(self, pen: Pen, width: float) -> float:
        """The longest column."""
        return self._deep() * self._pitch(pen, width)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw one column after the other."""
        wide, pitch = self._wide(width), self._pitch(pen, width)
        for at, row in enumerate(self.rows):
            column, line = divmod(at, max(self._deep(), 1))
            self._row(pen, x + column * (wide + GUTTER), top - line * pitch, wide, row)

    def _deep(self) -> int:
        return -(-len(self.rows) // self.columns)

    def _wide(self, width: float) -> float:
        return (width - (self.columns - 1) * GUTTER) / self.columns

    def _pitch(self, pen: Pen, width: float) -> float:
        """One line a row, or as many as the longest name takes."""
        lines = max((len(_name(pen, row, self._wide(width))) for row in self.rows), default=1)
        return _PITCH + (lines - 1) * _NAME.leading

    @staticmethod
    def _row(pen: Pen, x: float, top: float, width: float, row: ProgressRow) -> None:
        number_square(pen, x, top, row.dimension, dimension_colour(row.dimension), _SIDE)
        baseline = top - _SIDE / 2 - _NAME.size * 0.36
        for at, line in enumerate(_name(pen, row, width)):
            pen.text(x + _SIDE + 2 * MM, baseline - at * _NAME.leading, line, _NAME)
        pen.aligned(x + width, baseline, f"/ {row.planned}", _PLAN, Align.RIGHT)
        end = x + width - 10 * MM
        pen.aligned(end, baseline, row.reached, _DONE, Align.RIGHT)
        if row.is_late:
            pen.aligned(
                end - pen.width(row.reached, _DONE) - 1.5 * MM, baseline, LATE, CHART_LABEL, Align.RIGHT
            )


def _name(pen: Pen, row: ProgressRow, width: float) -> list[str]:
    return limited(pen, row.name, _NAME, width - _SIDE - 2 * MM - _VALUES, _LINES)
