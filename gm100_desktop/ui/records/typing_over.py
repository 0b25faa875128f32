"""Many cells at once, typed over by a block or emptied: all of it is stored in one act, or nothing is."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.pasting.cleaning import clean_cell, unusable
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import empty_value
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.grid.keys import EmptiedCells, PastedBlock
from gm100_desktop.ui.models.cells import Cells
from gm100_desktop.ui.models.columns import Column, Line
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec

NOTHING_PASTED = "Belum ada yang ditempel."
NOTHING_EMPTIED = "Belum ada yang dikosongkan."


class _Cell(NamedTuple):
    """A text for one cell; the row as it was pasted, from 1."""

    row: int
    line: Line
    column: Column[Any]
    field: Field
    text: str


def goes_over(block: PastedBlock, *, has_heading: bool) -> bool:
    """Whether the block is typed over the cells; rows that begin in the first column are new records."""
    if block.line is None or block.columns[0].field is None:
        return False
    if block.over is not None:
        return block.over
    is_one = len(block.rows) == 1 and len(block.rows[0]) == 1
    return is_one or not (has_heading or block.columns[0].stretch)


def type_over(desk: Desk, spec: ListSpec, cells: Cells, block: PastedBlock) -> None:
    """Every cell of the block is stored; what was read with a doubt carries its note."""
    wanted = list(_cells(block))
    changes: list[tuple[int, str, Value]] = []
    doubts: list[tuple[_Cell, str]] = []
    own = [cell for cell in wanted if cell.field.name in spec.own]
    for cell in wanted:
        if cell.field.name not in spec.own:
            value, doubt = _read(desk, cell)
            changes.append((cell.line.id, cell.field.name, value))
            doubts += [(cell, doubt)] if doubt else []
    label = f"Tempel {number(len(wanted))} sel {spec.kind.label}"
    with desk.place.dossier.write(label, spec.kind.area):
        desk.services.records.change_many(spec.kind, changes)
        for cell in own:
            spec.own[cell.field.name].store(desk, cell.line.id, cell.text)
    for cell, doubt in doubts:
        cells.note_doubt(cell.line, cell.column, cell.text, doubt)


def check_emptied(cells: EmptiedCells) -> None:
    """Refuse to empty a column in which something must be written."""
    needed = next((one.field for one in cells.columns if one.field and one.field.required), None)
    if needed is not None:
        raise KnownProblem(f"{needed.label} wajib diisi; kolom itu tidak dapat dikosongkan.", NOTHING_EMPTIED)


def emptied_label(cells: EmptiedCells, what: str) -> str:
    """'Kosongkan 6 sel orang'."""
    return f"Kosongkan {number(len(cells.columns) * len(cells.lines))} sel {what}"


def empty_cells(desk: Desk, spec: ListSpec, cells: EmptiedCells) -> None:
    """Nothing stands in those cells any more."""
    check_emptied(cells)
    fields = [column.field for column in cells.columns if column.field is not None]
    places = [(line.id, field) for line in cells.lines for field in fields]
    with desk.place.dossier.write(emptied_label(cells, spec.kind.label), spec.kind.area):
        changes = [(at, field.name, empty_value(field)) for at, field in places if field.name not in spec.own]
        desk.services.records.change_many(spec.kind, changes)
        for at, field in places:
            if field.name in spec.own:
                spec.own[field.name].store(desk, at, "")


def _cells(block: PastedBlock) -> Iterator[_Cell]:
    """The cells that can be typed into; KnownProblem when the block reaches beyond the list."""
    rows = [[clean_cell(text) for text in row] for row in block.rows]
    while rows and not any(rows[-1]):
        rows.pop()
    if len(rows) > len(block.lines):
        sentence = f"Blok ini {number(len(rows))} baris, tetapi tinggal {number(len(block.lines))} baris."
        raise KnownProblem(
            sentence, f"Mulai lebih atas, atau tempel sebagai baris baru (Ctrl+Shift+V). {NOTHING_PASTED}"
        )
    for at, (line, row) in enumerate(zip(block.lines, rows, strict=False), 1):
        for column, text in zip(block.columns, row, strict=False):
            if column.field is not None:
                yield _Cell(at, line, column, column.field, text)


def _read(desk: Desk, cell: _Cell) -> tuple[Value, str]:
    try:
        return desk.read(cell.field, _usable(cell))
    except RefusedValue as problem:
        where = f"Baris {cell.row}, {cell.field.label}: {problem.message}"
        raise KnownProblem(where, NOTHING_PASTED) from problem


def _usable(cell: _Cell) -> str:
    spoilt = unusable(cell.text)
    if spoilt:
        raise RefusedValue(spoilt, "", cell.field.name)
    return cell.text
