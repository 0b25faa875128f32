"""Buku Penilaian Mandiri: every question with its level, its explanation and its proof."""

from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.evaluation import EvaluationBrief
from gm100_desktop.domain.briefs.evidence import EvidenceRegister
from gm100_desktop.domain.briefs.setting import Letterhead, PageSetup, Signature


@dataclass(frozen=True, slots=True)
class PenilaianMandiriBrief:
    """One round as the region answered it."""

    region: str
    report_date: str
    agency_word: str
    letterhead: Letterhead
    evaluation: EvaluationBrief
    evidence: EvidenceRegister = field(default_factory=EvidenceRegister)
    signature: Signature | None = None
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False
