"""Quick wins: candidates, write-up, milestones, monthly progress, benefit and risks."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.masterplan import BetterWay, FundingSource
from gm100_desktop.domain.quick_wins import Decision, QuickWinStatus, RiskStatus, YearStatus

QUICK_WIN = Kind(
    id="quick_win",
    table="quick_win",
    area=Area.QUICK_WINS,
    label="quick win",
    title=("name",),
    fields=(
        Field("name", "Nama quick win", required=True),
        Field("brand", "Nama merek", width=1),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field(
            "sub_dimension_id", "Sub-dimensi", FieldType.REFERENCE, required=True, refers_to="sub_dimension"
        ),
        Field("agency_id", "OPD penanggung jawab", FieldType.REFERENCE, refers_to="agency"),
        Field("person_id", "PIC", FieldType.REFERENCE, refers_to="person"),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=QuickWinStatus),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Selesai", FieldType.DATE, width=1),
        Field("summary", "Ringkasan", hint="satu kalimat"),
        Field("programme_id", "Program masterplan", FieldType.REFERENCE, refers_to="programme"),
        Field(
            "priority_programme_id", "Program prioritas", FieldType.REFERENCE, refers_to="priority_programme"
        ),
        Field("link", "Tautan"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("reason", "Alasan dipilih", FieldType.LONG_TEXT, tab="Uraian", heading="Latar dan tujuan"),
        Field("background", "Latar belakang", FieldType.LONG_TEXT, tab="Uraian"),
        Field("objective", "Tujuan", FieldType.LONG_TEXT, tab="Uraian"),
        Field("target", "Sasaran", FieldType.LONG_TEXT, tab="Uraian"),
        Field("before_text", "Keadaan sebelum", FieldType.LONG_TEXT, tab="Uraian"),
        Field("after_text", "Keadaan sesudah", FieldType.LONG_TEXT, tab="Uraian"),
        Field("beneficiaries", "Penerima manfaat", FieldType.LONG_TEXT, tab="Uraian"),
        Field("uniqueness", "Keunikan", FieldType.LONG_TEXT, tab="Uraian", heading="Nilai"),
        Field("attraction", "Daya tarik", FieldType.LONG_TEXT, tab="Uraian"),
        Field("benefit", "Manfaat", FieldType.LONG_TEXT, tab="Uraian"),
        Field("partnership", "Peluang kemitraan", FieldType.LONG_TEXT, tab="Uraian"),
        Field("development", "Potensi pengembangan", FieldType.LONG_TEXT, tab="Uraian"),
        Field("sustainability", "Strategi keberlangsungan", FieldType.LONG_TEXT, tab="Uraian"),
        Field("resource_people", "SDM", FieldType.LONG_TEXT, tab="Sumber daya"),
        Field("resource_equipment", "Peralatan", FieldType.LONG_TEXT, tab="Sumber daya"),
        Field("resource_regulation", "Regulasi dan SOP", FieldType.LONG_TEXT, tab="Sumber daya"),
    ),
)
QUICK_WIN_CANDIDATE = Kind(
    id="quick_win_candidate",
    table="quick_win_candidate",
    area=Area.QUICK_WINS,
    label="calon quick win",
    title=("title",),
    fields=(
        Field("title", "Usulan", required=True),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("score", "Nilai", FieldType.DECIMAL, width=1),
        Field("sub_dimension_id", "Sub-dimensi", FieldType.REFERENCE, refers_to="sub_dimension"),
        Field("agency_id", "OPD pengusul", FieldType.REFERENCE, refers_to="agency"),
        Field(
            "priority_programme_id", "Program prioritas", FieldType.REFERENCE, refers_to="priority_programme"
        ),
        Field("criteria", "Kriteria", FieldType.LONG_TEXT),
        Field("decision", "Keputusan", FieldType.CHOICE, required=True, choices=Decision),
        Field("decided_on", "Diputuskan", FieldType.DATE),
        Field("reason", "Alasan", FieldType.LONG_TEXT),
        Field("session_id", "Diputuskan dalam", FieldType.REFERENCE, refers_to="session"),
        Field("quick_win_id", "Menjadi quick win", FieldType.REFERENCE, refers_to="quick_win"),
    ),
)
QUICK_WIN_PARTNER = Kind(
    id="quick_win_partner",
    table="quick_win_partner",
    area=Area.QUICK_WINS,
    label="pendukung quick win",
    title=("agency_id", "institution_id"),
    parent="quick_win_id",
    fields=(
        Field("agency_id", "OPD pendukung", FieldType.REFERENCE, refers_to="agency"),
        Field("institution_id", "Mitra", FieldType.REFERENCE, refers_to="institution"),
        Field("role", "Peran"),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
    ),
)
QUICK_WIN_BUDGET = Kind(
    id="quick_win_budget",
    table="quick_win_budget",
    area=Area.QUICK_WINS,
    label="anggaran quick win",
    title=("year",),
    parent="quick_win_id",
    fields=(
        Field("year", "Tahun", FieldType.YEAR, required=True),
        Field("source", "Sumber dana", FieldType.CHOICE, required=True, choices=FundingSource),
        Field("allocation", "Pagu", FieldType.MONEY, least=0, nought_is_none=True, width=1),
        Field("realisation", "Realisasi", FieldType.MONEY, least=0, width=1),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
    ),
)
QUICK_WIN_YEAR = Kind(
    id="quick_win_year",
    table="quick_win_year",
    area=Area.QUICK_WINS,
    label="keberlangsungan quick win",
    title=("year",),
    parent="quick_win_id",
    fields=(
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=YearStatus, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
    ),
)
MILESTONE = Kind(
    id="milestone",
    table="milestone",
    area=Area.QUICK_WINS,
    label="tonggak",
    title=("title",),
    parent="quick_win_id",
    fields=(
        Field("title", "Tonggak", required=True),
        Field("due_on", "Tenggat", FieldType.DATE, width=1),
        Field("done_on", "Selesai", FieldType.DATE, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
PROGRESS_UPDATE = Kind(
    id="progress_update",
    table="progress_update",
    area=Area.QUICK_WINS,
    label="kemajuan",
    title=("month",),
    parent="quick_win_id",
    fields=(
        Field("month", "Bulan", FieldType.MONTH, required=True),
        Field("plan", "Rencana (%)", FieldType.PERCENT, least=0, most=100, width=1),
        Field("progress", "Kemajuan (%)", FieldType.PERCENT, least=0, most=100, width=1),
        Field("description", "Uraian", FieldType.LONG_TEXT),
        Field("obstacle", "Kendala", FieldType.LONG_TEXT),
        Field("follow_up", "Tindak lanjut", FieldType.LONG_TEXT),
        Field("follow_up_agency_id", "OPD penindak lanjut", FieldType.REFERENCE, refers_to="agency"),
        Field("follow_up_due_on", "Tenggat tindak lanjut", FieldType.DATE),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
    ),
)
MEASURE = Kind(
    id="measure",
    table="measure",
    area=Area.QUICK_WINS,
    label="ukuran manfaat",
    title=("name",),
    parent="quick_win_id",
    fields=(
        Field("name", "Ukuran", required=True, hint="mis. lama layanan"),
        Field("unit", "Satuan"),
        Field("direction", "Arah", FieldType.CHOICE, required=True, choices=BetterWay),
        Field("before_value", "Nilai sebelum", FieldType.DECIMAL, width=1),
        Field("before_when", "Waktu sebelum", FieldType.PARTIAL_DATE, width=1),
        Field("after_value", "Nilai sesudah", FieldType.DECIMAL, width=1),
        Field("after_when", "Waktu sesudah", FieldType.PARTIAL_DATE, width=1),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
RISK = Kind(
    id="risk",
    table="risk",
    area=Area.QUICK_WINS,
    label="risiko",
    title=("event",),
    parent="quick_win_id",
    fields=(
        Field("event", "Peristiwa", required=True),
        Field("cause", "Sebab", FieldType.LONG_TEXT),
        Field("effect", "Akibat", FieldType.LONG_TEXT),
        Field("category", "Kategori", width=1),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=RiskStatus, width=1),
        Field("likelihood", "Kemungkinan", FieldType.WHOLE, least=1, most=5, hint="1–5", width=1),
        Field("impact", "Dampak", FieldType.WHOLE, least=1, most=5, hint="1–5", width=1),
        Field("mitigation", "Mitigasi", FieldType.LONG_TEXT),
        Field(
            "residual_likelihood", "Sisa kemungkinan", FieldType.WHOLE, least=1, most=5, hint="1–5", width=1
        ),
        Field("residual_impact", "Sisa dampak", FieldType.WHOLE, least=1, most=5, hint="1–5", width=1),
        Field("agency_id", "OPD penanggung jawab", FieldType.REFERENCE, refers_to="agency"),
        Field("due_on", "Tenggat", FieldType.DATE),
        Field("quick_win_id", "Quick win", FieldType.REFERENCE, required=True, refers_to="quick_win"),
    ),
)

KINDS = (
    QUICK_WIN,
    QUICK_WIN_CANDIDATE,
    QUICK_WIN_PARTNER,
    QUICK_WIN_BUDGET,
    QUICK_WIN_YEAR,
    MILESTONE,
    PROGRESS_UPDATE,
    MEASURE,
    RISK,
)
