"""A list as it is seen, ready for a spreadsheet: the columns in their order, the rows filtered and sorted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex

from gm100_desktop.domain.fields import FieldType
from gm100_desktop.services.spreadsheets import CellSort, RowRole, Sheet, SheetColumn, SheetRow
from gm100_desktop.ui.grid.selection import ListModel
from gm100_desktop.ui.models.cells import ROW, sort_key
from gm100_desktop.ui.models.columns import Align, Column, Group, Levels, Line, Look

_SORTS: Mapping[FieldType, CellSort] = {
    FieldType.CODE: CellSort.CODE,
    FieldType.DATE: CellSort.DATE,
    FieldType.PARTIAL_DATE: CellSort.DATE,
    FieldType.MONTH: CellSort.DATE,
    FieldType.TIME: CellSort.TIME,
    FieldType.MONEY: CellSort.NUMBER,
    FieldType.WHOLE: CellSort.NUMBER,
    FieldType.YEAR: CellSort.NUMBER,
    FieldType.PERCENT: CellSort.NUMBER,
    FieldType.DECIMAL: CellSort.NUMBER,
}
_ISO = re.compile(r"\d{4}(-\d{2}){0,2}", re.ASCII)

Sections = Sequence[int]


def sheet_of(
    model: ListModel, sections: Sections, title: str, bands: Mapping[str, str], frozen: int = 0
) -> Sheet:
    """What the list shows in these columns; `bands` are the words of the upper heads as they stand now."""
    columns = [model.cells.columns[at] for at in sections]
    lines = model.shown_lines()
    heads = [
        SheetColumn(
            f"{bands.get(column.band, column.band)} {column.title}".strip(),
            CellSort.NUMBER if column.look is Look.LEVELS else _sort(column, lines),
        )
        for column in columns
    ]
    rows = [*_rows(model, columns, QModelIndex(), 0), *_total(model, columns)]
    return Sheet(title, tuple(heads), tuple(rows), frozen)


def without_private(model: ListModel, sections: Sections) -> Sections:
    """The columns that may leave the program: none that names or reaches somebody asked in confidence."""
    return [at for at in sections if not model.cells.columns[at].private]


def _sort(column: Column[Any], lines: Sequence[Line]) -> CellSort:
    """By the field; without one by how the column stands and sorts."""
    if column.field is not None:
        return _SORTS.get(column.field.type, CellSort.TEXT)
    if column.align is Align.RIGHT:
        return CellSort.NUMBER
    if column.sort_key is None:
        return CellSort.TEXT
    keys = [key for line in lines if (key := sort_key(column, line)) is not None]
    is_dated = bool(keys) and all(isinstance(key, str) and _ISO.fullmatch(key) for key in keys)
    return CellSort.DATE if is_dated else CellSort.TEXT


def _rows(
    model: ListModel, columns: Sequence[Column[Any]], above: QModelIndex, depth: int
) -> Iterator[SheetRow]:
    """The rows under a branch, each branch before what it heads."""
    for place in range(model.rowCount(above)):
        index = model.index(place, 0, above)
        item = index.data(ROW)
        if isinstance(item, Group):
            yield SheetRow(_group_texts(item, columns), RowRole.GROUP, depth)
            yield from _rows(model, columns, index, depth + 1)
        else:
            yield SheetRow(tuple(_shown(column, item) for column in columns), depth=depth)


def _shown(column: Column[Any], line: Line) -> str:
    """What is stored of the line, also where a refused text stands on screen."""
    mark = column.mark(line) if column.mark else None
    if column.look is Look.LEVELS and isinstance(mark, Levels):
        return "" if mark.chosen is None else str(mark.chosen)
    if column.look is Look.NAME and isinstance(mark, str):
        return f"{mark} {column.shown(line)}".strip()  # the code stands before the name
    return column.shown(line)


def _group_texts(group: Group, columns: Sequence[Column[Any]]) -> tuple[str, ...]:
    texts = [group.texts.get(column.key, "") for column in columns]
    return (f"{group.title} {group.detail}".strip() or texts[0], *texts[1:])


def _total(model: ListModel, columns: Sequence[Column[Any]]) -> Iterator[SheetRow]:
    texts = model.totals()
    if texts:
        shown = [texts.get(column.key, "") for column in columns]
        yield SheetRow((shown[0] or "Jumlah", *shown[1:]), RowRole.TOTAL)
