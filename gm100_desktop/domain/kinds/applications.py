"""Applications by SPBE service, what joins them, connectivity, equipment and IT staff."""

from gm100_desktop.domain.applications import (
    ApplicationStatus,
    CoverageLevel,
    CoverageStatus,
    InfrastructureKind,
    LinkMethod,
    Medium,
    ServiceClass,
    ServiceStatus,
    StandardService,
)
from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind

SPBE_SERVICE = Kind(
    id="spbe_service",
    table="spbe_service",
    area=Area.APPLICATIONS,
    label="layanan SPBE",
    title=("name",),
    fields=(
        Field("name", "Nama layanan", required=True),
        Field("code", "Kode", FieldType.CODE, required=True, choices=StandardService, is_open=True),
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1),
        Field("class", "Golongan", FieldType.CHOICE, required=True, choices=ServiceClass),
        Field("status", "Status", FieldType.CHOICE, choices=ServiceStatus),
        Field("agency_id", "OPD pemilik", FieldType.REFERENCE, refers_to="agency"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
APPLICATION = Kind(
    id="application",
    table="application",
    area=Area.APPLICATIONS,
    label="aplikasi",
    title=("name",),
    fields=(
        Field("name", "Nama aplikasi", required=True),
        Field("agency_id", "OPD pemilik", FieldType.REFERENCE, refers_to="agency"),
        Field("purpose", "Fungsi", FieldType.LONG_TEXT),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=ApplicationStatus, width=1),
        Field("year", "Tahun dibuat", FieldType.YEAR, width=1),
        Field("users", "Pengguna", hint="mis. warga, OPD", width=1),
        Field("user_count", "Jumlah pengguna", FieldType.WHOLE, least=0, width=1),
        Field("is_spbe", "Sesuai SPBE", FieldType.FLAG, width=1),
        Field("is_local", "Khusus daerah", FieldType.FLAG, width=1),
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, refers_to="dimension"),
        Field("programme_id", "Program", FieldType.REFERENCE, refers_to="programme"),
        Field("platform", "Platform", hint="mis. web, Android", width=1),
        Field("developer", "Pembuat", width=1),
        Field("link", "Tautan"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
APPLICATION_SERVICE = Kind(
    id="application_service",
    table="application_service",
    area=Area.APPLICATIONS,
    label="layanan aplikasi",
    title=("service_id",),
    parent="application_id",
    fields=(
        Field("service_id", "Layanan SPBE", FieldType.REFERENCE, required=True, refers_to="spbe_service"),
        Field("application_id", "Aplikasi", FieldType.REFERENCE, required=True, refers_to="application"),
    ),
)
APPLICATION_COVERAGE = Kind(
    id="application_coverage",
    table="application_coverage",
    area=Area.APPLICATIONS,
    label="cakupan aplikasi",
    title=("level",),
    parent="application_id",
    fields=(
        Field("level", "Tingkat", FieldType.CHOICE, required=True, choices=CoverageLevel, width=1),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=CoverageStatus, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("application_id", "Aplikasi", FieldType.REFERENCE, required=True, refers_to="application"),
    ),
)
APPLICATION_LINK = Kind(
    id="application_link",
    table="application_link",
    area=Area.APPLICATIONS,
    label="integrasi aplikasi",
    title=("from_id", "to_id"),
    parent="from_id",
    fields=(
        Field("to_id", "Ke aplikasi", FieldType.REFERENCE, required=True, refers_to="application"),
        Field("data", "Data yang dialirkan"),
        Field("method", "Cara", FieldType.CHOICE, choices=LinkMethod, width=1),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=ApplicationStatus, width=1),
        Field("from_id", "Dari aplikasi", FieldType.REFERENCE, required=True, refers_to="application"),
    ),
)
DATA_INTEGRATION = Kind(
    id="data_integration",
    table="data_integration",
    area=Area.APPLICATIONS,
    label="integrasi data",
    title=("dataset",),
    fields=(
        Field("dataset", "Nama data", required=True),
        Field("producer_id", "OPD produsen", FieldType.REFERENCE, refers_to="agency"),
        Field("consumers", "Pengguna data"),
        Field("frequency", "Frekuensi", hint="mis. bulanan", width=1),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=ApplicationStatus, width=1),
        Field("method", "Cara", hint="mis. API"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
CONNECTIVITY = Kind(
    id="connectivity",
    table="connectivity",
    area=Area.APPLICATIONS,
    label="akses internet",
    title=("site", "year"),
    fields=(
        Field("site", "Lokasi", required=True),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("bandwidth_mbps", "Bandwidth (Mbps)", FieldType.WHOLE, least=0, width=1),
        Field("medium", "Jaringan", FieldType.CHOICE, choices=Medium),
        Field("provider", "Penyedia"),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("is_integrated", "Dikelola terpadu", FieldType.FLAG),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
INFRASTRUCTURE = Kind(
    id="infrastructure",
    table="infrastructure",
    area=Area.APPLICATIONS,
    label="infrastruktur",
    title=("name",),
    fields=(
        Field("name", "Nama", required=True),
        Field("kind", "Jenis", FieldType.CHOICE, choices=InfrastructureKind, width=1),
        Field("quantity", "Jumlah", FieldType.WHOLE, least=0, width=1),
        Field("condition", "Kondisi", hint="mis. baik"),
        Field("year", "Tahun", FieldType.YEAR),
        Field("location", "Lokasi"),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
    ),
)
IT_STAFF = Kind(
    id="it_staff",
    table="it_staff",
    area=Area.APPLICATIONS,
    label="SDM TI",
    title=("competence", "year"),
    fields=(
        Field("competence", "Kompetensi", hint="mis. pranata komputer"),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("head_count", "Jumlah orang", FieldType.WHOLE, least=0, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
INNOVATION = Kind(
    id="innovation",
    table="innovation",
    area=Area.APPLICATIONS,
    label="inovasi",
    title=("name",),
    fields=(
        Field("name", "Nama inovasi", required=True),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("service", "Layanan"),
        Field("time_before", "Waktu sebelum", hint="mis. 3 hari", width=1),
        Field("time_after", "Waktu sesudah", hint="mis. 15 menit", width=1),
        Field("year", "Tahun", FieldType.YEAR),
        Field("application_id", "Aplikasi", FieldType.REFERENCE, refers_to="application"),
    ),
)

KINDS = (
    SPBE_SERVICE,
    APPLICATION,
    APPLICATION_SERVICE,
    APPLICATION_COVERAGE,
    APPLICATION_LINK,
    DATA_INTEGRATION,
    CONNECTIVITY,
    INFRASTRUCTURE,
    IT_STAFF,
    INNOVATION,
)
