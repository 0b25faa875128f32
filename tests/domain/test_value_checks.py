"""The last gate before writing: what passes, what is refused, and with which sentence."""

import pytest

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading.texts import read_code, read_long_text, read_text
from gm100_desktop.domain.value_checks import checked


class Colour(Choice):
    """A closed set."""

    RED = "red", "Merah"
    BLUE = "blue", "Biru"


def a_field(
    kind: FieldType, *, required: bool = False, least: int | None = None, most: int | None = None
) -> Field:
    choices = Colour if kind is FieldType.CHOICE else None
    return Field("kolom", "Kolom", kind, required=required, choices=choices, least=least, most=most)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldType.TEXT, "Dinas & Badan"),
        (FieldType.CODE, "0123"),
        (FieldType.CODE, "265/Kominfo/DJA/AI.01.05/05/2017"),
        (FieldType.DATE, "2024-02-29"),
        (FieldType.PARTIAL_DATE, "2017"),
        (FieldType.PARTIAL_DATE, "2017-05"),
        (FieldType.PARTIAL_DATE, "2017-05-22"),
        (FieldType.MONTH, "2026-10"),
        (FieldType.TIME, "23:59"),
        (FieldType.MONEY, 4_000_000_000_000),
        (FieldType.WHOLE, -7),
        (FieldType.YEAR, 2026),
        (FieldType.PERCENT, 100),
        (FieldType.DECIMAL, "-12.50"),
        (FieldType.FLAG, 1),
        (FieldType.CHOICE, "red"),
        (FieldType.REFERENCE, 12),
    ],
)
def test_what_fits_passes_unchanged(kind: FieldType, value: Value) -> None:
    stored = checked(a_field(kind), value)
    assert stored == value
    assert type(stored) in {str, int}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldType.TEXT, 12),
        (FieldType.DATE, "2023-02-29"),
        (FieldType.DATE, "26/02/2020"),
        (FieldType.DATE, "0202-02-26"),
        (FieldType.DATE, 2020),
        (FieldType.PARTIAL_DATE, "2017-13"),
        (FieldType.MONTH, "2026-10-01"),
        (FieldType.TIME, "24:00"),
        (FieldType.MONEY, -1),
        (FieldType.MONEY, "1000"),
        (FieldType.MONEY, 10**16),
        (FieldType.YEAR, 202),
        (FieldType.PERCENT, 101),
        (FieldType.DECIMAL, "85,71"),
        (FieldType.DECIMAL, "1e5"),
        (FieldType.DECIMAL, 3),
        (FieldType.DECIMAL, "NaN"),
        (FieldType.DECIMAL, "\u0661"),
        (FieldType.FLAG, 2),
        (FieldType.CHOICE, "green"),
        (FieldType.REFERENCE, 0),
        (FieldType.CODE, "1.98E+17"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(kind: FieldType, value: Value) -> None:
    with pytest.raises(RefusedValue) as caught:
        checked(a_field(kind), value)
    assert caught.value.field == "kolom"
    assert caught.value.message.endswith(".")
    assert caught.value.advice == "Belum disimpan."


@pytest.mark.parametrize("value", [None, ""])
def test_nothing_passes_unless_something_is_required(value: Value) -> None:
    assert checked(a_field(FieldType.TEXT), value) == value
    with pytest.raises(RefusedValue, match="Kolom wajib diisi"):
        checked(a_field(FieldType.TEXT, required=True), value)


def test_blanks_are_nothing() -> None:
    with pytest.raises(RefusedValue, match="Kolom wajib diisi"):
        checked(a_field(FieldType.TEXT, required=True), " \t\u00a0")


@pytest.mark.parametrize(
    ("least", "most", "sentence"), [(3, None, "Paling sedikit 3."), (None, 1, "Paling banyak 1.")]
)
def test_limits_of_the_field_win(least: int | None, most: int | None, sentence: str) -> None:
    with pytest.raises(RefusedValue) as caught:
        checked(a_field(FieldType.WHOLE, least=least, most=most), 2)
    assert caught.value.message == sentence


def test_a_decimal_is_compared_exactly() -> None:
    field = a_field(FieldType.DECIMAL, least=0, most=4)
    assert checked(field, "4.00") == "4.00"
    with pytest.raises(RefusedValue, match="Paling banyak 4"):
        checked(field, "4.000000000000000001")


def test_member_of_a_closed_set_is_stored_as_plain_text() -> None:
    stored = checked(a_field(FieldType.CHOICE), Colour.RED)
    assert (stored, type(stored)) == ("red", str)


def test_the_quick_way_for_clean_texts_changes_nothing() -> None:
    readers = {FieldType.TEXT: read_text, FieldType.LONG_TEXT: read_long_text, FieldType.CODE: read_code}
    texts = [
        "Satu",
        "dua  kata",
        "é",
        "e\u0301",
        "a\u00a0b",
        "a\tb",
        "x\ny",
        "👨‍👩‍👧",
        " tepi",
        "0812",
        "A-1/b.c",
        "ﷺ",
    ]
    for kind, reader in readers.items():
        for text in texts:
            field = a_field(kind)
            assert checked(field, text) == reader(field, text).value
