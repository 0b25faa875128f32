"""The index of all texts of a file: a database of its own in memory, so the file's format stays as it is.

A record's key is made of the number of its kind and its id; kinds that are shown together have neighbouring
numbers, so a range of keys is a heading of the results.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from gm100_desktop.domain.search_words import Asked, Phrase

_ID_BITS = 40
_WEIGHTS = "8.0, 1.0, 0.2"  # a word in the name, in another text, in what narrows
_TABLE = (
    "CREATE VIRTUAL TABLE entry USING fts5(title, body, narrowing,"
    " tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2')"
)
_ADD = "INSERT INTO entry(rowid, title, body, narrowing) VALUES (?, ?, ?, ?)"
_ANY = "SELECT 1 FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"
_MATCHES = (
    "SELECT rowid FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ?"
    f" ORDER BY bm25(entry, {_WEIGHTS}), rowid LIMIT ?"
)


EDGE = "\ue000"
"""Stands at both ends of each name and text: a word nobody can type, which no phrase reaches across."""


class Entry(NamedTuple):
    """What is written about one record, folded, between edges."""

    record_id: int
    title: str
    body: str
    narrowing: str


class Key(NamedTuple):
    """Which record: the number of its kind, and its id."""

    number: int
    record_id: int


class SearchIndex:
    """Lives as long as its file is open; nothing of it is ever written to a disk."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = OFF").fetchall()
        self._connection.execute(_TABLE)

    def put(self, number: int, entries: Iterable[Entry]) -> None:
        """The records of that kind can be found; they could not be before."""
        rows = [(_row(number, entry.record_id), *entry[1:]) for entry in entries]
        self._connection.execute("BEGIN")
        self._connection.executemany(_ADD, rows)
        self._connection.execute("COMMIT")

    def forget(self, number: int, ids: Iterable[int]) -> None:
        """The records of that kind can no longer be found."""
        rows = [(_row(number, record_id),) for record_id in ids]
        self._connection.execute("BEGIN")
        self._connection.executemany("DELETE FROM entry WHERE rowid = ?", rows)
        self._connection.execute("COMMIT")

    def has(self, match: str, numbers: range) -> bool:
        """Whether any record of these neighbouring kinds fits."""
        bounds = (_row(numbers.start, 0), _row(numbers.stop, 0) - 1)
        return self._connection.execute(_ANY, (match, *bounds)).fetchone() is not None

    def find(self, match: str, numbers: range, limit: int) -> list[Key]:
        """The best records of these neighbouring kinds, the very best first."""
        least, most = _row(numbers.start, 0), _row(numbers.stop, 0) - 1
        found = self._connection.execute(_MATCHES, (match, least, most, limit))
        return [Key(row >> _ID_BITS, row & ((1 << _ID_BITS) - 1)) for (row,) in found]

    def close(self) -> None:
        """The memory is free again."""
        self._connection.close()


class Ways(NamedTuple):
    """Ways to match, the strictest first."""

    by_name: tuple[str, ...]  # the name is so, begins so, holds it
    by_text: str  # a text of its own does
    anywhere: str  # also what is said of it by others alone: its owner, its date, the word for its state


def ways_to(asked: Asked) -> Ways:
    """How to look for these words."""
    words, titles = [_prefix(phrase) for phrase in asked.words], [_prefix(phrase) for phrase in asked.titles]
    begun = [_prefix((EDGE, *asked.words[0])), *words[1:]]
    if all(map(_is_letter, asked.words)):
        only = _in("title", begun)  # one letter stands in nearly everything
        return Ways((only,), only, only)
    exact = f'"{" ".join((EDGE, *chain.from_iterable(asked.words), EDGE))}"'
    with_titles = [_in("title", [*begun, *titles]), _in("title", [*words, *titles])] if titles else []
    by_name = (_in("title", [exact]), *with_titles, _in("title", begun), _in("title", words))
    return Ways(by_name, _own(words), " AND ".join(words))


def _own(words: Sequence[str]) -> str:
    """Every word somewhere, one of them at least in the record's own texts."""
    return f"{_in('title body', words, ' OR ')} AND {' AND '.join(words)}"


def _in(columns: str, words: Sequence[str], glue: str = " AND ") -> str:
    return f"{{{columns}}} : ({glue.join(words)})"


def _prefix(phrase: Iterable[str]) -> str:
    """Letters and digits alone stand between the quotes: nothing typed can end them."""
    return f'"{" ".join(phrase)}" *'


def _is_letter(phrase: Phrase) -> bool:
    return len(phrase) == 1 and len(phrase[0]) == 1


def _row(number: int, record_id: int) -> int:
    return (number << _ID_BITS) | record_id
