"""Quick wins: one page each."""

from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.masterplan import ObstacleLine
from gm100_desktop.domain.briefs.setting import Picture


@dataclass(frozen=True, slots=True)
class Measure:
    """A benefit in numbers, before and after, on one scale."""

    name: str  # 'Waktu tunggu'
    unit: str  # 'menit per pasien'
    before: Decimal | None = None
    after: Decimal | None = None
    before_when: str = ""
    after_when: str = ""
    change: str = ""  # in words: 'turun 57,29 %', 'naik 55 poin'


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """Cumulative physical progress at the end of a month, 0-100; None when not stated."""

    month: str  # 'YYYY-MM'
    planned: int | None = None
    reached: int | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone on the time scale of the curve."""

    name: str
    due: str = ""
    reached: str = ""  # '' while it is not reached
    note: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo with what a caption must say."""

    picture: Picture
    caption: str
    place: str = ""
    taken: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class RiskLine:
    """One risk of the register; band 'rendah', 'sedang', 'tinggi', 'sangat tinggi'."""

    event: str
    level: int
    band: str
    mitigation: str = ""
    cause: str = ""
    effect: str = ""
    category: str = ""
    residual: str = ""  # '4 rendah', what is left of it once the mitigation works
    owner: str = ""
    due: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class YearLine:
    """Whether a quick win was kept up in a year, and how."""

    year: int
    status: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class WriteUp:
    """One part of the full write-up, for the annex: ('Latar belakang', text)."""

    title: str
    text: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """One candidate and what was decided of it."""

    name: str
    place: str = ""  # 'Smart Living · Kesehatan', or the priority programme
    agency: str = ""
    criteria: str = ""
    score: str = ""
    decision: str = ""  # 'Dipilih'
    decided: str = ""
    reason: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class CandidatesBrief:
    """The candidates of the latest year that had any."""

    year: int = 0
    lines: tuple[CandidateLine, ...] = ()
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class QuickWinBrief:
    """One quick win in the report year."""

    number: int  # its place among those of the report
    name: str
    sentence: str  # what it is, in one sentence
    dimension: int  # 1-6
    dimension_name: str  # 'Smart Living'
    sub_dimension: str = ""
    code: str = ""
    agency: str = ""
    partners: str = ""
    starts: str = ""
    budget: int | None = None
    source: str = ""
    status: str = ""
    measures: tuple[Measure, ...] = ()  # at most three are drawn
    measure_marks: Marks = ()
    curve: tuple[MonthPoint, ...] = ()  # months of the report year in order
    report_month: str = ""  # 'YYYY-MM'
    curve_marks: Marks = ()
    milestones: tuple[Milestone, ...] = ()
    photos: tuple[Photo, ...] = ()  # the first two stand on the page, all others in the annex
    risks: tuple[RiskLine, ...] = ()  # highest level first
    sustainability: str = ""
    sustainability_marks: Marks = ()
    obstacles: tuple[ObstacleLine, ...] = ()
    note: str = ""  # one line at the foot: what explains the last month
    write_up: tuple[WriteUp, ...] = ()
    brand: str = ""
    link: str = ""
    remark: str = ""  # what the record itself notes
    years: tuple[YearLine, ...] = ()
    is_late: bool = False  # as the window says it: too far below the plan, or a milestone overdue
