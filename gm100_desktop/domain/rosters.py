"""Closed sets of people, posts and bodies."""

from gm100_desktop.domain.choices import Choice


class PersonKind(Choice):
    """How somebody is employed."""

    CIVIL_SERVANT = "civil_servant", "PNS"
    CONTRACT = "contract", "PPPK"
    MILITARY_POLICE = "military_police", "TNI/Polri"
    EXTERNAL = "external", "Bukan ASN"


class Sex(Choice):
    """Sex of a person."""

    MALE = "male", "Laki-laki"
    FEMALE = "female", "Perempuan"


class Sector(Choice):
    """The five sectors of the pentahelix."""

    GOVERNMENT = "government", "Pemerintah"
    ACADEMIA = "academia", "Akademisi"
    BUSINESS = "business", "Dunia usaha"
    COMMUNITY = "community", "Komunitas"
    MEDIA = "media", "Media"


class Acting(Choice):
    """How a post is held for another."""

    PLT = "plt", "Plt."
    PLH = "plh", "Plh."
    PJ = "pj", "Pj."
    PJS = "pjs", "Pjs."


class BodyKind(Choice):
    """Sort of body."""

    COUNCIL = "council", "Dewan"
    EXECUTING_TEAM = "executing_team", "Tim Pelaksana"
    FORUM = "forum", "Forum"
    SECRETARIAT = "secretariat", "Sekretariat"
    WORKING_GROUP = "working_group", "Pokja"
    APPRAISER = "appraiser", "Tim penilai"


class RoleCode(Choice):
    """What a position in a body stands for, whatever its label."""

    PATRON = "patron", "Pembina"
    STEERING = "steering", "Pengarah"
    CHAIR = "chair", "Ketua"
    VICE_CHAIR = "vice_chair", "Wakil Ketua"
    SECRETARY = "secretary", "Sekretaris"
    RESPONSIBLE = "responsible", "Penanggung Jawab"
    GROUP_LEAD = "group_lead", "Ketua Pokja"
    MEMBER = "member", "Anggota"
    SECRETARIAT = "secretariat", "Sekretariat"
    OTHER = "other", "Lainnya"


class CompanionRole(Choice):
    """What a companion does for the region."""

    LEAD_COMPANION = "lead_companion", "Pendamping utama"
    COMPANION = "companion", "Pendamping"
    MENTOR = "mentor", "Pembimbing"


class SignatoryPlace(Choice):
    """Where in the signature block somebody stands."""

    MAKER = "maker", "Pembuat"
    SUPERIOR = "superior", "Mengetahui"


class SignedReport(Choice):
    """A report somebody signs, by its name in the catalogue."""

    REPORT = "laporan", "Laporan Pelaksanaan dan Evaluasi"
    SELF_ASSESSMENT = "penilaian-mandiri", "Buku Penilaian Mandiri"
    MATRIX = "matriks", "Matriks Masterplan dan Peta Jalan"
    DECREE_ANNEX = "lampiran-sk", "Lampiran SK"
    ATTENDANCE = "daftar-hadir", "Daftar Hadir"
    MINUTES = "notulen", "Notulen dan Laporan Kegiatan"


class SignatureForm(Choice):
    """How somebody signs."""

    WET = "wet", "Tanda tangan basah"
    ELECTRONIC = "electronic", "TTE"
