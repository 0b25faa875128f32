"""The fill language: solid is done, outline or hatch is planned, grey hatch is before."""

from gm100_desktop.reports.house_style import GREY, MM, WHITE, DimensionColour, Face, Type
from gm100_desktop.reports.ink.pen import Box, Pen, Point, Stroke

HATCH_STEP = 1.3 * MM
_HATCH = 0.45
_EDGE = 0.5
SQUARE = 5.6 * MM
SQUARE_TYPE = Type(10.2, 12, Face.SANS_BOLD)


def solid(pen: Pen, box: Box, colour: DimensionColour) -> None:
    """Done or running."""
    pen.rect(box, colour.fill, Stroke(_EDGE, colour.ink) if colour.has_edge else None)


def planned(pen: Pen, box: Box, colour: DimensionColour) -> None:
    """Planned and not running."""
    hatched(pen, box, colour.ink)


def before(pen: Pen, box: Box) -> None:
    """As it was."""
    hatched(pen, box, GREY)


def outlined(pen: Pen, box: Box, ink: str) -> None:
    """What could be: the whole of which a part is filled."""
    pen.rect(box, WHITE, Stroke(_EDGE, ink))


def hatched(pen: Pen, box: Box, ink: str) -> None:
    """Fill the box with lines at 45 degrees and give it an edge."""
    pen.rect(box, WHITE)
    with pen.inside(box):
        pen.lines(_diagonals(box), Stroke(_HATCH, ink))
    pen.rect(box, edge=Stroke(_EDGE, ink))


def _diagonals(box: Box) -> list[tuple[Point, Point]]:
    step = HATCH_STEP * 1.4142
    count = int((box.width + box.height) / step) + 1
    starts = [box.x - box.height + step * (index + 0.5) for index in range(count)]
    return [((x, box.y), (x + box.height, box.y + box.height)) for x in starts]


def share(part: int, whole: int) -> float:
    """How much of a bar is filled, 0 to 1."""
    return min(max(part / whole, 0.0), 1.0) if whole > 0 else 0.0


def number_square(
    pen: Pen, x: float, top: float, number: int, colour: DimensionColour, side: float = SQUARE
) -> None:
    """The number of a dimension in its square; white figures stand on the ink."""
    ground = colour.ink if colour.on_fill == WHITE else colour.fill
    edge = Stroke(_EDGE, colour.ink) if colour.has_edge else None
    pen.rect(Box(x, top - side, side, side), ground, edge)
    style = SQUARE_TYPE.sized(SQUARE_TYPE.size * side / SQUARE, 12).tinted(colour.on_fill)
    text = str(number)
    pen.text(x + (side - pen.width(text, style)) / 2, top - side / 2 - style.size * 0.36, text, style)
