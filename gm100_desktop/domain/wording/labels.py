"""The Indonesian word for every member of a closed set."""

from collections.abc import Mapping
from enum import StrEnum

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.history import Act, Origin

_WORDS: Mapping[StrEnum, str] = {
    Area.REGION: "Daerah",
    Area.DOCUMENTS: "Dokumen & Bukti",
    Area.ROSTERS: "Dewan & Tim",
    Area.MASTERPLAN: "Masterplan",
    Area.QUICK_WINS: "Quick Win",
    Area.SESSIONS: "Bimtek & Rapat",
    Area.APPLICATIONS: "Aplikasi",
    Area.EVALUATIONS: "Evaluasi",
    Origin.TYPED: "Diketik",
    Origin.IMPORT: "Impor",
    Origin.KIT: "Kit OPD",
    Origin.RESTORE: "Pemulihan",
    Origin.UNDO: "Diurungkan",
    Origin.REDO: "Diulangi",
    Act.ADDED: "Ditambah",
    Act.CHANGED: "Diubah",
    Act.REMOVED: "Dihapus",
}


def label(member: StrEnum) -> str:
    """The word a person reads; KeyError for a member nobody has named."""
    if isinstance(member, Choice):
        return member.label
    return _WORDS[member]
