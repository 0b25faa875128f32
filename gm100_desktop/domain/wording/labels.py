"""The Indonesian word for every member of a closed set."""

from enum import StrEnum

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice

_AREAS = {
    Area.REGION: "Daerah",
    Area.DOCUMENTS: "Dokumen & Bukti",
    Area.ROSTERS: "Dewan & Tim",
    Area.MASTERPLAN: "Masterplan",
    Area.QUICK_WINS: "Quick Win",
    Area.SESSIONS: "Bimtek & Rapat",
    Area.APPLICATIONS: "Aplikasi",
    Area.EVALUATIONS: "Evaluasi",
}


def label(member: StrEnum) -> str:
    """The word a person reads; KeyError for a member nobody has named."""
    if isinstance(member, Choice):
        return member.label
    return _AREAS[Area(member)]
