"""The annex of a decree that names a body's members."""

from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.setting import PageSetup, Signatory


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One row: who holds the seat, by office or by name, and the seat."""

    number: int
    who: str  # 'Kepala Dinas Kesehatan', 'Maya Larasati, Ketua Relawan TIK'
    role: str  # 'Anggota (komunitas)'
    group: str = ""  # band above the first row of a group: 'Pokja Smart Living'


@dataclass(frozen=True, slots=True)
class SkAnnex:
    """One annex of the decree; each starts on a new page."""

    label: str  # 'LAMPIRAN I', or 'LAMPIRAN' when there is one
    title: tuple[str, ...]  # ('SUSUNAN DEWAN SMART CITY', 'KABUPATEN TIRTA KENCANA')
    seats: tuple[SeatLine, ...] = ()


@dataclass(frozen=True, slots=True)
class LampiranSkBrief:
    """The annexes of one decree, ready to be signed."""

    decree: str  # 'KEPUTUSAN BUPATI TIRTA KENCANA'
    number: str
    date: str
    subject: str  # what follows TENTANG
    report_date: str
    annexes: tuple[SkAnnex, ...]
    signatory: Signatory | None = None  # 'BUPATI TIRTA KENCANA' and the bare name
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False
