"""The region's leaders, what they aim at, and what is said and published of it."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.regions import AchievementLevel, CommitmentKind, TimeZone

LEADERSHIP = Kind(
    id="leadership",
    table="leadership",
    area=Area.REGION,
    label="masa jabatan kepala daerah",
    title=("head_id",),
    fields=(
        Field("head_id", "Kepala daerah", FieldType.REFERENCE, refers_to="person"),
        Field("deputy_id", "Wakil kepala daerah", FieldType.REFERENCE, refers_to="person"),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Berakhir", FieldType.DATE, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
VISION = Kind(
    id="vision",
    table="vision",
    area=Area.REGION,
    label="visi",
    title=("title",),
    fields=(
        Field("title", "Nama singkat", hint="mis. Tirta Kencana Emas"),
        Field("text", "Visi", FieldType.LONG_TEXT),
        Field("leadership_id", "Masa jabatan", FieldType.REFERENCE, refers_to="leadership"),
        Field("start_year", "Tahun mulai", FieldType.YEAR, width=1),
        Field("end_year", "Tahun selesai", FieldType.YEAR, width=1),
        Field("source", "Sumber", hint="mis. RPJMD 2021–2026"),
    ),
)
MISSION = Kind(
    id="mission",
    table="mission",
    area=Area.REGION,
    label="misi",
    title=("number", "text"),
    parent="vision_id",
    fields=(
        Field("number", "Nomor", FieldType.WHOLE, least=1),
        Field("text", "Misi", FieldType.LONG_TEXT, required=True),
        Field("vision_id", "Visi", FieldType.REFERENCE, required=True, refers_to="vision"),
    ),
)
PRIORITY_PROGRAMME = Kind(
    id="priority_programme",
    table="priority_programme",
    area=Area.REGION,
    label="program prioritas",
    title=("title",),
    fields=(
        Field("title", "Nama program prioritas", required=True),
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1),
        Field("start_year", "Tahun mulai", FieldType.YEAR, width=1),
        Field("end_year", "Tahun selesai", FieldType.YEAR, width=1),
        Field("description", "Uraian", FieldType.LONG_TEXT),
    ),
)
ALIGNMENT = Kind(
    id="alignment",
    table="alignment",
    area=Area.REGION,
    label="penyelarasan",
    title=("mission_id",),
    fields=(
        Field("mission_id", "Misi", FieldType.REFERENCE, refers_to="mission"),
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, refers_to="dimension"),
        Field("programme_id", "Program", FieldType.REFERENCE, refers_to="programme"),
        Field("narrative", "Penjelasan", FieldType.LONG_TEXT),
    ),
)
COMMITMENT = Kind(
    id="commitment",
    table="commitment",
    area=Area.REGION,
    label="komitmen",
    title=("text",),
    fields=(
        Field("text", "Komitmen", FieldType.LONG_TEXT, required=True),
        Field("kind", "Bentuk", FieldType.CHOICE, required=True, choices=CommitmentKind, width=1),
        Field("given_on", "Tanggal", FieldType.DATE, width=1),
        Field("person_id", "Oleh", FieldType.REFERENCE, refers_to="person"),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
    ),
)
PUBLICATION = Kind(
    id="publication",
    table="publication",
    area=Area.REGION,
    label="publikasi",
    title=("title",),
    fields=(
        Field("title", "Judul", required=True),
        Field("medium", "Media", width=1),
        Field("read_count", "Jumlah pembaca", FieldType.WHOLE, least=0, width=1),
        Field("published_on", "Tanggal terbit", FieldType.DATE, width=1),
        Field("published_time", "Jam terbit", FieldType.TIME, width=1),
        Field("time_zone", "Zona waktu", FieldType.CHOICE, choices=TimeZone, width=1),
        Field("hijri_date", "Tanggal Hijriah", hint="seperti tercetak", width=1),
        Field("author", "Penulis", width=1),
        Field("editor", "Penyunting", width=1),
        Field("contributor", "Kontributor"),
        Field("link", "Tautan"),
        Field("session_id", "Kegiatan", FieldType.REFERENCE, refers_to="session"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, refers_to="document"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
PRESS_STATEMENT = Kind(
    id="press_statement",
    table="press_statement",
    area=Area.REGION,
    label="pernyataan pers",
    title=("quote",),
    fields=(
        Field("quote", "Kutipan", FieldType.LONG_TEXT, required=True),
        Field("person_id", "Pembicara", FieldType.REFERENCE, refers_to="person"),
        Field("stated_on", "Tanggal", FieldType.DATE, width=1),
        Field("place", "Tempat", width=1),
        Field("publication_id", "Publikasi", FieldType.REFERENCE, refers_to="publication"),
    ),
)
ACHIEVEMENT = Kind(
    id="achievement",
    table="achievement",
    area=Area.REGION,
    label="prestasi",
    title=("title",),
    fields=(
        Field("title", "Prestasi", required=True),
        Field("giver", "Pemberi"),
        Field("level", "Tingkat", FieldType.CHOICE, choices=AchievementLevel, width=1),
        Field("given_on", "Tanggal", FieldType.DATE, width=1),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
IMPACT_STATEMENT = Kind(
    id="impact_statement",
    table="impact_statement",
    area=Area.REGION,
    label="pernyataan manfaat",
    title=("text",),
    fields=(
        Field("year", "Tahun", FieldType.YEAR, required=True),
        Field("text", "Manfaat", FieldType.LONG_TEXT, required=True),
        Field("stated_by", "Dinyatakan oleh"),
        Field("source", "Sumber"),
    ),
)

KINDS = (
    LEADERSHIP,
    VISION,
    MISSION,
    PRIORITY_PROGRAMME,
    ALIGNMENT,
    COMMITMENT,
    PUBLICATION,
    PRESS_STATEMENT,
    ACHIEVEMENT,
    IMPACT_STATEMENT,
)
