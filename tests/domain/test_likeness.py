"""Who may be one and the same person."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain import likeness
from gm100_desktop.domain.likeness import Known, Likeness, alike, differs_by, pair_name
from tests.domain.messy_roster import messy_roster, with_everybody

NIP, OTHER_NIP = "197001151995031002", "198205062009012004"
LETTERS = st.text("abcd", max_size=9)


def found(*people: tuple[str, str]) -> list[Likeness]:
    return [pair.likeness for pair in alike(Known(at, *one) for at, one in enumerate(people, 1))]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Dr. H. Sudarno Maryadi, S.Ag.", "Sudarno Maryadi", Likeness.NAME),
        ("Maryadi Sudarno", "Sudarno Maryadi", Likeness.NAME),
        ("Siti Nurhaliza", "Siti Nurhalizah", Likeness.SPELLING),
        ("Muhammad Yusuf", "Muhamad Yusup", Likeness.SPELLING),
        ("Budi Snatoso", "Budi Santoso", Likeness.SPELLING),
        ("Sri W.", "Sri Wahyuni", Likeness.SHORTENED),
        ("M. Fahmizal", "Muhammad Fahmizal", Likeness.SHORTENED),
    ],
)
def test_names_that_may_be_one(one: str, other: str, likeness: Likeness) -> None:
    assert found((one, ""), (other, "")) == [likeness]
    assert found((other, NIP), (one, "")) == [likeness]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ani", "Adi Putra"), ("Budi Santoso", "Budi Hartono"), ("Ani", "Ina"), ("", ""), ("Ani", "Budi")],
)
def test_names_that_are_two(one: str, other: str) -> None:
    assert found((one, ""), (other, "")) == []


def test_the_number_says_more_than_the_name() -> None:
    assert found(("Ani", NIP), ("Budi", "19700115 199503 1 002")) == [Likeness.NUMBER]
    assert found(("Budi Santoso", NIP), ("Budi Santoso", OTHER_NIP)) == []
    assert found(("Budi Santoso", NIP), ("Budi Santoso", NIP[:-1] + "3")) == [Likeness.NAME]


def test_the_surest_stand_first_and_those_known_to_be_two_are_left_out() -> None:
    people = [
        Known(1, "Siti Nurhaliza"), Known(2, "Siti Nurhalizah"), Known(3, "Ani", NIP), Known(4, "Budi", NIP),
    ]  # fmt: skip
    assert [(pair.one, pair.other) for pair in alike(people)] == [(3, 4), (1, 2)]
    assert [(pair.one, pair.other) for pair in alike(people, {pair_name(4, 3)})] == [(1, 2)]


@given(LETTERS, LETTERS)
def test_the_distance_is_one_of_both_directions(one: str, other: str) -> None:
    assert differs_by(one, other, 9) == differs_by(other, one, 9)
    assert (differs_by(one, other, 0) == 0) == (one == other)
    same = sum(block.size for block in SequenceMatcher(None, one, other).get_matching_blocks())
    assert (differs_by(one, other, 9) or 0) <= len(one) + len(other) - 2 * same


@given(LETTERS, LETTERS, st.integers(0, 3))
def test_the_limit_only_hides(one: str, other: str, most: int) -> None:
    whole = differs_by(one, other, 20)
    assert whole is not None
    assert differs_by(one, other, most) == (whole if whole <= most else None)


def test_short_names_are_not_taken_for_slips_of_each_other() -> None:
    assert found(("Tri", ""), ("Sri", "")) == []
    assert found(("Andi", ""), ("Adi", "")) == []
    assert found(("Yusuf", ""), ("Yusup", "")) == [Likeness.SPELLING]


@given(st.text("abcde", min_size=9, max_size=24), st.data())
def test_two_slips_anywhere_are_found(name: str, data: st.DataObject) -> None:
    slipped = name
    for _ in range(2):
        slipped = slip(slipped, data.draw(st.integers(0, len(slipped) - 2)), data.draw(st.integers(0, 3)))
    likeness = Likeness.NAME if slipped == name else Likeness.SPELLING
    short = min(len(name), len(slipped)) < 9 and differs_by(name, slipped, 1) is None
    assert found((name, ""), (slipped, "")) == ([] if short else [likeness])


def slip(text: str, at: int, way: int) -> str:
    """Left out, twice, another one, or changed places."""
    before, letter, behind = text[:at], text[at], text[at + 1 :]
    ways = (before + behind, before + letter * 2 + behind, f"{before}x{behind}")
    return (*ways, before + behind[:1] + letter + behind[1:])[way]


def test_a_messy_roster_yields_what_comparing_everybody_yields() -> None:
    people = messy_roster(1200, seed=20)
    pairs = {(pair.one, pair.other): pair.likeness for pair in alike(people)}
    assert pairs == with_everybody(people)
    assert set(pairs.values()) == set(Likeness)
    assert len(pairs) > 300


def test_many_of_one_name_are_not_compared_with_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    first = ("Ahmad", "Siti", "Budi", "Sri", "Muhammad", "Dewi", "Agus", "Nur")
    people = [Known(at, f"{first[at % 8]} {chr(97 + at % 23) * 3}{at}") for at in range(1000)]
    compared: list[object] = []
    monkeypatch.setattr(likeness, "_likeness", lambda one, other: compared.append((one, other)))
    alike(people)
    assert len(compared) < len(people) * (len(people) - 1) // 2 // 20
