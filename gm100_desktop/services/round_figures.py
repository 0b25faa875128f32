"""What the file itself knows, question by question, for one round: figures to be offered, never filled in.

To add one: the code of its question in `_offers`, with what finds it.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from gm100_desktop.domain.evaluations import ComponentCode
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.masterplan import ActionArea
from gm100_desktop.domain.own_figures import OwnFigure, counted, share_figure
from gm100_desktop.domain.programmes import Tally, is_active
from gm100_desktop.domain.quick_wins import YearStatus
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.services.round_foundations import RoundFoundations
from gm100_desktop.services.round_plan import RoundPlan
from gm100_desktop.storage.queries import own_figures as queries
from gm100_desktop.storage.queries.own_figures import QuickWinFacts

Offer = Callable[[], OwnFigure | None]

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
_COMPONENTS: Mapping[str, ComponentCode] = {
    "BL": ComponentCode.BASELINE,
    "OP": ComponentCode.OUTPUT,
    "OC": ComponentCode.OUTCOME,
    "QW": ComponentCode.QUICK_WIN,
    "IM": ComponentCode.IMPACT,
}
"""A code means what it means only in its own component; an instrument of one's own may use it otherwise."""


def own_figures(connection: sqlite3.Connection, sheet: RoundSheet, today: date) -> dict[int, OwnFigure]:
    """What the file knows about the round's questions, by their ids."""
    offers = dict(_offers(connection, sheet.round.year, today))
    found: dict[int, OwnFigure] = {}
    for line in sheet.answers:
        offer = offers.get(line.code) if _COMPONENTS.get(line.code[:2]) == line.component else None
        figure = offer() if offer else None
        if figure:
            found[line.question_id] = figure
    return found


def _offers(connection: sqlite3.Connection, year: int, today: date) -> Iterator[tuple[str, Offer]]:
    """What finds the figure of each question; nothing is read before it is asked for."""
    plans = queries.plans(connection)
    foundations = RoundFoundations(connection, plans, year, today)
    yield from ((code, foundations.regulation) for code in ("BL1", "OP1"))
    yield from ((code, partial(foundations.body, *told)) for code, told in _BODIES.items())
    quick_wins = partial(queries.quick_wins, connection, year)
    yield "QW11", lambda: _still_running(quick_wins(), year)
    yield "QW12", lambda: _new(quick_wins(), year)
    current = next((one for one in plans.values() if one.is_current), None)
    if current:
        yield from _of_plan(RoundPlan(connection, current, year, min(year, today.year)))


def _of_plan(plan: RoundPlan) -> Iterator[tuple[str, Offer]]:
    yield from ((code, partial(plan.dimension, one)) for code, one in _DIMENSIONS.items())
    yield from ((code, partial(plan.area, one)) for code, one in _AREAS.items())
    yield "BL4", plan.programmes_before
    yield "BL5", plan.actions_before
    yield "OP6", plan.budget
    yield "OP7", plan.sources
    yield "IM3", plan.kept
    yield "IM4", plan.new


def _still_running(facts: Iterator[QuickWinFacts], year: int) -> OwnFigure | None:
    """Quick wins of the year before that still run; None when there were none."""
    there = [one for one in facts if one.was_there]
    still = sum(_runs(one) for one in there)
    words = f"quick win {year - 1} masih berjalan pada {year}"
    return share_figure(Tally(still, len(there)), words, "Daftar quick win")


def _new(facts: Iterator[QuickWinFacts], year: int) -> OwnFigure:
    """Quick wins chosen for the year."""
    return counted(sum(one.is_new for one in facts), f"quick win baru pada {year}", "Daftar quick win")


def _runs(one: QuickWinFacts) -> bool:
    """By what is on file for the year, else by its status."""
    return one.of_year != YearStatus.STOPPED if one.of_year else is_active(one.status)
