"""What the file knows that evaluations ask: works, meetings, money, the legal basis, quick wins."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from gm100_desktop.domain.documents import DocumentKind, Relation
from gm100_desktop.domain.funding import Funds
from gm100_desktop.domain.own_figures import Meeting, Work
from gm100_desktop.domain.quick_wins import YearStatus
from gm100_desktop.domain.rosters import Sector
from gm100_desktop.domain.sessions import AttendanceState, SessionStatus, TaskStatus
from gm100_desktop.domain.validity import Decree

LEGAL_KINDS = (
    DocumentKind.DECREE.value,
    DocumentKind.REGULATION_HEAD.value,
    DocumentKind.REGULATION_REGIONAL.value,
)
_PLANS = f"""
    SELECT p.id, p.title, p.version, p.is_current, p.predecessor_id, p.legal_state, d.id,
        coalesce(d.kind, ''), coalesce(d.number, ''), coalesce(d.year, ''), (
            SELECT count(*) FROM document_relation r JOIN document o ON o.id = r.other_id
            WHERE r.document_id = d.id AND r.relation = '{Relation.BASIS_OF.value}'
                AND o.kind = '{DocumentKind.DECREE.value}')
    FROM plan p LEFT JOIN document d ON d.id = p.legal_basis_id
"""
_PROGRAMMES = """
    SELECT d.code, p.status, cast(coalesce(substr(p.status_on, 1, 4), r.working_year) AS INTEGER), (
        SELECT json_group_array(json_array(y.year, y.status)) FROM programme_year y
        WHERE y.programme_id = p.id)
    FROM programme p JOIN sub_dimension s ON s.id = p.sub_dimension_id
    JOIN dimension d ON d.id = s.dimension_id, region r
    WHERE p.plan_id = ?
"""
_ACTIONS = """
    SELECT a.area, a.status, r.working_year, (
        SELECT json_group_array(json_array(y.year, y.status)) FROM action_year y
        WHERE y.action_item_id = a.id)
    FROM action_item a, region r WHERE a.plan_id = ?
"""
_CAME = f"""
    a.session_id = s.id AND EXISTS (SELECT 1 FROM attendance_day y WHERE y.attendance_id = a.id
        AND y.state = '{AttendanceState.PRESENT.value}')
"""
_MEETINGS = f"""
    SELECT s.starts_on, s.discussion <> '' OR s.decisions <> '' OR EXISTS (
            SELECT 1 FROM evidence_link l JOIN document d ON d.id = l.document_id
            WHERE l.record_kind = 'session' AND l.record_id = s.id
                AND d.kind = '{DocumentKind.MINUTES.value}'),
        EXISTS (SELECT 1 FROM attendance a JOIN person p ON p.id = a.person_id
            WHERE {_CAME} AND p.sector <> '{Sector.GOVERNMENT.value}'),
        EXISTS (SELECT 1 FROM task t WHERE t.session_id = s.id AND t.status = '{TaskStatus.DONE.value}')
    FROM session s
    WHERE s.kind = :kind AND s.starts_on BETWEEN :first AND :last AND (s.status = '{SessionStatus.DONE.value}'
        OR s.status = '{SessionStatus.PLANNED.value}' AND EXISTS (SELECT 1 FROM attendance a WHERE {_CAME}))
    ORDER BY s.starts_on, s.start_time, s.id
"""
_DECREES = """
    SELECT d.id, d.dated_on, d.valid_from, d.valid_until, d.state, d.replaces_id FROM document d
    WHERE d.kind IN ({kinds})
"""
_QUICK_WINS = f"""
    SELECT q.year = :year OR coalesce(n.status, '') = '{YearStatus.NEW.value}',
        q.year = :before OR b.id IS NOT NULL AND b.status <> '{YearStatus.STOPPED.value}',
        coalesce(n.status, ''), q.status
    FROM quick_win q
    LEFT JOIN quick_win_year n ON n.quick_win_id = q.id AND n.year = :year
    LEFT JOIN quick_win_year b ON b.quick_win_id = q.id AND b.year = :before
