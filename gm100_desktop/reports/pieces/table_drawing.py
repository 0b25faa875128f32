"""The part of a table that stands on one page: text, bands and rules."""

from gm100_desktop.reports.house_style import (
    BAND,
    BLACK,
    FORM_HEAD,
    HAIRLINE,
    INK,
    MM,
    RULE,
    RULE_FORM,
    RULE_HAIR,
    RULE_STRONG,
    Type,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Point, Stroke
from gm100_desktop.reports.ink.typefaces import Line
from gm100_desktop.reports.pieces.piece import Spot
from gm100_desktop.reports.pieces.runs import write
from gm100_desktop.reports.pieces.table_measure import CellLine, Measured, Span, leading
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Look

_STRONG = Stroke(RULE_STRONG, INK)
_RULE = Stroke(RULE, INK)
_HAIR = Stroke(RULE_HAIR, HAIRLINE)
_GRID = Stroke(RULE_FORM, BLACK)
_STRIPE = 1.2 * MM


class TableDrawing:
    """Draws rows from above; the rules between them come last."""

    def __init__(
        self, pen: Pen, columns: tuple[Column, ...], places: list[Span], spot: Spot, look: Look
    ) -> None:
        self._pen, self._columns, self._spans, self._spot, self._look = pen, columns, places, spot, look
        self._y = spot.top
        self._end = spot.x + places[-1].end
        self._between: list[float] = []  # heights of the rules between rows
        self._upright: list[tuple[float, float]] = []  # stretches that have the grid's inner lines
        self._last: Measured | None = None
        self.is_bare = True

    @property
    def used(self) -> float:
        """Return the height drawn so far."""
        return self._spot.top - self._y

    @property
    def room(self) -> float:
        """Return the height that is left."""
        return self._spot.room - self.used + 0.01

    def head(self, cells: list[list[Line]], height: float) -> None:
        """Draw the titles, standing on the rule below them."""
        if not height:
            return
        look = self._look
        if look.is_grid:
            self._pen.rect(Box(self._spot.x, self._y - height, self._end - self._spot.x, height), FORM_HEAD)
        else:
            self._rule(self._y, _STRONG)
        for column, place, lines in zip(self._columns, self._spans, cells, strict=True):
            self._title(column, place, lines, height)
        self._down(height, inner=True)
        self._rule(self._y, _GRID if look.is_grid else _RULE)

    def row(self, row: Measured) -> None:
        """Draw one row below the last."""
        self.is_bare = False
        if row.band:
            self.band(row.band)
        else:
            self._separate(row)
            self._cells(row)
            self._down(row.height, inner=True)
            self._last = row

    def band(self, band: Band) -> None:
        """Draw the name of a group."""
        look, height = self._look, self._look.band
        self._pen.rect(Box(self._spot.x, self._y - height, self._end - self._spot.x, height), BAND)
        if band.colour:
            self._pen.rect(Box(self._spot.x, self._y - height, _STRIPE, height), band.colour)
        left = self._spot.x + (look.pad if look.is_grid else _STRIPE + look.pad * 1.4)
        name = _fitted(self._pen, band.name, look.strong, self._end - left)
        baseline = self._y - (height - look.strong.leading) / 2 - look.strong.rise
        self._pen.text(left, baseline, name, look.strong)
        if look.is_grid:
            self._between.append(self._y)
        self._down(height, inner=False)
        self._last = None

    def end(self, *, is_last: bool) -> None:
        """Draw the rules of this page."""
        x, end, look = self._spot.x, self._end, self._look
        if look.is_grid:
            levels = [self._spot.top, *self._between, self._y]
            self._pen.lines((((x, y), (end, y)) for y in levels), _GRID)
            self._pen.lines(self._inner(), _GRID)
            return
        self._pen.lines((((x, y), (end, y)) for y in self._between), _HAIR)
        if not self.is_bare:
            closing = _STRONG if is_last else _RULE
            self._rule(self._y, _HAIR if look.is_open else closing)

    def _down(self, height: float, *, inner: bool) -> None:
        if inner:
            self._upright.append((self._y, self._y - height))
        self._y -= height

    def _separate(self, row: Measured) -> None:
        """Put a rule between this row and the last: a stronger one above totals."""
        if self._look.is_grid or (row.is_total and self._last and self._last.is_total):
            self._between.append(self._y)
        elif row.is_total:
            self._rule(self._y, _RULE)
        elif self._last is not None:
            self._between.append(self._y)

    def _title(self, column: Column, place: Span, lines: list[Line], height: float) -> None:
        look = self._look
        block = len(lines) * look.head.leading
        below = (height - block) / 2 if look.is_grid else look.head_air
        baseline = self._y - height + below + block - look.head.rise
        align = Align.CENTRE if look.is_grid else column.align
        for text, width in lines:
            self._pen.text(self._start(place, width * look.head.size, align), baseline, text, look.head)
            baseline -= look.head.leading

    def _cells(self, row: Measured) -> None:
        for index, lines in enumerate(row.cells):
            content = row.contents[index]
            if isinstance(content, Cell) and content.key:
                self._pen.target(content.key, self._spot.x, self._y)
            self._lines(lines, self._spans[index], self._columns[index].align)

    def _lines(self, lines: list[CellLine], place: Span, align: Align) -> None:
        style = self._look.body
        y = self._y - self._look.air
        for line in lines:
            if isinstance(line, tuple):
                text, width, own = line
                self._pen.text(self._start(place, width, align), y - own.rise, text, own)
            else:
                write(self._pen, line, self._start(place, line.width, align), y - style.rise)
            y -= leading(line, style)

    def _start(self, place: Span, width: float, align: Align) -> float:
        if align is Align.LEFT:
            return self._spot.x + place.left
        if align is Align.RIGHT:
            return self._spot.x + place.right - width
        return self._spot.x + (place.left + place.right - width) / 2

    def _rule(self, y: float, stroke: Stroke) -> None:
        self._pen.line(self._spot.x, y, self._end, y, stroke)

    def _inner(self) -> list[tuple[Point, Point]]:
        x = self._spot.x
        edges = [x + place.end for place in self._spans[:-1]]
        lines = [((edge, top), (edge, low)) for top, low in _joined(self._upright) for edge in edges]
        return [*lines, *(((edge, self._spot.top), (edge, self._y)) for edge in (x, self._end))]


def _joined(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches that touch, as one."""
    joined: list[tuple[float, float]] = []
    for top, low in stretches:
        if joined and abs(joined[-1][1] - top) < 0.01:
            joined[-1] = (joined[-1][0], low)
        else:
            joined.append((top, low))
    return joined


def _fitted(pen: Pen, text: str, style: Type, width: float) -> str:
    face = pen.faces[style.face]
    lines = face.first_lines(text, width / style.size, 1)
    return face.ending(text, width / style.size) if len(lines) > 1 else text
