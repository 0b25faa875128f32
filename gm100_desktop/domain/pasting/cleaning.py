"""What spreadsheets, web pages and old programs leave in a cell without anybody seeing it."""

import re
import unicodedata
from collections.abc import Sequence

from gm100_desktop.domain.fields import Field, FieldType

NUMBERS = frozenset({FieldType.MONEY, FieldType.WHOLE, FieldType.PERCENT, FieldType.DECIMAL})

_WESTERN = {
    code: bytes([code]).decode("cp1252", "ignore") or "\ufffd" for code in range(0x80, 0xA0) if code != 0x85
}
"""Signs of Windows read as if they were control characters: dashes and curly quotes."""

_UNSEEN = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
)
_SILENT = dict.fromkeys(code for code in (*range(1, 32), 0x7F, 0x85) if chr(code) not in "\t\n\r")
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_GUARD = re.compile(r"'(?=[\d=+@-])")
_BRACKETED = re.compile(r"\(\s*((?:rp\.?|idr)?\s*[\d.,]+\s*%?)\s*\)", re.ASCII | re.IGNORECASE)
_SPOILT = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)", re.IGNORECASE
)
_UNREADABLE = re.compile("[\x00\ufffd]")


def clean_cell(text: str) -> str:
    """The text without unseen signs and without the apostrophe that keeps Excel from counting."""
    text = _BLANKS.sub(" ", text.translate(_WESTERN).translate(_UNSEEN | _SILENT))
    text = unicodedata.normalize("NFC", text).strip()
    return _GUARD.sub("", text, count=1) if text.startswith("'") else text


def clean_block(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Every cell cleaned."""
    return [[clean_cell(cell) for cell in row] for row in rows]


def as_number(field: Field, text: str) -> str:
    """'(1.250)' is how accountants write -1.250."""
    bracketed = _BRACKETED.fullmatch(text) if field.type in NUMBERS else None
    return f"-{bracketed[1]}" if bracketed else text


def unusable(text: str) -> str:
    """Why no field can take the text; '' when one may."""
    if _SPOILT.fullmatch(text):
        return f"Excel menandai sel ini salah ({text}). Perbaiki di Excel, lalu salin lagi."
    if _UNREADABLE.search(text):
        return "Sel ini berisi tanda yang tidak terbaca. Ketik ulang, lalu salin lagi."
    return ""
