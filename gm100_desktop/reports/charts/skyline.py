"""The one ornament of the report: a tile for each programme, dashed while it is not running."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.masterplan import DimensionBrief
from gm100_desktop.reports.charts.bars import NONE_YET
from gm100_desktop.reports.charts.motifs import draw_motif
from gm100_desktop.reports.house_style import GREY, INK, MM, Face, Type, dimension_colour
from gm100_desktop.reports.ink.pen import Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited

_TILE = 11.9 * MM
_GAP = 0.8 * MM
_DASH = (2.0, 1.6)
_SMALL = Type(9, 11.5, colour=GREY)
_NAME = Type(9, 11.5, Face.SANS_BOLD)
_COUNT = Type(9, 11.5, colour=INK)
KEY = "Satu ubin = satu program masterplan. Ubin penuh sudah berjalan, ubin garis masih direncanakan."


@dataclass(frozen=True, slots=True)
class Tiling:
    """How large a tile is and how many stand beside each other in one dimension."""

    tile: float
    across: int


def tiling(most: int, width: float, height: float) -> Tiling:
    """The largest tile at which a dimension of that many programmes stays within the height."""
    across = 2
    while True:
        tile = min(_TILE, (width - (across - 1) * _GAP) / across)
        if -(-most // across) * (tile + _GAP) <= height or across > most:
            return Tiling(tile, across)
        across += 1


def draw_skyline(pen: Pen, dimensions: Sequence[DimensionBrief], place: Box) -> None:
    """Stand the tiles on the lower edge of the place; names and counts hang below it."""
    width = 2 * _TILE + _GAP
    pitch = (place.width - width) / max(len(dimensions) - 1, 1)
    most = max((dimension.count.planned for dimension in dimensions), default=0)
    laid = tiling(most, width, place.height)
    for index, dimension in enumerate(dimensions):
        x = place.x + index * pitch
        _tower(pen, dimension, x, place.y, laid)
        _legend(pen, dimension, x, place.y, width)


def _tower(pen: Pen, dimension: DimensionBrief, x: float, base: float, laid: Tiling) -> None:
    colour, step = dimension_colour(dimension.number), laid.tile + _GAP
    for number in range(dimension.count.planned):
        row, column = divmod(number, laid.across)
        box = Box(x + column * step, base + row * step, laid.tile, laid.tile)
        if number < dimension.count.running:
            pen.rect(box, colour.fill, Stroke(0.5, colour.ink) if colour.has_edge else None)
            draw_motif(pen, box, dimension.number)
        else:
            pen.rect(box, edge=Stroke(0.6, colour.ink, _DASH))


def _legend(pen: Pen, dimension: DimensionBrief, x: float, base: float, width: float) -> None:
    under = base - 1.6 * MM
    pen.line(x, under, x + width, under, Stroke(1.2, dimension_colour(dimension.number).ink))
    first, _, second = dimension.name.partition(" ")
    count = dimension.count
    figures = f"{count.running} dari {count.planned}" if count.planned else NONE_YET
    pen.text(x, base - 6 * MM, first, _SMALL)
    name = limited(pen, second or first, _NAME, width + 2 * MM, 1)
    pen.text(x, base - 10 * MM, name[0] if name else "", _NAME)
    pen.text(x, base - 14.7 * MM, figures, _COUNT)
