"""Closed sets of bimtek, meetings and other events."""

from gm100_desktop.domain.choices import Choice


class SessionKind(Choice):
    """Sort of event."""

    BIMTEK = "bimtek", "Bimtek"
    MONEV = "monev", "Bimtek monev"
    COUNCIL_MEETING = "council_meeting", "Rapat Dewan"
    TEAM_MEETING = "team_meeting", "Rapat Tim Pelaksana"
    FORUM = "forum", "Forum"
    WORKING_GROUP = "working_group", "Rapat Pokja"
    LAUNCHING = "launching", "Peluncuran"
    SIGNING = "signing", "Penandatanganan"
    ASSESSMENT = "assessment", "Asesmen"
    INTERVIEW = "interview", "Wawancara"
    STUDY_VISIT = "study_visit", "Studi banding"
    FIELD_REVIEW = "field_review", "Tinjauan lapangan"
    TRAINING = "training", "Pelatihan"
    CONSULTATION = "consultation", "Konsultasi"
    OTHER = "other", "Lainnya"


class BimtekStage(Choice):
    """The four stages of the guidance."""

    FIRST = "I", "Bimtek I"
    SECOND = "II", "Bimtek II"
    THIRD = "III", "Bimtek III"
    FOURTH = "IV", "Bimtek IV"


class SessionStatus(Choice):
    """Whether an event was held."""

    PLANNED = "planned", "Rencana"
    DONE = "done", "Terlaksana"
    POSTPONED = "postponed", "Ditunda"
    CANCELLED = "cancelled", "Batal"


class SessionMode(Choice):
    """How people meet."""

    ONSITE = "onsite", "Luring"
    ONLINE = "online", "Daring"
    HYBRID = "hybrid", "Hibrida"


class TargetReached(Choice):
    """Whether an event reached its target."""

    YES = "yes", "Tercapai"
    PARTLY = "partly", "Sebagian"
    NO = "no", "Tidak tercapai"


class OrganiserRole(Choice):
    """What an organiser does."""

    ORGANISER = "organiser", "Penyelenggara"
    HOST = "host", "Tuan rumah"
    SUPPORTER = "supporter", "Pendukung"


class SpeakerRole(Choice):
    """What a speaker does."""

    SPEAKER = "speaker", "Narasumber"
    MENTOR = "mentor", "Pembimbing"
    COMPANION = "companion", "Pendamping"
    MODERATOR = "moderator", "Moderator"
    PRESENTER = "presenter", "Pemapar"


class AttendanceCategory(Choice):
    """In what capacity somebody attends."""

    COUNCIL = "council", "Dewan"
    EXECUTING_TEAM = "executing_team", "Tim Pelaksana"
    AGENCY = "agency", "OPD"
    SPEAKER = "speaker", "Narasumber"
    COMPANION = "companion", "Pendamping"
    GUEST = "guest", "Tamu undangan"
    DELEGATION = "delegation", "Delegasi"
    ASSESSOR = "assessor", "Asesor"
    MEDIA = "media", "Media"
    PUBLIC = "public", "Masyarakat"


class DelegationRole(Choice):
    """Place of somebody in a delegation."""

    LEAD = "lead", "Ketua"
    MEMBER = "member", "Anggota"
    COMPANION = "companion", "Pendamping"


class AttendanceState(Choice):
    """Whether somebody came on a day."""

    PRESENT = "present", "Hadir"
    EXCUSED = "excused", "Izin"
    ABSENT = "absent", "Tidak hadir"


class TaskStatus(Choice):
    """How a task stands."""

    OPEN = "open", "Belum dikerjakan"
    RUNNING = "running", "Berjalan"
    DONE = "done", "Selesai"
    DROPPED = "dropped", "Dibatalkan"
