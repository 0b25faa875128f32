"""The few facts of the region every window title and report needs, by one small query."""

import sqlite3

from gm100_desktop.domain.region_head import RegionHead


def region_head(connection: sqlite3.Connection) -> RegionHead | None:
    """Whose file this is; None while the region has not been named."""
    found = connection.execute(
        "SELECT code, type, name, province, working_year, working_phase FROM region WHERE id = 1"
    ).fetchone()
    return RegionHead(*found) if found else None


def has_plan(connection: sqlite3.Connection) -> bool:
    """Whether a plan has been recorded."""
    return connection.execute("SELECT 1 FROM plan LIMIT 1").fetchone() is not None
