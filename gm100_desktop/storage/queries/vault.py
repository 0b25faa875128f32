"""Documents with their files, and every place in the region's file that uses one."""

import sqlite3
from collections.abc import Iterator

from gm100_desktop.domain.documents import DocumentKind, Relation
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.storage.queries.records import Reference, references_to
from gm100_desktop.storage.schema import quoted

_OWN = frozenset({"document", "document_relation", "evidence_link"})
_OLDER = f"""
    SELECT o.id FROM document o JOIN document_relation r ON r.other_id = o.id
    WHERE r.relation = '{Relation.CHANGES.value}' AND o.code = '' AND o.number = ''
        AND (o.kind = '{DocumentKind.OTHER.value}' OR o.title GLOB '* (sebelum [0-9]*/[0-9]*/[0-9]*)')
"""
"""What a newer file took the place of: it is kept without mark and number, see `services.vault`."""

_LINES = """
    WITH used(document_id) AS ({used}), counted AS (SELECT document_id, count(*) n FROM used GROUP BY 1),
        older(id) AS ({older})
    SELECT d.id, d.title, d.code, d.kind, d.number, d.openness, d.link, d.valid_until, d.file_name,
        d.media_type, d.file_size, d.file_hash, coalesce(c.n, 0),
        d.file_hash <> '' AND b.bytes IS NULL,
        b.bytes IS NOT NULL AND length(b.bytes) <> coalesce(d.file_size, b.size),
        d.id IN (SELECT id FROM older)
    FROM document d
    LEFT JOIN counted c ON c.document_id = d.id
    LEFT JOIN evidence_blob b ON b.hash = d.file_hash AND d.file_hash <> ''
    ORDER BY d.id
"""
_HOLDERS = f"""
    WITH older(id) AS ({_OLDER})
    SELECT d.id FROM document d WHERE d.file_hash = ? ORDER BY d.id IN (SELECT id FROM older), d.id
"""
_LINKS = """
    SELECT record_kind, record_id, page, caption FROM evidence_link WHERE document_id = ?
    ORDER BY record_kind, record_id, sort_order, id
"""

Use = tuple[str, int, str, str, str]
"""Table, id, page, caption, and the column that refers to the document; '' for an evidence link."""


def lines(connection: sqlite3.Connection) -> list[VaultLine]:
    """Every document, oldest first."""
    used = " UNION ALL ".join(_references(connection))
    rows = connection.execute(_LINES.format(used=used, older=_OLDER))
    return [VaultLine(*row[:13], *map(bool, row[13:])) for row in rows]


def uses(connection: sqlite3.Connection, document_id: int) -> Iterator[Use]:
    """Every place that uses the document: what it proves, then what is founded on it."""
    for table, record_id, page, caption in connection.execute(_LINKS, (document_id,)):
        yield table, record_id, page, caption, ""
    for reference in _pointing(connection):
        sql = f"SELECT id FROM {quoted(reference.table)} WHERE {quoted(reference.column)} = ? ORDER BY id"
        for (record_id,) in connection.execute(sql, (document_id,)):
            yield reference.table, record_id, "", "", reference.column


def holders(connection: sqlite3.Connection, file_hash: str) -> list[int]:
    """The documents with that content, older versions last."""
    return [int(found) for (found,) in connection.execute(_HOLDERS, (file_hash,))]


def codes(connection: sqlite3.Connection) -> list[str]:
    """Every register mark that is given."""
    return [code for (code,) in connection.execute("SELECT code FROM document WHERE code <> ''")]


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    yield "SELECT document_id FROM evidence_link"
    for reference in _pointing(connection):
        column = quoted(reference.column)
        yield f"SELECT {column} FROM {quoted(reference.table)} WHERE {column} IS NOT NULL"


def _pointing(connection: sqlite3.Connection) -> list[Reference]:
    """The columns of other records that name a document."""
    return [one for one in references_to(connection, "document") if one.table not in _OWN]
