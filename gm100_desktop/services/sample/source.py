"""Rows of the readable data files: CSV, and TOML for longer texts; each knows the line it stands in."""

import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

from gm100_desktop.domain.problems import KnownProblem

KEY = "key"
_ADVICE = "Perbaiki baris itu atau pasang ulang program."
_TABLE = re.compile(r"\[\[([\w.]+)\]\]\s*")
_LINE = re.compile(r"line (\d+)")

_Lines = Mapping[str, Iterator[int]]
"""For each table name the lines of its headings still to come."""


class BrokenData(KnownProblem):
    """A data file cannot be used; the sentence names the file and the line."""

    def __init__(self, file: str, line: int, why: str) -> None:
        super().__init__(f"Data contoh {file} baris {line}: {why}", _ADVICE)


@dataclass(eq=False, slots=True)
class SourceRow:
    """One record as the file writes it; `id` is given when it has been stored."""

    kind: str
    cells: dict[str, str]
    file: str
    line: int
    owner: "SourceRow | None" = None
    id: int = 0

    def broken(self, why: str) -> BrokenData:
        """The problem to raise about this row."""
        return BrokenData(self.file, self.line, why)


def rows_of(folder: Path, path: str, kind: str) -> Iterator[SourceRow]:
    """Every row of the file, or of each file of the folder in order of name."""
    place = folder.joinpath(*path.split("/"))
    if place.is_dir():
        for one in sorted(place.iterdir(), key=lambda file: file.name):
            yield from rows_of(folder, f"{path}/{one.name}", kind)
        return
    try:
        text = place.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BrokenData(path, 1, "berkas tidak terbaca.") from problem
    yield from _csv_rows(text, path, kind) if kind else _toml_rows(text, path)


def _csv_rows(text: str, file: str, kind: str) -> Iterator[SourceRow]:
    lines = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        header = next(lines, [])
        for cells in lines:
            row = SourceRow(kind, dict(zip(header, cells, strict=False)), file, lines.line_num)
            if len(cells) != len(header):
                raise row.broken(f"{len(cells)} kolom, seharusnya {len(header)}.")
            yield row
    except csv.Error as problem:
        raise BrokenData(file, lines.line_num, "tanda kutip tidak ditutup.") from problem


def _toml_rows(text: str, file: str) -> Iterator[SourceRow]:
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        found = _LINE.search(str(problem))
        raise BrokenData(file, int(found[1]) if found else 1, "susunan TOML salah.") from problem
    yield from _walk(tables, "", None, file, _lines_of_tables(text))


def _walk(
    table: Mapping[str, Any], path: str, owner: SourceRow | None, file: str, lines: _Lines
) -> Iterator[SourceRow]:
    """The records below a table, each followed by those that belong to it."""
    for name, below in table.items():
        if not isinstance(below, list):
            continue
        place = f"{path}.{name}".lstrip(".")
        for one in below:
            if not isinstance(one, dict):
                raise BrokenData(file, owner.line if owner else 1, f"'{name}' seharusnya tabel.")
            row = SourceRow(name, _cells(one), file, next(lines[place], 1), owner)
            yield row
            yield from _walk(one, place, row, file, lines)


def _cells(table: Mapping[str, Any]) -> dict[str, str]:
    """The values of one table as a CSV would write them."""
    return {name: _written(value) for name, value in table.items() if not isinstance(value, list)}


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _lines_of_tables(text: str) -> _Lines:
    """For each table name the lines of its headings, in order: a parser of TOML tells no lines."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(text.splitlines(), 1):
        heading = _TABLE.fullmatch(line)
        if heading:
            found[heading[1]].append(number)
    return defaultdict(_no_lines, {name: iter(lines) for name, lines in found.items()})


def _no_lines() -> Iterator[int]:
    return iter(())
