"""Which people on file may be one and the same: by number, by bare name, by similar spelling."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.people import name_key, nip_digits

_SHORT = 8
"""Letters up to which a name may differ by one of them only."""
_EDGE = 3
"""Letters at either end by which similar names are brought together."""
_NUMBER = 18


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

    @classmethod
    def of(cls, person: Known) -> "_Reading":
        words = tuple(name_key(person.name).split())
        return cls(nip_digits(person.nip), words, tuple(sorted(words)), "".join(words))

    @property
    def marks(self) -> set[str]:
        """What brings a person together with others: number, words, either end of the name."""
        marks = {f"={word}" for word in self.words if len(word) >= _EDGE}
        marks |= {f"^{self.packed[:_EDGE]}", f"${self.packed[-_EDGE:]}"} if self.packed else set()
        return marks | ({f"#{self.number}"} if self.number else set())


def _likeness(one: _Reading, other: _Reading) -> Likeness | None:
    if one.number and one.number == other.number:
        return Likeness.NUMBER
    if not (one.packed and other.packed) or _are_two_numbers(one.number, other.number):
        return None
    if one.sorted_words == other.sorted_words:
        return Likeness.NAME
    most = 1 if min(len(one.packed), len(other.packed)) <= _SHORT else 2
    if differs_by(one.packed, other.packed, most) is not None:
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
    shelves: dict[str, list[int]] = defaultdict(list)
    for key, reading in read.items():
        for mark in reading.marks:
            shelves[mark].append(key)
    return {pair for ids in shelves.values() for pair in combinations(sorted(ids), 2)}


def _are_two_numbers(one: str, other: str) -> bool:
    """Whether both have a whole number of their own that no slip of the fingers explains."""
    whole = len(one) == len(other) == _NUMBER
    return whole and differs_by(one, other, 2) is None


def _is_shortened(one: Sequence[str], other: Sequence[str]) -> bool:
    """'Sri W' beside 'Sri Wahyuni': as many words, one of them whole, the others begin alike."""
    if len(one) != len(other) or len(one) < 2:
        return False
    pairs = list(zip(one, other, strict=True))
    return any(a == b and len(a) >= _EDGE for a, b in pairs) and all(
        a.startswith(b) or b.startswith(a) for a, b in pairs
    )
