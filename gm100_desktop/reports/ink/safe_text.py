"""Makes any typed text printable: composed, without invisible signs, every glyph shipped.

Text is never parsed on its way to the paper, so markup in it is printed as it was typed.
"""

import unicodedata
from collections.abc import Container
from itertools import chain

REPLACEMENT = "□"
"""Stands for a sign the shipped fonts do not have, so that nobody misses it without knowing."""

_SPACES = {ord(sign): " " for sign in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029\u2002\u2003\u2009\u200a"}
_EQUALS = {
    0x202F: "\u00a0",
    0x2007: "\u00a0",
    0x2010: "-",
    0x2011: "-",
    0x2713: "√",
    0x2714: "√",
    0x2610: "□",
    0x2611: "■",
    0x2612: "■",
    0x00AD: "",
}
_INVISIBLE_RANGES = ((0x200B, 0x2010), (0x202A, 0x202F), (0x2060, 0x2065), (0xFE00, 0xFE10), (0xFEFF, 0xFF00))
_INVISIBLE = dict.fromkeys(chain.from_iterable(range(*ends) for ends in _INVISIBLE_RANGES), "")
_TABLE: dict[int, str] = _SPACES | _EQUALS | _INVISIBLE
_UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn"})


def is_plain(text: str) -> bool:
    """True for printable ASCII, which every face has and which needs no cleaning."""
    return text.isascii() and text.isprintable()


def safe(text: str, glyphs: Container[int]) -> str:
    """The text as it can be printed with these glyphs; printing it twice changes nothing."""
    if is_plain(text):
        return text
    composed = unicodedata.normalize("NFC", text.translate(_TABLE))
    return "".join(sign if _prints(sign, glyphs) else REPLACEMENT for sign in composed)


def _prints(sign: str, glyphs: Container[int]) -> bool:
    return ord(sign) in glyphs and unicodedata.category(sign) not in _UNPRINTABLE