"""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A planning document and the paper it stands on."""

    id: int
    title: str
    version: str
    is_current: int
    predecessor_id: int | None
    legal_state: str
    basis_id: int | None
    basis_kind: str
    basis_number: str
    basis_year: int | str
    decisions: int


@dataclass(frozen=True, slots=True)
class QuickWinFacts:
    """How a quick win stands towards the year."""

    is_new: bool
    was_there: bool  # the year before
    of_year: str  # YearStatus; '' when nothing is on file
    status: str  # QuickWinStatus


def plans(connection: sqlite3.Connection) -> dict[int, PlanRow]:
    """Every planning document."""
    return {row[0]: PlanRow(*row) for row in connection.execute(_PLANS)}


def programmes(connection: sqlite3.Connection, plan_id: int) -> list[Work]:
    """Every programme of the plan, by dimension."""
    return [_work(*row) for row in connection.execute(_PROGRAMMES, (plan_id,))]


def actions(connection: sqlite3.Connection, plan_id: int) -> list[Work]:
    """Every item of the action plan, by area."""
    return [_work(*row) for row in connection.execute(_ACTIONS, (plan_id,))]


def meetings(connection: sqlite3.Connection, kind: str, year: int, until: str) -> list[Meeting]:
    """The meetings of that kind that were held in the year up to the day, in order of time."""
    span = {"kind": kind, "first": f"{year}-01-01", "last": min(f"{year}-12-31", until)}
    return [Meeting(day, *map(bool, told)) for day, *told in connection.execute(_MEETINGS, span)]


def decrees(connection: sqlite3.Connection) -> list[Decree]:
    """Every decree and regulation, as far as its validity goes."""
    sql = _DECREES.format(kinds=", ".join("?" * len(LEGAL_KINDS)))
    return [Decree(*row) for row in connection.execute(sql, LEGAL_KINDS)]


def founding(connection: sqlite3.Connection) -> dict[str, set[int]]:
    """The decrees that seat somebody in a body of each kind; a body without any has an empty set."""
    sql = "SELECT b.kind, m.decree_id FROM body b LEFT JOIN membership m ON m.body_id = b.id GROUP BY 1, 2"
    found: dict[str, set[int]] = {}
    for kind, decree in connection.execute(sql):
        found.setdefault(kind, set()).update({decree} - {None})
    return found


def funds(connection: sqlite3.Connection, plan_id: int, year: int) -> list[Funds]:
    """What the programmes of the plan are given in the year, by source."""
    sql = """
        SELECT b.source, b.year, b.allocation, b.realisation FROM programme_budget b
        JOIN programme p ON p.id = b.programme_id WHERE p.plan_id = ? AND b.year = ?
    """
    return [Funds(*row) for row in connection.execute(sql, (plan_id, year))]


def budget_total(connection: sqlite3.Connection, year: int) -> tuple[int, str] | None:
    """The regional budget of the year in rupiah, from the region's figures, and where that comes from."""
    sql = """
        SELECT v.value, v.source FROM figure f JOIN figure_value v ON v.figure_id = f.id
        WHERE f.year = ? AND f.topic LIKE '%APBD%' AND lower(f.unit) IN ('rp', 'rupiah')
        ORDER BY v.is_chosen DESC, v.id
    """
    for value, source in connection.execute(sql, (year,)):
        digits = str(value).removeprefix("Rp").replace(".", "").strip()
        if digits.isdecimal() and digits.isascii():
            return int(digits), source
    return None


def quick_wins(connection: sqlite3.Connection, year: int) -> Iterator[QuickWinFacts]:
    """Every quick win, as it stands towards the year."""
    rows = connection.execute(_QUICK_WINS, {"year": year, "before": year - 1})
    for is_new, was_there, of_year, status in rows:
        yield QuickWinFacts(bool(is_new), bool(was_there), of_year, status)


def dimension_names(connection: sqlite3.Connection) -> dict[str, str]:
    """What each dimension is called."""
    return dict(connection.execute("SELECT code, name FROM dimension ORDER BY number").fetchall())


def _work(group: str, status: str, since: int, years: str) -> Work:
    return Work(group, status, since, dict(json.loads(years)))
