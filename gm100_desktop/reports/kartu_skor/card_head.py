"""The head of the card and the index with its facts."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.kartu_skor import CardFact, KartuSkorBrief
from gm100_desktop.domain.wording import decimal_text, tanggal
from gm100_desktop.reports.house_style import (
    CAPTION,
    HAIRLINE,
    HOUSE_BLUE,
    MM,
    NOTE,
    Face,
    Type,
)
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.page import shortened
from gm100_desktop.reports.pieces.heading import limited
from gm100_desktop.reports.pieces.letterhead import arms, fitted
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import column_left

TITLE = "Kartu Skor Smart City"
_TITLE = Type(18, 22, Face.SANS_BOLD, HOUSE_BLUE)
_ARMS = (13.5 * MM, 16 * MM)
_BESIDE_ARMS = 18 * MM
_HEAD = 20 * MM
_ABOVE_TEXT = 4.5 * MM
_INDEX = Type(60, 60, Face.SANS_BOLD, HOUSE_BLUE)
_LABEL = CAPTION.sized(10, 12.5)
_VALUE = Type(13, 16, Face.SANS_BOLD)
_FACT = 12.6 * MM


@dataclass
class CardHead(Block):
    """Arms, title, and a rule in the house colour."""

    brief: KartuSkorBrief

    def height(self, pen: Pen, width: float) -> float:
        """The arms and a little air, less what reaches into the upper margin."""
        return _HEAD - _ABOVE_TEXT

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it."""
        brief, top = self.brief, top + _ABOVE_TEXT
        pen.enter(EntryKind.CHAPTER, "", TITLE, top)
        ready = arms(brief.arms, *_ARMS)
        left = x + (_BESIDE_ARMS if ready else 0.0)
        if ready:
            pen.picture(fitted(ready, Box(x, top - _ARMS[1], *_ARMS)), ready)
        pen.text(left, top - _TITLE.rise - 1 * MM, TITLE, _TITLE)
        told = joined(
            brief.region, f"Tahun {brief.year} {brief.phase}".strip(), f"keadaan {tanggal(brief.report_date)}"
        )
        pen.text(
            left,
            top - _TITLE.leading - 1 * MM - CAPTION.rise,
            limited(pen, told, CAPTION, x + width - left, 1)[0],
            CAPTION,
        )
        pen.line(x, top - _HEAD, x + width, top - _HEAD, Stroke(1.5, HOUSE_BLUE))


@dataclass
class IndexBlock(Block):
    """The index large on the left, its facts on the right."""

    brief: KartuSkorBrief
    before: float = 4 * MM

    def height(self, pen: Pen, width: float) -> float:
        """The taller of the two halves."""
        return max(_LABEL.leading + _INDEX.leading + NOTE.leading + 3 * MM, len(self.brief.facts) * _FACT)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw both halves."""
        index = self.brief.index
        left = x + column_left(width, 2) + 22 * MM
        room = left - x - 4 * MM
        head = shortened(pen, f"Indeks ({index.kind})", _LABEL.bold(), room)
        pen.text(x, top - _LABEL.rise, head, _LABEL.bold())
        pen.text(x, top - _LABEL.leading - _INDEX.rise - 1 * MM, decimal_text(index.value, 2), _INDEX)
        low = top - _LABEL.leading - _INDEX.leading - 3 * MM
        version = f" · versi {index.version}" if index.version else ""
        pen.text(x, low - NOTE.rise, shortened(pen, f"dari 4,00{version}", NOTE, room), NOTE)
        for at, fact in enumerate(self.brief.facts):
            self._fact(pen, left, top - at * _FACT, x + width, fact)

    def _fact(self, pen: Pen, left: float, top: float, right: float, fact: CardFact) -> None:
        room, upper = right - left, top - 1.2 * MM
        value = shortened(pen, fact.value, _VALUE, room / 2)
        label = shortened(pen, fact.label, _LABEL, room - pen.width(value, _VALUE) - 4 * MM)
        note = shortened(pen, fact.note, NOTE, room)
        pen.text(left, top - _FACT / 2 + _LABEL.size * 0.4 if note else upper - _VALUE.rise, label, _LABEL)
        pen.aligned(right, upper - _VALUE.rise, value, _VALUE, Align.RIGHT)
        pen.aligned(right, upper - _VALUE.leading - NOTE.rise, note, NOTE, Align.RIGHT)
        if fact is not self.brief.facts[-1]:
            pen.line(left, top - _FACT, right, top - _FACT, Stroke(0.4, HAIRLINE))
