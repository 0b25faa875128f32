"""The kop: arms left and the agency centred beside them, or the emblem above the head of region."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.setting import Letterhead, Picture
from gm100_desktop.reports.house_style import BLACK, MM, Face, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.ink.pictures import Printable, printable
from gm100_desktop.reports.pieces.heading import balanced, limited
from gm100_desktop.reports.pieces.piece import Block

_ABOVE_TEXT = 6 * MM  # the kop reaches into the upper margin
_ARMS = (19.5 * MM, 23.5 * MM)
_INSET = 1 * MM
_GAP = 2 * MM
_LEAST = 26 * MM
_OWNER = Type(12, 15, colour=BLACK)
_AGENCY = Type(16, 19, Face.SANS_BOLD, BLACK)
_ADDRESS = Type(9, 11.6, colour=BLACK)
_SMALL = 14
_BETWEEN = 1.1 * MM


@dataclass
class Kop(Block):
    """The letterhead at the head of an official page."""

    letterhead: Letterhead
    before: float = 0.0

    def height(self, pen: Pen, width: float) -> float:
        """From the text edge down to the thin rule."""
        return self._block(pen, width) + 2.6 + _BETWEEN - _ABOVE_TEXT

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw arms, lines and the double rule."""
        top += _ABOVE_TEXT
        block = self._block(pen, width)
        ready = arms(self.letterhead.arms, *_ARMS)
        lines = self._lines(pen, width)
        if self.letterhead.is_head_of_region:
            self._emblem(pen, x + width / 2, top, ready)
            self._centred(pen, x + width / 2, top - _ARMS[1], lines)
        else:
            if ready:
                pen.picture(fitted(ready, Box(x + _INSET, top - block, _ARMS[0], block)), ready)
            left = self._text_left()
            text = sum(style.leading for _, style in lines)
            self._centred(pen, x + (left + width) / 2, top - (block - text) / 2 + 1, lines)
        pen.line(x, top - block - 1, x + width, top - block - 1, Stroke(2, BLACK))
        pen.line(x, top - block - 2.3 - _BETWEEN, x + width, top - block - 2.3 - _BETWEEN, Stroke(0.6, BLACK))

    def _text_left(self) -> float:
        return _INSET + _ARMS[0] + _GAP

    def _block(self, pen: Pen, width: float) -> float:
        text = sum(style.leading for _, style in self._lines(pen, width))
        if self.letterhead.is_head_of_region:
            return _ARMS[1] + text + _GAP
        return max(_LEAST - 2 * MM, text + _GAP)

    def _lines(self, pen: Pen, width: float) -> list[tuple[str, Type]]:
        """Owner, agency, address; long names take a second line before they shrink."""
        room = width if self.letterhead.is_head_of_region else width - self._text_left()
        owner, agency = _OWNER, _AGENCY
        if len(limited(pen, self.letterhead.agency, agency, room)) > 2:
            owner, agency = owner.sized(_SMALL * 0.75, 13), agency.sized(_SMALL, 17)
        parts = [(self.letterhead.owner, agency if self.letterhead.is_head_of_region else owner)]
        parts += [(self.letterhead.agency, agency), *((line, _ADDRESS) for line in self.letterhead.lines)]
        return [(line, style) for text, style in parts for line in balanced(pen, text, style, room)]

    @staticmethod
    def _centred(pen: Pen, middle: float, top: float, lines: list[tuple[str, Type]]) -> None:
        for text, style in lines:
            pen.aligned(middle, top - style.rise, text, style, Align.CENTRE)
            top -= style.leading

    @staticmethod
    def _emblem(pen: Pen, middle: float, top: float, ready: Printable | None) -> None:
        if ready:
            box = Box(middle - _ARMS[0] / 2, top - _ARMS[1] + _GAP, _ARMS[0], _ARMS[1] - _GAP)
            pen.picture(fitted(ready, box), ready)


def arms(picture: Picture, width: float, height: float) -> Printable | None:
    """The coat of arms at twice the print size of photos: its edges are sharp."""
    return printable(picture.read(), width * 1.6, height * 1.6, crop=False)


def fitted(ready: Printable, box: Box) -> Box:
    """The largest place inside the box that keeps the picture's shape, in the middle."""
    scale = min(box.width / ready.width, box.height / ready.height)
    width, height = ready.width * scale, ready.height * scale
    return Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
