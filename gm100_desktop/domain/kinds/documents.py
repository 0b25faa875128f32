"""Documents and evidence, agreements and what was done under them."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.documents import (
    AgreementKind,
    AgreementStatus,
    Direction,
    DocumentKind,
    LegalState,
    Openness,
    PartyAttendance,
    Relation,
    Scope,
)
from gm100_desktop.domain.fields import Field, FieldType, Kind

DOCUMENT = Kind(
    id="document",
    table="document",
    area=Area.DOCUMENTS,
    label="dokumen",
    title=("code", "number", "title"),
    fields=(
        Field("title", "Perihal", required=True),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=DocumentKind),
        Field("number", "Nomor", FieldType.CODE, hint="seperti tercetak"),
        Field("code", "Kode bukti", FieldType.CODE, hint="mis. B-014", width=1),
        Field("openness", "Keterbukaan", FieldType.CHOICE, required=True, choices=Openness, width=1),
        Field("year", "Tahun", FieldType.YEAR, width=1),
        Field("dated_on", "Tanggal", FieldType.DATE, width=1),
        Field("issuer", "Penerbit"),
        Field("signer", "Penanda tangan", hint="nama dan jabatan seperti tercetak"),
        Field("place", "Tempat"),
        Field("link", "Tautan"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("direction", "Arah", FieldType.CHOICE, choices=Direction, tab="Surat", width=1),
        Field("received_on", "Diterima", FieldType.DATE, tab="Surat", width=1),
        Field("addressee", "Kepada", tab="Surat"),
        Field("follow_up", "Tindak lanjut", FieldType.LONG_TEXT, tab="Surat"),
        Field("state", "Keadaan", FieldType.CHOICE, choices=LegalState, tab="Masa berlaku"),
        Field("valid_from", "Berlaku sejak", FieldType.DATE, tab="Masa berlaku", width=1),
        Field("valid_until", "Berlaku sampai", FieldType.DATE, tab="Masa berlaku", width=1),
        Field("replaces_id", "Menggantikan", FieldType.REFERENCE, refers_to="document", tab="Masa berlaku"),
    ),
)
DOCUMENT_RELATION = Kind(
    id="document_relation",
    table="document_relation",
    area=Area.DOCUMENTS,
    label="kaitan dokumen",
    title=("relation", "other_id"),
    parent="document_id",
    fields=(
        Field("relation", "Kaitan", FieldType.CHOICE, required=True, choices=Relation),
        Field("other_id", "Dokumen lain", FieldType.REFERENCE, required=True, refers_to="document"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, required=True, refers_to="document"),
    ),
)
EVIDENCE_LINK = Kind(
    id="evidence_link",
    table="evidence_link",
    area=Area.DOCUMENTS,
    label="bukti",
    title=("document_id", "page"),
    parent="document_id",
    fields=(
        Field("caption", "Keterangan"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, required=True, refers_to="document"),
        Field("page", "Halaman", FieldType.CODE, hint="mis. 3 atau 3-5", width=1),
        Field("taken_on", "Tanggal foto", FieldType.DATE, width=1),
        Field("sort_order", "Urutan", FieldType.WHOLE, width=1),
    ),
)
AGREEMENT = Kind(
    id="agreement",
    table="agreement",
    area=Area.DOCUMENTS,
    label="kerja sama",
    title=("title",),
    fields=(
        Field("title", "Judul", required=True),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=AgreementKind),
        Field("status", "Status", FieldType.CHOICE, required=True, choices=AgreementStatus),
        Field("number_own", "Nomor daerah", FieldType.CODE),
        Field("number_partner", "Nomor mitra", FieldType.CODE),
        Field("valid_from", "Berlaku sejak", FieldType.DATE, width=1),
        Field("valid_until", "Berlaku sampai", FieldType.DATE, width=1),
        Field("participation_id", "Keikutsertaan", FieldType.REFERENCE, refers_to="participation"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, refers_to="document"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("planned_on", "Tanggal rencana", FieldType.DATE, tab="Penandatanganan", width=1),
        Field("planned_place", "Tempat rencana", tab="Penandatanganan", width=1),
        Field("signed_on", "Tanggal terlaksana", FieldType.DATE, tab="Penandatanganan", width=1),
        Field("signed_place", "Tempat terlaksana", tab="Penandatanganan", width=1),
        Field("session_id", "Kegiatan", FieldType.REFERENCE, refers_to="session", tab="Penandatanganan"),
    ),
)
AGREEMENT_PARTY = Kind(
    id="agreement_party",
    table="agreement_party",
    area=Area.DOCUMENTS,
    label="pihak",
    title=("number", "institution_id", "name"),
    parent="agreement_id",
    fields=(
        Field(
            "institution_id",
            "Lembaga",
            FieldType.REFERENCE,
            refers_to="institution",
            hint="kosong: daerah sendiri",
        ),
        Field("name", "Nama pihak", hint="bila tidak ada di daftar"),
        Field("number", "Pihak ke", FieldType.WHOLE, least=1, width=1),
        Field("attendance", "Kehadiran", FieldType.CHOICE, required=True, choices=PartyAttendance, width=1),
        Field("signatory_id", "Penanda tangan", FieldType.REFERENCE, refers_to="person"),
        Field("signatory_position", "Jabatan penanda tangan"),
        Field("representative_id", "Diwakili oleh", FieldType.REFERENCE, refers_to="person"),
        Field("agreement_id", "Kerja sama", FieldType.REFERENCE, required=True, refers_to="agreement"),
    ),
)
AGREEMENT_SCOPE = Kind(
    id="agreement_scope",
    table="agreement_scope",
    area=Area.DOCUMENTS,
    label="ruang lingkup",
    title=("scope", "text"),
    parent="agreement_id",
    fields=(
        Field("number", "Nomor", FieldType.WHOLE, least=1, width=1),
        Field("scope", "Lingkup", FieldType.CHOICE, required=True, choices=Scope, width=1),
        Field("text", "Bunyi", FieldType.LONG_TEXT),
        Field("agreement_id", "Kerja sama", FieldType.REFERENCE, required=True, refers_to="agreement"),
    ),
)
SCOPE_REALISATION = Kind(
    id="scope_realisation",
    table="scope_realisation",
    area=Area.DOCUMENTS,
    label="pelaksanaan kerja sama",
    title=("activity",),
    parent="scope_id",
    fields=(
        Field("activity", "Yang dilaksanakan", required=True),
        Field("scope_id", "Ruang lingkup", FieldType.REFERENCE, required=True, refers_to="agreement_scope"),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Selesai", FieldType.DATE, width=1),
        Field("given_by", "Pemberi"),
        Field("place", "Tempat", width=1),
        Field("partner_city", "Kota mitra", width=1),
        Field("participant_count", "Jumlah peserta", FieldType.WHOLE, least=0),
        Field("result", "Hasil", FieldType.LONG_TEXT),
        Field("session_id", "Kegiatan", FieldType.REFERENCE, refers_to="session"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, refers_to="document"),
    ),
)
ASSISTANCE = Kind(
    id="assistance",
    table="assistance",
    area=Area.DOCUMENTS,
    label="pendampingan",
    title=("activity", "year"),
    parent="participation_id",
    fields=(
        Field("activity", "Pendampingan", required=True),
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("institution_id", "Diberikan oleh", FieldType.REFERENCE, refers_to="institution"),
        Field("output", "Keluaran", hint="mis. dokumen masterplan"),
        Field("delivered_on", "Diserahkan", FieldType.DATE),
        Field("output_document_id", "Dokumen keluaran", FieldType.REFERENCE, refers_to="document"),
        Field(
            "participation_id", "Keikutsertaan", FieldType.REFERENCE, required=True, refers_to="participation"
        ),
    ),
)

KINDS = (
    DOCUMENT,
    DOCUMENT_RELATION,
    EVIDENCE_LINK,
    AGREEMENT,
    AGREEMENT_PARTY,
    AGREEMENT_SCOPE,
    SCOPE_REALISATION,
    ASSISTANCE,
)
