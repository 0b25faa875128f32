"""A piece of a given height."""

from dataclasses import dataclass

from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.pieces.piece import Block


@dataclass
class Air(Block):
    """Room that stays empty."""

    points: float

    def height(self, pen: Pen, width: float) -> float:
        return self.points

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Nothing."""
