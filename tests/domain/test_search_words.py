"""What typed words ask for, and where they stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.kinds import ALL_KINDS
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.search_kinds import GROUPS, NOT_SEARCHED, reading_of
from gm100_desktop.domain.search_marks import excerpt, found_in, marked, one_line
from gm100_desktop.domain.search_texts import searched
from gm100_desktop.domain.search_words import asked, fold, holds

NAME = "Dr. H. Sudarno Maryadi, S.Ag., M.Pd."


@pytest.mark.parametrize(
    ("typed", "words", "titles"),
    [
        ("Lapor  Tirta", ["lapor", "tirta"], []),
        ("85,71", ["85 71"], []),
        ("drs. Ir. H. Sudarno", ["sudarno"], ["drs", "ir", "h"]),
        ("sudarno,m.pd.,s.ag", ["sudarno"], ["m pd", "s ag"]),
        ("Dr.", ["dr"], []),
        ("Café", ["cafe"], []),
        ("CAFE\u0301", ["cafe"], []),
        ('"; DROP <b>', ["drop", "b"], []),
        (" .,-  ", [], []),
        ("a\ud800b", ["ab"], []),
        ("rapat rapat", ["rapat"], []),
    ],
)
def test_what_is_asked_for(typed: str, words: list[str], titles: list[str]) -> None:
    wanted = asked(typed)
    assert [" ".join(phrase) for phrase in wanted.words] == words
    assert [" ".join(phrase) for phrase in wanted.titles] == titles


@pytest.mark.parametrize(
    ("typed", "is_held"),
    [
        ("sudarno", True),
        ("mary suda", True),
        ("Drs. Ir. Sudarno Maryadi, M.Si.", True),
        ("darno", False),
        ("sudarno jalan", False),
    ],
)
def test_words_may_be_just_begun_and_stand_in_any_order(typed: str, is_held: bool) -> None:
    assert holds(NAME, asked(typed)) is is_held


def test_what_was_found_is_marked_and_titles_only_whole() -> None:
    assert _marked_words("Hadi Suwito", "h. suw") == ["Suw"]
    assert _marked_words(NAME, "dr sudarno") == ["Dr", "Sudarno"]
    assert _marked_words("Kafé tepi sungai", "kafe") == ["Kafé"]
    assert _marked_words("Naik 85,71 persen", "85,7") == ["85,7"]
    assert _marked_words("Kafe\u0301 dan kafe", "kafe") == ["Kafe\u0301"[:4], "kafe"]


def _marked_words(text: str, typed: str) -> list[str]:
    return [text[begin:end] for begin, end in marked(text, asked(typed)).spans]


def test_a_long_text_is_shown_around_the_first_word_found() -> None:
    text = "Pembukaan oleh Sekda.\n" + "Bahasan lain. " * 40 + "Lapor Tirta pindah.\t" + "Penutup. " * 40
    piece = excerpt(text, asked("lapor"))
    assert piece.text.startswith("…")
    assert piece.text.endswith("…")
    assert "\n" not in piece.text
    assert len(piece.text) < 160
    assert [piece.text[begin:end] for begin, end in piece.spans] == ["Lapor"]


def test_what_cannot_be_seen_is_not_shown() -> None:
    assert one_line("<b>tebal</b>\u202e\x00\nbaris  dua") == "<b>tebal</b> baris dua"


@given(st.text(max_size=60), st.text(max_size=20))
def test_marks_lie_inside_the_text_in_order(text: str, typed: str) -> None:
    wanted = asked(typed)
    for shown in (marked(text, wanted), excerpt(text, wanted)):
        ends = [place for span in shown.spans for place in span]
        assert ends == sorted(set(ends))
        assert all(0 <= end <= len(shown.text) for end in ends)
    assert found_in(one_line(text), wanted).phrases <= set(wanted.all)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("field", "value", "known_as"),
    [
        (PERSON.field("nip"), "197001151995031002", "19700115 199503 1 002 197001151995031002"),
        (Field("score", "Nilai", FieldType.DECIMAL), "1250.5", "1.250,5 1250.5"),
        (Field("sum", "Pagu", FieldType.MONEY), 96300000, "96.300.000 96300000"),
        (Field("day", "Mulai", FieldType.DATE), "2021-02-26", "26/02/2021 26 Februari 2021"),
        (Field("day", "Mulai", FieldType.DATE), None, ""),
    ],
)
def test_a_value_is_known_in_every_way_it_is_written(field: Field, value: str, known_as: str) -> None:
    assert searched(field, value) == known_as


def test_every_kind_is_searched_under_one_heading_or_left_out_for_a_reason() -> None:
    listed = [one for group in GROUPS for one in group.kinds]
    assert sorted([*listed, *NOT_SEARCHED]) == sorted(one.id for one in ALL_KINDS)


def test_contacts_and_notes_about_people_tell_nobody() -> None:
    reading = reading_of(PERSON)
    names = {field.name for fields in reading for field in fields}
    assert names.isdisjoint({"phone", "email", "sex", "note"})
    assert {"name", "nip", "rank"} <= names


def test_ornate_capitals_are_found_by_plain_letters() -> None:
    assert fold("𝒥akarta") == fold("Jakarta") == "jakarta"
