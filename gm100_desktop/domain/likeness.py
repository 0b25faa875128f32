"""Which people on file may be one and the same: by number, by bare name, by similar spelling.

Only those are compared who have a mark in common, and whoever is alike has one: see `_Reading.marks` and
`_slipped`. A test holds the findings against a comparison of everybody with everybody.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.people import name_key, nip_digits

_BRIEF, _SHORT = 4, 8
"""Letters up to which no slip is assumed ('Tri' is not 'Sri'), and up to which only one is."""
_WHOLE = 3
"""Letters a word must have to be the one that two shortened names have in common."""
_MOST = 2
"""Slips in a long name."""
_NUMBER = 18
_ALPHABET, _OFTEN = 32, 4
_FULL = (1 << _OFTEN) - 1

_Piece = tuple[int, int, str]
"""Length of the name it is from, its number there, and its letters."""


class Likeness(Choice):
    """Why two people may be one; the surest first."""

    NUMBER = "number", "NIP sama"
    NAME = "name", "Nama sama"
    SPELLING = "spelling", "Ejaan mirip"
    SHORTENED = "shortened", "Nama disingkat"


@dataclass(frozen=True, slots=True)
class Known:
    """What tells a person from others."""

    id: int
    name: str
    nip: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one; the one on file first comes first."""

    one: int
    other: int
    likeness: Likeness


def pair_name(one: int, other: int) -> str:
    """How a pair is remembered, whichever comes first: '3-17'."""
    return f"{min(one, other)}-{max(one, other)}"


def alike(people: Iterable[Known], apart: Collection[str] = ()) -> list[Pair]:
    """Every pair that may be one person, the surest first; `apart` names those known to be two."""
    read = {person.id: _Reading.of(person) for person in people}
    found = []
    for one, other in sorted(_near(read)):
        likeness = _likeness(read[one], read[other])
        if likeness is not None and pair_name(one, other) not in apart:
            found.append(Pair(one, other, likeness))
    order = list(Likeness)
    return sorted(found, key=lambda pair: (order.index(pair.likeness), read[pair.one].words, pair.one))


def likeness_of(one: Known, other: Known) -> Likeness | None:
    """Why the two may be one; None when they hardly are."""
    return _likeness(_Reading.of(one), _Reading.of(other))


def differs_by(one: str, other: str, most: int) -> int | None:
    """How many letters must be typed, left out, changed or swapped; None when more than `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    if len(set(one) ^ set(other)) > 2 * most:  # each slip brings one letter in and takes one out
        return None
    one, other = _without_same_ends(one, other)
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row, older = row, [at], before
        for to, wanted in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, older[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A person as names are compared; worked out once."""

    number: str
    words: tuple[str, ...]
    sorted_words: tuple[str, ...]
    packed: str
    letters: int  # how often each occurs, as many bits

    @classmethod
    def of(cls, person: Known) -> "_Reading":
        words = tuple(name_key(person.name).split())
        packed = "".join(words)
        return cls(nip_digits(person.nip), words, tuple(sorted(words)), packed, _letters(packed))

    @property
    def marks(self) -> Iterator[object]:
        """What those of the same number, of the same words and of a shortened name have in common."""
        if self.number:
            yield self.number
        if self.words:
            yield self.sorted_words
        initials = tuple(word[0] for word in self.words)
        for at, word in enumerate(self.words):
            if len(word) >= _WHOLE and len(self.words) > 1:
                yield at, word, initials


def _likeness(one: _Reading, other: _Reading) -> Likeness | None:
    if one.number and one.number == other.number:
        return Likeness.NUMBER
    found = _likeness_of_names(one, other) if one.packed and other.packed else None
    return None if found and _are_two_numbers(one.number, other.number) else found


