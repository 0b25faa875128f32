"""Numbers, money and shares as printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.wording import (
    EMPTY,
    decimal_text,
    number,
    percent,
    percent_text,
    roman,
    rupiah,
    rupiah_million,
    rupiah_short,
    signed,
    spelled,
)


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (999, "999"), (1_250_000, "1.250.000"), (-1000, "-1.000")]
)
def test_number(value: int, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("85.71", 2, "85,71"),
        ("1234.5", None, "1.234,5"),
        ("2.345", 2, "2,35"),
        (Decimal(3), 2, "3,00"),
        ("", 2, "–"),
    ],
)
def test_decimal_text(value: str | Decimal, places: int | None, text: str) -> None:
    assert decimal_text(value, places) == text


@pytest.mark.parametrize(
    ("value", "text"), [("0.21", "+0,21"), ("-0.07", "-0,07"), ("0", "0,00"), ("-0.001", "0,00"), (None, "–")]
)
def test_signed(value: str | None, text: str) -> None:
    assert signed(value) == text


def test_percent_has_a_space_that_does_not_break() -> None:
    assert percent(8, 9) == "88,89\u00a0%"
    assert percent(1, 0) == EMPTY
    assert percent_text("122.4") == "122,40\u00a0%"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (39_180_000_000, "Rp39,18 miliar"),
        (48_734_999_999, "Rp48,73 miliar"),
        (999_994_999, "Rp999,99 juta"),
        (999_995_000, "Rp1,00 miliar"),
        (1_000_000, "Rp1,00 juta"),
        (999_999, "Rp999.999"),
        (2_450_000_000_000, "Rp2,45 triliun"),
        (-39_180_000_000, "-Rp39,18 miliar"),
        (0, "Rp0"),
        (None, "–"),
    ],
)
def test_rupiah_short(value: int | None, text: str) -> None:
    assert rupiah_short(value) == text


def test_rupiah() -> None:
    assert rupiah(1_275_000_000) == "Rp1.275.000.000"
    assert rupiah(-5) == "-Rp5"
    assert rupiah(None) == EMPTY
    assert rupiah_million(1_250_000) == "1,25"
    assert rupiah_million(None) == EMPTY


@given(st.integers(0, 10**15))
def test_rupiah_keeps_every_digit(value: int) -> None:
    assert int(rupiah(value).removeprefix("Rp").replace(".", "")) == value


@pytest.mark.parametrize(("value", "text"), [(1, "I"), (4, "IV"), (9, "IX"), (17, "XVII"), (2026, "MMXXVI")])
def test_roman(value: int, text: str) -> None:
    assert roman(value) == text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (2_026, "dua ribu dua puluh enam"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (1_275_000_000, "satu miliar dua ratus tujuh puluh lima juta"),
        (-7, "minus tujuh"),
    ],
)
def test_spelled(value: int, words: str) -> None:
    assert spelled(value) == words


@given(st.integers(0, 10**17), st.integers(0, 10**17))
def test_spelled_numbers_differ(one: int, other: int) -> None:
    assert (spelled(one) == spelled(other)) is (one == other)
