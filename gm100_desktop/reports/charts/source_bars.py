"""Money by source on one scale: outline is allocated, solid is spent, both in Rp billion."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.masterplan import Money, SourceGroup
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.reports.charts.fills import share
from gm100_desktop.reports.house_style import AIR_LINE, GREY, INK, MM, RULE, WHITE, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.piece import Block

_PITCH = 8 * MM
_BAR = 4.4 * MM
_NAME = Type(9.5, 12)
_LABELS = 19 * MM
_FIGURES = 25 * MM


@dataclass
class SourceBars(Block):
    """One row per group of sources, and their sum."""

    groups: Sequence[SourceGroup]
    money: Money
    before: float = AIR_LINE

    def height(self, pen: Pen, width: float) -> float:
        """A row each."""
        return _PITCH * (len(self.groups) + 1)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows; the largest allocation fills the room."""
        scale = max((one.money.budget for one in self.groups), default=0)
        for one in self.groups:
            self._row(pen, (x, top, width), one.name, one.money, _NAME)
            self._bar(pen, (x, top, width), one.money, scale)
            top -= _PITCH
        pen.line(x, top, x + width, top, Stroke(RULE, INK))
        self._row(pen, (x, top, width), "Jumlah", self.money, _NAME.bold())

    @staticmethod
    def _row(pen: Pen, place: tuple[float, float, float], name: str, money: Money, style: Type) -> None:
        x, top, width = place
        baseline = top - _PITCH / 2 - style.size * 0.36
        pen.text(x, baseline, name, style)
        told = f"{_billions(money.spent)} / {_billions(money.budget)}"
        pen.aligned(x + width, baseline, told, style, Align.RIGHT)

    @staticmethod
    def _bar(pen: Pen, place: tuple[float, float, float], money: Money, scale: int) -> None:
        x, top, width = place
        room, y = width - _LABELS - _FIGURES, top - _PITCH / 2 - _BAR / 2
        length = room * share(money.budget, scale)
        if length:
            pen.rect(Box(x + _LABELS, y, length, _BAR), WHITE, Stroke(0.5, INK))
            spent = length * share(money.spent, money.budget)
            pen.rect(Box(x + _LABELS, y, spent, _BAR), GREY)


def _billions(value: int) -> str:
    return decimal_text(Decimal(value).scaleb(-9), 2)
