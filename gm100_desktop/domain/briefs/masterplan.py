"""The masterplan: documents, programmes per dimension with yearly figures, action plan, budget."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from gm100_desktop.domain.briefs.evidence import Marks


@dataclass(frozen=True, slots=True)
class BookLine:
    """One book of a planning document."""

    number: str
    title: str
    delivered: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """One planning document: Master Plan Smart City, Master Plan TIK, blueprint."""

    kind: str
    title: str
    version: str = ""
    starts: str = ""
    ends: str = ""
    status: str = ""
    legal_basis: str = ""
    note: str = ""  # what sets it apart, or how it is mapped into the Smart City masterplan
    books: tuple[BookLine, ...] = ()
    is_main: bool = False
    vision: str = ""
    missions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Money:
    """Allocated and spent, whole rupiah."""

    budget: int = 0
    spent: int = 0


def total(amounts: Iterable[Money]) -> Money:
    """The sum of allocations and of what was spent."""
    each = tuple(amounts)
    return Money(sum(one.budget for one in each), sum(one.spent for one in each))


@dataclass(frozen=True, slots=True)
class Count:
    """Running out of planned."""

    running: int = 0
    planned: int = 0


class YearMark(StrEnum):
    """How a programme stood in one year."""

    NONE = "none"  # nothing planned: a dash
    PLANNED = "planned"  # planned, not running: open square
    RUNNING = "running"  # running or finished: filled square


@dataclass(frozen=True, slots=True)
class SourceMoney:
    """The money of one source over the years of the plan, one entry per year of `MasterplanBrief.years`."""

    source: str
    years: tuple[Money, ...]
    total: Money


@dataclass(frozen=True, slots=True)
class YearWork:
    """Physical target and result of one year, with unit: '12 puskesmas'."""

    year: int
    target: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One activity of a programme."""

    name: str
    output: str = ""
    year: str = ""
    status: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """One programme (or innovation) of the masterplan."""

    code: str
    name: str
    agency: str  # short name of the agency in charge
    marks_by_year: tuple[YearMark, ...]  # one per year of `MasterplanBrief.years`
    money: Money  # of the report year, all sources
    sources: tuple[SourceMoney, ...] = ()
    status: str = ""
    is_quick_win: bool = False
    works: tuple[YearWork, ...] = ()
    strategy: str = ""
    aim: str = ""  # sasaran
    objective: str = ""  # 'kinerja, efisiensi, partisipasi'
    beneficiaries: str = ""
    potential: str = ""  # of the place
    activities: tuple[ActivityLine, ...] = ()  # of the report year, or of no year
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SubDimensionBrief:
    """One sub-dimension with its programmes in order of code."""

    name: str
    count: Count  # of the report year
    programmes: tuple[ProgrammeLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ObstacleLine:
    """What holds the work up, and what is done about it."""

    text: str
    follow_up: str = ""
    owner: str = ""
    due: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class DimensionBrief:
    """One of the six dimensions in the report year."""

    number: int  # 1-6, chooses the colour
    name: str  # 'Smart Living'
    count: Count
    money: Money  # of the report year
    running_by_year: tuple[int, ...]  # programmes running, one per year of the plan
    money_by_year: tuple[Money, ...]  # one per year of the plan
    sub_dimensions: tuple[SubDimensionBrief, ...] = ()
    obstacles: tuple[ObstacleLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One item of the action plan."""

    code: str
    name: str
    agency: str
    marks_by_year: tuple[YearMark, ...]
    money: Money
    status: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class ActionArea:
    """One area of the action plan: 'Peningkatan Kapasitas SDM'."""

    name: str
    count: Count
    money: Money
    lines: tuple[ActionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source of funds over the years of the plan and in the report year."""

    source: str
    money: Money  # of the report year
    years: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """One of the three groups of sources; in a brief they stand as APBD, transfer, non-APBD."""

    name: str
    money: Money  # of the report year
    years: tuple[Money, ...]
    lines: tuple[SourceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class BudgetBrief:
    """The money of all programmes and actions of the plan."""

    money: Money  # of the report year
    by_year: tuple[Money, ...]  # one per year of the plan
    groups: tuple[SourceGroup, ...] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class MasterplanBrief:
    """Everything chapter III tells about the plan."""

    documents: tuple[PlanDocument, ...] = ()
    years: tuple[int, ...] = ()  # of the main masterplan
    version: str = ""  # 'Masterplan 2024-2028 versi 2', named in captions
    count: Count = field(default_factory=Count)
    dimensions: tuple[DimensionBrief, ...] = ()  # always six, in fixed order, when there is a plan
    action_areas: tuple[ActionArea, ...] = ()
    budget: BudgetBrief = field(default_factory=lambda: BudgetBrief(Money(), ()))
