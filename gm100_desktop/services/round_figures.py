"""What the file itself knows, question by question, for one round: figures to be offered, never filled in.

To add one: a line in `_OFFERS` with the codes of its questions and the method that finds it.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from gm100_desktop.domain.act_labels import uncapitalised
from gm100_desktop.domain.evaluations import ComponentCode
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.masterplan import ActionArea
from gm100_desktop.domain.own_figures import (
    OwnFigure,
    Work,
    budget_share,
    counted,
    other_sources,
    running,
    share_figure,
)
from gm100_desktop.domain.programmes import Tally, is_active
from gm100_desktop.domain.quick_wins import YearStatus
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.services.round_foundations import RoundFoundations, plan_name
from gm100_desktop.storage.queries import own_figures as queries
from gm100_desktop.storage.queries.own_figures import PlanRow, QuickWinFacts

Offer = Callable[["RoundFigures", str], OwnFigure | None]

_DIMENSIONS = {
    "OC01": "governance",
    "OC07": "branding",
    "OC11": "economy",
    "OC14": "living",
    "OC21": "society",
    "OC27": "environment",
}
_AREAS = {
    "OC30": ActionArea.HR,
    "OC31": ActionArea.INFRASTRUCTURE,
    "OC32": ActionArea.APPLICATION,
    "OC33": ActionArea.LITERACY,
}
_BODIES = {
    "BL2": (BodyKind.COUNCIL, SessionKind.COUNCIL_MEETING),
    "BL3": (BodyKind.EXECUTING_TEAM, SessionKind.TEAM_MEETING),
    "OP2": (BodyKind.COUNCIL, SessionKind.COUNCIL_MEETING),
    "OP3": (BodyKind.EXECUTING_TEAM, SessionKind.TEAM_MEETING),
    "OP5": (BodyKind.FORUM, SessionKind.FORUM),
}
_COMPONENTS = {
    "BL": ComponentCode.BASELINE,
    "OP": ComponentCode.OUTPUT,
    "OC": ComponentCode.OUTCOME,
    "QW": ComponentCode.QUICK_WIN,
    "IM": ComponentCode.IMPACT,
}
"""A code means what it means only in its own component; an instrument of one's own may use it otherwise."""


def own_figures(connection: sqlite3.Connection, sheet: RoundSheet, today: date) -> dict[int, OwnFigure]:
    """What the file knows about the round's questions, by their ids."""
    figures = RoundFigures(connection, sheet.round.year, today)
    found = {
        line.question_id: figures.of(line.code)
        for line in sheet.answers
        if _COMPONENTS.get(line.code[:2]) == line.component
    }
    return {question: figure for question, figure in found.items() if figure}


