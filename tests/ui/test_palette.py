"""The measured promises of the palette: contrast, separation for colour-weak eyes, order in grey."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

import gm100_desktop.ui
from gm100_desktop.ui.palette import DARK, LIGHT, WHITE, Palette
from gm100_desktop.ui.style_sheet import style_sheet

LEAST_TEXT = {False: 4.70, True: 4.56}
LEAST_APART = {False: 15.0, True: 12.0}
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.01182, 0.04294, 0.968881),
)
TRITANOPIA = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039))
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.072175), (0.0193339, 0.119192, 0.9503041))
DAYLIGHT = (0.95047, 1.0, 1.08883)

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]
both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["terang", "gelap"])


def linear(colour: str) -> Triple:
    """Light of each channel, gamma undone."""
    r, g, b = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _undo(r), _undo(g), _undo(b)


def _undo(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def times(matrix: Matrix, vector: Triple) -> Triple:
    """The product, kept within what a screen can show."""
    a, b, c = (max(0.0, sum(m * v for m, v in zip(row, vector, strict=True))) for row in matrix)
    return a, b, c


def contrast(one: str, other: str) -> float:
    """The WCAG 2 ratio of two colours."""
    high, low = sorted((times(XYZ, linear(colour))[1] for colour in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(light: Triple) -> Triple:
    """CIE L*a*b* of linear light."""
    x, y, z = (_curve(part / white) for part, white in zip(times(XYZ, light), DAYLIGHT, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _curve(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def distance(one: Triple, other: Triple) -> float:
    """The CIE 1976 colour difference."""
    squares = ((a - b) ** 2 for a, b in zip(one, other, strict=True))
    return float(sum(squares) ** 0.5)


def grounds(palette: Palette) -> list[str]:
    """Everything text may stand on."""
    return [palette.canvas, palette.surface, palette.side, palette.alt, palette.hover, palette.sel]


@both
def test_text_is_readable_on_every_ground(palette: Palette) -> None:
    inks = [palette.text, palette.text2, palette.text3, palette.primary]
    inks += [colours.ink for colours in palette.dimensions.values()]
    inks += [pair.ink for pair in palette.tones.values()]
    least = min(contrast(ink, ground) for ink in inks for ground in grounds(palette))
    assert round(least, 2) >= LEAST_TEXT[palette.dark]


@both
def test_marks_and_buttons_are_readable(palette: Palette) -> None:
    pairs = [(pair.ink, pair.soft) for pair in palette.tones.values()]
    pairs += [(palette.on_button, palette.button), (palette.on_button, palette.button_hover)]
    pairs += [(palette.text, palette.primary_soft), (palette.primary, palette.primary_soft)]
    pairs += [(palette.marked_text, palette.primary), (palette.toast_text, palette.toast)]
    pairs += [(palette.toast_link, palette.toast)]
    assert min(contrast(ink, ground) for ink, ground in pairs) >= 4.70


@both
def test_text_on_dimension_fills_is_readable(palette: Palette) -> None:
    assert min(contrast(d.on_fill, d.fill) for d in palette.dimensions.values()) >= 4.5


def test_white_figures_on_ink_squares_are_readable_on_paper() -> None:
    assert round(min(contrast(WHITE, d.ink) for d in LIGHT.dimensions.values()), 1) >= 5.9


@both
def test_field_edges_and_disabled_text_reach_three_to_one(palette: Palette) -> None:
    assert contrast(palette.line2, palette.surface) >= 3
    assert contrast(palette.disabled, palette.surface) >= 3


@both
@pytest.mark.parametrize("eye", [PROTANOPIA, DEUTERANOPIA, TRITANOPIA])
def test_dimension_fills_stay_apart_for_colour_weak_eyes(palette: Palette, eye: Matrix) -> None:
    seen = [lab(times(eye, linear(d.fill))) for d in palette.dimensions.values()]
    assert min(distance(one, other) for one, other in combinations(seen, 2)) >= LEAST_APART[palette.dark]


def test_fills_grow_lighter_in_the_fixed_order() -> None:
    lightness = [lab(linear(d.fill))[0] for d in LIGHT.dimensions.values()]
    assert [round(value) for value in lightness] == [27, 39, 49, 59, 68, 78]
    assert all(one < other for one, other in pairwise(lightness))


@both
def test_an_unknown_dimension_is_drawn_in_quiet_colours(palette: Palette) -> None:
    assert palette.dimension("").fill == palette.text2
    assert palette.dimension("living") is palette.dimensions["living"]


@both
def test_the_style_sheet_takes_its_colours_from_the_palette(palette: Palette) -> None:
    sheet = style_sheet(palette, 13)
    assert "$" not in sheet
    assert palette.primary in sheet
    assert "min-height: 42px" in style_sheet(palette, 19)


def test_no_colour_is_written_outside_the_palette() -> None:
    folder = Path(next(iter(gm100_desktop.ui.__path__)))
    writers = {path.name for path in folder.rglob("*.py") if _has_colour(path.read_text(encoding="utf-8"))}
    assert writers == {"palette.py"}


def _has_colour(source: str) -> bool:
    return any(f'"#{digit}' in source for digit in "0123456789ABCDEFabcdef")
