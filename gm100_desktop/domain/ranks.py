"""Ranks and grades of civil servants (pangkat dan golongan)."""

from gm100_desktop.domain.wording.numbers import roman

_NAMES = {
    "I": ("Juru Muda", "Juru Muda Tk. I", "Juru", "Juru Tk. I"),
    "II": ("Pengatur Muda", "Pengatur Muda Tk. I", "Pengatur", "Pengatur Tk. I"),
    "III": ("Penata Muda", "Penata Muda Tk. I", "Penata", "Penata Tk. I"),
    "IV": ("Pembina", "Pembina Tk. I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama"),
}

RANKS = tuple(
    f"{name} ({grade}/{step})"
    for grade, names in _NAMES.items()
    for step, name in zip("abcde", names, strict=False)
)
"""All ranks from the lowest, 'Juru Muda (I/a)' to 'Pembina Utama (IV/e)'."""

CONTRACT_GRADES = tuple(f"Golongan {roman(grade)}" for grade in range(1, 18))
"""Grades of contract staff (PPPK), I to XVII."""


def grade_of(rank: str) -> str:
    """The short grade of a rank, 'IV/c'; '' when the text names none."""
    _, bracket, rest = rank.rpartition("(")
    return rest.removesuffix(")").strip() if bracket else ""
