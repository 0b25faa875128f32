"""Typed words to a code of a closed set, a flag or the id of another record."""

from enum import StrEnum

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.reading.outcome import Understood, refusal
from gm100_desktop.domain.wording.labels import label

_YES = frozenset("ya y 1 x v ✓ ✔ ☑ √ benar true sudah ada".split())
_NO = frozenset("tidak tdk t n 0 - – ☐ salah false belum".split())
_FEW = 8


def read_choice(field: Field, text: str) -> Understood:
    """The code whose label or code was typed; the beginning of one label alone is enough and noted.

    One side of a stroke is the label too: 'PKS' of 'MoU/PKS'.
    """
    wanted = _plain(text)
    members = list(field.choices or ())
    for member in members:
        if wanted in {_plain(member.value), _plain(label(member))}:
            return Understood(member.value)
    sided = [member for member in members if wanted in _plain(label(member)).split("/")]
    if len(sided) == 1:
        return Understood(sided[0].value)
    begun = [member for member in members if _plain(label(member)).startswith(wanted)]
    if len(begun) == 1:
        return Understood(begun[0].value, f"dibaca {label(begun[0])}")
    raise refusal(field, _offer(members, text))


def shown_choice(field: Field, code: str) -> str:
    """The label of the code; a code that is no longer known is shown as it stands."""
    for member in field.choices or ():
        if member.value == code:
            return label(member)
    return code


def read_flag(field: Field, text: str) -> Understood:
    """1 for 'ya', 'x', '✓'; 0 for 'tidak', '0', nothing."""
    word = text.lower()
    if word in _YES:
        return Understood(1)
    if word in _NO:
        return Understood(0)
    raise refusal(field, "Tulis ya atau tidak.")


def shown_flag(value: int) -> str:
    """'Ya' or 'Tidak'."""
    return "Ya" if value else "Tidak"


def read_reference(field: Field, text: str) -> Understood:
    """The id of a record; names are looked up by the list that offers them."""
    if not text.isascii() or not text.isdecimal() or len(text) > 18:
        raise refusal(field, f"Tidak ada '{_short(text)}'. Pilih dari daftar.")
    return Understood(int(text))


def _offer(members: list[StrEnum], text: str) -> str:
    if len(members) > _FEW:
        return f"Tidak ada pilihan '{_short(text)}'. Pilih dari daftar."
    return f"Pilih salah satu: {', '.join(label(member) for member in members)}."


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").casefold().split())


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29]}…"
