"""Text sorts as people count, and filters look for words."""

from gm100_desktop.ui.models.columns import Column, natural_key, words_of
from tests.ui.sample_lines import Programme


def test_numbers_inside_text_sort_by_their_value() -> None:
    names = ["Kecamatan 10", "kecamatan 2", "Desa 1"]
    assert sorted(names, key=natural_key) == ["Desa 1", "kecamatan 2", "Kecamatan 10"]


def test_a_filter_is_its_words() -> None:
    assert words_of("  Satu  DATA ") == ["satu", "data"]


def test_columns_of_one_title_are_told_apart_by_their_band() -> None:
    september: Column[Programme] = Column("%", str, band="September")
    october: Column[Programme] = Column("%", str, band="Oktober")
    assert (september.key, october.key) == ("September/%", "Oktober/%")
