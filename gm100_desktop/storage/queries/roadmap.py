"""The years of a plan read for its road map and its budget: milestones of quick wins, and every grant."""

import sqlite3
from collections import defaultdict
from typing import Any

from gm100_desktop.domain.budget_pivot import ACTION_PLAN, Grant
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.lines.roadmap import MilestoneMark
from gm100_desktop.domain.masterplan import ActionArea

_MILESTONES = """
    SELECT q.programme_id, m.title, coalesce(m.due_on, ''), coalesce(m.done_on, '')
    FROM milestone m JOIN quick_win q ON q.id = m.quick_win_id JOIN programme p ON p.id = q.programme_id
    WHERE p.plan_id = ? AND coalesce(m.due_on, m.done_on) IS NOT NULL
    ORDER BY coalesce(m.done_on, m.due_on), m.id
"""
_PROGRAMME_GRANTS = """
    SELECT p.id, p.name, p.code, d.code, d.name, s.name,
        coalesce(nullif(a.abbreviation, ''), a.name, ''), coalesce(a.name, ''),
        b.source, b.year, b.allocation, b.realisation
    FROM programme_budget b
    JOIN programme p ON p.id = b.programme_id
    JOIN sub_dimension s ON s.id = p.sub_dimension_id
    JOIN dimension d ON d.id = s.dimension_id
    LEFT JOIN agency a ON a.id = p.agency_id
    WHERE p.plan_id = ?
    ORDER BY d.number, s.number, p.code = '', p.code, p.id, b.year, b.id
"""
_ACTION_GRANTS = """
    SELECT i.id, i.name, i.code, i.area,
        coalesce(nullif(a.abbreviation, ''), a.name, ''), coalesce(a.name, ''),
        b.source, b.year, b.allocation, b.realisation
    FROM action_budget b
    JOIN action_item i ON i.id = b.action_item_id
    LEFT JOIN agency a ON a.id = i.agency_id
    WHERE i.plan_id = ?
    ORDER BY i.code = '', i.code, i.id, b.year, b.id
"""


def milestones(connection: sqlite3.Connection, plan_id: int) -> dict[int, tuple[MilestoneMark, ...]]:
    """The milestones of the quick wins a programme became, by programme, in order of time."""
    found: dict[int, list[MilestoneMark]] = defaultdict(list)
    for programme, *mark in connection.execute(_MILESTONES, (plan_id,)):
        found[programme].append(MilestoneMark(*mark))
    return {programme: tuple(marks) for programme, marks in found.items()}


def grants(connection: sqlite3.Connection, plan_id: int) -> list[Grant]:
    """All money of the plan: that of the programmes branch by branch, then that of the action plan."""
    own = connection.execute(_PROGRAMME_GRANTS, (plan_id,))
    programmes = [_grant(row[0], (row[1], row[2]), row[3:6], row[6:], is_action=False) for row in own]
    rest = connection.execute(_ACTION_GRANTS, (plan_id,))
    actions = [
        _grant(row[0], (row[1], row[2]), ("", ACTION_PLAN, ActionArea.word(row[3])), row[4:], is_action=True)
        for row in sorted(rest, key=lambda row: _place(row[3]))
    ]
    return [*programmes, *actions]


def _grant(
    work_id: int,
    named: tuple[str, str],
    place: tuple[str, str, str],
    row: tuple[Any, ...],
    *,
    is_action: bool,
) -> Grant:
    agency, agency_name, source, year, allocation, realisation = row
    amount = Amount(allocation, realisation or 0)
    return Grant(work_id, is_action, *named, *place, agency, agency_name, source, year, amount)


def _place(area: str) -> int:
    """Where an area of the action plan stands; behind all of them when a later version wrote it."""
    codes = [each.value for each in ActionArea]
    return codes.index(area) if area in codes else len(codes)
