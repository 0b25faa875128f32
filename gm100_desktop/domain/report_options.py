"""What a person chooses before a report is made."""

from dataclasses import dataclass
from enum import StrEnum


class Profile(StrEnum):
    """For whom the report is printed; decides what is left out."""

    INTERNAL = "internal"
    MINISTRY = "kementerian"  # no contacts
    PUBLIC = "publik"  # no NIP, contacts or signatures


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Options of one print; empty ones mean the region's own setting."""

    report_date: str  # ISO; the only 'today' a report knows
    year: int = 0  # 0: the working year
    paper: str = ""  # 'A4', 'F4'; '': the region's profile
    profile: Profile = Profile.MINISTRY
    parts: tuple[str, ...] = ()  # ids of chapters in order; (): all
    session_id: int = 0  # daftar hadir, notulen; 0: the latest session with attendance, with minutes
    decree_id: int = 0  # lampiran SK; 0: the decree in force on the report date
    is_draft: bool = False
    is_blank: bool = False  # daftar hadir to be signed by hand
