"""What the masterplan tells of one year: programmes and actions that run, and the money they are given."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cached_property

from gm100_desktop.domain.act_labels import uncapitalised
from gm100_desktop.domain.funding import Funds
from gm100_desktop.domain.masterplan import ActionArea
from gm100_desktop.domain.own_figures import (
    OwnFigure,
    Work,
    budget_share,
    counted,
    other_sources,
    running,
)
from gm100_desktop.services.round_foundations import plan_name
from gm100_desktop.storage.queries import own_figures as queries
from gm100_desktop.storage.queries.own_figures import PlanRow


class RoundPlan:
    """The figures of one plan in one year; programmes and actions are read once."""

    def __init__(self, connection: sqlite3.Connection, plan: PlanRow, year: int, last_known: int) -> None:
        self._connection, self._plan, self._year, self._last_known = connection, plan, year, last_known
        self._source = plan_name(plan)

    def dimension(self, code: str) -> OwnFigure | None:
        """Programmes of one dimension, running out of planned."""
        works = [work for work in self._programmes if work.group == code]
        return self._running(works, f"program {self._dimension_names.get(code, code)}", self._year)

    def programmes_before(self) -> OwnFigure | None:
        """Programmes that ran the year before."""
        return self._running(self._programmes, "program", self._year - 1)

    def area(self, area: ActionArea) -> OwnFigure | None:
        """Items of one area of the action plan."""
        works = [work for work in self._actions if work.group == area]
        return self._running(works, f"butir rencana aksi {uncapitalised(area.label)}", self._year)

    def actions_before(self) -> OwnFigure | None:
        """Items of the action plan that ran the year before."""
        return self._running(self._actions, "butir rencana aksi", self._year - 1)

    def budget(self) -> OwnFigure:
        """The share of the regional budget."""
        total, source = queries.budget_total(self._connection, self._year) or (None, "")
        told = f"{self._source}; total APBD: {source}" if source else self._source
        return budget_share(self._funds(), total, self._year, told)

    def sources(self) -> OwnFigure:
        """Sources outside the public budgets."""
        return other_sources(self._funds(), self._year, self._source)

    def kept(self) -> OwnFigure:
        """Programmes that ran the year before and still do."""
        kept = sum(self._ran(work) and self._runs(work) for work in self._programmes)
        return counted(kept, f"program {self._year - 1} masih berjalan pada {self._year}", self._source)

    def new(self) -> OwnFigure:
        """Programmes that run in the year and did not the year before."""
        new = sum(self._runs(work) and not self._ran(work) for work in self._programmes)
        return counted(new, f"program baru berjalan pada {self._year}", self._source)

    def _running(self, works: Sequence[Work], what: str, year: int) -> OwnFigure | None:
        return running(works, what, year, self._last_known, self._source)

    def _runs(self, work: Work) -> bool:
        return work.runs_in(self._year, self._last_known)

    def _ran(self, work: Work) -> bool:
        return work.runs_in(self._year - 1, self._last_known)

    def _funds(self) -> list[Funds]:
        return queries.funds(self._connection, self._plan.id, self._year)

    @cached_property
    def _programmes(self) -> list[Work]:
        return queries.programmes(self._connection, self._plan.id)

    @cached_property
    def _actions(self) -> list[Work]:
        return queries.actions(self._connection, self._plan.id)

    @cached_property
    def _dimension_names(self) -> Mapping[str, str]:
        return queries.dimension_names(self._connection)
