"""The look of the paper in one place: colours, type, air, line weights; lengths are points."""

from dataclasses import dataclass
from enum import StrEnum

MM = 72 / 25.4
"""Points in a millimetre."""

# colours
INK = "#1B232C"
GREY = "#4A5764"
HAIRLINE = "#C4CCD4"
SOFT_EDGE = "#87929D"
BAND = "#F0F3F6"
FORM_HEAD = "#E9ECEF"
HOUSE_BLUE = "#1D5B8F"
BLUE_TINT = "#E4EFF8"
WHITE = "#FFFFFF"
BLACK = "#000000"


class Face(StrEnum):
    """A shipped face, by the name of its file."""

    SANS = "LiberationSans-Regular"
    SANS_BOLD = "LiberationSans-Bold"
    SERIF = "LiberationSerif-Regular"
    SERIF_BOLD = "LiberationSerif-Bold"


_PARTNERS = {
    Face.SANS: Face.SANS_BOLD,
    Face.SANS_BOLD: Face.SANS_BOLD,
    Face.SERIF: Face.SERIF_BOLD,
    Face.SERIF_BOLD: Face.SERIF_BOLD,
}


@dataclass(frozen=True, slots=True)
class Type:
    """A named style: face, size, leading, colour."""

    size: float
    leading: float
    face: Face = Face.SANS
    colour: str = INK

    @property
    def rise(self) -> float:
        """How far the first baseline lies below the top of a line."""
        return (self.leading - self.size) / 2 + self.size * 0.78

    def bold(self) -> "Type":
        """Return the same style in bold."""
        return Type(self.size, self.leading, _PARTNERS[self.face], self.colour)

    def tinted(self, colour: str) -> "Type":
        """Return the same style in another colour."""
        return Type(self.size, self.leading, self.face, colour)

    def sized(self, size: float, leading: float) -> "Type":
        """Return the same style in another size."""
        return Type(size, leading, self.face, self.colour)


COVER_TITLE = Type(29, 35, Face.SANS_BOLD, HOUSE_BLUE)
COVER_REGION = Type(15, 23)
COVER_OWNER = Type(11, 16)
PAGE_TITLE = Type(22, 26, Face.SANS_BOLD, HOUSE_BLUE)
ANNEX_TITLE = Type(18, 22, Face.SANS_BOLD, HOUSE_BLUE)
SECTION = Type(13, 17, Face.SANS_BOLD, HOUSE_BLUE)
MINOR = Type(10.5, 15.2, Face.SANS_BOLD)
LEAD = Type(12, 16.5)
BODY = Type(10.5, 15.2)
CAPTION = Type(9.5, 12.5)
CAPTION_SECOND = Type(9, 11.5, colour=GREY)
NOTE = Type(9, 11.5, colour=GREY)
_BODY_LEADINGS = {9: 13, 10: 14.5, 11: 15.8, 12: 17}


def body_style(size: int) -> Type:
    """Running text in that many points; 0 and sizes no page can bear keep the report's own."""
    leading = _BODY_LEADINGS.get(size)
    return BODY.sized(size, leading) if leading else BODY


MARK = Type(9, 15.2, colour=HOUSE_BLUE)
CELL = Type(8.5, 10.5)
CELL_SECOND = Type(8, 10, colour=GREY)
CELL_MARK = Type(8, 10.5, colour=HOUSE_BLUE)
HEAD = Type(8, 10, Face.SANS_BOLD)
CHART_LABEL = Type(8.5, 10.5)
AXIS = Type(8, 10, colour=GREY)
KPI_LABEL = Type(9, 11.5, Face.SANS_BOLD)
KPI = Type(25, 29, Face.SANS_BOLD)

# air, from the ladder 1.2 2.5 4 7 10 14 mm
AIR = tuple(step * MM for step in (1.2, 2.5, 4, 7, 10, 14))
AIR_CAPTION, AIR_LINE, AIR_PARAGRAPH, AIR_BLOCK, AIR_SECTION, AIR_TITLE = AIR

# rules
RULE_STRONG = 1.0
RULE = 0.6
RULE_HAIR = 0.25
RULE_FORM = 0.5


@dataclass(frozen=True, slots=True)
class DimensionColour:
    """One dimension on paper: the fill of bars and squares, its ink, and the text that stands on the fill."""

    fill: str
    ink: str
    on_fill: str
    has_edge: bool = False  # light fills get an edge in their ink


DIMENSIONS = (
    DimensionColour("#2B3A82", "#2B3A82", WHITE),
    DimensionColour("#93397B", "#86306F", WHITE),
    DimensionColour("#B95A2C", "#9C4116", WHITE),
    DimensionColour("#4299AE", "#1B6A7C", INK),
    DimensionColour("#C0A23A", "#735E00", INK, has_edge=True),
    DimensionColour("#9CD089", "#3A7128", INK, has_edge=True),
)


def dimension_colour(number: int) -> DimensionColour:
    """Return the colours of dimension 1-6."""
    return DIMENSIONS[(number - 1) % len(DIMENSIONS)]
