"""What typed texts are understood as, and how they are refused."""

from datetime import date

import pytest

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import not_saved, read, shown

TODAY = date(2026, 11, 20)


class Colour(Choice):
    """A closed set to choose from."""

    RED = "red", "Merah tua"
    GREEN = "light_green", "Hijau"
    BLUE = "blue", "Biru"


class Digit(Choice):
    """More members than a sentence can offer."""

    ONE, TWO, THREE = ("1", "Satu"), ("2", "Dua"), ("3", "Tiga")
    FOUR, FIVE, SIX = ("4", "Empat"), ("5", "Lima"), ("6", "Enam")
    SEVEN, EIGHT, NINE = ("7", "Tujuh"), ("8", "Delapan"), ("9", "Sembilan")


def a_field(kind: FieldType, name: str = "kolom", *, required: bool = False) -> Field:
    return Field(name, "Kolom", kind, required=required, choices=Colour if kind is FieldType.CHOICE else None)


def understood(kind: FieldType, text: str, name: str = "kolom") -> tuple[Value, str]:
    result = read(a_field(kind, name), text, TODAY)
    return result.value, result.note


def refused(kind: FieldType, text: str, name: str = "kolom") -> str:
    with pytest.raises(RefusedValue) as caught:
        read(a_field(kind, name), text, TODAY)
    assert caught.value.field == name
    assert caught.value.advice == "Belum disimpan."
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("1.250.000", 1_250_000, ""),
        ("Rp1.250.000,00", 1_250_000, ""),
        ("Rp 1.250.000,-", 1_250_000, ""),
        ("rp. 1250000", 1_250_000, ""),
        ("1250000.00", 1_250_000, ""),
        ("1,250,000", 1_250_000, "dibaca 1.250.000"),
        ("1,2 miliar", 1_200_000_000, "dibaca 1.200.000.000"),
        ("96,3 juta", 96_300_000, "dibaca 96.300.000"),
        ("96.3 jt", 96_300_000, "dibaca 96.300.000"),
        ("2 triliun", 2_000_000_000_000, "dibaca 2.000.000.000.000"),
        ("500 ribu", 500_000, "dibaca 500.000"),
        ("0", 0, ""),
        ("–", None, ""),
        ("", None, ""),
    ],
)
def test_money(text: str, value: int | None, note: str) -> None:
    assert understood(FieldType.MONEY, text) == (value, note)


@pytest.mark.parametrize(
    "text", ["1,250", "12.50.000", "5 M", "1,98E+12", "(5)", "Rp", "lima", "1.000 dolar"]
)
def test_money_that_could_be_another_amount_is_refused(text: str) -> None:
    assert refused(FieldType.MONEY, text) == "Tulis rupiah utuh, misalnya 96.300.000."


@pytest.mark.parametrize("text", ["1.25", "1.250.000,50", "0,5", "1,00000001 juta"])
def test_cents_are_refused(text: str) -> None:
    assert refused(FieldType.MONEY, text) == "Tulis rupiah utuh tanpa sen, misalnya 96.300.000."


