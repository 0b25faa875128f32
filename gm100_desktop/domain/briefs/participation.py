"""How the region came into the programme: wave, selection, timeline, evaluation years, MoU, partners."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.region import Fact, Figure


@dataclass(frozen=True, slots=True)
class WaveLine:
    """One wave of the national programme."""

    name: str  # 'Gelombang I'
    year: str
    quota: int = 0
    candidates: int = 0  # 0 when unknown
    cumulative: int = 0
    is_last: bool = False
    is_ours: bool = False
    administrative: int = 0  # passed the administrative selection


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One step of the participation; what was planned stands beside what happened."""

    step: str  # 'Seleksi administrasi', 'Penandatanganan MoU'
    state: str = ""  # 'Rencana', 'Terlaksana', 'Mundur'
    planned: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    detail: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class EvaluationYearLine:
    """One yearly evaluation inside the window: 'Selesai', 'Jatuh tempo', 'Belum ada data', 'Tidak ada'."""

    year: int
    state: str
    note: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class DelegateLine:
    """Somebody in the delegation or among the assessors, with the post held at that time."""

    name: str
    position: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class AspectLine:
    """One aspect of the selection instrument of that year."""

    name: str
    answer: str = ""
    score: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class PresentationLine:
    """What the region presented to the assessors."""

    topic: str
    presenter: str = ""
    paper: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question of the assessors, the answer, and what was promised."""

    question: str
    aspect: str = ""
    asked_by: str = ""
    answer: str = ""
    answered_by: str = ""
    promised: str = ""
    due: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """One piece of what was handed over: questionnaire, data, presentation."""

    title: str
    state: str = ""  # 'Lengkap', 'Belum lengkap'
    handed_over: str = ""
    received_by: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SelectionEvent:
    """An assessment of the region: when, where, who, result."""

    title: str
    starts: str = ""
    ends: str = ""
    venue: str = ""
    organisers: str = ""
    result: str = ""
    delegates: tuple[DelegateLine, ...] = ()
    assessors: tuple[DelegateLine, ...] = ()
    instrument: str = ""
    aspects: tuple[AspectLine, ...] = ()
    presentations: tuple[PresentationLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    submissions: tuple[SubmissionLine, ...] = ()
    marks: Marks = ()  # of the result
    event_marks: Marks = ()  # that it was held


@dataclass(frozen=True, slots=True)
class PeerLine:
    """What became of another region of the same selection."""

    name: str
    outcome: str


@dataclass(frozen=True, slots=True)
class ParticipationBrief:
    """The region in the national programme."""

    programme: str  # 'Gerakan Menuju 100 Smart City'
    status: str = ""  # 'Terpilih', 'Peserta asesmen'
    wave: str = ""  # 'Gelombang I'
    joined: str = ""  # ISO, possibly only the year
    letter: str = ""  # the letter that says so, with number and date
    marks: Marks = ()
    facts: tuple[Fact, ...] = ()
    figures: tuple[Figure, ...] = ()  # context figures with their sources
    waves: tuple[WaveLine, ...] = ()
    timeline: tuple[TimelineLine, ...] = ()
    selection: tuple[SelectionEvent, ...] = ()
    peers: tuple[PeerLine, ...] = ()
    window_from: str = ""
    window_to: str = ""  # '' when open-ended
    evaluation_years: tuple[EvaluationYearLine, ...] = ()


@dataclass(frozen=True, slots=True)
class MouParty:
    """One side of the agreement; `attendance` is 'Hadir', 'Rencana hadir' or 'Diwakili ...'."""

    institution: str
    number: str = ""
    signatory: str = ""
    position: str = ""
    attendance: str = ""


@dataclass(frozen=True, slots=True)
class ScopeRealisation:
    """What was really done under one scope line."""

    what: str
    starts: str = ""
    ends: str = ""
    by: str = ""
    result: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class ScopeLine:
    """One scope line of the agreement ('Fasilitasi', 'Konsultasi' ...) with its realisation."""

    name: str
    realisations: tuple[ScopeRealisation, ...] = ()


@dataclass(frozen=True, slots=True)
class MouBrief:
    """One agreement; label 'Nota Kesepahaman' or 'MoU', as the region calls it."""

    label: str
    title: str
    parties: tuple[MouParty, ...] = ()
    planned_date: str = ""
    planned_place: str = ""
    signed_date: str = ""
    signed_place: str = ""
    starts: str = ""
    ends: str = ""
    state: str = ""  # 'Berlaku', 'Rencana', 'Berakhir'
    scopes: tuple[ScopeLine, ...] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class OfficialLine:
    """Somebody of a ministry or national agency, with the post of the report date."""

    name: str
    position: str
    institution: str


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """An institution that works with the region, also a sister city or a university."""

    name: str
    kind: str = ""
    role: str = ""
    starts: str = ""
    ends: str = ""
    result: str = ""
    marks: Marks = ()
