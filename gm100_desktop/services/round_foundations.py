"""What the programme rests on in one year: the masterplan's legal basis, decrees and meetings."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from gm100_desktop.domain.documents import document_kind_word
from gm100_desktop.domain.own_figures import Basis, Function, OwnFigure, function, legal_basis, state_on
from gm100_desktop.domain.periods import first_day, last_day
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.domain.validity import Decree, decree_term, decree_validity, in_force_on
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.storage.queries import own_figures as queries
from gm100_desktop.storage.queries.own_figures import PlanRow
from gm100_desktop.storage.queries.region_head import region_head


class RoundFoundations:
    """Legal basis and bodies as they stood on the last day of the year, or stand today."""

    def __init__(
        self, connection: sqlite3.Connection, plans: Mapping[int, PlanRow], year: int, today: date
    ) -> None:
        self._connection, self._plans, self._year = connection, plans, year
        self._day = min(today.isoformat(), last_day(str(year)))

    def body(self, body: BodyKind, session: SessionKind) -> OwnFigure:
        """A body with its decree and its meetings of the year."""
        held = queries.meetings(self._connection, session.value, self._year, self._day)
        return function(Function(session.label, self._founded(body), held), self._year)

    def regulation(self) -> OwnFigure | None:
        """The legal basis of the masterplan that held then; None without a masterplan."""
        plan = self._plan
        if plan is None:
            return None
        basis = self._decrees.get(plan.basis_id or 0)
        state = plan.legal_state
        if basis:
            state = state_on(decree_validity(basis, list(self._decrees.values()), self._day))
        head = region_head(self._connection)
        paper = _paper(plan, head.type if head else "")
        return legal_basis(Basis(state, plan.basis_kind, paper, plan.decisions), plan_name(plan))

    @property
    def _plan(self) -> PlanRow | None:
        """The masterplan that is worked on, or the one it replaced when its regulation came later."""
        plan = next((one for one in self._plans.values() if one.is_current), None)
        seen: set[int] = set()
        while plan and plan.id not in seen and self._lies_ahead(plan):
            seen.add(plan.id)
            plan = self._plans.get(plan.predecessor_id or 0, plan)
        return plan

    def _lies_ahead(self, plan: PlanRow) -> bool:
        basis = self._decrees.get(plan.basis_id or 0)
        return bool(basis and basis.starts_on and first_day(basis.starts_on) > self._day)

    def _founded(self, body: BodyKind) -> str:
        """'SK berlaku sampai 31 Desember 2026'; a forum needs no decree, its place in the file is enough."""
        seating = self._founding.get(body.value)
        if seating is None:
            return ""
        known = list(self._decrees.values())
        for decree in in_force_on(known, self._day):
            if decree.id in seating:
                ends = decree_term(decree, known)[1]
                return f"SK berlaku sampai {tanggal(ends)}" if ends else "SK berlaku"
        return f"{body.label} tercatat tanpa SK" if body is BodyKind.FORUM else ""

    @cached_property
    def _decrees(self) -> Mapping[int, Decree]:
        return {one.id: one for one in queries.decrees(self._connection)}

    @cached_property
    def _founding(self) -> Mapping[str, set[int]]:
        return queries.founding(self._connection)


def plan_name(plan: PlanRow) -> str:
    """'Master Plan Smart City Kabupaten Tirta Kencana versi 2'."""
    return f"{plan.title} versi {plan.version}" if plan.version else plan.title


def _paper(plan: PlanRow, region_type: str) -> str:
    """'Perbup 14 Tahun 2026'; the year is told once."""
    year = str(plan.basis_year)
    told = [document_kind_word(plan.basis_kind, region_type), plan.basis_number]
    if plan.basis_number and year and year not in plan.basis_number:
        told.append(f"Tahun {year}")
    return " ".join(filter(None, told))
