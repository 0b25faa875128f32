"""Closed sets of documents, evidence and agreements."""

from collections.abc import Mapping

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.regions import RegionType


class DocumentKind(Choice):
    """Sort of paper or file."""

    LETTER = "letter", "Surat"
    DECREE = "decree", "SK"
    REGULATION_HEAD = "regulation_head", "Perbup/Perwali"
    REGULATION_REGIONAL = "regulation_regional", "Perda"
    AGREEMENT = "agreement", "MoU/PKS"
    INVITATION = "invitation", "Undangan"
    ATTENDANCE_LIST = "attendance_list", "Daftar hadir"
    MINUTES = "minutes", "Notulen"
    PHOTO = "photo", "Foto"
    VIDEO = "video", "Video"
    REPORT = "report", "Laporan"
    BUDGET_DOCUMENT = "budget_document", "Dokumen anggaran"
    PLANNING_DOCUMENT = "planning_document", "Dokumen perencanaan"
    SOP = "sop", "SOP"
    PRESENTATION = "presentation", "Paparan"
    INVENTORY = "inventory", "Inventaris"
    STATISTICS = "statistics", "Statistik"
    AWARD = "award", "Penghargaan"
    SURVEY_RECAP = "survey_recap", "Rekap survei"
    NEWS = "news", "Berita"
    LINK = "link", "Tautan"
    OTHER = "other", "Lainnya"


REGULATIONS = (DocumentKind.REGULATION_REGIONAL, DocumentKind.REGULATION_HEAD, DocumentKind.DECREE)
"""What the region itself has decided, the strongest first."""


def document_kind_word(code: str, region_type: str) -> str:
    """The word for a sort of paper: 'Perbup' in a kabupaten, 'Perwali' in a kota, else both."""
    word = DocumentKind.word(code)
    return _OF_THE_HEAD.get(region_type, word) if code == DocumentKind.REGULATION_HEAD else word


_OF_THE_HEAD: Mapping[str, str] = {RegionType.KABUPATEN.value: "Perbup", RegionType.KOTA.value: "Perwali"}


class Direction(Choice):
    """Which way a letter went."""

    INCOMING = "incoming", "Masuk"
    OUTGOING = "outgoing", "Keluar"


class LegalState(Choice):
    """How far a regulation has come."""

    DRAFT = "draft", "Rancangan"
    IN_FORCE = "in_force", "Berlaku"
    REVOKED = "revoked", "Dicabut"


class Openness(Choice):
    """Who may see a document."""

    PUBLIC = "public", "Terbuka"
    INTERNAL = "internal", "Internal"
    RESTRICTED = "restricted", "Terbatas"


class Relation(Choice):
    """How one document stands to another."""

    BASIS_OF = "basis_of", "Dasar bagi"
    ANSWERS = "answers", "Menjawab"
    CHANGES = "changes", "Mengubah"
    REVOKES = "revokes", "Mencabut"
    ANNEX_OF = "annex_of", "Lampiran dari"


class AgreementKind(Choice):
    """Sort of agreement."""

    MOU = "mou", "MoU"
    MEMORANDUM = "memorandum", "Nota Kesepahaman"
    COOPERATION = "cooperation", "Perjanjian kerja sama"
    SISTER_CITY = "sister_city", "Sister city"
    UNIVERSITY = "university", "Kerja sama perguruan tinggi"
    OTHER = "other", "Lainnya"


class AgreementStatus(Choice):
    """Whether an agreement was signed."""

    PLANNED = "planned", "Rencana"
    DONE = "done", "Terlaksana"
    POSTPONED = "postponed", "Ditunda"
    CANCELLED = "cancelled", "Batal"


class PartyAttendance(Choice):
    """Whether a signatory comes to the signing."""

    PLANNED = "planned", "Rencana hadir"
    CONFIRMED = "confirmed", "Dipastikan"
    ATTENDED = "attended", "Hadir"
    REPRESENTED = "represented", "Diwakili"
    ABSENT = "absent", "Tidak hadir"


class Scope(Choice):
    """What an agreement line is about."""

    FACILITATION = "facilitation", "Fasilitasi"
    CONSULTATION = "consultation", "Konsultasi"
    TRAINING = "training", "Pelatihan"
    STUDY_VISIT = "study_visit", "Studi banding"
    SISTER_CITY = "sister_city", "Sister city"
    OTHER = "other", "Lainnya"
