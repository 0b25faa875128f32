"""Closed sets of the region and its place in the programme."""

from gm100_desktop.domain.choices import Choice


class RegionType(Choice):
    """Sort of region."""

    KABUPATEN = "kabupaten", "Kabupaten"
    KOTA = "kota", "Kota"


class TimeZone(Choice):
    """Time zone printed behind a time."""

    WIB = "WIB", "WIB"
    WITA = "WITA", "WITA"
    WIT = "WIT", "WIT"


class AgencyWord(Choice):
    """What the region calls its agencies."""

    OPD = "OPD", "OPD"
    SKPD = "SKPD", "SKPD"
    PERANGKAT_DAERAH = "Perangkat Daerah", "Perangkat Daerah"


class Phase(Choice):
    """The two rounds of a working year."""

    FIRST = "I", "Tahap I"
    SECOND = "II", "Tahap II"


class PaperSize(Choice):
    """Sheets an office prints on; F4 is 215 x 330 mm."""

    A4 = "A4", "A4 (210 × 297 mm)"
    F4 = "F4", "F4 (215 × 330 mm)"


class InstitutionKind(Choice):
    """Sort of organisation outside the region's own agencies."""

    MINISTRY = "ministry", "Kementerian"
    AGENCY_NATIONAL = "agency_national", "Lembaga pemerintah pusat"
    LOCAL_GOVERNMENT = "local_government", "Pemerintah daerah lain"
    UNIVERSITY = "university", "Perguruan tinggi"
    BUSINESS = "business", "Swasta"
    STATE_ENTERPRISE = "state_enterprise", "BUMN/BUMD"
    MEDIA = "media", "Media"
    COMMUNITY = "community", "Komunitas"
    BANK = "bank", "Bank"
    OTHER = "other", "Lainnya"


class AgencyKind(Choice):
    """Sort of agency, from department to section."""

    SECRETARIAT = "secretariat", "Sekretariat"
    INSPECTORATE = "inspectorate", "Inspektorat"
    DINAS = "dinas", "Dinas"
    BADAN = "badan", "Badan"
    BIDANG = "bidang", "Bidang"
    SEKSI = "seksi", "Seksi"
    UPT = "upt", "UPT"
    KECAMATAN = "kecamatan", "Kecamatan"
    KELURAHAN = "kelurahan", "Kelurahan/desa"
    HOSPITAL = "hospital", "Rumah sakit"
    OTHER = "other", "Lainnya"


class Coordinator(Choice):
    """Agencies that coordinate the programme."""

    KOMINFO = "kominfo", "Komunikasi dan informatika"
    PLANNING = "planning", "Perencanaan"


class ParticipationStatus(Choice):
    """How far a region has come in a wave."""

    CANDIDATE = "candidate", "Calon"
    ADMINISTRATIVE = "administrative", "Lolos administrasi"
    ASSESSED = "assessed", "Dinilai"
    SELECTED = "selected", "Terpilih"
    REJECTED = "rejected", "Tidak terpilih"


class Track(Choice):
    """Track of a region in one evaluation year."""

    REGULER = "REGULER", "Reguler"
    KPPN_IKN = "KPPN_IKN", "KPPN dan IKN"


class ParticipationStage(Choice):
    """Steps on the way of a participation."""

    CANDIDATE = "candidate", "Calon"
    ADMINISTRATIVE = "administrative", "Seleksi administrasi"
    ASSESSMENT = "assessment", "Asesmen"
    RESULT_LETTER = "result_letter", "Surat hasil"
    MOU = "mou", "MoU"
    LAUNCHING = "launching", "Peluncuran"
    BIMTEK = "bimtek", "Bimtek"
    MASTERPLAN = "masterplan", "Masterplan"
    QUICK_WIN = "quick_win", "Quick win"
    MONEV = "monev", "Monev"


class CommitmentKind(Choice):
    """What proves a commitment."""

    STATEMENT = "statement", "Pernyataan"
    REGULATION = "regulation", "Regulasi"
    BUDGET = "budget", "Anggaran"
    ACTIVITY = "activity", "Kegiatan"


class AchievementLevel(Choice):
    """Level at which an award was given."""

    REGIONAL = "regional", "Kabupaten/kota"
    PROVINCIAL = "provincial", "Provinsi"
    NATIONAL = "national", "Nasional"
    INTERNATIONAL = "international", "Internasional"
