"""The vault of documents and files: what may come in, what a file is called, how a document stands today."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.conditions import Condition, Tone, worst
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.periods import days_since, last_day
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.validity import SOON
from gm100_desktop.domain.wording import number, tanggal_short

LARGEST_FILE = 100_000_000
HEAD = 8
"""Bytes from the start of a file that tell what it is."""

LONGEST_NAME = 120
_KEPT_SUFFIX = 12
_PROGRAM_MARKS = (b"MZ", b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe")
_PROGRAM_SUFFIXES = frozenset(
    ".exe .com .bat .cmd .scr .pif .msi .msp .ps1 .vbs .vbe .js .jse .wsf .wsh .hta .jar .lnk .reg .cpl .dll"
    " .sh .py .apk .appimage .desktop .url .chm .gadget .inf .app .scf".split()
)
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_REFUSED_SIGNS = re.compile(r'[<>:"/\\|?*]')
_CODE = re.compile(r"B-(\d+)")
_WORDS_OF_KINDS: Mapping[str, DocumentKind] = {
    "daftar hadir": DocumentKind.ATTENDANCE_LIST,
    "absen": DocumentKind.ATTENDANCE_LIST,
    "notul": DocumentKind.MINUTES,
    "undangan": DocumentKind.INVITATION,
    "perbup": DocumentKind.REGULATION_HEAD,
    "perwali": DocumentKind.REGULATION_HEAD,
    "perwal": DocumentKind.REGULATION_HEAD,
    "perda": DocumentKind.REGULATION_REGIONAL,
    "mou": DocumentKind.AGREEMENT,
    "nota kesepahaman": DocumentKind.AGREEMENT,
    "pks": DocumentKind.AGREEMENT,
    "sop": DocumentKind.SOP,
    "paparan": DocumentKind.PRESENTATION,
    "dpa": DocumentKind.BUDGET_DOCUMENT,
    "rka": DocumentKind.BUDGET_DOCUMENT,
    "lra": DocumentKind.BUDGET_DOCUMENT,
    "apbd": DocumentKind.BUDGET_DOCUMENT,
    "rpjmd": DocumentKind.PLANNING_DOCUMENT,
    "renstra": DocumentKind.PLANNING_DOCUMENT,
    "renja": DocumentKind.PLANNING_DOCUMENT,
    "masterplan": DocumentKind.PLANNING_DOCUMENT,
    "laporan": DocumentKind.REPORT,
    "piagam": DocumentKind.AWARD,
    "penghargaan": DocumentKind.AWARD,
    "surat keputusan": DocumentKind.DECREE,
    "sk": DocumentKind.DECREE,
    "surat": DocumentKind.LETTER,
}
"""Words in a file's name that say what it is; the first that is found decides."""


class Standing(Choice):
    """What a document is looked for by."""

    MISSING = "missing", "Berkas hilang"
    CHANGED = "changed", "Berkas berubah"
    EXPIRED = "expired", "Sudah berakhir"
    SOON = "soon", "Segera berakhir"
    WITHOUT_FILE = "without_file", "Tanpa berkas"
    UNUSED = "unused", "Belum dipakai"
    OLDER = "older", "Versi lama"


def check_size(name: str, size: int, most: int = LARGEST_FILE) -> None:
    """Refuse a file that holds nothing, or more than one file of the region should carry."""
    if not size:
        raise KnownProblem(f"{name} kosong (0 byte); tidak disimpan.", "Periksa berkas aslinya.")
    if size > most:
        raise KnownProblem(
            f"{name} berukuran {size_text(size)}, batasnya {size_text(most)}; tidak disimpan.",
            "Kecilkan berkasnya, atau catat dokumen dengan tautan.",
        )


def check_sort(name: str, head: bytes) -> None:
    """Refuse a program: what lies in the file must be safe to open."""
    if is_program(name) or head.startswith(_PROGRAM_MARKS):
        raise KnownProblem(
            f"{name} adalah program, bukan dokumen; tidak disimpan.", "Pilih dokumen atau gambarnya."
        )


def is_program(name: str) -> bool:
    """Whether the system would run a file of that name."""
    return PurePosixPath(clean_file_name(name).casefold()).suffix in _PROGRAM_SUFFIXES


