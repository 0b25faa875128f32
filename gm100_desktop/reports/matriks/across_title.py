"""The title of a wide page: large at the left, the caption of what stands below beside it."""

from dataclasses import dataclass

from gm100_desktop.reports.house_style import ANNEX_TITLE, MM
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.pieces.heading import Caption, limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

_CAPTION_LEFT = 84 * MM
_BELOW = 5 * MM


@dataclass
class AcrossTitle(Block):
    """Title and caption share their top."""

    title: str
    caption: Caption
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """The taller of both, and air."""
        title = len(self._lines(pen)) * ANNEX_TITLE.leading
        return max(title, self.caption.height(pen, width - _CAPTION_LEFT)) + _BELOW

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write both, and name the page in the bookmarks."""
        pen.enter(EntryKind.FRONT, "", self.title, top)
        write_lines(pen, x, top, self._lines(pen), ANNEX_TITLE)
        self.caption.paint(pen, x + _CAPTION_LEFT, top, width - _CAPTION_LEFT)

    def _lines(self, pen: Pen) -> list[str]:
        return limited(pen, self.title, ANNEX_TITLE, _CAPTION_LEFT - 4 * MM, 3)