class RoundFigures:
    """The file's own figures of one year; each fact is read once, when it is first asked for."""

    def __init__(self, connection: sqlite3.Connection, year: int, today: date) -> None:
        self._connection, self._year, self._today = connection, year, today
        self._last_known = min(year, today.year)

    def of(self, code: str) -> OwnFigure | None:
        """The figure for the question of that code; None when the file knows nothing of it."""
        offer = _OFFERS.get(code)
        return offer(self, code) if offer else None

    def dimension(self, code: str) -> OwnFigure | None:
        """Programmes of one dimension, running out of planned."""
        dimension = _DIMENSIONS[code]
        named = f"program {self._dimension_names.get(dimension, dimension)}"
        works = [work for work in self._programmes if work.group == dimension]
        return running(works, named, self._year, self._last_known, self._source)

    def all_programmes(self, code: str) -> OwnFigure | None:
        """Programmes that ran the year before."""
        return running(self._programmes, "program", self._year - 1, self._last_known, self._source)

    def area(self, code: str) -> OwnFigure | None:
        """Items of one area of the action plan."""
        area = _AREAS[code]
        works = [work for work in self._actions if work.group == area]
        named = f"butir rencana aksi {uncapitalised(area.label)}"
        return running(works, named, self._year, self._last_known, self._source)

    def all_actions(self, code: str) -> OwnFigure | None:
        """Items of the action plan that ran the year before."""
        return running(self._actions, "butir rencana aksi", self._year - 1, self._last_known, self._source)

    def body(self, code: str) -> OwnFigure:
        """A body with its decree and its meetings of the year."""
        return self._foundations.body(*_BODIES[code])

    def regulation(self, code: str) -> OwnFigure | None:
        """The legal basis of the masterplan."""
        return self._foundations.regulation()

    def budget(self, code: str) -> OwnFigure | None:
        """The share of the regional budget."""
        if self._plan is None:
            return None
        funds = queries.funds(self._connection, self._plan.id, self._year)
        total, source = queries.budget_total(self._connection, self._year) or (None, "")
        told = f"{self._source}; total APBD: {source}" if source else self._source
        return budget_share(funds, total, self._year, told)

    def sources(self, code: str) -> OwnFigure | None:
        """Sources outside the public budgets."""
        if self._plan is None:
            return None
        funds = queries.funds(self._connection, self._plan.id, self._year)
        return other_sources(funds, self._year, self._source)

    def quick_wins_kept(self, code: str) -> OwnFigure | None:
        """Quick wins of the year before that still run."""
        there = [one for one in self._quick_wins if one.was_there]
        still = sum(_still_runs(one) for one in there)
        words = f"quick win {self._year - 1} masih berjalan pada {self._year}"
        return share_figure(Tally(still, len(there)), words, "Daftar quick win")

    def quick_wins_new(self, code: str) -> OwnFigure:
        """Quick wins chosen for the year."""
        new = sum(one.is_new for one in self._quick_wins)
        return counted(new, f"quick win baru pada {self._year}", "Daftar quick win")

    def programmes_kept(self, code: str) -> OwnFigure | None:
        """Programmes that ran the year before and still do."""
        kept = sum(self._ran(work) and self._runs(work) for work in self._programmes)
        words = f"program {self._year - 1} masih berjalan pada {self._year}"
        return counted(kept, words, self._source) if self._plan else None

    def programmes_new(self, code: str) -> OwnFigure | None:
        """Programmes that run in the year and did not the year before."""
        new = sum(self._runs(work) and not self._ran(work) for work in self._programmes)
        return counted(new, f"program baru berjalan pada {self._year}", self._source) if self._plan else None

    def _runs(self, work: Work) -> bool:
        return work.runs_in(self._year, self._last_known)

    def _ran(self, work: Work) -> bool:
        return work.runs_in(self._year - 1, self._last_known)

    @property
    def _source(self) -> str:
        return plan_name(self._plan) if self._plan else ""

    @cached_property
    def _plans(self) -> Mapping[int, PlanRow]:
        return queries.plans(self._connection)

    @cached_property
    def _plan(self) -> PlanRow | None:
        return next((one for one in self._plans.values() if one.is_current), None)

    @cached_property
    def _programmes(self) -> list[Work]:
        return queries.programmes(self._connection, self._plan.id) if self._plan else []

    @cached_property
    def _actions(self) -> list[Work]:
        return queries.actions(self._connection, self._plan.id) if self._plan else []

    @cached_property
    def _quick_wins(self) -> list[QuickWinFacts]:
        return list(queries.quick_wins(self._connection, self._year))

    @cached_property
    def _dimension_names(self) -> Mapping[str, str]:
        return queries.dimension_names(self._connection)

    @cached_property
    def _foundations(self) -> RoundFoundations:
        return RoundFoundations(self._connection, self._plans, self._year, self._today)


def _still_runs(one: QuickWinFacts) -> bool:
    """By what is on file for the year, else by its status."""
    return one.of_year != YearStatus.STOPPED if one.of_year else is_active(one.status)


_OFFERS: Mapping[str, Offer] = {
    **dict.fromkeys(("BL1", "OP1"), RoundFigures.regulation),
    **dict.fromkeys(_BODIES, RoundFigures.body),
    "BL4": RoundFigures.all_programmes,
    "BL5": RoundFigures.all_actions,
    "OP6": RoundFigures.budget,
    "OP7": RoundFigures.sources,
    **dict.fromkeys(_DIMENSIONS, RoundFigures.dimension),
    **dict.fromkeys(_AREAS, RoundFigures.area),
    "QW11": RoundFigures.quick_wins_kept,
    "QW12": RoundFigures.quick_wins_new,
    "IM3": RoundFigures.programmes_kept,
    "IM4": RoundFigures.programmes_new,
}
