"""Horizontal bars: running out of planned, money spent out of allocated, the strip of six dimensions."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.masterplan import Count, DimensionBrief, Money
from gm100_desktop.domain.wording import EMPTY, percent, rupiah_short
from gm100_desktop.reports.charts.fills import outlined, planned, share, solid
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    CHART_LABEL,
    GREY,
    HAIRLINE,
    HOUSE_BLUE,
    MM,
    WHITE,
    DimensionColour,
    Type,
    dimension_colour,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.sheet import GUTTER, column_left, column_width

BAR = 4.4 * MM
PITCH = 7.4 * MM
_LABEL = Type(9.5, 11.5)
_BOLD = _LABEL.bold()
_IN_BAR = CHART_LABEL.bold()
_HEAD = AXIS.bold()
_KEY = 8 * MM
_LABEL_LINES = 2
NONE_YET = "belum ada"
HOUSE = DimensionColour(HOUSE_BLUE, HOUSE_BLUE, WHITE)
PAST = DimensionColour(GREY, GREY, WHITE)


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar with its label and figures."""

    label: str
    part: int
    whole: int
    figures: str
    colour: DimensionColour
    inside: str = ""
    is_total: bool = False


@dataclass
class Bars(Block):
    """Labels in column 1, bars from column 2, figures at the right edge."""

    rows: Sequence[BarRow]
    heads: tuple[str, str]
    key: tuple[str, str] = ("", "")
    scale: int = 0  # the whole that fills the column; 0 gives every bar its own whole
    before: float = AIR_LINE
    keep: bool = False
    is_hatched: bool = True
    colour: DimensionColour = field(default=HOUSE)

    def height(self, pen: Pen, width: float) -> float:
        """Heads, one pitch per row, the key."""
        return _LABEL.leading + PITCH * len(self.rows) + (_KEY if self.key[0] else 0)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw all rows."""
        edges = (x + column_left(width, 4) + 16 * MM, x + width)
        for edge, head in zip(edges, self.heads, strict=True):
            pen.aligned(edge, top - _HEAD.rise, head, _HEAD, Align.RIGHT)
        y = top - _LABEL.leading
        for row in self.rows:
            if row.is_total:
                pen.line(x, y, x + width, y, Stroke(0.4, HAIRLINE))
            self._row(pen, x, y - (PITCH - BAR) / 2, width, row)
            y -= PITCH
        if self.key[0]:
            self._key(pen, x + column_left(width, 2), y - 1.5 * MM)

    def _bar_width(self, pen: Pen, width: float) -> float:
        """Two columns, or what the figures leave of them."""
        figures = max((pen.width(row.figures, _BOLD) for row in self.rows), default=0.0)
        free = column_left(width, 4) + 16 * MM - figures - 3 * MM - column_left(width, 2)
        return min(2 * column_width(width) + GUTTER, free)

    def _row(self, pen: Pen, x: float, top: float, width: float, row: BarRow) -> None:
        style = _BOLD if row.is_total else _LABEL
        baseline = top - BAR / 2 - style.size * 0.36
        self._label(pen, x, baseline, column_width(width), Run(row.label or EMPTY, style))
        self._bar(pen, Box(x + column_left(width, 2), top - BAR, self._bar_width(pen, width), BAR), row)
        pen.aligned(x + column_left(width, 4) + 16 * MM, baseline, row.figures, style, Align.RIGHT)
        pen.aligned(x + width, baseline, percent(row.part, row.whole), _BOLD, Align.RIGHT)

    @staticmethod
    def _label(pen: Pen, x: float, baseline: float, width: float, label: Run) -> None:
        """One line, or two smaller ones around the middle of the bar."""
        style, lines = label.style, [label.text]
        if pen.width(label.text, style) > width:
            style = style.sized(CHART_LABEL.size, CHART_LABEL.size + 0.5)
            lines = limited(pen, label.text, style, width, _LABEL_LINES)
        top = baseline + (len(lines) - 1) * style.leading / 2
        for at, line in enumerate(lines):
            pen.text(x, top - at * style.leading, line, style)

    def _bar(self, pen: Pen, box: Box, row: BarRow) -> None:
        length = box.width * (share(row.whole, self.scale) if self.scale else 1.0)
        done = length * share(row.part, row.whole)
        if not row.whole:
            return
        if done < length:
            rest = Box(box.x + done, box.y, length - done, box.height)
            (planned(pen, rest, row.colour) if self.is_hatched else outlined(pen, rest, row.colour.ink))
        if done > 0:
            solid(pen, Box(box.x, box.y, done, box.height), row.colour)
        style = _IN_BAR.tinted(row.colour.on_fill)
        baseline = box.y + box.height / 2 - style.size * 0.36
        wide = pen.width(row.inside, style) + 4 * MM
        if wide < done:
            pen.text(box.x + 2 * MM, baseline, row.inside, style)
        elif self.scale and length + wide < box.width:
            pen.text(box.x + length + 2 * MM, baseline, row.inside, _IN_BAR)

    def _key(self, pen: Pen, x: float, top: float) -> None:
        for drawn, text in zip((solid, planned if self.is_hatched else _outline), self.key, strict=True):
            box = Box(x, top - 2.6 * MM, 4.5 * MM, 2.6 * MM)
            drawn(pen, box, self.colour)
            pen.text(x + 6 * MM, top - 2.3 * MM, text, CHART_LABEL)
            x += 6 * MM + pen.width(text, CHART_LABEL) + 7 * MM


def _outline(pen: Pen, box: Box, colour: DimensionColour) -> None:
    outlined(pen, box, colour.ink)


def count_bar(label: str, count: Count, colour: DimensionColour, *, is_total: bool = False) -> BarRow:
    """Programmes running out of those planned."""
    figures = f"{count.running} dari {count.planned}" if count.planned else EMPTY
    inside = f"{count.running} berjalan"
    return BarRow(label, count.running, count.planned, figures, colour, inside, is_total=is_total)


def money_bar(label: str, money: Money, colour: DimensionColour, *, is_total: bool = False) -> BarRow:
    """Money spent out of the allocation."""
    inside = rupiah_short(money.spent) if money.spent else ""
    return BarRow(
        label, money.spent, money.budget, rupiah_short(money.budget), colour, inside, is_total=is_total
    )


@dataclass
class DimensionStrip(Block):
    """Six small bars side by side: programmes running out of planned."""

    dimensions: Sequence[DimensionBrief]
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """Name, bar, figures."""
        return 2 * CHART_LABEL.leading + 4.6 * MM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw one cell per dimension."""
        count = max(len(self.dimensions), 1)
        cell = (width - (count - 1) * GUTTER) / count
        for index, dimension in enumerate(self.dimensions):
            self._cell(pen, x + index * (cell + GUTTER), top, cell, dimension)

    @staticmethod
    def _cell(pen: Pen, x: float, top: float, width: float, dimension: DimensionBrief) -> None:
        colour, count = dimension_colour(dimension.number), dimension.count
        name = f"{dimension.number} {dimension.name.removeprefix('Smart ')}"
        pen.text(x, top - CHART_LABEL.rise, limited(pen, name, _IN_BAR, width, 1)[0], _IN_BAR)
        box = Box(x, top - CHART_LABEL.leading - 3.8 * MM, width, 3 * MM)
        outlined(pen, box, colour.ink)
        if count.running:
            solid(pen, Box(box.x, box.y, width * share(count.running, count.planned), box.height), colour)
        figures = f"{count.running} dari {count.planned}" if count.planned else NONE_YET
        pen.text(x, box.y - 1 * MM - CHART_LABEL.rise, figures, CHART_LABEL)
