"""What every finished page must keep: margins, sizes, embedded fonts."""

from dataclasses import dataclass

import pypdfium2

from gm100_desktop.reports.house_style import MM
from gm100_desktop.reports.sheet import Sheet
from tests.reports.printed import Letter, drawn_boxes_of, fonts, letters_of

SMALLEST = 8.0  # in tables and charts; running text has at least nine
LOOSE = 1.0  # a letter may lean a point over its line
KOP = 6 * MM  # the letterhead reaches into the upper margin
HATCH = 7 * MM  # lines of a hatch are longer than the box that shows them
KEY = 7.5 * MM  # the key of the skyline stands below the text area


@dataclass(frozen=True, slots=True)
class Area:
    """Where text may stand on a page."""

    left: float
    right: float
    bottom: float
    top: float


def area_of(sheet: Sheet) -> Area:
    """The text area, and what the kop and the cover may take beside it."""
    left, right = sheet.left - LOOSE, sheet.width - sheet.right + LOOSE
    return Area(left, right, sheet.bottom - KEY, sheet.text_top + KOP)


def broken_rules(data: bytes, sheet: Sheet) -> list[str]:
    """What stands outside the margins, is too small, or is not embedded."""
    found = [f"font {name} is not embedded" for name, is_embedded in fonts(data).items() if not is_embedded]
    for number, page in enumerate(pypdfium2.PdfDocument(data), 1):
        width, height = page.get_size()
        turned = sheet.across() if width > height else sheet
        found += [f"page {number}: {fault}" for fault in _faults(page, area_of(turned), turned)]
    return found


def _faults(page: pypdfium2.PdfPage, area: Area, sheet: Sheet) -> list[str]:
    found = []
    for letter in letters_of(page):
        place = f"{letter.sign!r} at {letter.left:.0f},{letter.bottom:.0f}"
        if letter.size < SMALLEST:
            found.append(f"{place} has {letter.size:.1f} pt")
        if not _inside(letter, area, (sheet.head_line, sheet.foot_line)):
            found.append(f"{place} is outside the margins")
    for left, bottom, right, top in drawn_boxes_of(page):
        if left < area.left - HATCH or right > area.right + HATCH or bottom < area.bottom or top > area.top:
            found.append(f"a drawing at {left:.0f},{bottom:.0f} is outside the margins")
    return found


def _inside(letter: Letter, area: Area, running: tuple[float, float]) -> bool:
    if letter.left < area.left or letter.right > area.right:
        return False
    if any(abs(letter.bottom - line) < 6 for line in running):
        return True
    return area.bottom <= letter.bottom and letter.top <= area.top
