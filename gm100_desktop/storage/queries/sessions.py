"""Who is on the list of a session, who sits where, and what was marked."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """A membership with the dates of its decree where it has none of its own."""

    person_id: int
    body_kind: str
    agency_id: int | None
    starts_on: str | None
    ends_on: str | None
    order: int


def people_listed(connection: sqlite3.Connection, session_id: int) -> frozenset[int]:
    """The people on the list of the session."""
    sql = "SELECT person_id FROM attendance WHERE session_id = ? AND person_id IS NOT NULL"
    return frozenset(found for (found,) in connection.execute(sql, (session_id,)))


def seats(connection: sqlite3.Connection, body_kinds: Sequence[str]) -> list[Seat]:
    """Every seat of bodies of those kinds, in the order of bodies and positions."""
    sql = """
        SELECT membership.person_id, body.kind, person.agency_id,
               coalesce(membership.starts_on, decree.valid_from, decree.dated_on),
               coalesce(membership.ends_on, decree.valid_until),
               body.sort_order * 10000 + body_role.sort_order * 100 + membership.sort_order
        FROM membership
        JOIN body ON body.id = membership.body_id
        JOIN body_role ON body_role.id = membership.role_id
        JOIN person ON person.id = membership.person_id
        LEFT JOIN document AS decree ON decree.id = membership.decree_id
        WHERE body.kind IN (SELECT value FROM json_each(?))
        ORDER BY 6, membership.id
    """
    return [Seat(*row) for row in connection.execute(sql, (json.dumps(list(body_kinds)),))]


def marks(connection: sqlite3.Connection, session_id: int) -> dict[int, dict[str, str]]:
    """State by attendance and day, of everything marked in the session."""
    sql = """
        SELECT attendance_day.attendance_id, attendance_day.day, attendance_day.state FROM attendance_day
        JOIN attendance ON attendance.id = attendance_day.attendance_id WHERE attendance.session_id = ?
    """
    found: dict[int, dict[str, str]] = {}
    for attendance, day, state in connection.execute(sql, (session_id,)):
        found.setdefault(attendance, {})[day] = state
    return found