def clean_file_name(name: str) -> str:
    """A name every system takes: without folders, hidden signs and reserved words, not too long."""
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    plain = " ".join(_REFUSED_SIGNS.sub(" ", unicodedata.normalize("NFC", seen)).split()).strip(". ")
    if not plain:
        return "berkas"
    kept = f"_{plain}" if _RESERVED.fullmatch(plain) else plain
    return _shortened(kept)


def _shortened(name: str) -> str:
    if len(name) <= LONGEST_NAME:
        return name
    suffix = PurePosixPath(name).suffix[:_KEPT_SUFFIX]
    return name[: LONGEST_NAME - len(suffix)].rstrip() + suffix


def title_of_file(name: str) -> str:
    """What a document is called before anybody names it: 'notulen_rapat-1.pdf' is 'notulen rapat-1'."""
    stem = PurePosixPath(clean_file_name(name)).stem
    words = " ".join(stem.replace("_", " ").split())
    return words[:1].upper() + words[1:] or "Berkas"


def kind_of_file(name: str, media_type: str) -> DocumentKind:
    """What sort of document a file most likely is."""
    if media_type.startswith("image/"):
        return DocumentKind.PHOTO
    if media_type.startswith("video/"):
        return DocumentKind.VIDEO
    words = re.sub(r"[\W_]+", " ", name.casefold())
    found = (kind for word, kind in _WORDS_OF_KINDS.items() if re.search(rf"\b{word}", words))
    return next(found, DocumentKind.OTHER)


def next_code(taken: Iterable[str]) -> str:
    """The register mark behind the highest one given: 'B-015'."""
    numbers = [int(found[1]) for code in taken if (found := _CODE.fullmatch(code))]
    return f"B-{max(numbers, default=0) + 1:03}"


def size_text(size: int | None) -> str:
    """'124 KB', '3,2 MB', as short as a list wants it."""
    if size is None:
        return ""
    if size < 1_000:
        return f"{number(size)} byte"
    if size < 1_000_000:
        return f"{number(round(size / 1_000))} KB"
    tenths = round(size / 100_000)
    return f"{number(tenths // 10)},{tenths % 10} MB" if tenths < 1_000 else f"{number(tenths // 10)} MB"


def standings(line: VaultLine, today: date) -> frozenset[Standing]:
    """Everything that is to be said of the document today."""
    told = {
        Standing.MISSING: line.is_missing,
        Standing.CHANGED: line.is_changed,
        Standing.EXPIRED: _days_over(line, today) > 0,
        Standing.SOON: -SOON <= _days_over(line, today) <= 0,
        Standing.WITHOUT_FILE: not line.file_hash and not line.link,
        Standing.UNUSED: not line.uses and not line.is_older,
        Standing.OLDER: line.is_older,
    }
    return frozenset(standing for standing, holds in told.items() if holds)


def condition_of(line: VaultLine, today: date) -> Condition:
    """The worst of it in a word or two."""
    held = standings(line, today)
    if not held:
        return Condition("Terpakai", Tone.GOOD)
    return worst([_condition(standing, line) for standing in Standing if standing in held])


def _condition(standing: Standing, line: VaultLine) -> Condition:
    until = tanggal_short(line.valid_until)
    words = {
        Standing.EXPIRED: f"Berakhir {until}",
        Standing.SOON: f"Sampai {until}",
    }
    return Condition(words.get(standing, standing.label), _TONES[standing])


_TONES: Mapping[Standing, Tone] = {
    Standing.MISSING: Tone.WRONG,
    Standing.CHANGED: Tone.WRONG,
    Standing.EXPIRED: Tone.WRONG,
    Standing.SOON: Tone.ATTENTION,
    Standing.WITHOUT_FILE: Tone.ATTENTION,
    Standing.UNUSED: Tone.NEUTRAL,
    Standing.OLDER: Tone.NEUTRAL,
}


def _days_over(line: VaultLine, today: date) -> int:
    """Days since its last day; far below zero for a document without end."""
    return days_since(last_day(line.valid_until), today) if line.valid_until else -10 * SOON