def _likeness_of_names(one: _Reading, other: _Reading) -> Likeness | None:
    if one.sorted_words == other.sorted_words:
        return Likeness.NAME
    most = _slips(min(len(one.packed), len(other.packed)))
    if most and differs_by(one.packed, other.packed, most) is not None:
        return Likeness.SPELLING
    return Likeness.SHORTENED if _is_shortened(one.words, other.words) else None


def _without_same_ends(one: str, other: str) -> tuple[str, str]:
    """What is left of both where they differ."""
    most = min(len(one), len(other))
    start = next((at for at in range(most) if one[at] != other[at]), most)
    one, other = one[start:], other[start:]
    most = min(len(one), len(other))
    end = next((at for at in range(most) if one[-1 - at] != other[-1 - at]), most)
    return one[: len(one) - end], other[: len(other) - end]


def _near(read: Mapping[int, _Reading]) -> set[tuple[int, int]]:
    """Pairs worth a look: those that have a mark in common."""
    shelves: dict[object, list[int]] = defaultdict(list)
    for key, reading in read.items():
        for mark in reading.marks:
            shelves[mark].append(key)
    same = {pair for ids in shelves.values() for pair in combinations(sorted(ids), 2)}
    return same | set(_slipped(read))


def _slipped(read: Mapping[int, _Reading]) -> Iterator[tuple[int, int]]:
    """Pairs of which the longer name has a piece of the shorter one, about where it stands there.

    A slip spoils two pieces at most, when letters change places across an edge. With one piece more than
    all slips that are allowed can spoil, one is left whole, moved by no more letters than there are slips.
    """
    shelves: dict[_Piece, list[int]] = defaultdict(list)
    for key in sorted(read, key=lambda each: len(read[each].packed)):
        reading = read[key]
        for piece in _sought(reading.packed):
            for other in shelves.get(piece, ()):
                if (read[other].letters ^ reading.letters).bit_count() <= 2 * _slips(piece[0]):
                    yield min(key, other), max(key, other)
        size = len(reading.packed)
        for at, begin, end in _pieces(size):
            shelves[size, at, reading.packed[begin:end]].append(key)


def _sought(packed: str) -> Iterator[_Piece]:
    """The pieces a shorter name, or one as long, would have in common with this one."""
    for size in range(max(0, len(packed) - _MOST), len(packed) + 1):
        most = _slips(size)
        for at, begin, end in _pieces(size):
            for moved in range(max(-most, -begin), most + 1):
                yield size, at, packed[begin + moved : end + moved]


def _letters(packed: str) -> int:
    """Up to four bits for each letter: a slip brings in one that differs, and takes out another."""
    found = 0
    for letter in packed:
        place = ord(letter) % _ALPHABET * _OFTEN
        taken = found >> place & _FULL
        found |= (taken << 1 | 1) << place if taken != _FULL else 0
    return found


@cache
def _pieces(size: int) -> tuple[tuple[int, int, int], ...]:
    """Number, begin and end of the pieces of a name of that length; none when it allows no slip."""
    count = 2 * _slips(size) + 1
    if count == 1:
        return ()
    return tuple((at, at * size // count, (at + 1) * size // count) for at in range(count))


def _slips(size: int) -> int:
    """How many slips are allowed in a name of that length."""
    return 0 if size <= _BRIEF else 1 if size <= _SHORT else _MOST


def _are_two_numbers(one: str, other: str) -> bool:
    """Whether both have a whole number of their own that no slip of the fingers explains."""
    whole = len(one) == len(other) == _NUMBER
    return whole and differs_by(one, other, 2) is None


def _is_shortened(one: Sequence[str], other: Sequence[str]) -> bool:
    """'Sri W' beside 'Sri Wahyuni': as many words, one of them whole, the others begin alike."""
    if len(one) != len(other) or len(one) < 2:
        return False
    begin_alike = all(a.startswith(b) or b.startswith(a) for a, b in zip(one, other, strict=True))
    return begin_alike and any(a == b and len(a) >= _WHOLE for a, b in zip(one, other, strict=True))
