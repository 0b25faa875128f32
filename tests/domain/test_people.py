"""Names with titles and civil-servant numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.people import full_name, name_key, nip_doubt, nip_text, split_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dr. H. Sudarno Maryadi, S.Ag, M.Pd", ("Dr. H.", "Sudarno Maryadi", "S.Ag, M.Pd")),
        ("Drs Fathoni MSi", ("Drs", "Fathoni", "MSi")),
        ("Samsudin Basri SE MSi", ("", "Samsudin Basri", "SE MSi")),
        ("Bahtiar Rasyid ST", ("", "Bahtiar Rasyid", "ST")),
        ("H Junaedi", ("H", "Junaedi", "")),
        ("Profesor Hendra Febrianto", ("Profesor", "Hendra Febrianto", "")),
        ("AKBP Bayu Pranata, S.I.K.", ("AKBP", "Bayu Pranata", "S.I.K.")),
        ("HM Hasan", ("", "HM Hasan", "")),
        ("Ir. Lim A Ma", ("Ir.", "Lim A Ma", "")),
        ("Tegar  Yuniarto", ("", "Tegar Yuniarto", "")),
        ("Dr", ("", "Dr", "")),
        ("", ("", "", "")),
    ],
)
def test_titles_are_taken_off(text: str, parts: tuple[str, str, str]) -> None:
    assert split_name(text) == parts


def test_a_printed_name_has_its_titles() -> None:
    assert full_name("Dr. H.", "Sudarno Maryadi", "S.Ag., M.Pd.") == "Dr. H. Sudarno Maryadi, S.Ag., M.Pd."
    assert full_name("", "Erwin Efendi", "") == "Erwin Efendi"


words = st.text("abcdefghijklmnopqrstuvwyz", min_size=4, max_size=9).map(str.capitalize)


@given(
    st.lists(st.sampled_from(["Dr.", "H.", "Ir.", "Prof.", "Drs."]), max_size=3, unique=True),
    st.lists(words, min_size=1, max_size=4),
    st.lists(st.sampled_from(["S.E.", "M.Si.", "M.Pd.", "S.H."]), max_size=3, unique=True),
)
def test_splitting_undoes_composing(front: list[str], name: list[str], back: list[str]) -> None:
    parts = " ".join(front), " ".join(name), ", ".join(back)
    found = split_name(full_name(*parts))
    assert full_name(*found) == full_name(*parts)
    assert found[2] == parts[2]


def test_names_sort_without_titles_accents_and_case() -> None:
    names = ["Dr. Zainal, M.Si.", "Prof. René Adi", "ahmad", "H. Budi S.E.", "D'Arcy"]
    assert sorted(names, key=name_key) == [
        "ahmad",
        "H. Budi S.E.",
        "D'Arcy",
        "Prof. René Adi",
        "Dr. Zainal, M.Si.",
    ]


def test_a_nip_is_printed_in_groups() -> None:
    assert nip_text("197001151995031002") == "19700115 199503 1 002"
    assert nip_text("19700115 199503 1 002") == "19700115 199503 1 002"
    assert nip_text("12345678") == "12345678"


@pytest.mark.parametrize(
    ("nip", "begins"),
    [
        ("19700115199503100", "NIP 18 angka; ini 17"),
        ("197013151995031002", "Delapan angka pertama"),
        ("197001151995033002", "Angka ke-15"),
        ("197001151995031000", "Tiga angka terakhir"),
        ("NRP delapan", "NIP hanya angka"),
    ],
)
def test_a_doubtful_nip_is_explained(nip: str, begins: str) -> None:
    assert (nip_doubt(nip) or "").startswith(begins)


@pytest.mark.parametrize(
    "nip",
    ["", "68050123", "NRP 68050123", "197001151995031002", "19700115 199503 1 002", "198905172023212045"],
)
def test_a_good_nip_raises_no_doubt(nip: str) -> None:
    assert nip_doubt(nip) is None
