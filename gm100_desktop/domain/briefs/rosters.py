"""Bodies of the programme: decree, members, sectors."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks


@dataclass(frozen=True, slots=True)
class DecreeFacts:
    """A decision (SK) or regulation, ready to be named."""

    kind: str = ""  # 'Keputusan Bupati Tirta Kencana'
    number: str = ""
    date: str = ""
    subject: str = ""
    signer: str = ""
    starts: str = ""
    ends: str = ""
    state: str = ""  # 'Berlaku', 'Dicabut'
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One seat; the post is the one held on the report date."""

    number: int  # printed number, counted through the body
    role: str  # 'Ketua', 'Anggota'
    name: str = ""  # with titles; '' when the seat is given by office alone
    position: str = ""
    institution: str = ""
    sector: str = ""  # 'Pemerintah', 'Akademisi', 'Pelaku usaha', 'Komunitas', 'Media'
    nip: str = ""
    group: str = ""  # band it stands under: 'Pokja Smart Living'; '' for none
    is_leading: bool = False  # shown by name in the chapter, not only in the annex
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SectorCount:
    """How many members one sector has in a body."""

    sector: str
    count: int


@dataclass(frozen=True, slots=True)
class BodyBrief:
    """Dewan, Tim Pelaksana, Forum or Sekretariat as it sat on the report date."""

    name: str  # 'Dewan Smart City'
    decree: DecreeFacts | None = None  # None for a body without a fixed roster
    duty: str = ""
    members: tuple[MemberLine, ...] = ()
    sectors: tuple[SectorCount, ...] = ()  # every sector in fixed order, also those with 0
    former_decrees: tuple[DecreeFacts, ...] = ()
    has_external_member: bool = True
    people: int = 0  # who sits in it; somebody with two seats counts once


@dataclass(frozen=True, slots=True)
class CareerLine:
    """One post of somebody who has held several: before, or beside another."""

    name: str
    post: str
    starts: str = ""
    ends: str = ""
    state: str = ""  # 'Sebelumnya', 'Merangkap', 'Dijabat'


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit of an agency: a division, a section, an office of its own."""

    agency: str  # at the top of the tree
    name: str
    kind: str = ""  # 'Bidang'
    above: str = ""  # the unit it belongs to; '' directly below the agency


@dataclass(frozen=True, slots=True)
class RostersBrief:
    """All bodies, and the agencies that sit in none of them."""

    bodies: tuple[BodyBrief, ...] = ()
    agencies: int = 0
    agencies_without_member: tuple[str, ...] = ()
    careers: tuple[CareerLine, ...] = ()
    units: tuple[UnitLine, ...] = ()  # agency by agency, each below what it belongs to
