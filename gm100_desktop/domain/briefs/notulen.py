"""The minutes of one session: what it was, what was said, what was decided and agreed."""

from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.evidence import EvidenceRegister, Marks
from gm100_desktop.domain.briefs.quick_wins import Photo
from gm100_desktop.domain.briefs.sessions import Agreement, AttendanceCount
from gm100_desktop.domain.briefs.setting import Letterhead, PageSetup, Signature


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of a day."""

    item: str
    starts: str = ""  # '08:30'
    ends: str = ""
    led_by: str = ""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """The items of one day; those that stand on no day have ''."""

    date: str
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """Somebody who spoke, and of what."""

    name: str  # 'Dr. Arya Wicaksana (Universitas Nusa Contoh)'
    topic: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Output:
    """What the session brought forth."""

    title: str
    delivered: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A question with its answer, and the proof that was promised."""

    number: int
    question: str
    asked_by: str = ""
    aspect: str = ""
    answer: str = ""
    answered_by: str = ""
    promised: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceBrief:
    """Who came, in numbers."""

    present: int = 0
    invited: int = 0
    categories: tuple[AttendanceCount, ...] = ()
    uncounted: tuple[str, ...] = ()  # groups that came in a number nobody wrote down
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class NotulenBrief:
    """Everything the minutes of one session tell; what is unknown is empty."""

    title: str
    region: str
    report_date: str
    letterhead: Letterhead
    kind: str = ""  # 'Bimtek', 'Rapat Dewan'
    stage: str = ""  # 'Bimtek III'
    body: str = ""
    status: str = ""  # said only while it was not held
    starts: str = ""
    ends: str = ""
    start_time: str = ""
    end_time: str = ""
    time_zone: str = "WIB"
    venue: str = ""
    online_link: str = ""
    opened_by: str = ""
    speech: tuple[str, ...] = ()
    led_by: str = ""
    organisers: str = ""
    speakers: tuple[SpeakerLine, ...] = ()
    companions: tuple[str, ...] = ()
    attendance: AttendanceBrief = field(default_factory=AttendanceBrief)
    target: str = ""
    marks: Marks = ()
    agenda_text: tuple[str, ...] = ()
    agenda: tuple[AgendaDay, ...] = ()
    discussion: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    outputs: tuple[Output, ...] = ()
    constraints: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    asked: tuple[AskedLine, ...] = ()
    photos: tuple[Photo, ...] = ()  # at most six
    minutes_by: str = ""  # said where nobody signs
    evidence: EvidenceRegister = field(default_factory=EvidenceRegister)
    signature: Signature | None = None
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False

    @property
    def has_minutes(self) -> bool:
        """Return whether anybody wrote down what was said, decided or agreed."""
        return bool(self.discussion or self.decisions or self.agreements)
