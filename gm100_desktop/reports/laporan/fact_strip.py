"""Five facts in one row between two hairlines."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.reports.house_style import AIR_BLOCK, GREY, HAIRLINE, MM, Face, Type
from gm100_desktop.reports.ink.pen import Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

_SHARES = (38, 36, 33, 32, 21)
_LABEL = Type(9, 11.5, colour=GREY)
_VALUE = Type(9.5, 12, Face.SANS_BOLD)
_PAD = 2.4 * MM
_GAP = 3 * MM
_LINE = Stroke(0.5, HAIRLINE)
_MOST = 4


@dataclass
class FactStrip(Block):
    """Label above, value below, in columns of fixed shares; who has fewer facts has more room for each."""

    facts: Sequence[tuple[str, str]]
    before: float = AIR_BLOCK

    def height(self, pen: Pen, width: float) -> float:
        """Label and the tallest value between the lines."""
        lines = max((len(lines) for _, _, lines in self._laid(pen, width)), default=1)
        return 2 * _PAD + _LABEL.leading + lines * _VALUE.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw lines and facts."""
        bottom = top - self.height(pen, width)
        pen.line(x, top, x + width, top, _LINE)
        pen.line(x, bottom, x + width, bottom, _LINE)
        for left, label, lines in self._laid(pen, width):
            pen.text(x + left, top - _PAD - _LABEL.rise, label, _LABEL)
            write_lines(pen, x + left, top - _PAD - _LABEL.leading, lines, _VALUE)

    def _laid(self, pen: Pen, width: float) -> list[tuple[float, str, list[str]]]:
        whole, left, laid = sum(_SHARES[: len(self.facts)]), 0.0, []
        for (label, value), share in zip(self.facts, _SHARES, strict=False):
            wide = width * share / whole
            named = "".join(limited(pen, label, _LABEL, wide - _GAP, 1))
            laid.append((left, named, limited(pen, value, _VALUE, wide - _GAP, _MOST)))
            left += wide
        return laid
