"""Blocks copied from Excel and LibreOffice come in whole, and go out so that they come in again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.ui.models.clipboard_text import parse_block, write_block


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [[""]]),
        ("a", [["a"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\t\n\tb\n", [["a", ""], ["", "b"]]),
        ('"baris satu\nbaris dua"\tb\n', [["baris satu\nbaris dua", "b"]]),
        ('"dua\ttab"\tb', [["dua\ttab", "b"]]),
        ('"kata ""Satu Data"" resmi"\tb', [['kata "Satu Data" resmi', "b"]]),
        ('"Lapor"\tb', [['"Lapor"', "b"]]),  # Excel copies typed quotes as they are
        ('"Lapor" Tirta\tb', [['"Lapor" Tirta', "b"]]),
        ('5" pipa\t"tidak tertutup', [['5" pipa', '"tidak tertutup']]),
        ("\u00a0 1.250.000 \tb", [["1.250.000", "b"]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ("a\rb", [["a"], ["b"]]),
        ("0123\t197001151995031002", [["0123", "197001151995031002"]]),
    ],
)
def test_a_block_is_read_as_it_was_meant(text: str, rows: list[list[str]]) -> None:
    assert parse_block(text) == rows


CELLS = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=8).map(
    lambda text: text.strip()
)


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)
    )
)
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    assert parse_block(write_block(rows)) == rows
