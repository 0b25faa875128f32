"""What the journal tells: the history of a record, of the file, and the net change between two steps."""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import (
    EVERY_ACT,
    Act,
    FieldChange,
    HistoryLine,
    Origin,
    RecordChange,
    Wanted,
)
from gm100_desktop.storage.journal import split

Image = dict[str, Value] | None
_HEAD = "s.id, s.at, s.who, s.label, s.areas, s.origin, s.reverts"


def of_record(connection: sqlite3.Connection, table: str, record_id: int) -> list[HistoryLine]:
    """Every act that touched the record, newest first, each with what it did to it."""
    heads = (
        f"SELECT DISTINCT {_HEAD} FROM journal_change AS c JOIN journal_step AS s ON s.id = c.step"
        " WHERE c.table_name = ?1 AND c.record_id = ?2 ORDER BY s.id DESC"
    )
    of_step = (
        "SELECT table_name, record_id, before, after FROM journal_change"
        " WHERE step = ?3 AND table_name = ?1 AND record_id = ?2 ORDER BY id"
    )
    lines = []
    for head in connection.execute(heads, (table, record_id)).fetchall():
        changes = net(connection.execute(of_step, (table, record_id, head[0])))
        lines.append(_line(head, len(changes), changes))
    return lines


def of_file(connection: sqlite3.Connection, limit: int, wanted: Wanted = EVERY_ACT) -> list[HistoryLine]:
    """The newest acts that are wanted, newest first, each with the number of records it touched."""
    conditions = {
        "s.who = ?": wanted.who,
        "',' || s.areas || ',' LIKE '%,' || ? || ',%'": wanted.area or "",
        "substr(s.at, 1, 10) >= ?": wanted.since,
        "substr(s.at, 1, 10) <= ?": wanted.until,
        "s.label LIKE '%' || ? || '%' ESCAPE '\\'": _literal(wanted.words),
    }
    given = {condition: value for condition, value in conditions.items() if value}
    sql = (
        f"SELECT {_HEAD}, (SELECT count(DISTINCT table_name || ' ' || record_id) FROM journal_change"
        f" WHERE step = s.id) FROM journal_step AS s WHERE {' AND '.join(given) or '1'}"
        " ORDER BY s.id DESC LIMIT ?"
    )
    return [_line(row[:-1], row[-1], ()) for row in connection.execute(sql, (*given.values(), limit))]


def people(connection: sqlite3.Connection) -> list[str]:
    """Everybody who ever changed something, in the order of the alphabet."""
    found = connection.execute("SELECT DISTINCT who FROM journal_step WHERE who <> '' ORDER BY lower(who)")
    return [str(who) for (who,) in found]


def of_step(connection: sqlite3.Connection, step: int) -> tuple[RecordChange, ...]:
    """What one act did, record by record."""
    return between(connection, step - 1, step)


def between(connection: sqlite3.Connection, after: int, until: int) -> tuple[RecordChange, ...]:
    """The net change of all acts after step `after` up to and with step `until`, record by record."""
    sql = (
        "SELECT table_name, record_id, before, after FROM journal_change"
        " WHERE step > ? AND step <= ? ORDER BY id"
    )
    return net(connection.execute(sql, (after, until)))


def net(rows: Iterable[tuple[str, int, str | None, str | None]]) -> tuple[RecordChange, ...]:
    """Changes of the same record folded into one; a record that is as it was is left out."""
    folded: dict[tuple[str, int], tuple[Image, Image]] = {}
    for table, record_id, before, after in rows:
        key = (table, record_id)
        folded[key] = _fold(folded.get(key), _image(before), _image(after))
    return tuple(_changes(folded))


def _fold(so_far: tuple[Image, Image] | None, before: Image, after: Image) -> tuple[Image, Image]:
    """The state before everything and the state after everything, as far as it was touched."""
    if so_far is None:
        return before, after
    first, last = so_far
    if first is not None and last is not None:
        first = {**first, **{name: value for name, value in (before or {}).items() if name not in first}}
    if last is None or after is None:
        return first, after
    return first, {**last, **after}


def _changes(folded: dict[tuple[str, int], tuple[Image, Image]]) -> Iterator[RecordChange]:
    for (table, record_id), (before, after) in folded.items():
        names = dict.fromkeys((*(before or {}), *(after or {})))
        fields = tuple(
            FieldChange(name, (before or {}).get(name), (after or {}).get(name))
            for name in names
            if before is None or after is None or before.get(name) != after.get(name)
        )
        if fields:
            yield RecordChange(table, record_id, _act(before, after), fields)


def _act(before: Image, after: Image) -> Act:
    if before is None:
        return Act.ADDED
    return Act.REMOVED if after is None else Act.CHANGED


def _literal(words: str) -> str:
    """The words for LIKE, its own signs taken as letters."""
    for sign in "\\%_":
        words = words.replace(sign, f"\\{sign}")
    return words


def _image(text: str | None) -> Image:
    return None if text is None else json.loads(text)


def _line(head: tuple[Value, ...], record_count: int, changes: tuple[RecordChange, ...]) -> HistoryLine:
    step, at, who, label, areas, origin, reverts = head
    return HistoryLine(
        step=int(step or 0),
        at=str(at),
        who=str(who),
        label=str(label),
        areas=split(str(areas)),
        origin=Origin(str(origin)),
        reverts=None if reverts is None else int(reverts),
        record_count=record_count,
        changes=changes,
    )
