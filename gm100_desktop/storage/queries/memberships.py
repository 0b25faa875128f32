"""Who sits beside whom under one decree."""

import sqlite3

from gm100_desktop.domain.row_rules import Placement


def placements_beside(connection: sqlite3.Connection, body_id: int, decree_id: int | None) -> list[Placement]:
    """Every seat of the body under the decree, or under none; unknown dates are the decree's, so open."""
    sql = """
        SELECT m.id, m.person_id, m.role_id, r.code, m.starts_on, m.ends_on
        FROM membership m JOIN body_role r ON r.id = m.role_id
        WHERE m.body_id = ? AND m.decree_id IS ? ORDER BY m.id
    """
    return [Placement(*row) for row in connection.execute(sql, (body_id, decree_id))]
