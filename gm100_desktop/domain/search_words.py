"""What is meant by the words typed into the search: no accents, no titles, whole or just begun.

Pure text: knows neither records nor the index.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from gm100_desktop.domain.people import is_title

TOKEN = re.compile(r"[^\W_]+")
_PARTING = re.compile(r"\s+|(?<!\d),|,(?!\d)")
"""Blanks part words, and commas that are not inside a figure: 'M.Pd.,S.Ag.' but '85,71'."""

_FOREIGN = re.compile(r"[^\x00-\x7f]")

LONGEST = 200
"""Letters of a search that are looked at; more is a paste gone astray."""

Phrase = tuple[str, ...]
"""Folded words that follow each other; the last may be just begun."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What must be found, and the titles of people, which may be found but hinder nothing."""

    words: tuple[Phrase, ...]
    titles: tuple[Phrase, ...] = ()

    @property
    def all(self) -> tuple[Phrase, ...]:
        """Everything that is marked where it is found."""
        return (*self.words, *self.titles)


def fold(text: str) -> str:
    """The text as it is compared: lower case, without accents."""
    return text.lower() if text.isascii() else _FOREIGN.sub(lambda found: fold_letter(found[0]), text.lower())


@lru_cache(maxsize=4096)
def fold_letter(letter: str) -> str:
    """One letter as it is compared; nothing for an accent that stands alone or half a surrogate pair."""
    whole = unicodedata.normalize("NFKD", letter.casefold()).casefold()  # 𝒥 has no small form of its own
    return "".join(sign for sign in whole if not unicodedata.combining(sign) and not _is_half(sign))


def asked(text: str) -> Asked:
    """What the typed text asks for; nothing for blanks and signs alone."""
    phrases = {
        phrase: is_title(word) for word in _PARTING.split(text[:LONGEST]) if (phrase := phrase_of(word))
    }
    words = tuple(phrase for phrase, optional in phrases.items() if not optional)
    if not words:
        return Asked(tuple(phrases))
    return Asked(words, tuple(phrase for phrase, optional in phrases.items() if optional))


def phrase_of(word: str) -> Phrase:
    """'85,71' is '85' before '71'."""
    return tuple(TOKEN.findall(fold(word)))


def holds(text: str, wanted: Asked) -> bool:
    """Whether every word that must be found stands in the text."""
    tokens = TOKEN.findall(fold(text))
    return all(_stands_in(phrase, tokens) for phrase in wanted.words)


def leads(text: str, wanted: Asked) -> bool:
    """Whether the text begins with the first word asked for."""
    return bool(wanted.words) and begins_at(wanted.words[0], TOKEN.findall(fold(text)), 0)


def begins_at(phrase: Phrase, tokens: list[str], at: int) -> bool:
    """Whether the phrase stands in the tokens from there on."""
    *whole, begun = phrase
    last = at + len(whole)
    return last < len(tokens) and tokens[at:last] == whole and tokens[last].startswith(begun)


def _stands_in(phrase: Phrase, tokens: list[str]) -> bool:
    return any(begins_at(phrase, tokens, at) for at in range(len(tokens)))


def _is_half(sign: str) -> bool:
    return "\ud800" <= sign <= "\udfff"
