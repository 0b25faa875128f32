"""The cover: arms, owner, title, region and year above the skyline of programmes."""

from collections.abc import Iterator
from dataclasses import dataclass

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.reports.charts.skyline import KEY, draw_skyline
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import COVER_OWNER, COVER_REGION, COVER_TITLE, HOUSE_BLUE, MM, NOTE
from gm100_desktop.reports.ink.pen import Box, Pen
from gm100_desktop.reports.laporan.sentences import round_name
from gm100_desktop.reports.page import PageKind, PageTurn
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.letterhead import arms, fitted
from gm100_desktop.reports.pieces.piece import Piece, Placed, Spot

_ARMS = Box(0, 4 * MM, 24 * MM, 28.5 * MM)
_OWNER = (30 * MM, 8.2 * MM)
_TITLE_TOP = 54.5 * MM
_TITLE_WIDE = 140 * MM
_BASE = 17 * MM  # of the skyline, above the lower margin
_KEY = -6 * MM
_AIR_BELOW_TITLE = 14 * MM


def cover(brief: LaporanBrief) -> Iterator[Item]:
    """The cover page."""
    yield PageTurn(PageKind.COVER)
    yield Cover(brief)


def _title(brief: LaporanBrief) -> str:
    """The title in capitals; the name of the programme is not broken."""
    return brief.title.upper().replace("SMART CITY", "SMART\u00a0CITY")


@dataclass
class Cover(Piece):
    """Fills the whole page."""

    brief: LaporanBrief

    def least(self, pen: Pen, width: float) -> float:
        """It never shares its page."""
        return 0.0

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw everything from the edges of the text area."""
        self._owner(pen, spot)
        top = self._title(pen, spot)
        self._skyline(pen, spot, top)
        return Placed(spot.room)

    def _owner(self, pen: Pen, spot: Spot) -> None:
        ready = arms(self.brief.region.arms, _ARMS.width, _ARMS.height)
        if ready:
            place = fitted(ready, Box(spot.x, spot.top - _ARMS.y - _ARMS.height, _ARMS.width, _ARMS.height))
            pen.picture(place, ready)
        left = spot.x + (_OWNER[0] if ready else 0)
        room = spot.width - _OWNER[0]
        owner = limited(pen, f"Pemerintah {self.brief.region.name}", COVER_OWNER, room, 2)
        below = write_lines(pen, left, spot.top - _OWNER[1], owner, COVER_OWNER)
        agency = limited(pen, self.brief.agency, COVER_OWNER.bold(), room, 3)
        write_lines(pen, left, spot.top - _OWNER[1] - below, agency, COVER_OWNER.bold())

    def _title(self, pen: Pen, spot: Spot) -> float:
        """Write title, rule and region; returns where they end."""
        top = spot.top - _TITLE_TOP
        lines = limited(pen, _title(self.brief), COVER_TITLE, min(_TITLE_WIDE, spot.width), 5)
        top -= write_lines(pen, spot.x, top, lines, COVER_TITLE) + 5 * MM
        pen.rect(Box(spot.x, top, _ARMS.width, 2.4), HOUSE_BLUE)
        top -= 5 * MM
        region = limited(pen, self.brief.region.name.upper(), COVER_REGION, spot.width, 3)
        top -= write_lines(pen, spot.x, top, region, COVER_REGION)
        when = round_name(self.brief).upper().replace(" TAHAP", " · TAHAP")
        return top - write_lines(
            pen, spot.x, top, limited(pen, when, COVER_REGION, spot.width, 2), COVER_REGION
        )

    def _skyline(self, pen: Pen, spot: Spot, top: float) -> None:
        dimensions = self.brief.masterplan.dimensions
        if not any(dimension.count.planned for dimension in dimensions):
            return
        bottom = spot.top - spot.room
        base = bottom + _BASE
        draw_skyline(pen, dimensions, Box(spot.x, base, spot.width, top - _AIR_BELOW_TITLE - base))
        pen.text(spot.x, bottom + _KEY, KEY, NOTE)
