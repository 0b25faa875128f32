"""The sheet: paper, margins, text area, columns. Everything on a page is measured from here."""

from dataclasses import dataclass, replace

from gm100_desktop.domain.briefs.setting import Margins, PageSetup, Paper
from gm100_desktop.reports.house_style import MM

SIZES = {Paper.A4: (210, 297), Paper.F4: (215, 330)}
"""Width and height of each paper in millimetres."""

GUTTER = 4 * MM
COLUMNS = 4
WIDEST_TEXT = 160 * MM
_HEAD_UPRIGHT, _HEAD_ACROSS = 6.5 * MM, 10 * MM
_FOOT_UPRIGHT, _FOOT_ACROSS = 12 * MM, 11 * MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper in points; the text area lies inside the margins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    is_across: bool = False

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom

    @property
    def text_top(self) -> float:
        """Return where the text area begins, counted from the lower edge."""
        return self.height - self.top

    @property
    def head_line(self) -> float:
        """Return the baseline of the running head."""
        return self.text_top + (_HEAD_ACROSS if self.is_across else _HEAD_UPRIGHT)

    @property
    def foot_line(self) -> float:
        """Return the baseline of the running foot."""
        return self.bottom - (_FOOT_ACROSS if self.is_across else _FOOT_UPRIGHT)

    def across(self) -> "Sheet":
        """Return the same paper turned; the binding edge is then on top."""
        return Sheet(self.height, self.width, self.bottom, self.top, self.left, self.right, is_across=True)

    def mirrored(self) -> "Sheet":
        """Return the back of a sheet that is printed on both sides."""
        if self.is_across:
            return replace(self, top=self.bottom, bottom=self.top)
        return replace(self, left=self.right, right=self.left)


def sheet_of(setup: PageSetup) -> Sheet:
    """The upright sheet of the region's profile."""
    width, height = SIZES[setup.paper]
    margins: Margins = setup.margins
    sides = (margins.left, margins.right, margins.top, margins.bottom)
    left, right, top, bottom = (side * MM for side in sides)
    return Sheet(width * MM, height * MM, left, right, top, bottom)


def column_width(width: float) -> float:
    """The width of one of the four columns of a text area that wide."""
    return (width - (COLUMNS - 1) * GUTTER) / COLUMNS


def column_left(width: float, number: int) -> float:
    """How far column 1-4 starts from the left edge of the text area."""
    return (number - 1) * (column_width(width) + GUTTER)