def test_money_has_bounds() -> None:
    assert refused(FieldType.MONEY, "-5") == "Rupiah tidak boleh kurang dari nol."
    assert refused(FieldType.MONEY, "Rp-5") == "Rupiah tidak boleh kurang dari nol."
    assert refused(FieldType.MONEY, "1.000 triliun") == "Paling banyak 999.999.999.999.999."


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("26/2/20", "2020-02-26", "dibaca 26 Februari 2020"),
        ("26-02-2020", "2020-02-26", ""),
        ("26.02.2020", "2020-02-26", ""),
        ("26 Feb 2020", "2020-02-26", ""),
        ("26 Februari 2020", "2020-02-26", ""),
        ("26-Feb-20", "2020-02-26", "dibaca 26 Februari 2020"),
        ("17 Agt 1945", "1945-08-17", ""),
        ("29 Pebruari 2024", "2024-02-29", ""),
        ("10 NOPEMBER 2026", "2026-11-10", ""),
        ("2020-02-26", "2020-02-26", ""),
        ("2020-02-26 00:00:00", "2020-02-26", ""),
        ("Rabu, 26/2/2020", "2020-02-26", ""),
        ("Kamis 26/2/2020", "2020-02-26", "dibaca Rabu, 26 Februari 2020"),
        ("Jum'at 28/2/2020", "2020-02-28", ""),
        ("26/2", "2026-02-26", "dibaca 26 Februari 2026"),
        ("1/1/98", "1998-01-01", "dibaca 1 Januari 1998"),
        ("-", None, ""),
    ],
)
def test_dates(text: str, value: str | None, note: str) -> None:
    assert understood(FieldType.DATE, text) == (value, note)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31/02/2026", "Februari 2026 hanya sampai tanggal 28."),
        ("31 April 2026", "April 2026 hanya sampai tanggal 30."),
        ("0/1/2026", "Tanggal dimulai dari 1."),
        ("02/26/2020", "Bulan '26' tidak ada; tulis misalnya 26/02/2020."),
        ("26 Foo 2020", "Bulan 'foo' tidak ada; tulis misalnya 26/02/2020."),
        ("1/1/1899", "Tahun harus 1900 sampai 2100."),
        ("43887", "Tulis tanggal, misalnya 26/02/2020 atau 26 Februari 2020."),
        ("besok", "Tulis tanggal, misalnya 26/02/2020 atau 26 Februari 2020."),
    ],
)
def test_dates_that_do_not_exist_are_refused(text: str, message: str) -> None:
    assert refused(FieldType.DATE, text) == message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mei 2017", "2017-05"),
        ("05/2017", "2017-05"),
        ("2017-05", "2017-05"),
        ("2017", "2017"),
        ("19/7/2017", "2017-07-19"),
        ("", None),
    ],
)
def test_partly_known_dates(text: str, value: str | None) -> None:
    assert understood(FieldType.PARTIAL_DATE, text) == (value, "")


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("Oktober 2026", "2026-10", ""),
        ("10/2026", "2026-10", ""),
        ("2026-10", "2026-10", ""),
        ("okt", "2026-10", "dibaca Oktober 2026"),
    ],
)
def test_months(text: str, value: str, note: str) -> None:
    assert understood(FieldType.MONTH, text) == (value, note)


def test_unknown_months_are_refused() -> None:
    assert refused(FieldType.MONTH, "13/2026") == "Bulan '13' tidak ada; tulis misalnya Oktober 2026."
    assert refused(FieldType.MONTH, "bulan 10 ini").startswith("Tulis bulan dan tahun")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8.30", "08:30"),
        ("08:30", "08:30"),
        ("8", "08:00"),
        ("08.30 WIB", "08:30"),
        ("pukul 9", "09:00"),
        ("", ""),
    ],
)
def test_times(text: str, value: str) -> None:
    assert understood(FieldType.TIME, text) == (value, "")


@pytest.mark.parametrize("text", ["24.00", "8.3", "8.60", "pagi"])
def test_times_that_do_not_exist_are_refused(text: str) -> None:
    assert refused(FieldType.TIME, text) == "Tulis jam dari 00.00 sampai 23.59, misalnya 08.30."


@pytest.mark.parametrize(
    ("text", "value"), [("1.250", 1250), ("1250", 1250), ("-3", -3), ("12,0", 12), ("", None)]
)
def test_whole_numbers(text: str, value: int | None) -> None:
    assert understood(FieldType.WHOLE, text) == (value, "")


def test_other_numbers_are_refused() -> None:
    assert refused(FieldType.WHOLE, "12,5") == "Tulis bilangan bulat, misalnya 1.250."
    assert refused(FieldType.WHOLE, "1,250") == "Tulis bilangan bulat, misalnya 1.250."
    assert refused(FieldType.YEAR, "20") == "Tulis tahun empat angka, 1900 sampai 2100."
    assert refused(FieldType.PERCENT, "101") == "Tulis persen bulat 0 sampai 100, misalnya 88."
    assert refused(FieldType.PERCENT, "88,5") == "Tulis persen bulat 0 sampai 100, misalnya 88."


