"""What stands where on a road map: the axis of years, and the rows with the height they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.matriks import WorkLine, WorkSection
from gm100_desktop.domain.wording import month_short
from gm100_desktop.reports.house_style import CELL, GREY, MM
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.pieces.heading import limited

ROW, BAR = 5.25 * MM, 4.1 * MM
AIR = 0.9 * MM  # above the first and below the last row of a group
LABEL = 9.6 * MM  # a dimension's square, name and count
_PADDING = 1.6 * MM
_MOST_LINES = 3
_FEW = 6  # years that leave room for wide words
_WIDE, _NARROW = (36 * MM, 47 * MM, 25 * MM, 20 * MM), (31 * MM, 40 * MM, 20 * MM, 18 * MM)
WORDS = CELL
AGENCY = CELL.tinted(GREY)
_DAYS = 366


@dataclass(frozen=True, slots=True)
class Axis:
    """The years side by side, which of the plan's they are, and the day the report is made."""

    years: tuple[int, ...]
    span: slice
    day: str

    @property
    def month(self) -> str:
        """'Nov'."""
        return month_short(self.day).split()[0]

    def now(self) -> float | None:
        """How many years lie before the day; None when it lies outside of them."""
        year = int(self.day[:4])
        if year not in self.years:
            return None
        passed = (int(self.day[5:7]) - 1) * 30.5 + int(self.day[8:10])
        return self.years.index(year) + passed / _DAYS


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns lie, from the left text edge."""

    name: float
    agency: float
    first: float  # year
    year: float  # its width
    end: float

    @property
    def name_room(self) -> float:
        """The width of a programme's name."""
        return self.agency - self.name - 2 * MM

    @property
    def agency_room(self) -> float:
        """The width of an agency's name."""
        return self.first - self.agency - 1.5 * MM

    def left(self, at: int) -> float:
        """Where the year of that number begins."""
        return self.first + at * self.year


def places(width: float, years: int) -> Places:
    """The columns of a road map that wide; many years leave less for words."""
    dimension, name, agency, total = _WIDE if years <= _FEW else _NARROW
    first = dimension + name + agency
    return Places(dimension, dimension + name, first, (width - first - total) / years, width)


@dataclass(frozen=True, slots=True)
class MapRow:
    """One programme, its words in lines."""

    line: WorkLine
    name: list[str]
    agency: list[str]

    @property
    def height(self) -> float:
        """One line has the usual height."""
        return max(ROW, max(len(self.name), len(self.agency)) * WORDS.leading + _PADDING)


@dataclass(frozen=True, slots=True)
class MapGroup:
    """The programmes of a dimension that are still to be drawn."""

    section: WorkSection
    rows: list[MapRow]
    is_continued: bool = False

    def height(self, count: int) -> float:
        """Of that many rows, with the air around them; never less than the label needs."""
        return max(sum(row.height for row in self.rows[:count]), LABEL) + 2 * AIR

    def fitting(self, room: float) -> int:
        """How many rows fit."""
        count = 0
        while count < len(self.rows) and self.height(count + 1) <= room:
            count += 1
        return count


def groups(pen: Pen, sections: Sequence[WorkSection], place: Places) -> list[MapGroup]:
    """Every dimension with its rows laid out."""
    return [MapGroup(section, [_row(pen, line, place) for line in section.lines]) for section in sections]


def _row(pen: Pen, line: WorkLine, place: Places) -> MapRow:
    name = limited(pen, line.name, WORDS, place.name_room, _MOST_LINES)
    return MapRow(line, name, limited(pen, line.agency, AGENCY, place.agency_room, _MOST_LINES))
