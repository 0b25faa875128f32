"""The versions of the instrument in a file, what they hold, and which rounds use them."""

import json
import sqlite3
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from gm100_desktop.domain.instruments import InstrumentLine

_LINES = """
    SELECT i.id, i.version, i.label, i.year, i.track, i.purpose, i.certainty,
        (SELECT json_group_array(c.weight) FROM component c WHERE c.instrument_id = i.id),
        (SELECT count(*) FROM component c WHERE c.instrument_id = i.id),
        (SELECT count(*) FROM question q JOIN component c ON c.id = q.component_id
            WHERE c.instrument_id = i.id),
        (SELECT json_group_array(json_array(e.year, e.phase)) FROM (
            SELECT year, phase FROM evaluation WHERE instrument_id = i.id ORDER BY year, phase
        ) e)
    FROM instrument i ORDER BY i.year IS NULL, i.year DESC, i.version
"""
_USED_YEARLY = """
    SELECT DISTINCT i.version, e.year, e.phase FROM instrument i JOIN evaluation e ON e.instrument_id = i.id
    WHERE i.purpose = 'yearly' AND i.id IN (SELECT value FROM json_each(?)) ORDER BY e.year, e.phase
"""
_OF_COMPONENTS = "SELECT DISTINCT instrument_id FROM component WHERE id IN (SELECT value FROM json_each(?))"


def lines(connection: sqlite3.Connection) -> list[InstrumentLine]:
    """Every version in the file, newest year first."""
    return [_line(row) for row in connection.execute(_LINES)]


def yearly_rounds_using(
    connection: sqlite3.Connection, instruments: Iterable[int]
) -> list[tuple[str, int, str]]:
    """Version, year and phase of each round that one of these yearly versions gives its questions."""
    return list(connection.execute(_USED_YEARLY, (_list(instruments),)))


def instruments_of(connection: sqlite3.Connection, components: Iterable[int]) -> set[int]:
    """The versions those components belong to."""
    return {found for (found,) in connection.execute(_OF_COMPONENTS, (_list(components),))}


def _line(row: tuple[Any, ...]) -> InstrumentLine:
    key, version, label, year, track, purpose, certainty, weights, components, questions, rounds = row
    weight = sum((Decimal(one or 0) for one in json.loads(weights)), Decimal(0))
    used = tuple((year, phase) for year, phase in json.loads(rounds))
    return InstrumentLine(
        key, version, label, year, track, purpose, certainty, weight, components, questions, used
    )


def _list(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))
