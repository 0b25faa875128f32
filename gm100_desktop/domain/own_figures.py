"""What the file itself knows about a question: the figure in words, and the level its rubric suggests.

The rubric is an internal guide, never the ministry's wording; the self score stays the user's choice.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from gm100_desktop.domain.funding import Amount, FundingGroup, Funds, by_group, by_source, group_of
from gm100_desktop.domain.masterplan import LegalBasisState, ProgrammeStatus
from gm100_desktop.domain.programmes import Tally, is_active, tally
from gm100_desktop.domain.rounding import percent_of
from gm100_desktop.domain.rubric_levels import (
    budget_share_level,
    count_level,
    function_level,
    regulation_level,
    share_level,
)
from gm100_desktop.domain.validity import Validity
from gm100_desktop.domain.wording import number, percent, rupiah_short, tanggal_medium

NOTE = "acuan internal"


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """One figure the file can offer for a question."""

    words: str  # '12 dari 14 program Smart Governance berjalan pada 2026 (85,71 %)'
    level: int | None  # as the rubric suggests; None when it suggests nothing
    source: str  # 'Master Plan Smart City versi 2'
    note: str = NOTE
    tally: Tally | None = None  # of a share: what runs out of what is planned


@dataclass(frozen=True, slots=True)
class Work:
    """A programme or an item of the action plan, with its status of every year that has one."""

    group: str  # dimension or area of the action plan
    status: str
    since: int  # the year from which its own status holds
    of_year: Mapping[int, str] = field(default_factory=dict)

    def status_in(self, year: int, last_known: int) -> str:
        """The status on file for the year; without one its own, once that holds and it runs."""
        if year > last_known:
            return ProgrammeStatus.PLANNED.value
        own = self.status if is_active(self.status) and year >= self.since else ""
        return self.of_year.get(year, own)

    def runs_in(self, year: int, last_known: int) -> bool:
        """Whether it runs or is finished in the year."""
        return is_active(self.status_in(year, last_known))


@dataclass(frozen=True, slots=True)
class Basis:
    """The legal basis of the masterplan."""

    state: str  # LegalBasisState
    kind: str = ""  # DocumentKind
    name: str = ""  # 'Perbup 14 Tahun 2026'
    decisions: int = 0  # decrees that carry it out


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting that was held."""

    held_on: str
    has_minutes: bool = False
    outsiders_came: bool = False
    outputs_used: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """A body of the programme: what founds it and how it met in the year."""

    meeting_word: str  # 'Rapat Dewan'
    founded: str  # 'SK berlaku sampai 31 Desember 2026'; '' when nothing founds it
    meetings: Sequence[Meeting] = ()


def running(works: Iterable[Work], what: str, year: int, last_known: int, source: str) -> OwnFigure | None:
    """How many of the works run, by the share rubric; None when nothing is planned."""
    found = tally(work.status_in(year, last_known) for work in works)
    return share_figure(found, f"{what} berjalan pada {year}", source)


def share_figure(found: Tally, words: str, source: str) -> OwnFigure | None:
    """Running out of planned; None when nothing is planned."""
    if found.percent is None:
        return None
    told = f"{number(found.running)} dari {number(found.planned)} {words}"
    share = percent(found.running, found.planned)
    return OwnFigure(f"{told} ({share})", share_level(found.percent), source, tally=found)


def counted(count: int, words: str, source: str) -> OwnFigure:
    """So many of them, one level each up to four."""
    return OwnFigure(f"{number(count)} {words}", count_level(count), source)


def legal_basis(basis: Basis, source: str) -> OwnFigure:
    """How far the regulation of the masterplan has come."""
    state = LegalBasisState.word(basis.state)
    named = f"{basis.name}: {state.lower()}" if basis.name else f"Payung hukum masterplan: {state.lower()}"
    told = f"{named}; {number(basis.decisions)} keputusan pelaksana" if basis.decisions else named
    return OwnFigure(told, regulation_level(basis.state, basis.kind, basis.decisions), source)


def function(body: Function, year: int) -> OwnFigure:
    """How a body is founded, how often it met, and what is on file of its meetings."""
    held = body.meetings
    minutes = sum(one.has_minutes for one in held)
    level = function_level(
        is_formed=bool(body.founded),
        meetings=len(held),
        with_minutes=minutes,
        outsiders_came=any(one.outsiders_came for one in held),
        outputs_used=any(one.outputs_used for one in held),
    )
    return OwnFigure(_met(body, year, minutes), level, f"Sesi tahun {year} dan SK pada berkas ini")


def budget_share(funds: Iterable[Funds], total: int | None, year: int, source: str) -> OwnFigure:
    """The programmes' share of the regional budget; without the total only what they are given."""
    given = by_group(funds)[FundingGroup.REGIONAL].allocation
    told = f"Pagu program dari APBD {year} {rupiah_short(given)}"
    share = percent_of(given, total, 20) if total else None
    if total is None or share is None:
        return OwnFigure(f"{told}; total APBD {year} belum dicatat", None, source)
    words = f"{told} dari {rupiah_short(total)} ({percent(given, total)})"
    return OwnFigure(words, budget_share_level(share), source)


def other_sources(funds: Iterable[Funds], year: int, source: str) -> OwnFigure:
    """How many sources outside the public budgets pay for programmes."""
    paying = [
        one.label
        for one, amount in by_source(funds).items()
        if group_of(one) == FundingGroup.OTHER and amount != Amount()
    ]
    named = f": {', '.join(paying)}" if paying else ""
    return OwnFigure(
        f"{number(len(paying))} sumber non-APBD pada {year}{named}", count_level(len(paying)), source
    )


def state_on(validity: Validity) -> str:
    """The state of a legal basis by how its paper stands on the day."""
    if validity is Validity.IN_FORCE:
        return LegalBasisState.IN_FORCE.value
    is_coming = validity in {Validity.DRAFT, Validity.AHEAD}
    return (LegalBasisState.DRAFT if is_coming else LegalBasisState.REVOKED).value


def _met(body: Function, year: int, minutes: int) -> str:
    days = ", ".join(tanggal_medium(one.held_on) for one in body.meetings)
    told = [f"{number(len(body.meetings))} {body.meeting_word} pada {year}" + (f" ({days})" if days else "")]
    if body.meetings:
        told.append(f"{number(minutes)} dengan notulen")
    if any(one.outsiders_came for one in body.meetings):
        told.append("dihadiri unsur luar pemerintah")
    told.append(body.founded or "dasar pembentukan tidak ditemukan")
    return "; ".join(told)
