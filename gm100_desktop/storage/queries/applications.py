"""Applications with services and links, read by a query each."""

import json
import sqlite3

from gm100_desktop.domain.lines.applications import ApplicationLine, LinkCell, Matrix, ServiceLine

_APPLICATIONS = """
    WITH other(application_id, other_id, status) AS (
        SELECT from_id, to_id, status FROM application_link
        UNION SELECT to_id, from_id, status FROM application_link
    )
    SELECT a.id, a.name, a.status,
        (SELECT json_group_array(name) FROM (
            SELECT s.name FROM application_service c JOIN spbe_service s ON s.id = c.service_id
            WHERE c.application_id = a.id ORDER BY s.number)),
        (SELECT count(DISTINCT other_id) FROM other
            WHERE application_id = a.id AND status = 'running'),
        (SELECT count(DISTINCT o.other_id) FROM other o
            WHERE o.application_id = a.id AND o.status = 'planned' AND NOT EXISTS (
                SELECT 1 FROM other r WHERE r.application_id = a.id AND r.other_id = o.other_id
                    AND r.status = 'running'))
    FROM application a ORDER BY a.id
"""
_SERVICES = """
    SELECT s.id, s.name, s.status,
        (SELECT json_group_array(json_array(name, status)) FROM (
            SELECT a.name, a.status FROM application_service c JOIN application a ON a.id = c.application_id
            WHERE c.service_id = s.id ORDER BY a.name COLLATE NOCASE))
    FROM spbe_service s ORDER BY s.number, s.id
"""
_NAMES = "SELECT id, name FROM application ORDER BY name COLLATE NOCASE, id"
_LINKS = "SELECT from_id, to_id, id, status, data, method FROM application_link"


def applications(connection: sqlite3.Connection) -> list[ApplicationLine]:
    """Every application."""
    return [
        ApplicationLine(record_id, name, status, tuple(json.loads(carried)), joined, planned)
        for record_id, name, status, carried, joined, planned in connection.execute(_APPLICATIONS)
    ]


def services(connection: sqlite3.Connection) -> list[ServiceLine]:
    """Every SPBE service in the order of its list."""
    return [
        ServiceLine(record_id, name, status, tuple(map(tuple, json.loads(carriers))))
        for record_id, name, status, carriers in connection.execute(_SERVICES)
    ]


def matrix(connection: sqlite3.Connection) -> Matrix:
    """All applications by name, and every link."""
    links = {(one, other): LinkCell(*rest) for one, other, *rest in connection.execute(_LINKS)}
    return Matrix(dict(connection.execute(_NAMES).fetchall()), links)
