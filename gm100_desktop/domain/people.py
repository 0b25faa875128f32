"""Names with titles, and the numbers civil servants carry."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date

_FRONT = frozenset(
    "h hj kh ust ustadz drs dra dr drg drh ir prof profesor apt ns bdn "
    "akbp kombes kompol akp iptu ipda kolonel letkol mayor kapten lettu inf arm kav czi".split()
)
"""What may stand before a name, without points: degrees, pilgrimage, ranks of army and police."""

_BACK = frozenset(
    "se sh sip sik sikom skom ssi st ssos spd spdi sag skm sked skep sp spt spi sfarm ssn shut stp str sstp "
    "sst sak shi sei sth sthi ssit sds smb sab sap sstt amd amdkeb amdkep amk aks ma mm mt msi mh mhum mpd "
    "mpdi mkom mkes mkn mp map mba msc mph meng mtp mtr mad mak mec msn mkm mars mphil mmsi mti mpp mpa mal "
    "mdev mppm mmr phd ipu ipm ipp cpa ners bba ba bsc spog spa spb spkk".split()
)
"""Degrees after a name, without points, as far as they are recognised without a comma."""

_NRP = re.compile(r"(?:NRP\.?)?\d{8,14}", re.ASCII | re.IGNORECASE)
_DIGITS = re.compile(r"\d+", re.ASCII)


def full_name(front: str, name: str, back: str) -> str:
    """The name as printed: 'Dr. H. Sudarno Maryadi, S.Ag., M.Pd.'."""
    before = " ".join(part.strip() for part in (front, name) if part.strip())
    return f"{before}, {back.strip()}" if back.strip() else before


def split_name(text: str) -> tuple[str, str, str]:
    """Titles before, the bare name, titles after; what is no known title stays in the name."""
    before, _, after = (part.strip(" ,") for part in text.partition(","))
    words = before.split()
    front = _count(words[:-1], _is_front)
    back = 0 if after else _count(words[:front:-1], _is_degree)
    end = len(words) - back
    return " ".join(words[:front]), " ".join(words[front:end]), after or " ".join(words[end:])


def is_title(word: str) -> bool:
    """Whether the word, standing beside a name, can be a title: 'Drs.', 'H.', 'm.pd'."""
    return word.strip(",").replace(".", "").casefold() in _FRONT | _BACK


def name_key(name: str) -> str:
    """What a list is sorted and searched by: the bare name, without titles, accents and case."""
    bare = unicodedata.normalize("NFKD", split_name(name)[1].casefold())
    letters = "".join(sign if sign.isalnum() else " " for sign in bare if not unicodedata.combining(sign))
    return " ".join(letters.split())


def nip_text(nip: str) -> str:
    """'19700115 199503 1 002'; another number stays as it is written."""
    digits = nip_digits(nip)
    if len(digits) != 18:
        return nip
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def nip_digits(nip: str) -> str:
    """The number without blanks, when it is nothing but digits; else the text as written."""
    packed = "".join(nip.split())
    return packed if _DIGITS.fullmatch(packed) else nip


def is_nrp(number: str) -> bool:
    """Whether it can be the number of a soldier or police officer, which is shorter than a NIP."""
    return bool(_NRP.fullmatch("".join(number.split())))


def nip_doubt(nip: str) -> str | None:
    """Why the number can hardly be a NIP, in one sentence; None when it can, or when there is none."""
    digits = nip_digits(nip)
    if not digits or is_nrp(nip):
        return None
    if not _DIGITS.fullmatch(digits):
        return "NIP hanya angka; ini memuat tanda lain."
    if len(digits) != 18:
        return f"NIP 18 angka; ini {len(digits)} angka."
    if not _is_birth_date(digits[:8]):
        return "Delapan angka pertama NIP bukan tanggal lahir yang wajar."
    if digits[14] not in "12":
        return "Angka ke-15 NIP menyatakan jenis kelamin: 1 atau 2."
    return "Tiga angka terakhir NIP 000; mungkin terpotong oleh Excel." if digits.endswith("000") else None


def _count(words: list[str], fits: Callable[[str], bool]) -> int:
    """How many words in a row, from the first, fit."""
    return next((index for index, word in enumerate(words) if not fits(word)), len(words))


def _is_front(word: str) -> bool:
    return word.replace(".", "").casefold() in _FRONT


def _is_degree(word: str) -> bool:
    """A known degree, and written as one: 'MSi' or 'M.Si', not the name 'Ma'."""
    looks = "." in word or sum(letter.isupper() for letter in word) > 1
    return looks and word.replace(".", "").casefold() in _BACK


def _is_birth_date(digits: str) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return 1930 <= born.year <= 2015
