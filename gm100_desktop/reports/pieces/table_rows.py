"""What a table is made of: columns, rows, group bands, totals, and the two looks."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.reports.house_style import (
    BLACK,
    CELL,
    CELL_MARK,
    CELL_SECOND,
    HEAD,
    MM,
    Face,
    Type,
)
from gm100_desktop.reports.ink.pen import Align


@dataclass(frozen=True, slots=True)
class Column:
    """One column; a width of 0 takes its share of what the others leave."""

    title: str
    width: float = 0.0  # millimetres
    align: Align = Align.LEFT
    share: float = 1.0
    optional: bool = False  # left out by `trimmed` when no row says anything in it
    once: bool = False  # a text equal to the one above is left blank, and printed again on a new page


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than its text."""

    text: str = ""
    second: str = ""  # below, smaller and grey
    marks: Marks = ()
    is_bold: bool = False
    colour: str = ""
    key: str = ""  # links of this key lead to this row


Content = str | Cell


@dataclass(frozen=True, slots=True)
class Band:
    """The name of the group of rows below; it is named again on a new page."""

    name: str
    colour: str = ""  # of the stripe in front


@dataclass(frozen=True, slots=True)
class Total:
    """A row of totals: bold below a rule."""

    cells: tuple[Content, ...]


Row = tuple[Content, ...] | Band | Total


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is drawn; the report has rules between rows, the form a full grid."""

    body: Type
    strong: Type
    second: Type
    mark: Type
    head: Type
    pad: float  # beside the text of a cell
    air: float  # above and below the text of a cell
    head_air: float
    band: float  # height of a band
    is_grid: bool = False
    row_height: float = 0.0  # at least
    is_open: bool = False  # ends without a strong rule: a list of facts


REPORT = Look(
    body=CELL,
    strong=CELL.bold(),
    second=CELL_SECOND,
    mark=CELL_MARK,
    head=HEAD,
    pad=1 * MM,
    air=1.15 * MM,
    head_air=1.3 * MM,
    band=5.2 * MM,
)
_REPORT_WIDE = CELL.sized(9, 11.4)
REPORT_ROOMY = Look(
    body=_REPORT_WIDE,
    strong=_REPORT_WIDE.bold(),
    second=CELL_SECOND,
    mark=CELL_MARK,
    head=HEAD,
    pad=1 * MM,
    air=1.3 * MM,
    head_air=1.3 * MM,
    band=5.2 * MM,
)


def form_look(face: Face, size: float, leading: float, *, row_height: float = 0.0) -> Look:
    """The full grid of an official form in that face and size."""
    body = Type(size, leading, face, BLACK)
    return Look(
        body=body,
        strong=body.bold(),
        second=Type(9, 11.5, face, CELL_SECOND.colour),
        mark=body,
        head=body.bold().sized(min(size, 10.5), 13),
        pad=1.4 * MM,
        air=1.1 * MM,
        head_air=1.9 * MM,
        band=6.5 * MM,
        is_grid=True,
        row_height=row_height,
    )
