"""The quick wins of a year with all their months and milestones, by one query."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gm100_desktop.domain.lines.quick_wins import MonthUpdate

Milestones = tuple[tuple[str | None, str | None], ...]
"""Due and done of each."""

_UPDATES = """
    SELECT json_group_array(json_array(u.month, u.plan, u.progress, u.description, u.obstacle, u.follow_up,
        coalesce(nullif(f.abbreviation, ''), f.name, ''), u.follow_up_due_on))
    FROM progress_update u LEFT JOIN agency f ON f.id = u.follow_up_agency_id
    WHERE u.quick_win_id = q.id
"""
_MILESTONES = """
    SELECT json_group_array(json_array(m.due_on, m.done_on)) FROM milestone m WHERE m.quick_win_id = q.id
"""
_OF_YEAR = f"""
    SELECT ({_UPDATES}), ({_MILESTONES}), q.id, q.name, q.year, q.status, d.code, d.name,
        coalesce(nullif(a.abbreviation, ''), a.name, '')
    FROM quick_win q
    JOIN sub_dimension s ON s.id = q.sub_dimension_id
    JOIN dimension d ON d.id = s.dimension_id
    LEFT JOIN agency a ON a.id = q.agency_id
    WHERE q.year = :year
        OR EXISTS (SELECT 1 FROM quick_win_year y WHERE y.quick_win_id = q.id AND y.year = :year)
    ORDER BY q.sub_dimension_id, q.id
"""


@dataclass(frozen=True, slots=True)
class QuickWinRow:
    """A quick win as it is stored, its months and milestones with it."""

    updates: Mapping[str, MonthUpdate]
    milestones: Milestones
    id: int
    name: str
    year: int
    status: str
    dimension: str
    dimension_name: str
    agency: str


def of_year(connection: sqlite3.Connection, year: int) -> Iterator[QuickWinRow]:
    """Those chosen for the year, and older ones that are on file as running in it, by sub-dimension."""
    for updates, milestones, *plain in connection.execute(_OF_YEAR, {"year": year}):
        yield QuickWinRow(_updates(updates), _milestones(milestones), *plain)


def _updates(packed: str) -> dict[str, MonthUpdate]:
    return {month: MonthUpdate(*rest) for month, *rest in json.loads(packed)}


def _milestones(packed: str) -> Milestones:
    return tuple((due, done) for due, done in json.loads(packed))