def test_the_bounds_of_a_field_hold() -> None:
    field = Field("peluang", "Peluang", FieldType.WHOLE, least=1, most=5)
    for text, message in (("0", "Paling sedikit 1."), ("6", "Paling banyak 5.")):
        with pytest.raises(RefusedValue, match=message):
            read(field, text, TODAY)


def test_a_doubtful_percent_is_stored_and_marked() -> None:
    field = Field("serapan", "Serapan", FieldType.PERCENT, most=1000)
    assert read(field, "122 %", TODAY).note == "Di atas 100 %. Disimpan dan ditandai."
    share = Field("serapan", "Serapan (%)", FieldType.DECIMAL)
    assert read(share, "122,4 %", TODAY).note == "Di atas 100 %. Disimpan dan ditandai."


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("85,71", "85.71", ""),
        ("85.71", "85.71", ""),
        ("1.234,56", "1234.56", ""),
        ("1,234.56", "1234.56", "dibaca 1.234,56"),
        ("1.234", "1234", "dibaca 1.234; untuk pecahan pakai koma"),
        ("0.123", "0.123", ""),
        ("-0,07", "-0.07", ""),
        ("-0", "0", ""),
        ("85,71 %", "85.71", ""),
        ("", "", ""),
    ],
)
def test_decimals(text: str, value: str, note: str) -> None:
    assert understood(FieldType.DECIMAL, text) == (value, note)


@pytest.mark.parametrize("text", ["1e5", "abc", "1.2.3", "NaN", "\u0661\u0662", "9" * 60])
def test_other_decimals_are_refused(text: str) -> None:
    assert refused(FieldType.DECIMAL, text)


@pytest.mark.parametrize(
    ("text", "value"), [("ya", 1), ("X", 1), ("✓", 1), ("1", 1), ("Tidak", 0), ("0", 0), ("", 0)]
)
def test_flags(text: str, value: int) -> None:
    assert understood(FieldType.FLAG, text) == (value, "")


def test_other_flags_are_refused() -> None:
    assert refused(FieldType.FLAG, "mungkin") == "Tulis ya atau tidak."


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("Merah tua", "red", ""),
        ("merah  TUA", "red", ""),
        ("light_green", "light_green", ""),
        ("hij", "light_green", "dibaca Hijau"),
        ("", "", ""),
    ],
)
def test_choices(text: str, value: str, note: str) -> None:
    assert understood(FieldType.CHOICE, text) == (value, note)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Perwali", "regulation_head"), ("perbup", "regulation_head"), ("PKS", "agreement"), ("Foto", "photo")],
)
def test_one_side_of_a_stroke_is_enough(text: str, code: str) -> None:
    field = Field("kind", "Jenis", FieldType.CHOICE, choices=DocumentKind)
    assert (read(field, text, TODAY).value, read(field, text, TODAY).note) == (code, "")


def test_other_choices_are_refused_with_the_offer() -> None:
    assert refused(FieldType.CHOICE, "kuning") == "Pilih salah satu: Merah tua, Hijau, Biru."
    digits = Field("angka", "Angka", FieldType.CHOICE, choices=Digit)
    with pytest.raises(RefusedValue, match="Tidak ada pilihan 'kuning'"):
        read(digits, "kuning", TODAY)


def test_a_code_no_longer_known_is_shown_as_it_stands() -> None:
    assert shown(a_field(FieldType.CHOICE), "violet") == "violet"


