"""The masterplan as its page shows it, by plain queries; the acts on it are in `programmes`."""

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from gm100_desktop.domain.funding import by_year
from gm100_desktop.domain.lines.masterplan import EvidenceLine, PlanLine, ProgrammeLine, SubDimensionLine
from gm100_desktop.domain.programmes import ProgrammeFacts, programme_condition
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.queries import masterplan
from gm100_desktop.storage.queries.masterplan import ProgrammeRow

if TYPE_CHECKING:
    from gm100_desktop.domain.budget_pivot import Grant
    from gm100_desktop.domain.lines.roadmap import MilestoneMark


class Masterplan:
    """The plan one file works on; writes nothing."""

    def __init__(self, dossier: Dossier, today: Callable[[], date]) -> None:
        self._dossier, self._today = dossier, today

    def plan(self) -> PlanLine | None:
        """The plan that is worked on; None while there is none."""
        return masterplan.current_plan(self._connection)

    def sub_dimensions(self) -> list[SubDimensionLine]:
        """The eighteen branches, in their fixed order."""
        return masterplan.sub_dimensions(self._connection)

    def programmes(self, plan_id: int, year: int) -> list[ProgrammeLine]:
        """The programmes of the plan, branch by branch; each judged by the money of that year."""
        today = self._today()
        return [_line(row, year, today) for row in masterplan.programmes(self._connection, plan_id)]

    def evidence_of(self, programme_id: int) -> list[EvidenceLine]:
        """What proves the programme, in its order."""
        return masterplan.evidence_of(self._connection, "programme", programme_id)

    def milestones(self, plan_id: int) -> "dict[int, tuple[MilestoneMark, ...]]":
        """The milestones of the quick wins each programme became."""
        from gm100_desktop.storage.queries import roadmap  # when the road map is first shown

        return roadmap.milestones(self._connection, plan_id)

    def grants(self, plan_id: int) -> "list[Grant]":
        """All money of the plan, of programmes and of the action plan."""
        from gm100_desktop.storage.queries import roadmap  # when the budget is first shown

        return roadmap.grants(self._connection, plan_id)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def _line(row: ProgrammeRow, year: int, today: date) -> ProgrammeLine:
    facts = ProgrammeFacts(
        status=row.status,
        works=row.works,
        has_agency=row.agency_id is not None,
        evidence_count=row.evidence_count,
        amount=by_year(row.funds, (year,))[0],
    )
    return ProgrammeLine(
        id=row.id,
        code=row.code,
        name=row.name,
        status=row.status,
        sub_dimension_id=row.sub_dimension_id,
        agency_id=row.agency_id,
        agency=row.agency,
        agency_name=row.agency_name,
        works=row.works,
        funds=row.funds,
        evidence_count=row.evidence_count,
        condition=programme_condition(facts, today),
    )
