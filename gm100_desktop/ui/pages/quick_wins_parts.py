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
from gm100_desktop.ui.pages.quick_wins_lists import risk_column
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.record_list import ListSpec

OWNER = "quick_win_id"
TALL, MIDDLE, LOW = 300, 190, 136
MAIN, PROGRESS, BENEFIT, MEANS = "Pokok", "Kemajuan", "Manfaat & risiko", "Sumber daya"


def _part(tab: str, label: str, spec: ListSpec, height: int = LOW) -> Part:
    return Part(tab, label, spec, owned_by(OWNER), height)


MONTH_LIST = ListSpec(
    PROGRESS_UPDATE,
    ("month", "plan", "progress"),
    "Kemajuan",
    "Belum ada bulan. Tekan Tambah.",
    ("month",),
    widths={"month": 118, "plan": 72, "progress": 78},
    heads={"plan": "Rencana", "progress": "Kemajuan"},
)
MILESTONE_LIST = ListSpec(
    MILESTONE,
    ("title", "due_on", "done_on"),
    "Tonggak",
    "Belum ada tonggak. Tekan Tambah.",
    ("due_on", "sort_order"),
    widths={"title": 104, "due_on": 88, "done_on": 88},
)
MEASURE_LIST = ListSpec(
    MEASURE,
    ("name", "before_value", "after_value"),
    "Manfaat",
    "Belum ada ukuran. Tekan Tambah.",
    ("sort_order",),
    widths={"name": 116, "before_value": 80, "after_value": 80},
    heads={"before_value": "Sebelum", "after_value": "Sesudah"},
)
RISK_LIST = ListSpec(
    RISK,
    ("event", "likelihood", "impact"),
    "Risiko",
    "Belum ada risiko. Tekan Tambah, lalu beri kemungkinan dan dampaknya di Rincian.",
    extra=(risk_column("Tingkat", "likelihood", "impact"),),
)
BUDGET_LIST = ListSpec(
    QUICK_WIN_BUDGET,
    ("year", "allocation", "realisation", "source"),
    "Anggaran",
    "Belum ada anggaran. Tekan Tambah.",
    ("year",),
    widths={"year": 60, "allocation": 108, "realisation": 108},
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
    widths={"agency_id": 110, "institution_id": 84, "role": 84},
    heads={"agency_id": "OPD"},
)
ORIGIN_LIST = ListSpec(
    QUICK_WIN_CANDIDATE, ("title", "decision", "decided_on"), "Usulan", "Tidak berasal dari usulan."
)

PARTS = (
    _part(MAIN, "Berasal dari usulan", ORIGIN_LIST),
    _part(PROGRESS, "Rencana dan kemajuan setiap bulan (%)", MONTH_LIST, TALL),
    _part(PROGRESS, "Tonggak", MILESTONE_LIST, MIDDLE),
    _part(PROGRESS, "Keberlangsungan pada tahun lain", YEAR_LIST),
    _part(BENEFIT, "Manfaat sebelum dan sesudah", MEASURE_LIST),
    _part(BENEFIT, "Risiko", RISK_LIST),
    _part(MEANS, "Anggaran per tahun dan sumber", BUDGET_LIST),
    _part(MEANS, "OPD pendukung dan mitra", PARTNER_LIST),
    proofs_of(QUICK_WIN.table),
)
"""In the order of the tabs."""
