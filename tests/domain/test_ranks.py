"""Ranks and grades."""

from gm100_desktop.domain.ranks import CONTRACT_GRADES, RANKS, grade_of


def test_ranks_from_the_lowest_to_the_highest() -> None:
    assert len(RANKS) == 17
    assert RANKS[0] == "Juru Muda (I/a)"
    assert "Pembina Utama Muda (IV/c)" in RANKS
    assert RANKS[-1] == "Pembina Utama (IV/e)"


def test_grades() -> None:
    assert grade_of("Pembina Utama Muda (IV/c)") == "IV/c"
    assert grade_of("Kolonel") == ""
    assert CONTRACT_GRADES[0] == "Golongan I"
    assert CONTRACT_GRADES[-1] == "Golongan XVII"
