"""The region, its letterhead and report options, its agencies and the institutions beside them."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.regions import (
    AgencyKind,
    AgencyWord,
    Coordinator,
    InstitutionKind,
    PaperSize,
    Phase,
    RegionType,
    TimeZone,
)

REGION = Kind(
    id="region",
    table="region",
    area=Area.REGION,
    label="profil daerah",
    title=("name",),
    fields=(
        Field("name", "Nama daerah", required=True, hint="tanpa kata Kabupaten atau Kota"),
        Field("type", "Jenis", FieldType.CHOICE, required=True, choices=RegionType, width=1),
        Field("code", "Kode wilayah", FieldType.CODE, hint="mis. 14.05", width=1),
        Field("province", "Provinsi", width=1),
        Field("time_zone", "Zona waktu", FieldType.CHOICE, required=True, choices=TimeZone, width=1),
        Field("capital", "Ibu kota", hint="tempat pada tanda tangan"),
        Field("head_title", "Sebutan kepala daerah", hint="Bupati atau Wali Kota"),
        Field("working_year", "Tahun kerja", FieldType.YEAR, required=True, width=1),
        Field("working_phase", "Tahap", FieldType.CHOICE, required=True, choices=Phase, width=1),
        Field("agency_word", "Sebutan perangkat daerah", FieldType.CHOICE, required=True, choices=AgencyWord),
        Field("website", "Situs", hint="mis. tirtakencanakab.go.id"),
        Field("profile", "Gambaran umum", FieldType.LONG_TEXT, tab="Uraian"),
        Field("goal_statement", "Harapan dari smart city", FieldType.LONG_TEXT, tab="Uraian"),
        Field("year_formed", "Tahun dibentuk", FieldType.YEAR, least=1600, tab="Angka", width=1),
        Field("area_km2", "Luas (km²)", FieldType.DECIMAL, least=0, tab="Angka", width=1),
        Field("population", "Jumlah penduduk", FieldType.WHOLE, least=0, tab="Angka", width=1),
        Field("population_year", "Tahun data penduduk", FieldType.YEAR, tab="Angka", width=1),
        Field("subdistrict_count", "Jumlah kecamatan", FieldType.WHOLE, least=0, tab="Angka", width=1),
        Field("village_count", "Jumlah desa/kelurahan", FieldType.WHOLE, least=0, tab="Angka", width=1),
    ),
)
PAPER_PROFILE = Kind(
    id="paper_profile",
    table="paper_profile",
    area=Area.REGION,
    label="kop dan kertas",
    title=("kop_line_2",),
    fields=(
        Field("kop_line_1", "Baris pertama kop", hint="PEMERINTAH KABUPATEN …", tab="Kop"),
        Field("kop_line_2", "Baris kedua kop", hint="DINAS KOMUNIKASI DAN INFORMATIKA", tab="Kop"),
        Field("address", "Alamat", tab="Kop"),
        Field("phone", "Telepon", FieldType.CODE, tab="Kop", width=1),
        Field("postcode", "Kode pos", FieldType.CODE, tab="Kop", width=1),
        Field("email", "Surel", tab="Kop", width=1),
        Field("website", "Situs", tab="Kop", width=1),
        Field("paper", "Kertas", FieldType.CHOICE, required=True, choices=PaperSize, tab="Halaman"),
        Field("body_size", "Ukuran huruf (pt)", FieldType.DECIMAL, least=9, most=14, tab="Halaman", width=1),
        Field("duplex", "Cetak bolak-balik", FieldType.FLAG, tab="Halaman", width=1),
        Field("margin_left", "Margin kiri (mm)", FieldType.WHOLE, least=10, most=60, tab="Halaman", width=1),
        Field(
            "margin_right", "Margin kanan (mm)", FieldType.WHOLE, least=10, most=60, tab="Halaman", width=1
        ),
        Field("margin_top", "Margin atas (mm)", FieldType.WHOLE, least=10, most=60, tab="Halaman", width=1),
        Field(
            "margin_bottom", "Margin bawah (mm)", FieldType.WHOLE, least=10, most=60, tab="Halaman", width=1
        ),
    ),
)
REPORT_SETTING = Kind(
    id="report_setting",
    table="report_setting",
    area=Area.REGION,
    label="pilihan laporan",
    title=("report_kind", "name"),
    fields=(
        Field("report_kind", "Laporan", FieldType.CODE, required=True),
        Field("name", "Pilihan", FieldType.CODE, required=True),
        Field("value", "Isi", FieldType.LONG_TEXT),
    ),
)
INSTITUTION = Kind(
    id="institution",
    table="institution",
    area=Area.REGION,
    label="lembaga",
    title=("name",),
    fields=(
        Field("name", "Nama lembaga", required=True),
        Field("abbreviation", "Singkatan"),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=InstitutionKind),
        Field("programme_role", "Peran dalam program smart city"),
        Field("contact", "Kontak"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
AGENCY = Kind(
    id="agency",
    table="agency",
    area=Area.REGION,
    label="OPD",
    title=("name",),
    fields=(
        Field("name", "Nama OPD", required=True),
        Field("abbreviation", "Singkatan", hint="mis. Diskominfo", width=1),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=AgencyKind, width=1),
        Field("parent_id", "Bagian dari", FieldType.REFERENCE, refers_to="agency"),
        Field("coordinator", "Koordinator untuk", FieldType.CHOICE, choices=Coordinator),
        Field("last_contact_on", "Kontak terakhir", FieldType.DATE, width=1),
        Field("is_active", "Masih ada", FieldType.FLAG, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
AGENCY_DELIVERY = Kind(
    id="agency_delivery",
    table="agency_delivery",
    area=Area.REGION,
    label="permintaan data",
    title=("subject",),
    parent="agency_id",
    fields=(
        Field("subject", "Data yang diminta", required=True),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("asked_on", "Diminta", FieldType.DATE, width=1),
        Field("due_on", "Tenggat", FieldType.DATE, width=1),
        Field("delivered_on", "Diterima", FieldType.DATE, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("agency_id", "OPD", FieldType.REFERENCE, required=True, refers_to="agency"),
    ),
)
SITE = Kind(
    id="site",
    table="site",
    area=Area.REGION,
    label="kawasan",
    title=("name",),
    fields=(
        Field("name", "Nama kawasan", required=True),
        Field("kind", "Jenis", hint="mis. kawasan teknologi"),
        Field("subdistrict", "Kecamatan"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)

KINDS = (
    REGION,
    PAPER_PROFILE,
    REPORT_SETTING,
    INSTITUTION,
    AGENCY,
    AGENCY_DELIVERY,
    SITE,
)
