"""The national programme, its waves, and how this region and its peers came through them."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.regions import ParticipationStage, ParticipationStatus, Track

MOVEMENT = Kind(
    id="movement",
    table="movement",
    area=Area.REGION,
    label="gerakan",
    title=("name",),
    fields=(
        Field("name", "Nama gerakan", required=True, hint="Gerakan Menuju 100 Smart City"),
        Field("ministry", "Kementerian"),
        Field("unit", "Unit kerja"),
        Field("start_year", "Tahun mulai", FieldType.YEAR, width=1),
        Field("end_year", "Tahun selesai", FieldType.YEAR, width=1),
        Field("purpose", "Tujuan", FieldType.LONG_TEXT),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
MOVEMENT_PARTNER = Kind(
    id="movement_partner",
    table="movement_partner",
    area=Area.REGION,
    label="mitra gerakan",
    title=("institution_id",),
    parent="movement_id",
    fields=(
        Field("institution_id", "Lembaga", FieldType.REFERENCE, required=True, refers_to="institution"),
        Field("role", "Peran"),
        Field("movement_id", "Gerakan", FieldType.REFERENCE, required=True, refers_to="movement"),
    ),
)
WAVE = Kind(
    id="wave",
    table="wave",
    area=Area.REGION,
    label="gelombang",
    title=("label", "year"),
    parent="movement_id",
    fields=(
        Field("label", "Sebutan", hint="mis. Tahap I"),
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1, width=1),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("quota", "Kuota daerah", FieldType.WHOLE, least=0, width=1),
        Field("candidate_count", "Jumlah calon", FieldType.WHOLE, least=0, width=1),
        Field("administrative_count", "Lolos administrasi", FieldType.WHOLE, least=0, width=1),
        Field("cumulative_count", "Jumlah seluruhnya", FieldType.WHOLE, least=0, width=1),
        Field("is_last", "Gelombang terakhir", FieldType.FLAG),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("movement_id", "Gerakan", FieldType.REFERENCE, required=True, refers_to="movement"),
    ),
)
PARTICIPATION = Kind(
    id="participation",
    table="participation",
    area=Area.REGION,
    label="keikutsertaan",
    title=("wave_id",),
    parent="wave_id",
    fields=(
        Field("status", "Status", FieldType.CHOICE, required=True, choices=ParticipationStatus),
        Field("wave_id", "Gelombang", FieldType.REFERENCE, required=True, refers_to="wave"),
        Field("decided_when", "Ditetapkan", FieldType.PARTIAL_DATE, hint="mis. Mei 2017", width=1),
        Field("track", "Jalur", FieldType.CHOICE, required=True, choices=Track, width=1),
        Field("designation", "Sebutan", hint="mis. percontohan"),
        Field("designated_by", "Ditetapkan oleh"),
        Field("basis_document_id", "Dasar penetapan", FieldType.REFERENCE, refers_to="document"),
        Field("entitled_on", "Berhak sejak", FieldType.DATE),
        Field("monev_from", "Monev dari tahun", FieldType.YEAR, width=1),
        Field("monev_until", "Monev sampai tahun", FieldType.YEAR, hint="kosong: tanpa batas", width=1),
        Field("rationale", "Alasan terpilih", FieldType.LONG_TEXT, tab="Uraian"),
        Field("entitlement", "Hak daerah terpilih", FieldType.LONG_TEXT, tab="Uraian"),
        Field("note", "Catatan", FieldType.LONG_TEXT, tab="Uraian"),
    ),
)
PARTICIPATION_STEP = Kind(
    id="participation_step",
    table="participation_step",
    area=Area.REGION,
    label="langkah keikutsertaan",
    title=("stage",),
    parent="participation_id",
    fields=(
        Field("stage", "Langkah", FieldType.CHOICE, required=True, choices=ParticipationStage),
        Field("happened_when", "Waktu", FieldType.PARTIAL_DATE, hint="mis. Mei 2017"),
        Field("text", "Uraian", FieldType.LONG_TEXT),
        Field("document_id", "Dokumen", FieldType.REFERENCE, refers_to="document"),
        Field("session_id", "Kegiatan", FieldType.REFERENCE, refers_to="session"),
        Field(
            "participation_id", "Keikutsertaan", FieldType.REFERENCE, required=True, refers_to="participation"
        ),
    ),
)
PEER_REGION = Kind(
    id="peer_region",
    table="peer_region",
    area=Area.REGION,
    label="daerah pembanding",
    title=("name",),
    parent="wave_id",
    fields=(
        Field("name", "Nama daerah", required=True),
        Field("outcome", "Hasil", FieldType.CHOICE, required=True, choices=ParticipationStatus),
        Field("province", "Provinsi"),
        Field("source", "Sumber"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("wave_id", "Gelombang", FieldType.REFERENCE, required=True, refers_to="wave"),
    ),
)
PEER_STANDING = Kind(
    id="peer_standing",
    table="peer_standing",
    area=Area.REGION,
    label="perbandingan daerah",
    title=("year",),
    fields=(
        Field("year", "Tahun", FieldType.YEAR, required=True),
        Field("statement", "Pernyataan", FieldType.LONG_TEXT, required=True),
        Field("rank", "Peringkat", FieldType.WHOLE, least=1, width=1),
        Field("compared_count", "Dari jumlah daerah", FieldType.WHOLE, least=1, width=1),
        Field("source", "Sumber"),
    ),
)
FIGURE = Kind(
    id="figure",
    table="figure",
    area=Area.REGION,
    label="angka acuan",
    title=("topic",),
    fields=(
        Field("topic", "Perihal", required=True, hint="mis. daerah peserta asesmen"),
        Field("unit", "Satuan", width=1),
        Field("year", "Tahun", FieldType.YEAR, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
FIGURE_VALUE = Kind(
    id="figure_value",
    table="figure_value",
    area=Area.REGION,
    label="nilai angka acuan",
    title=("value",),
    parent="figure_id",
    fields=(
        Field("value", "Nilai", required=True, width=1),
        Field("is_chosen", "Dipakai di laporan", FieldType.FLAG, width=1),
        Field("source", "Sumber"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("figure_id", "Angka acuan", FieldType.REFERENCE, required=True, refers_to="figure"),
    ),
)

KINDS = (
    MOVEMENT,
    MOVEMENT_PARTNER,
    WAVE,
    PARTICIPATION,
    PARTICIPATION_STEP,
    PEER_REGION,
    PEER_STANDING,
    FIGURE,
    FIGURE_VALUE,
)
