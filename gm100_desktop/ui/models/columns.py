"""What a list shows: columns, group rows and the total row as data, for tables and trees alike."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, NamedTuple, Protocol, TypeVar

from gm100_desktop.domain.fields import Field

SortKey = int | float | str | None


class Line(Protocol):
    """A record as a list shows it; any frozen dataclass of domain with an id will do."""

    @property
    def id(self) -> int:
        """The record's id; selections are kept by it."""


L = TypeVar("L", bound=Line)
NO_TEXTS: Mapping[str, str] = MappingProxyType({})


class Align(StrEnum):
    """Numbers stand right, everything else left."""

    LEFT = "left"
    RIGHT = "right"


class Look(StrEnum):
    """How a cell is painted; `mark` of the column gives what the look needs beside the text."""

    PLAIN = "plain"
    NAME = "name"  # names the row; semibold in the current row
    SECOND = "second"  # supporting text, a size smaller
    STRONG = "strong"  # the figure of the working month or year
    ICON = "icon"  # mark: Lucide name, before supporting text
    SWATCH = "swatch"  # mark: dimension code, a small square before the text
    SIGNED = "signed"  # mark: Tone, the text in its ink
    CHIPS = "chips"  # mark: Chip or several
    YEAR = "year"  # mark: YearMark
    LEVELS = "levels"  # mark: Levels
    DRAWN = "drawn"  # mark: what draws itself over the whole cell, see `looks.Drawing`


class Column(NamedTuple, Generic[L]):
    """One column: what it is called, what it shows of a line, and whether it can be typed into."""

    title: str
    shown: Callable[[L], str]
    sort_key: Callable[[L], SortKey] | None = None  # int, float or ISO text; None for the text itself
    align: Align = Align.LEFT
    width: int = 100  # pixels of the design
    look: Look = Look.PLAIN
    mark: Callable[[L], object] | None = None
    field: Field | None = None  # typed into when given
    typed: Callable[[L], str] | None = None  # what the editor starts with; the shown text when None
    tip: Callable[[L], str] | None = None
    finds: Callable[[L], str] | None = None  # further words the filter finds the line by
    due: Callable[[L], bool] | None = None  # empty and expected by now: soft amber
    band: str = ""  # upper head shared with neighbours of the same band
    working: bool = False  # belongs to the month or year being worked on
    stretch: bool = False  # takes the room that is left
    gives_way: int = 0  # 1 is hidden first when the list gets narrow; 0 never
    private: bool = False  # names or reaches a person: never in a saved list, nor in a copied row

    @property
    def key(self) -> str:
        """What settings remember the column by."""
        return f"{self.band}/{self.title}" if self.band else self.title


class Group(NamedTuple):
    """A row that heads others: a role, a component, a dimension; texts by column key."""

    key: str
    title: str
    detail: str = ""
    dimension: str = ""  # code: band at the left and name in its ink
    strong: bool = True
    texts: Mapping[str, str] = NO_TEXTS


class Levels(NamedTuple):
    """The levels of an answer: digits from 0 to `most`, one of them perhaps chosen."""

    chosen: int | None
    most: int = 4


class Reached(StrEnum):
    """How far a yearly target is met."""

    REACHED = "reached"
    PARTLY = "partly"
    PLANNED = "planned"
    NONE = "none"


class YearMark(NamedTuple):
    """Mark of one year, drawn in the dimension's fill."""

    reached: Reached
    dimension: str = ""


_DIGITS = re.compile(r"\d+")


def natural_key(text: str) -> str:
    """A sort key in which 'Kecamatan 2' stands before 'Kecamatan 10'."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(12), text.casefold())


def words_of(text: str) -> list[str]:
    """The words of a filter; each has to be found somewhere in the line."""
    return text.casefold().split()
