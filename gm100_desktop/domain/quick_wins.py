"""Closed sets of quick wins and their follow-up."""

from gm100_desktop.domain.choices import Choice


class QuickWinStatus(Choice):
    """How a quick win stands."""

    PLANNED = "planned", "Rencana"
    RUNNING = "running", "Berjalan"
    FINISHED = "finished", "Selesai"
    STOPPED = "stopped", "Berhenti"
    POSTPONED = "postponed", "Ditunda"


class Decision(Choice):
    """What was decided about a candidate."""

    OPEN = "open", "Belum diputuskan"
    CHOSEN = "chosen", "Terpilih"
    REJECTED = "rejected", "Tidak dipilih"


class YearStatus(Choice):
    """How a quick win stood in a later year."""

    NEW = "new", "Baru"
    RUNNING = "running", "Berjalan"
    STOPPED = "stopped", "Berhenti"


class RiskStatus(Choice):
    """How a risk stands."""

    OPEN = "open", "Terbuka"
    MITIGATED = "mitigated", "Dimitigasi"
    CLOSED = "closed", "Ditutup"
