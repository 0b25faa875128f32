"""The main report: Laporan Pelaksanaan dan Evaluasi Smart City."""

from dataclasses import dataclass, field
from enum import StrEnum

from gm100_desktop.domain.briefs.applications import ApplicationsBrief
from gm100_desktop.domain.briefs.evaluation import EvaluationBrief, IndexBrief
from gm100_desktop.domain.briefs.evidence import EvidenceRegister, Marks
from gm100_desktop.domain.briefs.masterplan import Count, MasterplanBrief
from gm100_desktop.domain.briefs.participation import (
    MouBrief,
    OfficialLine,
    ParticipationBrief,
    PartnerLine,
)
from gm100_desktop.domain.briefs.quick_wins import CandidatesBrief, QuickWinBrief
from gm100_desktop.domain.briefs.region import RegionBrief
from gm100_desktop.domain.briefs.rosters import RostersBrief
from gm100_desktop.domain.briefs.sessions import SessionsBrief
from gm100_desktop.domain.briefs.setting import Letterhead, PageSetup, Signature


class Part(StrEnum):
    """What the report is made of; its order in `LaporanBrief.parts` is the order on paper."""

    COVER = "sampul"
    PREFACE = "kata-pengantar"
    CONTENTS = "daftar-isi"
    SUMMARY = "ringkasan"
    INTRODUCTION = "pendahuluan"
    OVERVIEW = "gambaran-umum"
    IMPLEMENTATION = "pelaksanaan"
    EVALUATION = "hasil-evaluasi"
    FINDINGS = "tindak-lanjut"
    CLOSING = "penutup"
    ROSTERS = "lampiran-susunan"
    EVIDENCE = "lampiran-bukti"
    PHOTOS = "lampiran-quick-win"


FRONT = (Part.COVER, Part.PREFACE, Part.CONTENTS)
CHAPTERS = (
    Part.INTRODUCTION,
    Part.OVERVIEW,
    Part.IMPLEMENTATION,
    Part.EVALUATION,
    Part.FINDINGS,
    Part.CLOSING,
)
ANNEXES = (Part.ROSTERS, Part.EVIDENCE, Part.PHOTOS)


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law, regulation or decision the programme stands on, named in full."""

    text: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class OwnTexts:
    """Paragraphs the region wrote itself; an empty one is composed from the figures of the brief."""

    preface: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    purpose: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaporanBrief:
    """Everything the main report needs."""

    year: int
    phase: str  # 'Tahap II'; '' when the year has one round
    report_date: str  # ISO; the date on the pages and of the file
    region: RegionBrief
    letterhead: Letterhead
    agency: str  # who makes the report: 'Dinas Komunikasi dan Informatika'
    ministry: str = ""  # who receives it
    agency_word: str = "OPD"  # OPD, SKPD or Perangkat Daerah
    title: str = "Laporan Pelaksanaan dan Evaluasi Smart City"
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False
    gaps: tuple[str, ...] = ()  # what is missing, for the last page of a draft
    parts: tuple[Part, ...] = tuple(Part)
    signature: Signature | None = None  # of the preface; None leaves the block out
    texts: OwnTexts = field(default_factory=OwnTexts)
    legal_bases: tuple[LegalBasis, ...] = ()
    participation: ParticipationBrief | None = None
    mous: tuple[MouBrief, ...] = ()
    partners: tuple[PartnerLine, ...] = ()
    officials: tuple[OfficialLine, ...] = ()
    rosters: RostersBrief = field(default_factory=RostersBrief)
    masterplan: MasterplanBrief = field(default_factory=MasterplanBrief)
    quick_wins: tuple[QuickWinBrief, ...] = ()
    candidates: CandidatesBrief = field(default_factory=CandidatesBrief)
    quick_wins_running: Count = field(default_factory=Count)
    quick_wins_late: int = 0  # how many of them are late
    applications: ApplicationsBrief = field(default_factory=ApplicationsBrief)
    sessions: SessionsBrief = field(default_factory=SessionsBrief)
    index: IndexBrief | None = None
    evaluation: EvaluationBrief | None = None
    evidence: EvidenceRegister = field(default_factory=EvidenceRegister)
