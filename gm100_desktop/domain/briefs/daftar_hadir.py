"""The attendance sheets of a session, to be signed by hand or printed as they were kept."""

from dataclasses import dataclass, field
from enum import StrEnum

from gm100_desktop.domain.briefs.setting import Letterhead, PageSetup, Paper, Signature


class Presence(StrEnum):
    """What stands in the signature box."""

    OPEN = "open"  # empty, to be signed
    PRESENT = "present"  # 'hadir'
    ABSENT = "absent"  # 'tidak hadir'


@dataclass(frozen=True, slots=True)
class AttendeeLine:
    """One invited person."""

    name: str  # with titles
    nip: str = ""
    position: str = ""
    institution: str = ""
    presence: Presence = Presence.OPEN
    represented_by: str = ""  # who came instead


@dataclass(frozen=True, slots=True)
class AttendanceDay:
    """One day of the session; each day has its own sheets and its own signature."""

    date: str
    starts: str = ""
    ends: str = ""
    agenda: str = ""
    attendees: tuple[AttendeeLine, ...] = ()
    blank_rows: int = 0  # numbered empty rows for walk-ins, at least; the last sheet is filled up
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class DaftarHadirBrief:
    """All sheets of one session."""

    event: str  # 'Bimbingan Teknis Smart City Tahap III'
    venue: str
    code: str  # 'DH-BT3-0826'; the sheet number is added behind a slash
    report_date: str
    letterhead: Letterhead
    days: tuple[AttendanceDay, ...]
    time_zone: str = "WIB"
    setup: PageSetup = field(default_factory=lambda: PageSetup(Paper.F4))
    is_draft: bool = False
