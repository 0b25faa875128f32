"""How a statement was answered: its mean, and how often each score was given as small bars."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.survey import StatementBrief, SurveyedBrief
from gm100_desktop.domain.survey import LEAST, MOST
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.reports.charts.fills import share
from gm100_desktop.reports.house_style import (
    AIR_LINE,
    AXIS,
    BAND,
    CELL,
    CELL_SECOND,
    HAIRLINE,
    HEAD,
    INK,
    MM,
    RULE,
    RULE_HAIR,
    RULE_STRONG,
    DimensionColour,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

_NUMBER, _MEAN = 7 * MM, 16 * MM
_PITCH, _BAR, _HIGH = 10 * MM, 7 * MM, 4.2 * MM
_PAD = 0.8 * MM
_STRIPE = 1.2 * MM
_SCORES = range(LEAST, MOST + 1)
_HAIR = Stroke(RULE_HAIR, HAIRLINE)
_MOST_LINES = 3
_FACTS = 0.4  # of the width of a band


@dataclass
class BarsHead(Block):
    """What stands in each column."""

    before: float = AIR_LINE
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """One line of heads."""
        return HEAD.leading + 2 * _PAD

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write the heads between two rules."""
        pen.line(x, top, x + width, top, Stroke(RULE_STRONG, INK))
        base = top - _PAD - HEAD.rise
        pen.text(x, base, "Pernyataan", HEAD)
        bars = _bars_left(x, width)
        pen.aligned(bars - _PAD * 2, base, "Rata-rata", HEAD, Align.RIGHT)
        for score in _SCORES:
            pen.aligned(bars + score * _PITCH + _PITCH / 2, base, str(score), HEAD, Align.CENTRE)
        low = top - self.height(pen, width)
        pen.line(x, low, x + width, low, Stroke(RULE, INK))


@dataclass
class SurveyedBand(Block):
    """The sub-dimension and its programme, with who answers for it and how many use it."""

    part: SurveyedBrief
    colour: str
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """The lines of the name."""
        return len(self._name(pen, width)) * CELL.leading + 2 * _PAD

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the band: the name left, the facts right."""
        height = self.height(pen, width)
        pen.rect(Box(x, top - height, width, height), BAND)
        pen.rect(Box(x, top - height, _STRIPE, height), self.colour)
        left, upper = x + _STRIPE + 1.4 * MM, top - _PAD
        write_lines(pen, left, upper, self._name(pen, width), CELL.bold())
        users = "" if self.part.users is None else f"{number(self.part.users)} pengguna"
        told = ", ".join(filter(None, (self.part.agency, users)))
        facts = limited(pen, told, CELL_SECOND, width * _FACTS, 1) if told else []
        for line in facts:
            pen.aligned(x + width - _PAD, upper - CELL.rise, line, CELL_SECOND, Align.RIGHT)

    def _name(self, pen: Pen, width: float) -> list[str]:
        programme = self.part.programme or "program belum dipilih"
        room = width * (1 - _FACTS) - 6 * MM
        return limited(pen, f"{self.part.name} · {programme}", CELL.bold(), room, 2)


@dataclass
class AnswerBars(Block):
    """One statement."""

    one: StatementBrief
    colour: DimensionColour
    keep: bool = False  # the next statement stands on the same page

    def height(self, pen: Pen, width: float) -> float:
        """Text, or bars with their counts."""
        text = len(self._lines(pen, width)) * CELL.leading
        return max(text, _HIGH + AXIS.leading) + 2 * _PAD

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write number, text and mean; draw the bars on one foot."""
        low, upper = top - self.height(pen, width), top - _PAD
        pen.text(x, upper - CELL.rise, str(self.one.number), CELL)
        write_lines(pen, x + _NUMBER, upper, self._lines(pen, width), CELL)
        bars = _bars_left(x, width)
        mean = decimal_text(self.one.mean, 2)
        pen.aligned(bars - _PAD * 2, upper - CELL.rise, mean, CELL.bold(), Align.RIGHT)
        foot = low + _PAD
        most = max(self.one.counts, default=0)
        edge = Stroke(0.5, self.colour.ink) if self.colour.has_edge else None
        for score, count in zip(_SCORES, self.one.counts, strict=False):
            left = bars + score * _PITCH + (_PITCH - _BAR) / 2
            high = _HIGH * share(count, most)
            if high:
                pen.rect(Box(left, foot, _BAR, high), self.colour.fill, edge)
            pen.aligned(left + _BAR / 2, foot + high + 1.6, number(count), AXIS, Align.CENTRE)
        pen.line(bars, foot, bars + len(_SCORES) * _PITCH, foot, Stroke(0.5, INK))
        pen.line(x, low, x + width, low, _HAIR)

    def _lines(self, pen: Pen, width: float) -> list[str]:
        room = width - _NUMBER - _MEAN - len(_SCORES) * _PITCH - 2 * _PAD
        return limited(pen, self.one.text, CELL, room, _MOST_LINES)


def _bars_left(x: float, width: float) -> float:
    return x + width - len(_SCORES) * _PITCH