def test_a_code_that_has_a_word_is_shown_by_it_and_any_other_as_it_stands() -> None:
    code = kind("spbe_service").field("code")
    assert [shown(code, value) for value in ("planning", "aduan")] == ["Perencanaan", "aduan"]
    assert [read(code, text, TODAY).value for text in ("Perencanaan", "aduan")] == ["planning", "aduan"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldType.TEXT, "  Bupati\r\nX\x00\tY\u00a0Z ", "Bupati X Y Z"),
        (FieldType.TEXT, "Rene\u0301", "Ren\u00e9"),
        (FieldType.TEXT, "\u202eabc\ufeff", "abc"),
        (FieldType.TEXT, "\ud800x", "x"),
        (FieldType.TEXT, "<b>&", "<b>&"),
        (FieldType.LONG_TEXT, " satu\r\ndua\rtiga\u2028empat\x07\r\n", "satu\ndua\ntiga\nempat"),
        (FieldType.LONG_TEXT, "a\n\tb", "a\n\tb"),
        (FieldType.CODE, " 0123 ", "0123"),
        (FieldType.CODE, "005/123/Diskominfo/III/2024", "005/123/Diskominfo/III/2024"),
    ],
)
def test_texts_are_cleaned(kind: FieldType, text: str, value: str) -> None:
    assert understood(kind, text) == (value, "")


def test_long_texts() -> None:
    assert understood(FieldType.TEXT, "x" * 10_000) == ("x" * 10_000, "")
    assert refused(FieldType.LONG_TEXT, "x" * 20_001) == "Paling banyak 20.000 huruf; ini 20.001 huruf."


@pytest.mark.parametrize("text", ["1,98E+17", "1.98E+17", "2e+17"])
def test_a_number_cut_by_excel_is_refused(text: str) -> None:
    assert refused(FieldType.CODE, text, "nip").startswith(f"Excel memotong angka ini ({text}).")


def test_a_nip_is_kept_as_digits_and_shown_in_groups() -> None:
    assert understood(FieldType.CODE, "19700115 199503 1 002", "nip") == ("197001151995031002", "")
    assert understood(FieldType.CODE, "-", "nip") == ("", "")
    assert understood(FieldType.CODE, "123", "nip") == (
        "123",
        "NIP 18 angka; ini 3 angka. Disimpan dan ditandai.",
    )
    assert understood(FieldType.CODE, "6805 0123", "nip") == ("68050123", "dibaca sebagai NRP")
    assert shown(a_field(FieldType.CODE, "nip"), "197001151995031002") == "19700115 199503 1 002"


def test_a_reference_is_chosen_from_a_list() -> None:
    assert understood(FieldType.REFERENCE, "12") == (12, "")
    assert refused(FieldType.REFERENCE, "Diskominfo") == "Tidak ada 'Diskominfo'. Pilih dari daftar."


@pytest.mark.parametrize(
    ("kind", "stored", "sentence"),
    [
        (FieldType.MONEY, 71_500_000, "Belum disimpan; nilai sebelumnya 71.500.000."),
        (FieldType.CHOICE, "red", "Belum disimpan; nilai sebelumnya Merah tua."),
        (FieldType.DATE, None, "Belum disimpan."),
        (FieldType.TEXT, "x" * 41, "Belum disimpan."),
        (FieldType.LONG_TEXT, "pendek", "Belum disimpan."),
    ],
)
def test_what_is_still_stored_is_named(kind: FieldType, stored: Value, sentence: str) -> None:
    assert not_saved(a_field(kind), stored) == sentence


@pytest.mark.parametrize("kind", [kind for kind in FieldType if kind is not FieldType.FLAG])
@pytest.mark.parametrize("text", ["", "  ", "\x00"])
def test_a_required_field_cannot_be_emptied(kind: FieldType, text: str) -> None:
    if text == "\x00" and kind not in {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE}:
        return
    with pytest.raises(RefusedValue, match="Kolom wajib diisi"):
        read(a_field(kind, required=True), text, TODAY)


def test_a_nought_may_stand_for_nothing_written() -> None:
    pagu = Field("allocation", "Pagu", FieldType.MONEY, nought_is_none=True)
    assert [shown(pagu, value) for value in (0, None, 5_000)] == ["", "", "5.000"]
    found = read(pagu, "0", TODAY)
    assert (found.value, found.note) == (0, "angka 0 sama dengan belum diisi")
    assert shown(Field("realisation", "Realisasi", FieldType.MONEY), 0) == "0"
