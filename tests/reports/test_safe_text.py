"""Any typed text becomes printable, and stays so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.reports.house_style import Face
from gm100_desktop.reports.ink.safe_text import REPLACEMENT, safe
from gm100_desktop.reports.ink.typefaces import Typeface

GLYPHS = Typeface(Face.SANS).glyphs


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Satu Pintu", "Satu Pintu"),
        ("<b>tebal</b> &amp;", "<b>tebal</b> &amp;"),
        ("e\u0301", "é"),
        ("dua\tkata\nbaris", "dua kata baris"),
        ("88,89\u202f%", "88,89\u00a0%"),
        ("a\u200bb\u202ec\ufeffd\u00ad", "abcd"),
        ("✓ ☐ ☑", "√ □ ■"),
        ("😀", REPLACEMENT),
        ("中文", REPLACEMENT * 2),
        ("\x00\x07", REPLACEMENT * 2),
        ("\ud800", REPLACEMENT),
    ],
)
def test_what_is_typed_and_what_is_printed(typed: str, printed: str) -> None:
    assert safe(typed, GLYPHS) == printed


@given(st.text())
def test_every_text_has_only_glyphs_we_ship_and_cleaning_twice_changes_nothing(typed: str) -> None:
    printed = safe(typed, GLYPHS)
    assert all(ord(sign) in GLYPHS for sign in printed)
    assert safe(printed, GLYPHS) == printed
