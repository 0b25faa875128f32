"""What belongs to one quick win, as lists inside its form."""

from gm100_desktop.domain.kinds.quick_wins import (
    MEASURE,
    MILESTONE,
    PROGRESS_UPDATE,
    QUICK_WIN,
    QUICK_WIN_BUDGET,
    QUICK_WIN_CANDIDATE,
    QUICK_WIN_PARTNER,
    QUICK_WIN_YEAR,
    RISK,
)
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.record_list import ListSpec

OWNER = "quick_win_id"
TALL, LOW = 300, 136
MONTHS, MILESTONES = "Bulan", "Tonggak"
BENEFIT, MONEY, PARTNERS = "Manfaat & risiko", "Anggaran", "Mitra"


def _part(tab: str, label: str, spec: ListSpec, height: int = LOW) -> Part:
    return Part(tab, label, spec, owned_by(OWNER), height)


MONTH_LIST = ListSpec(
    PROGRESS_UPDATE,
    ("month", "plan", "progress"),
    "Kemajuan",
    "Belum ada bulan. Tekan Tambah.",
    ("month",),
    widths={"month": 132, "plan": 80, "progress": 82},
)
MILESTONE_LIST = ListSpec(
    MILESTONE,
    ("title", "due_on", "done_on"),
    "Tonggak",
    "Belum ada tonggak. Tekan Tambah.",
    ("due_on", "sort_order"),
    widths={"title": 124, "due_on": 90, "done_on": 90},
)
MEASURE_LIST = ListSpec(
    MEASURE,
    ("name", "before_value", "after_value"),
    "Manfaat",
    "Belum ada ukuran. Tekan Tambah.",
    ("sort_order",),
    widths={"name": 124, "before_value": 90, "after_value": 90},
)
RISK_LIST = ListSpec(
    RISK,
    ("event", "likelihood", "impact"),
    "Risiko",
    "Belum ada risiko. Tekan Tambah.",
    widths={"event": 124, "likelihood": 90, "impact": 90},
)
BUDGET_LIST = ListSpec(
    QUICK_WIN_BUDGET,
    ("year", "allocation", "realisation", "source"),
    "Anggaran",
    "Belum ada anggaran. Tekan Tambah.",
    ("year",),
    widths={"year": 84, "allocation": 108, "realisation": 108},
)
YEAR_LIST = ListSpec(
    QUICK_WIN_YEAR,
    ("year", "status", "note"),
    "Keberlangsungan",
    "Belum ada tahun lain. Tekan Tambah.",
    ("year",),
)
PARTNER_LIST = ListSpec(
    QUICK_WIN_PARTNER,
    ("agency_id", "institution_id", "role"),
    "Pendukung",
    "Belum ada pendukung. Tekan Tambah.",
)
ORIGIN_LIST = ListSpec(
    QUICK_WIN_CANDIDATE, ("title", "decision", "decided_on"), "Usulan", "Tidak berasal dari usulan."
)

PARTS = (
    _part(MONTHS, "Rencana dan kemajuan setiap bulan (%)", MONTH_LIST, TALL),
    _part(MILESTONES, "Tonggak", MILESTONE_LIST, TALL),
    _part(BENEFIT, "Manfaat sebelum dan sesudah", MEASURE_LIST),
    _part(BENEFIT, "Risiko", RISK_LIST),
    _part(MONEY, "Anggaran per tahun dan sumber", BUDGET_LIST),
    _part(MONEY, "Keberlangsungan pada tahun lain", YEAR_LIST),
    _part(PARTNERS, "OPD pendukung dan mitra", PARTNER_LIST),
    _part(PARTNERS, "Berasal dari usulan", ORIGIN_LIST),
    proofs_of(QUICK_WIN.table),
)
"""In the order of the tabs."""
