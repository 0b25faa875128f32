"""People, the posts they held, and the bodies they sit in under a decree."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.rosters import (
    Acting,
    BodyKind,
    CompanionRole,
    PersonKind,
    RoleCode,
    Sector,
    Sex,
    SignatoryPlace,
    SignatureForm,
    SignedReport,
)

PERSON = Kind(
    id="person",
    table="person",
    area=Area.ROSTERS,
    label="orang",
    title=("front_title", "name", "back_title"),
    fields=(
        Field("name", "Nama tanpa gelar", required=True),
        Field("front_title", "Gelar depan", hint="mis. Dr. H.", width=1),
        Field("back_title", "Gelar belakang", hint="mis. S.Ag., M.Pd.", width=1),
        Field("nip", "NIP/NRP", FieldType.CODE, width=1),
        Field("sector", "Sektor", FieldType.CHOICE, required=True, choices=Sector, width=1),
        Field("rank", "Pangkat", hint="mis. Pembina (IV/a)", width=1),
        Field("kind", "Kepegawaian", FieldType.CHOICE, required=True, choices=PersonKind, width=1),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("institution_id", "Lembaga", FieldType.REFERENCE, refers_to="institution"),
        Field("phone", "Telepon", FieldType.CODE, width=1),
        Field("email", "Surel", width=1),
        Field("sex", "Jenis kelamin", FieldType.CHOICE, choices=Sex),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
POSITION = Kind(
    id="position",
    table="position",
    area=Area.ROSTERS,
    label="jabatan",
    title=("acting", "title"),
    parent="person_id",
    fields=(
        Field("title", "Jabatan", required=True),
        Field("acting", "Pelaksana", FieldType.CHOICE, choices=Acting, width=1),
        Field("echelon", "Eselon", FieldType.CODE, hint="mis. II.b", width=1),
        Field("agency_id", "OPD", FieldType.REFERENCE, refers_to="agency"),
        Field("institution_id", "Lembaga", FieldType.REFERENCE, refers_to="institution"),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Berakhir", FieldType.DATE, width=1),
        Field("is_side_post", "Jabatan rangkap", FieldType.FLAG, width=1),
        Field("decree_number", "Nomor SK", FieldType.CODE, width=1),
        Field("document_id", "Dokumen SK", FieldType.REFERENCE, refers_to="document"),
        Field("person_id", "Orang", FieldType.REFERENCE, required=True, refers_to="person"),
    ),
)
BODY = Kind(
    id="body",
    table="body",
    area=Area.ROSTERS,
    label="kelompok",
    title=("name",),
    fields=(
        Field("name", "Nama", required=True, hint="mis. Dewan Smart City"),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=BodyKind, width=1),
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, refers_to="dimension", width=1),
        Field("parent_id", "Bagian dari", FieldType.REFERENCE, refers_to="body"),
        Field("duties", "Tugas", FieldType.LONG_TEXT),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
BODY_ROLE = Kind(
    id="body_role",
    table="body_role",
    area=Area.ROSTERS,
    label="kedudukan",
    title=("label",),
    parent="body_id",
    fields=(
        Field("label", "Kedudukan", required=True, hint="mis. Wakil Ketua I"),
        Field("code", "Setara dengan", FieldType.CHOICE, required=True, choices=RoleCode),
        Field("body_id", "Kelompok", FieldType.REFERENCE, required=True, refers_to="body"),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
MEMBERSHIP = Kind(
    id="membership",
    table="membership",
    area=Area.ROSTERS,
    label="keanggotaan",
    title=("person_id", "role_id"),
    parent="body_id",
    fields=(
        Field("person_id", "Orang", FieldType.REFERENCE, required=True, refers_to="person"),
        Field("role_id", "Kedudukan", FieldType.REFERENCE, required=True, refers_to="body_role"),
        Field("decree_id", "SK", FieldType.REFERENCE, refers_to="document"),
        Field("position_text", "Jabatan menurut SK"),
        Field("starts_on", "Mulai", FieldType.DATE, hint="kosong: menurut SK", width=1),
        Field("ends_on", "Berakhir", FieldType.DATE, hint="kosong: menurut SK", width=1),
        Field("is_ex_officio", "Karena jabatan", FieldType.FLAG, width=1),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("body_id", "Kelompok", FieldType.REFERENCE, required=True, refers_to="body"),
    ),
)
COMPANION = Kind(
    id="companion",
    table="companion",
    area=Area.ROSTERS,
    label="pendamping",
    title=("person_id",),
    parent="participation_id",
    fields=(
        Field("person_id", "Orang", FieldType.REFERENCE, required=True, refers_to="person"),
        Field("role", "Peran", FieldType.CHOICE, required=True, choices=CompanionRole),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Berakhir", FieldType.DATE, width=1),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("participation_id", "Keikutsertaan", FieldType.REFERENCE, refers_to="participation"),
    ),
)
SIGNATORY = Kind(
    id="signatory",
    table="signatory",
    area=Area.ROSTERS,
    label="penanda tangan",
    title=("person_id", "place_in_block"),
    fields=(
        Field("person_id", "Orang", FieldType.REFERENCE, refers_to="person"),
        Field("place_in_block", "Letak", FieldType.CHOICE, required=True, choices=SignatoryPlace, width=1),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
        Field("form", "Cara", FieldType.CHOICE, required=True, choices=SignatureForm),
        Field("position_text", "Jabatan tercetak", hint="kosong: jabatan pada tanggal laporan"),
        Field("on_behalf_of", "Atas nama", hint="mis. a.n. Bupati Tirta Kencana"),
        Field("report_kind", "Hanya untuk laporan", FieldType.CHOICE, choices=SignedReport),
    ),
)

KINDS = (PERSON, POSITION, BODY, BODY_ROLE, MEMBERSHIP, COMPANION, SIGNATORY)
