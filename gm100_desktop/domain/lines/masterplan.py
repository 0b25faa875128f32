"""The masterplan as lists show it: the plan, its eighteen branches, its programmes year by year."""

from collections.abc import Iterable
from typing import NamedTuple

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.documents import document_kind_word
from gm100_desktop.domain.funding import Amount, Funds, by_year
from gm100_desktop.domain.masterplan import LegalBasisState, PlanKind
from gm100_desktop.domain.programmes import YearMark, YearWork, is_active, year_mark
from gm100_desktop.domain.wording.dates import term

CODE_PARTS = 3
"""A code of this many parts begins with its dimension: GOV-LP-04 is LP-04 below Smart Governance."""


class PlanLine(NamedTuple):
    """The masterplan the page works on."""

    id: int
    kind: str
    title: str
    version: str
    start_year: int | None
    end_year: int | None
    legal_state: str
    legal_kind: str  # of the document that is its legal basis; '' without one
    region_type: str = ""

    def years(self, working_year: int) -> tuple[int, ...]:
        """The years of the plan; the working year alone while they are not known."""
        first = self.start_year or self.end_year
        if first is None:
            return (working_year,)
        return tuple(range(first, (self.end_year or first) + 1))

    def focus(self, working_year: int) -> int:
        """The year whose money is shown: the working year, or the nearest one of the plan."""
        years = self.years(working_year)
        return min(max(working_year, years[0]), years[-1])

    @property
    def name(self) -> str:
        """'Master Plan Smart City 2024–2028, versi 2'; the title of a plan of no known kind."""
        word = self.title if self.kind == PlanKind.OTHER else PlanKind.word(self.kind)
        years = term(str(self.start_year or ""), str(self.end_year or ""))
        named = f"{word} {years}" if self.start_year or self.end_year else word
        return f"{named}, versi {self.version}" if self.version else named

    @property
    def legal_basis(self) -> str:
        """'Perbup (rancangan)', 'belum ada payung hukum'."""
        if self.legal_state == LegalBasisState.NONE:
            return "belum ada payung hukum"
        kind = document_kind_word(self.legal_kind, self.region_type) if self.legal_kind else "payung hukum"
        return f"{kind} ({LegalBasisState.word(self.legal_state).lower()})"


class SubDimensionLine(NamedTuple):
    """One of the eighteen branches programmes hang on."""

    id: int
    name: str
    dimension: str  # code
    dimension_name: str


class ProgrammeLine(NamedTuple):
    """One programme with its years and its money."""

    id: int
    code: str
    name: str
    status: str
    sub_dimension_id: int
    agency_id: int | None
    agency: str  # abbreviation, or the name when there is none
    agency_name: str
    works: tuple[YearWork, ...]
    funds: tuple[Funds, ...]
    evidence_count: int
    condition: Condition

    @property
    def short_code(self) -> str:
        """The code without the part that names its dimension."""
        parts = self.code.split("-")
        return "-".join(parts[1:]) if len(parts) >= CODE_PARTS else self.code

    def work(self, year: int) -> YearWork | None:
        """Target and result of that year."""
        return next((work for work in self.works if work.year == year), None)

    def mark(self, year: int) -> YearMark:
        """How much of that year's target was reached."""
        return year_mark(self.work(year))

    def amount(self, year: int) -> Amount:
        """The money of that year, all sources together."""
        return by_year(self.funds, (year,))[0]

    def is_spent_known(self, year: int) -> bool:
        """Whether anybody has reported what was spent in that year."""
        return any(one.year == year and one.realisation is not None for one in self.funds)

    def main(self, year: int) -> Funds | None:
        """What the source recorded first gives for that year."""
        return next((one for one in self.funds if one.year == year), None)

    def status_in(self, year: int) -> str:
        """The status of that year, else the programme's own."""
        work = self.work(year)
        return work.status if work else self.status


class EvidenceLine(NamedTuple):
    """A page of a document that proves a record."""

    id: int  # of the link
    code: str
    title: str
    page: str
    file_hash: str
    file_name: str

    @property
    def words(self) -> str:
        """'B-031 hlm 3 Rekap aduan', as far as it is known."""
        page = f"hlm {self.page}" if self.page else ""
        return " ".join(filter(None, (self.code, page, self.title)))


def reached_of(lines: Iterable[ProgrammeLine], year: int) -> tuple[int, int]:
    """How many programmes reached their target of that year, of how many that have one."""
    marks = [line.mark(year) for line in lines]
    return marks.count(YearMark.REACHED), len(marks) - marks.count(YearMark.NONE)


def total_of(lines: Iterable[ProgrammeLine], year: int) -> Amount:
    """The money of all those programmes in that year."""
    return sum((line.amount(year) for line in lines), Amount())


def active_count(lines: Iterable[ProgrammeLine], year: int) -> int:
    """How many of the programmes run or are finished in that year."""
    return sum(is_active(line.status_in(year)) for line in lines)
