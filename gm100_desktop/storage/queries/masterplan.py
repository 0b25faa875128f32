"""The masterplan read for its page: one query for the plan, one for the branches, one for the programmes."""

import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from gm100_desktop.domain.funding import Funds
from gm100_desktop.domain.lines.masterplan import EvidenceLine, PlanLine, SubDimensionLine
from gm100_desktop.domain.programmes import YearWork
from gm100_desktop.storage.schema import quoted

_PLAN = """
    SELECT p.id, p.kind, p.title, p.version, p.start_year, p.end_year, p.legal_state, coalesce(d.kind, ''),
        coalesce((SELECT type FROM region), '')
    FROM plan p LEFT JOIN document d ON d.id = p.legal_basis_id
"""
_EVIDENCE = """
    SELECT e.id, d.code, d.title, e.page, d.file_hash, d.file_name
    FROM evidence_link e JOIN document d ON d.id = e.document_id
    WHERE e.record_kind = ? AND e.record_id = ?
    ORDER BY e.sort_order, e.id
"""
_SUB_DIMENSIONS = """
    SELECT s.id, s.name, d.code, d.name
    FROM sub_dimension s JOIN dimension d ON d.id = s.dimension_id
    ORDER BY d.number, s.number
"""
_PROGRAMMES = """
    SELECT
        (SELECT json_group_array(json_array(y.year, y.target, y.result, y.status))
            FROM programme_year y WHERE y.programme_id = p.id),
        (SELECT json_group_array(json_array(b.id, b.source, b.year, b.allocation, b.realisation))
            FROM programme_budget b WHERE b.programme_id = p.id),
        p.id, p.code, p.name, p.status, p.sub_dimension_id, p.agency_id,
        coalesce(nullif(a.abbreviation, ''), a.name, ''), coalesce(a.name, ''),
        (SELECT count(*) FROM evidence_link e WHERE e.record_kind = 'programme' AND e.record_id = p.id)
    FROM programme p
    JOIN sub_dimension s ON s.id = p.sub_dimension_id
    LEFT JOIN agency a ON a.id = p.agency_id
    WHERE p.plan_id = ?
    ORDER BY s.dimension_id, s.number, p.code = '', p.code, p.id
"""


class ProgrammeRow(NamedTuple):
    """A programme as it is stored, its years and its money with it."""

    works: tuple[YearWork, ...]
    funds: tuple[Funds, ...]  # in the order they were recorded
    id: int
    code: str
    name: str
    status: str
    sub_dimension_id: int
    agency_id: int | None
    agency: str
    agency_name: str
    evidence_count: int


def current_plan(connection: sqlite3.Connection) -> PlanLine | None:
    """The masterplan that is worked on; None while there is none."""
    found = connection.execute(f"{_PLAN} WHERE p.is_current = 1").fetchone()
    return PlanLine(*found) if found else None


def plan_of(connection: sqlite3.Connection, table: str, record_id: int) -> PlanLine | None:
    """The plan a programme or indicator belongs to; None when the record is gone."""
    where = f"WHERE p.id = (SELECT plan_id FROM {quoted(table)} WHERE id = ?)"
    found = connection.execute(f"{_PLAN} {where}", (record_id,)).fetchone()
    return PlanLine(*found) if found else None


def sub_dimensions(connection: sqlite3.Connection) -> list[SubDimensionLine]:
    """The eighteen branches, in their fixed order."""
    return [SubDimensionLine(*row) for row in connection.execute(_SUB_DIMENSIONS)]


def programmes(connection: sqlite3.Connection, plan_id: int) -> Iterator[ProgrammeRow]:
    """The programmes of a plan, branch by branch, by code; those without a code last."""
    for works, funds, *plain in connection.execute(_PROGRAMMES, (plan_id,)):
        yield ProgrammeRow(_works(works), _funds(funds), *plain)


def evidence_of(connection: sqlite3.Connection, table: str, record_id: int) -> list[EvidenceLine]:
    """The pages that prove a record, in its order."""
    return [EvidenceLine(*row) for row in connection.execute(_EVIDENCE, (table, record_id))]


def budget_keys(connection: sqlite3.Connection, programme_id: int) -> list[tuple[int, str]]:
    """Year and source of each budget line of the programme, in the order they were recorded."""
    sql = "SELECT year, source FROM programme_budget WHERE programme_id = ? ORDER BY id"
    return [(year, source) for year, source in connection.execute(sql, (programme_id,))]


def _works(packed: str) -> tuple[YearWork, ...]:
    return tuple(YearWork(*one) for one in sorted(json.loads(packed)))


def _funds(packed: str) -> tuple[Funds, ...]:
    rows = sorted(json.loads(packed), key=lambda row: row[0])
    return tuple(Funds(*row[1:]) for row in rows)
