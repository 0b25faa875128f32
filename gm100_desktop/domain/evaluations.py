"""Closed sets of instruments, evaluation rounds, findings and surveys."""

from gm100_desktop.domain.choices import Choice


class InstrumentPurpose(Choice):
    """What an instrument is for."""

    SELECTION = "selection", "Seleksi"
    YEARLY = "yearly", "Evaluasi tahunan"


class Rounding(Choice):
    """When products are rounded."""

    ONCE = "once", "Sekali di akhir"
    PER_TERM = "per_term", "Per komponen"


class ScoreKind(Choice):
    """Whose scores; the official result is what the letter prints and is never computed."""

    SELF = "self", "nilai mandiri"
    PANEL = "panel", "nilai asesor"


class ImpactForm(Choice):
    """How impact is asked."""

    SURVEY = "survey", "Survei"
    QUESTIONS = "questions", "Pertanyaan"


class Certainty(Choice):
    """How sure the instrument is."""

    OK = "ok", "Pasti"
    LIKELY = "likely", "Mungkin"
    DEFAULT = "default", "Anggapan"


class ComponentCode(Choice):
    """Weighted parts of an instrument."""

    BASELINE = "baseline", "Baseline"
    OUTPUT = "output", "Output"
    OUTCOME = "outcome", "Outcome"
    IMPACT = "impact", "Impact"
    QUICK_WIN = "quick_win", "Quick Win"
    COLLABORATION = "collaboration", "Kolaborasi"
    ASPECTS = "aspects", "Aspek"


class RubricCode(Choice):
    """Rubrics that come with the program; a region may have others."""

    REGULATION = "regulation", "Peraturan"
    FUNCTION = "function", "Fungsi lembaga"
    SHARE = "share", "Bagian yang berjalan"
    QUALITY = "quality", "Mutu"
    COUNT = "count", "Jumlah baru"
    BUDGET_SHARE = "budget_share", "Porsi anggaran"
    FUNDING_SOURCES = "funding_sources", "Sumber pembiayaan"
    COVERAGE = "coverage", "Cakupan"
    BPK_OPINION = "bpk_opinion", "Opini BPK"
    LPPD_STATUS = "lppd_status", "Status LPPD"
    SPBE_INDEX = "spbe_index", "Indeks SPBE"
    SAKIP_PREDICATE = "sakip_predicate", "Predikat SAKIP"


def short_label(component: str) -> str:
    """'Output' of 'Output (keluaran)': what a component is called where there is little room."""
    return component.partition(" (")[0]


class RoundPhase(Choice):
    """Rounds of a year, and the selection."""

    SELECTION = "selection", "Seleksi"
    FIRST = "I", "Tahap I"
    SECOND = "II", "Tahap II"


class RoundState(Choice):
    """Stages of a yearly round."""

    INVITED = "invited", "Undangan"
    FILLING = "filling", "Pengisian mandiri"
    SURVEY = "survey", "Survei dampak"
    SUBMITTED = "submitted", "Terkirim"
    INTERVIEW = "interview", "Wawancara"
    SUPPLEMENT = "supplement", "Pelengkapan data dukung"
    RESULT = "result", "Hasil"
    FOLLOW_UP = "follow_up", "Tindak lanjut"


class SelectionOutcome(Choice):
    """How a selection ended."""

    PASSED = "passed", "Lulus"
    FAILED = "failed", "Tidak lulus"


class AssessorElement(Choice):
    """Where an assessor comes from."""

    MINISTRY = "ministry", "Kementerian"
    ACADEMIA = "academia", "Akademisi"
    PRACTITIONER = "practitioner", "Praktisi"
    ACTIVIST = "activist", "Pegiat"


class ReviewMark(Choice):
    """What a reviewer thinks of an answer."""

    CHECKED = "checked", "Sudah diperiksa"
    DOUBTFUL = "doubtful", "Diragukan"
    TO_CONFIRM = "to_confirm", "Perlu konfirmasi"


class FindingKind(Choice):
    """Sort of finding."""

    WEAKNESS = "weakness", "Kelemahan"
    STRENGTH = "strength", "Kekuatan"
    RECOMMENDATION = "recommendation", "Rekomendasi"


class FindingStatus(Choice):
    """How the follow-up of a finding stands."""

    OPEN = "open", "Belum ditindaklanjuti"
    RUNNING = "running", "Berjalan"
    DONE = "done", "Tuntas"
    NOT_APPLICABLE = "not_applicable", "Tidak relevan"
