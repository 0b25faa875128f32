"""The road map: programmes below each other, years beside each other, the pagu of a year in its bar."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gm100_desktop.domain.briefs.masterplan import YearMark
from gm100_desktop.domain.briefs.matriks import WorkSection
from gm100_desktop.domain.wording import number, rupiah_million
from gm100_desktop.reports.charts.fills import number_square, outlined, solid
from gm100_desktop.reports.house_style import (
    CHART_LABEL,
    GREY,
    HAIRLINE,
    HEAD,
    HOUSE_BLUE,
    INK,
    MM,
    RULE,
    RULE_HAIR,
    RULE_STRONG,
    DimensionColour,
    Face,
    Type,
    dimension_colour,
)
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.matriks.roadmap_rows import (
    AGENCY,
    AIR,
    BAR,
    WORDS,
    Axis,
    MapGroup,
    MapRow,
    Places,
    groups,
    places,
)
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Piece, Placed, Spot

_HEAD = 6.6 * MM
_TOTAL = 6.4 * MM
_GAP = 0.35 * MM  # between the bars of neighbouring years
_INSIDE = 1 * MM  # between a figure and the end of its bar
_SQUARE = 5 * MM
_NAME = Type(9, 11.5, Face.SANS_BOLD)
_COUNT = Type(8, 10, colour=GREY)
_SUM = CHART_LABEL.bold()
_SMALL = CHART_LABEL.sized(8, 10)
_NOW = Stroke(1.1, INK, (1.6, 1.6))
_AGAIN = " (lanjutan)"


class Roadmap(Piece):
    """As many pages as it takes; the head, and the dimension that goes on, are repeated."""

    def __init__(self, sections: Sequence[WorkSection], axis: Axis, agency_word: str) -> None:
        self._sections, self._axis, self._agency_word = tuple(sections), axis, agency_word
        self._left: list[MapGroup] | None = None
        self._place = Places(0, 0, 0, 0, 0)

    def least(self, pen: Pen, width: float) -> float:
        """The head and the first row."""
        left = self._remaining(pen, width)
        return _HEAD + (left[0].height(1) if left else 0) + _TOTAL

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw what fits; the sums stand below the last row."""
        left = self._remaining(pen, spot.width)
        page = _Page(pen, spot, self._place, self._axis)
        page.head(self._agency_word)
        while left and (count := self._count(left, page)):
            group = left[0]
            page.group(replace(group, rows=group.rows[:count]))
            rest = group.rows[count:]
            left[:1] = [MapGroup(group.section, rest, is_continued=True)] if rest else []
            if rest:
                break
        if not left:
            page.totals(self._sections)
        page.end(is_last=not left)
        return Placed(page.used, self if left else None)

    def _remaining(self, pen: Pen, width: float) -> list[MapGroup]:
        if self._left is None:
            self._place = places(width, len(self._axis.years))
            self._left = groups(pen, self._sections, self._place)
        return self._left

    def _count(self, left: list[MapGroup], page: "_Page") -> int:
        """How many rows of the next group stand on this page; the last one waits for the sums."""
        group, count = left[0], left[0].fitting(page.room)
        is_end = len(left) == 1 and count == len(group.rows)
        if is_end and group.height(count) + _TOTAL > page.room:
            count -= 1
        return max(count, 1) if page.is_bare else count


