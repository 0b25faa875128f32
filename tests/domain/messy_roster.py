"""A roster as it grows over the years: the same people again and again, each time written otherwise."""

from collections.abc import Callable, Iterable
from itertools import combinations
from random import Random

from gm100_desktop.domain.likeness import Known, Likeness, _likeness, _Reading

FIRST = (
    "Muhammad Ahmad Siti Sri Dewi Agus Budi Nur Abdul Tri Dwi Eko Rina Yuni Hendra Indra Joko Wahyu "
    "Ratna Lestari Andi Rizky Fitri Maya Dian Putri Bambang Slamet Sugeng Yusuf Ismail Hasan Husein "
    "Zainal Arif Fajar Gita"
).split()
LAST = (
    "Santoso Wijaya Rahman Siregar Nasution Kusuma Hidayat Saputra Pratama Wibowo Setiawan Gunawan "
    "Hakim Lubis Harahap Simanjuntak Pangaribuan Nurhaliza Wahyuni Handayani Rahayu Maulana "
    "Firmansyah Ramadhan Suryadi Mulyadi Haryanto Susanto Purnomo Iskandar Fahmizal Azhari Syahputra "
    "Marbun Sitorus Ginting Manurung Daulay"
).split()
TITLES = ("Drs. {}", "{}, S.Kom", "H. {}, M.Si.", "Dr. Ir. {}, S.T., M.T.", "Hj. {}", "{} SE", "{}")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def messy_roster(count: int, seed: int) -> list[Known]:
    """So many people; about every fifth is on file before, with slips, titles and shortened names."""
    chance = Random(seed)
    people = [_somebody(chance, at) for at in range(1, 1 + count * 4 // 5)]
    for at in range(len(people) + 1, count + 1):
        person = chance.choice(people)
        people.append(Known(at, _otherwise(chance, person.name), _number_again(chance, person.nip)))
    return people


def with_everybody(people: Iterable[Known]) -> dict[tuple[int, int], Likeness]:
    """What a comparison of each with each other finds."""
    read = {person.id: _Reading.of(person) for person in people}
    pairs = combinations(sorted(read), 2)
    return {pair: told for pair in pairs if (told := _likeness(read[pair[0]], read[pair[1]])) is not None}


def _somebody(chance: Random, at: int) -> Known:
    words = [chance.choice(FIRST), *chance.sample(LAST, chance.choice((0, 1, 1, 1, 2)))]
    if chance.random() < 0.2:
        words[0] = chance.choice(("M.", "St", "Abd", "Nurul", "Sri", "I", "Ny"))
    return Known(at, " ".join(words), _number(chance) if chance.random() < 0.6 else "")


def _number(chance: Random) -> str:
    born = f"19{chance.randrange(65, 99)}{chance.randrange(1, 13):02d}{chance.randrange(1, 29):02d}"
    since = f"{chance.randrange(1990, 2020)}{chance.choice(('03', '12'))}"
    return f"{born}{since}{chance.choice('12')}00{chance.randrange(1, 9)}"


def _number_again(chance: Random, number: str) -> str:
    """The same, none, with blanks, or with a slip."""
    spaced = f"{number[:8]} {number[8:14]} {number[14:15]} {number[15:]}".strip()
    return chance.choice((number, "", spaced, _slip(chance, number, "0123456789")))


def _otherwise(chance: Random, name: str) -> str:
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        name = chance.choice(_WAYS)(chance, name)
    return name


def _slip(chance: Random, text: str, signs: str = LETTERS) -> str:
    """A letter left out, doubled, wrong, or two that changed places."""
    if len(text) < 3:
        return text
    at = chance.randrange(len(text) - 1)
    before, behind = text[:at], text[at + 1 :]
    wrong = before + chance.choice(signs) + behind
    return chance.choice(
        (before + behind, before + text[at] * 2 + behind, wrong, before + behind[0] + text[at] + behind[1:])
    )


def _shortened(_chance: Random, name: str) -> str:
    words = name.split()
    return " ".join([*words[:-1], f"{words[-1][0]}."]) if len(words) > 1 else name


def _turned(chance: Random, name: str) -> str:
    words = name.split()
    chance.shuffle(words)
    return " ".join(words)


def _titled(chance: Random, name: str) -> str:
    return chance.choice(TITLES).format(name)


def _closed_up(_chance: Random, name: str) -> str:
    return name.replace(" ", "", 1)


_WAYS: tuple[Callable[[Random, str], str], ...] = (
    _slip,
    _slip,
    _shortened,
    _turned,
    _titled,
    _closed_up,
    lambda _chance, name: name.upper(),
)
