"""Typed text to stored text: cleaned, never shortened."""

import re
import unicodedata

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.people import is_nrp, nip_digits, nip_doubt, nip_text
from gm100_desktop.domain.reading.outcome import Understood, refusal
from gm100_desktop.domain.wording.numbers import number

LONGEST = 20_000
"""Letters one field may hold; a longer text belongs in an evidence file."""

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BLANKS = re.compile("[\n\t\u00a0]")
_REMOVED = {"Cc", "Cs"}
_TURNERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that reverse or hide text on screen and paper; nobody types them on purpose."""

_DASHES = frozenset({"-", "–"})
_CUT_NUMBER = re.compile(r"\d+(?:[.,]\d+)?E\+\d+", re.ASCII | re.IGNORECASE)


def read_text(field: Field, text: str) -> Understood:
    """One line, normalised and without control characters."""
    return Understood(_checked(field, _cleaned(text, one_line=True)))


def read_long_text(field: Field, text: str) -> Understood:
    """Several lines; every line end is one line feed."""
    return Understood(_checked(field, _cleaned(text, one_line=False)))


def read_code(field: Field, text: str) -> Understood:
    """A number or code kept letter by letter; refused when Excel has already spoilt it."""
    code = _checked(field, _cleaned(text, one_line=True))
    if _CUT_NUMBER.fullmatch(code):
        raise refusal(
            field, f"Excel memotong angka ini ({code}). Ubah kolomnya menjadi Teks, lalu salin lagi."
        )
    return _nip(code) if is_nip(field) else Understood(code)


def shown_code(field: Field, code: str) -> str:
    """The code as stored; a NIP in its groups."""
    return nip_text(code) if is_nip(field) else code


def is_nip(field: Field) -> bool:
    """Whether the field holds the number of a civil servant."""
    return field.type is FieldType.CODE and (field.name == "nip" or field.name.endswith("_nip"))


def _nip(code: str) -> Understood:
    """A NIP as its digits; what can hardly be one is kept and marked."""
    if code in _DASHES:
        return Understood("")
    if is_nrp(code):
        return Understood(nip_digits(code), "dibaca sebagai NRP")
    doubt = nip_doubt(code)
    return Understood(nip_digits(code), f"{doubt} Disimpan dan ditandai." if doubt else "")


def _cleaned(text: str, *, one_line: bool) -> str:
    lines = _LINE_ENDS.sub("\n", text)
    if one_line:
        lines = _BLANKS.sub(" ", lines)
    kept = "".join(sign for sign in lines if sign in "\n\t" or _is_kept(sign))
    return unicodedata.normalize("NFC", kept).strip()


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign) not in _REMOVED and sign not in _TURNERS


def _checked(field: Field, text: str) -> str:
    if len(text) > LONGEST:
        raise refusal(field, f"Paling banyak {number(LONGEST)} huruf; ini {number(len(text))} huruf.")
    return text
