"""What the tile of each dimension shows, drawn in a square of side 1."""

from collections.abc import Sequence

from gm100_desktop.reports.house_style import dimension_colour
from gm100_desktop.reports.ink.pen import Box, Pen, Point

_LIGHT = ("#E3E7F6", "#F6E4F0", "#FBE8DE")
_DARK = ("#0F4A58", "#5A4900", "#24521B")


def draw_motif(pen: Pen, tile: Box, number: int) -> None:
    """Draw the motif of dimension 1-6 into its tile."""
    colour = (*_LIGHT, *_DARK)[(number - 1) % 6]
    (_hall, _brand, _growth, _ways, _people, _leaf)[(number - 1) % 6](pen, tile, colour)


def _at(tile: Box, points: Sequence[Point]) -> list[Point]:
    return [(tile.x + x * tile.width, tile.y + y * tile.height) for x, y in points]


def _part(tile: Box, x: float, y: float, width: float, height: float) -> Box:
    side = tile.width
    return Box(tile.x + x * side, tile.y + y * side, width * side, height * side)


def _hall(pen: Pen, tile: Box, colour: str) -> None:
    pen.shape(_at(tile, [(0.16, 0.75), (0.5, 0.93), (0.84, 0.75)]), colour)
    for x in (0.2, 0.42, 0.64):
        pen.rect(_part(tile, x, 0.18, 0.14, 0.5), colour)


def _brand(pen: Pen, tile: Box, colour: str) -> None:
    fill = dimension_colour(2).fill
    for size, drawn in ((0.4, colour), (0.22, fill)):
        corners = [(0.5 - size, 0.5), (0.5, 0.5 + size), (0.5 + size, 0.5), (0.5, 0.5 - size)]
        pen.shape(_at(tile, corners), drawn)
    (x, y), *_ = _at(tile, [(0.5, 0.5)])
    pen.circle(x, y, 0.1 * tile.width, colour)


def _growth(pen: Pen, tile: Box, colour: str) -> None:
    for x, height in ((0.17, 0.27), (0.41, 0.47), (0.65, 0.7)):
        pen.rect(_part(tile, x, 0.15, 0.18, height), colour)


def _ways(pen: Pen, tile: Box, colour: str) -> None:
    fill = dimension_colour(4).fill
    with pen.inside(tile):
        for radius, drawn in ((0.95, colour), (0.72, fill), (0.48, colour), (0.25, fill)):
            pen.circle(tile.x, tile.y, radius * tile.width, drawn)


def _people(pen: Pen, tile: Box, colour: str) -> None:
    for x in (0.34, 0.66):
        (cx, cy), *_ = _at(tile, [(x, 0.66)])
        pen.circle(cx, cy, 0.145 * tile.width, colour)
        with pen.inside(_part(tile, x - 0.24, 0.22, 0.48, 0.27)):
            pen.circle(cx, tile.y + 0.22 * tile.height, 0.23 * tile.width, colour)


def _leaf(pen: Pen, tile: Box, colour: str) -> None:
    start, end = _at(tile, [(0.17, 0.15), (0.86, 0.86)])
    first = _at(tile, [(0.06, 0.6), (0.45, 0.92)])
    back = _at(tile, [(0.95, 0.42), (0.6, 0.06)])
    pen.curve(start, [(first[0], first[1], end), (back[0], back[1], start)], colour)
    vein = [(0.2, 0.18), (0.2 + 0.02, 0.16), (0.68, 0.7), (0.66, 0.71)]
    pen.shape(_at(tile, vein), dimension_colour(6).fill)
