"""The triggers of the journal, made from the tables as they are; they live as long as the connection.

Each record table gets three: added, changed, removed. Each writes the row before and after as JSON under
the step being recorded, and refuses the change when no step is. Removing a record also removes what
evidence_link says of it.
"""

import sqlite3

from gm100_desktop.storage.schema import Table, quoted, record_tables, text_literal

OUTSIDE_WRITE = "record changed outside write"
_LINKS = "evidence_link"
_STEP = "(SELECT step FROM temp.recording)"
_GUARD = f"SELECT RAISE(ABORT, '{OUTSIDE_WRITE}') WHERE NOT EXISTS (SELECT 1 FROM temp.recording);"


def make_triggers(connection: sqlite3.Connection) -> None:
    """From now on every change of a record is journaled, and refused outside a step."""
    connection.execute("CREATE TEMP TABLE recording (step INTEGER NOT NULL)")
    tables = record_tables(connection)
    linked = any(table.name == _LINKS for table in tables)
    for table in tables:
        connection.execute(_trigger(table, "INSERT", _kept(table, "NULL", _whole(table, "NEW"))))
        connection.execute(_trigger(table, "UPDATE", _kept_change(table)))
        removed = _kept(table, _whole(table, "OLD"), "NULL", of="OLD")
        connection.execute(_trigger(table, "DELETE", (_unlinked(table) if linked else "") + removed))


def _trigger(table: Table, event: str, body: str) -> str:
    name = quoted(f"journal_{event.lower()}_{table.name}")
    return f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{quoted(table.name)} BEGIN {_GUARD} {body} END"


def _kept(table: Table, before: str, after: str, *, of: str = "NEW", where: str = "") -> str:
    values = f"{_STEP}, {text_literal(table.name)}, {of}.id, {before}, {after}"
    return f"INSERT INTO journal_change(step, table_name, record_id, before, after) SELECT {values} {where};"


def _kept_change(table: Table) -> str:
    changed = " OR ".join(_differs(column) for column in table.columns)
    before, after = _changed_part(table, "OLD"), _changed_part(table, "NEW")
    return _kept(table, before, after, of="OLD", where=f"WHERE {changed}")


def _whole(table: Table, row: str) -> str:
    """The row as a JSON object: text stays text, whole numbers stay whole."""
    pairs = (f"{text_literal(column)}, {row}.{quoted(column)}" for column in table.columns)
    return f"json_object({', '.join(pairs)})"


def _changed_part(table: Table, row: str) -> str:
    """The columns that changed, as a JSON object put together piece by piece."""
    pieces = " || ".join(_piece(column, row) for column in table.columns)
    return f"'{{' || substr({pieces}, 2) || '}}'"


def _piece(column: str, row: str) -> str:
    key = text_literal(f',"{column}":')
    return f"CASE WHEN {_differs(column)} THEN {key} || json_quote({row}.{quoted(column)}) ELSE '' END"


def _differs(column: str) -> str:
    """Byte by byte: a column that ignores case still keeps a change of case."""
    return f"OLD.{quoted(column)} IS NOT NEW.{quoted(column)} COLLATE BINARY"


def _unlinked(table: Table) -> str:
    """First what hangs on the record, so that undo brings the record back before it."""
    return f"DELETE FROM {_LINKS} WHERE record_kind = {text_literal(table.name)} AND record_id = OLD.id;"
