"""Where the words of a search stand in a text, and the piece of a long text that shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from gm100_desktop.domain.search_words import TOKEN, Asked, Phrase, begins_at, fold_letter

LEAD, LENGTH = 28, 150
"""Letters shown before the first word that was found, and of the whole piece."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in one line, and the places in it that were asked for: begin and end."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


NOTHING = Marked("")


@dataclass(frozen=True, slots=True)
class Found:
    """What of the search stands in a text, and where."""

    phrases: frozenset[Phrase]
    spans: tuple[tuple[int, int], ...]


def one_line(text: str) -> str:
    """The text without line ends and signs that cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def found_in(text: str, wanted: Asked) -> Found:
    """Every place where a word of the search begins a word of the text."""
    places, tokens = _tokens(text)
    phrases, spans = set[Phrase](), set[tuple[int, int]]()
    for at in range(len(tokens)):
        for phrase in wanted.all:
            if _stands_at(phrase, tokens, at, whole=phrase in wanted.titles):
                phrases.add(phrase)
                spans.add(_span(places, tokens, at, phrase))
    return Found(frozenset(phrases), _merged(spans))


def marked(text: str, wanted: Asked) -> Marked:
    """The whole text in one line, marked."""
    line = one_line(text)
    return Marked(line, found_in(line, wanted).spans)


def excerpt(text: str, wanted: Asked) -> Marked:
    """The piece of the text around the first word found; '…' where more stands before or behind."""
    line = one_line(text)
    spans = found_in(line, wanted).spans
    begin = _begin(line, spans[0][0] if spans else 0)
    end = min(len(line), begin + LENGTH)
    before, behind = "…" if begin else "", "…" if end < len(line) else ""
    shift = len(before) - begin
    inside = [(first + shift, min(last, end) + shift) for first, last in spans if begin <= first < end]
    return Marked(f"{before}{line[begin:end]}{behind}", tuple(inside))


def _begin(line: str, first: int) -> int:
    """A little before the first word found, at the beginning of a word."""
    if first <= LEAD:
        return 0
    blank = line.find(" ", first - LEAD, first)
    return first if blank < 0 else blank + 1


def _tokens(text: str) -> tuple[list[list[int]], list[str]]:
    """For each word: where its letters stand in the text, and how it is compared."""
    if text.isascii():
        found = [(list(range(*word.span())), word.group().lower()) for word in TOKEN.finditer(text)]
        return [places for places, _ in found], [token for _, token in found]
    origin, folded = list[int](), list[str]()
    for at, letter in enumerate(text):
        for sign in fold_letter(letter):
            origin.append(at)
            folded.append(sign)
    words = list(TOKEN.finditer("".join(folded)))
    return [origin[word.start() : word.end()] for word in words], [word.group() for word in words]


def _stands_at(phrase: Phrase, tokens: list[str], at: int, *, whole: bool) -> bool:
    """A title is marked only where it stands whole: 'H.' is not the beginning of 'Hadi'."""
    last = at + len(phrase) - 1
    return begins_at(phrase, tokens, at) and not (whole and tokens[last] != phrase[-1])


def _span(places: list[list[int]], tokens: list[str], at: int, phrase: Phrase) -> tuple[int, int]:
    """From the first letter to the last one asked for."""
    last = at + len(phrase) - 1
    return places[at][0], places[last][min(len(phrase[-1]), len(tokens[last])) - 1] + 1


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans that overlap become one; in order."""
    merged = list[tuple[int, int]]()
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return tuple(merged)
