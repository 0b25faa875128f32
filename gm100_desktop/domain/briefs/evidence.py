"""Proof on paper: the mark behind a figure and the register the mark leads to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvidenceMark:
    """Printed as '[B-014 hlm 3]' behind what it proves and linked to its row in the register."""

    code: str  # 'B-014'
    page: str = ""  # '3' or '3-5'; '' when no page is cited


Marks = tuple[EvidenceMark, ...]


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One document of the register."""

    code: str
    title: str
    number: str = ""
    date: str = ""
    issuer: str = ""
    pages: str = ""  # the pages cited in this report: '3, 7'
    used_for: str = ""  # what it proves: 'BL1, OP1' or 'LIV-HE-01'
    state: str = "Ada"  # 'Ada', 'Menyusul', 'Belum lengkap', 'Berkas hilang'
    is_gap: bool = False  # the state asks for action: printed bold behind a triangle
    openness: str = ""  # 'Publik', 'Terbatas'


@dataclass(frozen=True, slots=True)
class EvidenceGroup:
    """Documents that stand under one band; name '' when the register has no groups."""

    name: str
    lines: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class EvidenceRegister:
    """Everything the marks of this report point to, and how complete it is."""

    groups: tuple[EvidenceGroup, ...] = ()
    count: int = 0
    gaps: int = 0
