"""Whatever is shown can be typed again: read(shown(value)) is the value, for every type."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import read, shown

TODAY = date(2026, 11, 20)


class Colour(Choice):
    """A closed set to choose from."""

    RED = "red", "Merah tua"
    GREEN = "light_green", "Hijau"


FIELDS = {
    kind: Field("kolom", "Kolom", kind, choices=Colour if kind is FieldType.CHOICE else None)
    for kind in FieldType
}
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(date.isoformat)
AMOUNTS = st.integers(0, 999_999_999_999_999)
DECIMALS = st.decimals(-999_999_999, 999_999_999, places=3).map(lambda value: f"{value + 0:f}")

VALUES: dict[FieldType, st.SearchStrategy[Value]] = {
    FieldType.DATE: DAYS,
    FieldType.PARTIAL_DATE: st.one_of(DAYS, DAYS.map(lambda day: day[:7]), DAYS.map(lambda day: day[:4])),
    FieldType.MONTH: DAYS.map(lambda day: day[:7]),
    FieldType.TIME: st.times().map(lambda time: f"{time:%H:%M}"),
    FieldType.MONEY: AMOUNTS,
    FieldType.WHOLE: st.one_of(AMOUNTS, AMOUNTS.map(int.__neg__)),
    FieldType.YEAR: st.integers(1900, 2100),
    FieldType.PERCENT: st.integers(0, 100),
    FieldType.DECIMAL: DECIMALS,
    FieldType.FLAG: st.integers(0, 1),
    FieldType.CHOICE: st.sampled_from(list(Colour)).map(str),
    FieldType.REFERENCE: st.integers(1, 2**40),
}
PAIRS = st.sampled_from(list(VALUES)).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))


def test_every_type_is_tried() -> None:
    assert set(VALUES) == set(FieldType) - {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE}


@given(PAIRS)
def test_what_is_shown_reads_as_the_same_value(pair: tuple[FieldType, Value]) -> None:
    field = FIELDS[pair[0]]
    assert read(field, shown(field, pair[1]), TODAY).value == pair[1]


@given(st.sampled_from([FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE]), st.text())
def test_a_cleaned_text_is_clean(kind: FieldType, text: str) -> None:
    field = FIELDS[kind]
    try:
        value = read(field, text, TODAY).value
    except RefusedValue:
        return
    assert isinstance(value, str)
    assert read(field, shown(field, value), TODAY).value == value
    assert "\x00" not in value
    value.encode()


@given(st.sampled_from(list(FieldType)), st.text(st.sampled_from("0123456789.,-/: RpjutamilEe%–")))
def test_what_is_understood_can_be_shown_again(kind: FieldType, text: str) -> None:
    field = FIELDS[kind]
    try:
        value = read(field, text, TODAY).value
    except RefusedValue:
        return
    assert read(field, shown(field, value), TODAY).value == value


@given(DECIMALS)
def test_decimals_are_exact(value: str) -> None:
    stored = read(FIELDS[FieldType.DECIMAL], shown(FIELDS[FieldType.DECIMAL], value), TODAY).value
    assert Decimal(str(stored)) == Decimal(value)