@dataclass
class _Page:
    """The part of the road map that stands on one page."""

    pen: Pen
    spot: Spot
    place: Places
    axis: Axis
    used: float = 0.0
    is_bare: bool = True

    @property
    def room(self) -> float:
        """What is left below."""
        return self.spot.room - self.used

    @property
    def top(self) -> float:
        """Where the next thing hangs."""
        return self.spot.top - self.used

    def head(self, agency_word: str) -> None:
        """Name the columns between a strong and a fine rule; mark the day."""
        self._rule(RULE_STRONG, INK)
        baseline = self.top - _HEAD + 2.3 * MM
        agency = "".join(limited(self.pen, agency_word, HEAD, self.place.agency_room, 1))
        for x, words in ((0.0, "Dimensi"), (self.place.name, "Program"), (self.place.agency, agency)):
            self.pen.text(self.spot.x + x, baseline, words, HEAD)
        for at, year in enumerate(self.axis.years):
            style = HEAD.tinted(HOUSE_BLUE) if str(year) == self.axis.day[:4] else HEAD
            self.pen.aligned(self._figure(at), baseline, str(year), style, Align.RIGHT)
        self.pen.aligned(self.spot.x + self.place.end, baseline, "Jumlah", HEAD, Align.RIGHT)
        self._name_day(baseline)
        self.used += _HEAD
        self._rule(RULE, INK)

    def group(self, group: MapGroup) -> None:
        """Draw a dimension, or what is left of it."""
        if not self.is_bare:
            self._rule(RULE_HAIR, HAIRLINE)
        self.is_bare = False
        top, colour = self.top, dimension_colour(group.section.number)
        self._label(group, top - AIR, colour)
        y = top - AIR
        for row in group.rows:
            self._row(row, y, colour)
            y -= row.height
        self.used += group.height(len(group.rows))

    def totals(self, sections: Sequence[WorkSection]) -> None:
        """Draw the sums of all programmes."""
        self._rule(RULE, INK)
        baseline = self.top - _TOTAL / 2 - _SUM.size * 0.36
        count = sum(len(section.lines) for section in sections)
        self.pen.text(self.spot.x + self.place.name, baseline, f"Jumlah {number(count)} program", _SUM)
        whole = 0
        for at in range(len(self.axis.years)):
            amount = sum(section.money_by_year[self.axis.span][at].budget for section in sections)
            whole += amount
            self.pen.aligned(self._figure(at), baseline, _million(amount), _SUM, Align.RIGHT)
        end = self.spot.x + self.place.end
        self.pen.aligned(end, baseline, _million(whole), _SUM, Align.RIGHT)
        self.used += _TOTAL

    def end(self, *, is_last: bool) -> None:
        """Draw the rule below, and the day through all rows."""
        now = self.axis.now()
        if now is not None:
            x, top = self.spot.x + self.place.left(0) + now * self.place.year, self.spot.top - _HEAD
            self.pen.line(x, top, x, self.top + (_TOTAL if is_last else 0), _NOW)
            corners = [(x - 1.4 * MM, top + 1.8 * MM), (x + 1.4 * MM, top + 1.8 * MM), (x, top)]
            self.pen.shape(corners, INK)
        self._rule(RULE_STRONG if is_last else RULE, INK)

    def _label(self, group: MapGroup, top: float, colour: DimensionColour) -> None:
        section, left = group.section, self.spot.x + _SQUARE + 2 * MM
        number_square(self.pen, self.spot.x, top, section.number, colour, _SQUARE)
        name = section.name.removeprefix("Smart ") + (_AGAIN if group.is_continued else "")
        room = self.place.name - _SQUARE - 4 * MM
        lines = limited(self.pen, name, _NAME, room, 2)
        below = top - 0.6 * MM - write_lines(self.pen, left, top - 0.6 * MM, lines, _NAME)
        if not group.is_continued:
            told = f"{section.count.running} dari {section.count.planned} berjalan"
            write_lines(self.pen, left, below, limited(self.pen, told, _COUNT, room, 1), _COUNT)

    def _row(self, row: MapRow, top: float, colour: DimensionColour) -> None:
        for words, x, style in ((row.name, self.place.name, WORDS), (row.agency, self.place.agency, AGENCY)):
            above = (row.height - len(words) * style.leading) / 2
            write_lines(self.pen, self.spot.x + x, top - above, words, style)
        middle, whole = top - row.height / 2, 0
        marks, money = row.line.marks_by_year[self.axis.span], row.line.money_by_year[self.axis.span]
        for at, (mark, amount) in enumerate(zip(marks, money, strict=True)):
            whole += amount.budget
            if mark is not YearMark.NONE or amount.budget:
                self._bar(at, middle, amount.budget, colour, is_solid=mark is YearMark.RUNNING)
        baseline = middle - CHART_LABEL.size * 0.36
        self.pen.aligned(self.spot.x + self.place.end, baseline, _million(whole), CHART_LABEL, Align.RIGHT)

    def _bar(self, at: int, middle: float, amount: int, colour: DimensionColour, *, is_solid: bool) -> None:
        left = self.spot.x + self.place.left(at)
        box = Box(left, middle - BAR / 2, self.place.year - _GAP, BAR)
        if is_solid:
            solid(self.pen, box, colour)
        else:
            outlined(self.pen, box, colour.ink)
        text = _million(amount) if amount else ""
        style = CHART_LABEL.bold().tinted(colour.on_fill) if is_solid else CHART_LABEL
        if self.pen.width(text, style) > box.width - 2 * _INSIDE:
            style = _SMALL.tinted(style.colour)
        if text and self.pen.width(text, style) <= box.width - _INSIDE:
            end = max(self._figure(at), left + _INSIDE + self.pen.width(text, style))
            end = min(end, left + box.width - _INSIDE / 2)
            self.pen.aligned(end, middle - style.size * 0.36, text, style, Align.RIGHT)

    def _name_day(self, baseline: float) -> None:
        """The month beside its triangle, on the side where no year stands in the way."""
        now = self.axis.now()
        if now is None:
            return
        x, room = (
            self.spot.x + self.place.left(0) + now * self.place.year,
            self.pen.width(self.axis.month, HEAD),
        )
        year = self.pen.width("2026", HEAD)
        figures = [self._figure(at) for at in range(len(self.axis.years))]
        for start in (x + 2 * MM, x - 2 * MM - room):
            clear = all(start > end + MM or start + room < end - year - MM for end in figures)
            if clear and start + room < self.spot.x + self.place.left(len(self.axis.years)):
                self.pen.text(start, baseline, self.axis.month, HEAD)
                return

    def _figure(self, at: int) -> float:
        """Where the figures of that year end."""
        return self.spot.x + self.place.left(at) + self.place.year * 2 / 3

    def _rule(self, width: float, colour: str) -> None:
        x = self.spot.x
        self.pen.line(x, self.top, x + self.place.end, self.top, Stroke(width, colour))


def _million(amount: int) -> str:
    return rupiah_million(amount, 0)
