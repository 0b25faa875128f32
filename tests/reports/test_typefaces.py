"""Measuring and wrapping."""

from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.reports.house_style import Face
from gm100_desktop.reports.ink.typefaces import Typeface

FACE = Typeface(Face.SANS)


@given(st.text(alphabet="ab cWi-/é\u00a0", max_size=80), st.floats(min_value=1.5, max_value=20))
def test_no_line_is_wider_than_asked_and_no_letter_is_lost(text: str, width: float) -> None:
    lines = FACE.wrap(text, width)
    assert all(FACE.width(line) <= width + 1e-6 for line, _ in lines)
    assert "".join(line for line, _ in lines).replace(" ", "") == text.replace(" ", "")


def test_words_stay_whole_where_they_fit() -> None:
    lines = [line for line, _ in FACE.wrap("Pasien mendaftar dari rumah", FACE.width("Pasien mendaftar"))]
    assert lines == ["Pasien mendaftar", "dari rumah"]


def test_a_no_break_space_holds_a_figure_and_its_unit_together() -> None:
    lines = [line for line, _ in FACE.wrap("serapan 85,71\u00a0%", FACE.width("serapan 85,71"))]
    assert lines == ["serapan", "85,71\u00a0%"]


def test_a_long_address_breaks_behind_its_own_signs() -> None:
    lines = [
        line
        for line, _ in FACE.wrap(
            "https://contoh.example/satu/dua/tiga", FACE.width("https://contoh.example/s")
        )
    ]
    assert lines[0] == "https://contoh.example/"


def test_a_word_is_measured_once() -> None:
    face = Typeface(Face.SANS)
    for _ in range(50):
        face.wrap("Antre Pasti Puskesmas Antre", 3)
    assert face.measured <= len({*"Antre Pasti Puskesmas"} | {"Antre", "Pasti", "Puskesmas"}) + 12


def test_a_text_of_ten_thousand_letters_is_looked_at_only_as_far_as_it_is_shown() -> None:
    face = Typeface(Face.SANS)
    assert len(face.first_lines("Wx" * 5000, 30, 2)) == 3
    assert sum(len(word) for word in face._words) < 4000
