"""Which records name a record, as the schema of the file says; evidence as well."""

import sqlite3
from collections.abc import Iterator

from gm100_desktop.domain.fields import Kind
from gm100_desktop.storage.queries import records as stored


def naming(connection: sqlite3.Connection, one: Kind, record_id: int) -> Iterator[tuple[str, str, int]]:
    """Table, column and id of every record that names this one."""
    for reference in stored.references_to(connection, one.table):
        for row_id in sorted(stored.ids_pointing(connection, reference, [record_id])):
            yield reference.table, reference.column, row_id
    for row_id in sorted(stored.links_of(connection, one.table, [record_id])):
        yield "evidence_link", "record_id", row_id
