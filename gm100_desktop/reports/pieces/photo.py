"""A photo with its caption below; a missing one leaves a frame that says so."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.quick_wins import Photo
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.house_style import HAIRLINE, HOUSE_BLUE, MM, NOTE, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.ink.pictures import printable
from gm100_desktop.reports.ink.typefaces import CUT
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.pieces.runs import LaidLine, Run, lay, mark_runs, write

_CAPTION = Type(9, 11)
_MARK = Type(9, 11, colour=HOUSE_BLUE)
_BELOW = 1.2 * MM
_MOST = 5
MISSING = "Foto tidak tersedia"


@dataclass
class PhotoBlock(Block):
    """The photo as wide as its column, 4:3, cropped but never distorted."""

    photo: Photo
    number: int
    most: int = _MOST  # lines of caption at most
    before: float = 0.0
    keep: bool = False

    def height(self, pen: Pen, width: float) -> float:
        """Picture and caption."""
        return width * 3 / 4 + _BELOW + len(self._caption(pen, width)) * _CAPTION.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the picture and write what it shows."""
        box = Box(x, top - width * 3 / 4, width, width * 3 / 4)
        ready = printable(self.photo.picture.read(), box.width, box.height, crop=True)
        if ready:
            pen.picture(box, ready)
        else:
            pen.rect(box, edge=Stroke(0.5, HAIRLINE))
            pen.aligned(x + width / 2, box.y + box.height / 2, MISSING, NOTE, Align.CENTRE)
        y = box.y - _BELOW - _CAPTION.rise
        for line in self._caption(pen, width):
            write(pen, line, x, y)
            y -= _CAPTION.leading

    def _caption(self, pen: Pen, width: float) -> list[LaidLine]:
        photo = self.photo
        told = [photo.caption, photo.place, tanggal(photo.taken) if photo.taken else ""]
        runs = [Run(f"Foto\u00a0{self.number}\u00a0 ", _CAPTION.bold())]
        runs += [Run(", ".join(part for part in told if part), _CAPTION), *mark_runs(photo.marks, _MARK)]
        lines = lay(pen, runs, width)
        if len(lines) > self.most:  # the proof is never cut, the words are
            words = runs[1].text[: max(8 * self.most, 8)].rsplit(" ", 1)[0]
            runs[1] = Run(f"{words}{CUT}", _CAPTION)
            lines = lay(pen, runs, width)[: self.most + 1]
        return lines
