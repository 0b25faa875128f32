"""Every colour of the window as data, light and dark; knows no Qt, so a test can measure it.

Named tuples here and in the lists: they load several times quicker than data classes.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Tone(StrEnum):
    """What a coloured mark claims; each tone also has its own shape, see `chips`."""

    GOOD = "good"
    RUNNING = "running"
    LOOK = "look"
    WRONG = "wrong"
    NEUTRAL = "neutral"
    ACCENT = "accent"


class Pair(NamedTuple):
    """Text of one tone and the soft ground it stands on."""

    ink: str
    soft: str


class DimensionColours(NamedTuple):
    """`fill` for bars, squares and bands, `ink` for names, `on_fill` for text on the fill."""

    fill: str
    ink: str
    on_fill: str


class Palette(NamedTuple):
    """One theme; the tokens carry the names of the design."""

    dark: bool
    canvas: str
    surface: str
    side: str
    alt: str
    hover: str
    sel: str
    line: str
    line2: str
    line3: str
    text: str
    text2: str
    text3: str
    disabled: str
    primary: str
    primary_soft: str
    marked_text: str  # text marked in an input field, on primary
    button: str
    button_hover: str
    on_button: str
    toast: str
    toast_line: str
    toast_text: str
    toast_link: str
    toast_good: str
    tones: Mapping[Tone, Pair]
    dimensions: Mapping[str, DimensionColours]

    def dimension(self, code: str) -> DimensionColours:
        """The colours of a dimension; a row of no dimension is drawn in quiet text colours."""
        return self.dimensions.get(code) or DimensionColours(self.text2, self.text, self.surface)


ON_DARK_FILL = "#0E1C28"
ON_LIGHT_FILL = "#1B232C"
WHITE = "#FFFFFF"
SHEET, SHEET_INK, SHEET_GREY = WHITE, "#000000", "#B9C2CB"
"""A sheet of paper, the same in both themes."""

LIGHT = Palette(
    dark=False,
    canvas="#F4F6F8",
    surface=WHITE,
    side="#E9EDF1",
    alt="#F8FAFB",
    hover="#EDF2F6",
    sel="#D9E8F4",
    line="#DCE2E8",
    line2="#87929D",
    line3="#C4CCD4",
    text="#1B232C",
    text2="#4A5764",
    text3="#586572",
    disabled="#8B96A1",
    primary="#1D5B8F",
    primary_soft="#E4EFF8",
    marked_text=WHITE,
    button="#1D5B8F",
    button_hover="#174A75",
    on_button=WHITE,
    toast="#1B232C",
    toast_line="#1B232C",
    toast_text=WHITE,
    toast_link="#7DB8E8",
    toast_good="#74CB97",
    tones=MappingProxyType(
        {
            Tone.GOOD: Pair("#1E6E43", "#E1F2E8"),
            Tone.RUNNING: Pair("#1D5B8F", "#E4EFF8"),
            Tone.LOOK: Pair("#855A00", "#FDF1D3"),
            Tone.WRONG: Pair("#B0261E", "#FCE7E5"),
            Tone.NEUTRAL: Pair("#55616D", "#EBEEF1"),
            Tone.ACCENT: Pair("#A34A12", "#FBEBDF"),
        }
    ),
    dimensions=MappingProxyType(
        {
            "governance": DimensionColours("#2B3A82", "#2B3A82", WHITE),
            "branding": DimensionColours("#93397B", "#86306F", WHITE),
            "economy": DimensionColours("#B95A2C", "#9C4116", WHITE),
            "living": DimensionColours("#4299AE", "#1B6A7C", ON_LIGHT_FILL),
            "society": DimensionColours("#C0A23A", "#735E00", ON_LIGHT_FILL),
            "environment": DimensionColours("#9CD089", "#3A7128", ON_LIGHT_FILL),
        }
    ),
)

DARK = Palette(
    dark=True,
    canvas="#171B20",
    surface="#1E2329",
    side="#12161A",
    alt="#21272E",
    hover="#2A323A",
    sel="#24425C",
    line="#313A43",
    line2="#6E7B87",
    line3="#45505B",
    text="#E6EBF0",
    text2="#B4BFCA",
    text3="#A1ADB9",
    disabled="#66727E",
    primary="#7DB8E8",
    primary_soft="#1F3548",
    marked_text=ON_DARK_FILL,
    button="#2F6FA6",
    button_hover="#3475AD",
    on_button=WHITE,
    toast="#1B232C",
    toast_line="#45505B",
    toast_text=WHITE,
    toast_link="#7DB8E8",
    toast_good="#74CB97",
    tones=MappingProxyType(
        {
            Tone.GOOD: Pair("#74CB97", "#1B3727"),
            Tone.RUNNING: Pair("#7DB8E8", "#1F3548"),
            Tone.LOOK: Pair("#E8BE5A", "#3A3016"),
            Tone.WRONG: Pair("#F58F86", "#442422"),
            Tone.NEUTRAL: Pair("#AAB6C2", "#2C343C"),
            Tone.ACCENT: Pair("#F0A072", "#3D2A1E"),
        }
    ),
    dimensions=MappingProxyType(
        {
            "governance": DimensionColours("#6F7ECB", "#AEB8F2", ON_DARK_FILL),
            "branding": DimensionColours("#BC66A5", "#E6A1D2", ON_DARK_FILL),
            "economy": DimensionColours("#CF7A50", "#F0A680", ON_DARK_FILL),
            "living": DimensionColours("#62B8CC", "#7CCBDD", ON_DARK_FILL),
            "society": DimensionColours("#D2B95C", "#DEC560", ON_DARK_FILL),
            "environment": DimensionColours("#B5E2A5", "#A6DA92", ON_DARK_FILL),
        }
    ),
)
