"""What people did together: bimtek, meetings, collaboration, recognition in public."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed, who does it, until when, and how it stands."""

    text: str
    owner: str = ""
    due: str = ""
    state: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceCount:
    """How many came of one category: 'OPD', 'Dewan', 'Tim Pelaksana', 'Tamu undangan'."""

    category: str
    present: int
    invited: int = 0


@dataclass(frozen=True, slots=True)
class BimtekLine:
    """One session of bimtek I-IV or monev."""

    stage: str  # 'Tahap I', 'Monev'
    title: str
    starts: str = ""
    ends: str = ""
    venue: str = ""
    opened_by: str = ""  # 'Bupati X Ani, yang diwakili oleh Kepala Dinas Kominfo Budi'
    organiser: str = ""
    facilitators: tuple[str, ...] = ()  # 'Anjani Gantari (BPPT RI)'
    companions: tuple[str, ...] = ()
    present: int = 0
    invited: int = 0
    attendance: tuple[AttendanceCount, ...] = ()
    target: str = ""  # what the session was to reach
    outputs: tuple[str, ...] = ()
    constraints: str = ""
    agreements: tuple[Agreement, ...] = ()
    marks: Marks = ()
    speech: str = ""
    uncounted: tuple[str, ...] = ()  # groups that came in a number nobody wrote down
    topics: tuple[str, ...] = ()  # 'Peta jalan (Anjani Gantari)'
    decisions: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting, forum, launching or visit."""

    title: str
    kind: str = ""  # 'Rapat Dewan', 'Forum', 'Launching'
    body: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    led_by: str = ""
    present: int = 0
    invited: int = 0
    summary: str = ""
    agreements: tuple[Agreement, ...] = ()
    marks: Marks = ()
    has_uncounted: bool = False  # more came than are counted


@dataclass(frozen=True, slots=True)
class CollaborationLine:
    """Work shared with another region or institution."""

    name: str
    partners: str = ""
    contribution: str = ""
    result: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class AchievementLine:
    """An award or a first place."""

    title: str
    giver: str = ""
    date: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """Where the programme was in the news."""

    title: str
    medium: str = ""
    author: str = ""
    date: str = ""
    link: str = ""
    marks: Marks = ()
    editor: str = ""
    time: str = ""  # '06.06 WIB'
    hijri_date: str = ""
    reads: int | None = None


@dataclass(frozen=True, slots=True)
class SessionsBrief:
    """Everything the region did in company, in order of date."""

    bimtek: tuple[BimtekLine, ...] = ()
    meetings: tuple[MeetingLine, ...] = ()  # of the report year
    agreements_done: int = 0
    agreements_total: int = 0
    collaborations: tuple[CollaborationLine, ...] = ()
    achievements: tuple[AchievementLine, ...] = ()
    publications: tuple[PublicationLine, ...] = ()
