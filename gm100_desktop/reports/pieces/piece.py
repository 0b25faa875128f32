"""What a piece on paper is: it says how much room it needs, and draws itself into what it gets."""

from dataclasses import dataclass

from gm100_desktop.reports.house_style import AIR_LINE
from gm100_desktop.reports.ink.pen import Pen


@dataclass(frozen=True, slots=True)
class Spot:
    """The room that is left: from `top` downwards `room` points, `width` points wide."""

    x: float
    top: float
    width: float
    room: float


@dataclass(slots=True)
class Placed:
    """How much of the room was used, and what did not fit."""

    used: float
    rest: "Piece | None" = None


class Piece:
    """One thing on paper, placed from above."""

    before: float = 0.0
    """Air above, left out at the top of a page."""

    keep: bool = False
    """Stays with what follows: a heading never ends a page."""

    is_heading: bool = False
    """Stands close above what it names."""

    def gap_below(self, above: "Piece | None") -> float:
        """The air between this piece and the one above it on the page; none at its top."""
        if above is None:
            return 0.0
        return min(self.before, AIR_LINE) if above.is_heading else self.before

    def least(self, pen: Pen, width: float) -> float:
        """The height below which it is not worth starting on a page."""
        raise NotImplementedError

    def whole(self, pen: Pen, width: float) -> float:
        """The height of all of it, for a piece that stays with what follows."""
        return self.least(pen, width)

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw as much as fits; the rest goes to the next page."""
        raise NotImplementedError


class Block(Piece):
    """A piece that is never split."""

    def height(self, pen: Pen, width: float) -> float:
        """The height it needs at that width."""
        raise NotImplementedError

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it, hanging from `top`."""
        raise NotImplementedError

    def least(self, pen: Pen, width: float) -> float:
        """All of it or nothing."""
        return self.height(pen, width)

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw it whole."""
        height = self.height(pen, spot.width)
        self.paint(pen, spot.x, spot.top, spot.width)
        return Placed(height)
