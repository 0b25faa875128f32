"""The road map and the matrix of the masterplan: every work with its years, targets and money."""

from dataclasses import dataclass, field
from enum import StrEnum

from gm100_desktop.domain.briefs.masterplan import Count, Money, YearMark
from gm100_desktop.domain.briefs.setting import PageSetup, Signature


class MatriksPart(StrEnum):
    """What the report is made of; its order in `MatriksBrief.parts` is the order on paper."""

    ROADMAP = "peta-jalan"
    MATRIX = "matriks"
    ACTIONS = "rencana-aksi"


@dataclass(frozen=True, slots=True)
class WorkLine:
    """One programme or one item of the action plan; tuples have one entry per year of the plan."""

    code: str
    name: str
    agency: str  # short name of the agency in charge
    marks_by_year: tuple[YearMark, ...]
    money_by_year: tuple[Money, ...]
    targets: tuple[str, ...]  # physical, without the unit
    total: Money
    unit: str = ""
    aim: str = ""  # sasaran
    output: str = ""  # keluaran
    measured_by: str = ""  # indikator hasil
    partners: str = ""  # OPD pendukung, mitra
    sources: str = ""  # sumber dana
    is_quick_win: bool = False


@dataclass(frozen=True, slots=True)
class WorkGroup:
    """The works of one sub-dimension."""

    name: str
    lines: tuple[WorkLine, ...]


@dataclass(frozen=True, slots=True)
class WorkSection:
    """One of the six dimensions, or an area of the action plan."""

    number: int  # 1-6 chooses the colour; 0 for an area of the action plan
    name: str
    count: Count  # of the report year
    money_by_year: tuple[Money, ...]
    groups: tuple[WorkGroup, ...]

    @property
    def lines(self) -> tuple[WorkLine, ...]:
        """All works of the section, in order."""
        return tuple(line for group in self.groups for line in group.lines)


@dataclass(frozen=True, slots=True)
class MatriksBrief:
    """Everything both halves of the report need."""

    region: str  # 'Kabupaten Tirta Kencana'
    year: int
    phase: str
    report_date: str  # ISO
    version: str  # 'Masterplan 2024–2028 versi 2'
    legal_basis: str
    years: tuple[int, ...]
    dimensions: tuple[WorkSection, ...]
    actions: tuple[WorkSection, ...] = ()
    agency_word: str = "OPD"
    parts: tuple[MatriksPart, ...] = tuple(MatriksPart)
    setup: PageSetup = field(default_factory=PageSetup)
    signature: Signature | None = None
    is_draft: bool = False
