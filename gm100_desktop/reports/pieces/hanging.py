"""A text that hangs beside its marker: a letter, a number, a label, or plain air."""

from dataclasses import dataclass, replace

from gm100_desktop.reports.house_style import AIR_LINE, BODY, MM, Type
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Piece, Placed, Spot
from gm100_desktop.reports.pieces.text import Text

_GAP = 2 * MM
_MOST = 4


@dataclass
class Hanging(Piece):
    """The marker stands `at` points from the left edge, every line of the text `inset` points."""

    text: Text
    inset: float
    marker: str = ""
    at: float = 0.0
    style: Type = BODY
    before: float = AIR_LINE

    def least(self, pen: Pen, width: float) -> float:
        """The marker, or the first lines of the text if they are taller."""
        return max(self._marker_height(pen), self.text.least(pen, width - self.inset))

    def whole(self, pen: Pen, width: float) -> float:
        """The height of the whole text."""
        return max(self._marker_height(pen), self.text.whole(pen, width - self.inset))

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Write the marker once; the text may go on over the page."""
        write_lines(pen, spot.x + self.at, spot.top, self._lines(pen), pen.dressed(self.style))
        beside = Spot(spot.x + self.inset, spot.top, spot.width - self.inset, spot.room)
        placed = self.text.place(pen, beside)
        used = max(placed.used, self._marker_height(pen))
        return Placed(used, self._continued(placed.rest) if isinstance(placed.rest, Text) else None)

    def _continued(self, rest: Text) -> "Hanging":
        return replace(self, text=rest, marker="", before=0.0)

    def _marker_height(self, pen: Pen) -> float:
        return len(self._lines(pen)) * pen.dressed(self.style).leading

    def _lines(self, pen: Pen) -> list[str]:
        room = self.inset - self.at - _GAP
        return limited(pen, self.marker, pen.dressed(self.style), room, _MOST) if self.marker else []
