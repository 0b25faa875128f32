"""Measures a row once: its lines per cell and its height."""

from dataclasses import dataclass

from gm100_desktop.reports.house_style import MM, Type
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.pieces.runs import LaidLine, Run, lay, mark_runs
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Content, Look, Row, Total

CellLine = tuple[str, float, Type] | LaidLine
"""A line of plain text with its width and style, or one with marks in it."""


_APART = 2 * MM  # more air between a figure and the words behind it


@dataclass(slots=True)
class Span:
    """Where a column stands: text from `left` to `right`, the cell from `start` to `end`."""

    start: float
    left: float
    right: float
    end: float


@dataclass(slots=True)
class Measured:
    """A row ready to be drawn; a band has no cells."""

    height: float
    cells: list[list[CellLine]]
    contents: tuple[Content, ...] = ()
    is_total: bool = False
    band: Band | None = None
    full: Row | None = None  # with the words that are left blank below an equal row


def spans(columns: tuple[Column, ...], width: float, look: Look) -> list[Span]:
    """Share the width out; in the report the outer columns stand flush with the text."""
    fixed = sum(column.width for column in columns) * MM
    shares = sum(column.share for column in columns if not column.width) or 1.0
    laid, x, before = [], 0.0, Align.LEFT
    for index, column in enumerate(columns):
        wide = column.width * MM or max(width - fixed, 0) * column.share / shares
        pad = 0.0 if column.align is Align.CENTRE else look.pad
        apart = _APART if before is Align.RIGHT and column.align is Align.LEFT else 0.0
        before = column.align
        left = pad + apart if look.is_grid or index else 0.0
        right = pad if look.is_grid or index < len(columns) - 1 else 0.0
        laid.append(Span(x, x + left, x + wide - right, x + wide))
        x += wide
    return laid


def measured(pen: Pen, row: Row, places: list[Span], look: Look) -> Measured:
    """The row broken into lines."""
    if isinstance(row, Band):
        return Measured(look.band, [], band=row)
    is_total = isinstance(row, Total)
    style = look.strong if is_total else look.body
    contents = row.cells if isinstance(row, Total) else row
    ends = _reach(contents, places) if is_total else [place.right for place in places]
    cells = [
        _cell(pen, content, end - place.left, style, look)
        for content, place, end in zip(contents, places, ends, strict=True)
    ]
    tallest = max((_height(cell, style) for cell in cells), default=0.0)
    return Measured(max(tallest + 2 * look.air, look.row_height), cells, contents, is_total)


def _reach(contents: tuple[Content, ...], places: list[Span]) -> list[float]:
    """How far the words of a total may run: over the empty cells behind them."""
    ends = [place.right for place in places]
    for index in range(len(places) - 2, -1, -1):
        if contents[index + 1] == "":
            ends[index] = ends[index + 1]
    return ends


def _cell(pen: Pen, content: Content, width: float, style: Type, look: Look) -> list[CellLine]:
    if isinstance(content, str):
        return _plain(pen, content, width, style)
    style = look.strong if content.is_bold else style
    if content.colour:
        style = style.tinted(content.colour)
    if content.marks:
        lines: list[CellLine] = [*_marked(pen, content, width, style, look)]
    else:
        lines = _plain(pen, content.text, width, style)
    return lines + _plain(pen, content.second, width, look.second) if content.second else lines


def _plain(pen: Pen, text: str, width: float, style: Type) -> list[CellLine]:
    size = style.size
    face = pen.faces[style.face]
    return [(line, wide * size, style) for line, wide in face.wrap(text, max(width, size) / size)]


def _marked(pen: Pen, cell: Cell, width: float, style: Type, look: Look) -> list[LaidLine]:
    runs = [Run(cell.text, style)] if cell.text else []
    return lay(pen, [*runs, *mark_runs(cell.marks, look.mark)], width)


def _height(cell: list[CellLine], style: Type) -> float:
    return sum(leading(line, style) for line in cell)


def leading(line: CellLine, style: Type) -> float:
    """How far the next line stands below this one."""
    return line[2].leading if isinstance(line, tuple) else style.leading


def parted(row: Measured, room: float, look: Look) -> tuple[Measured, Measured]:
    """A row taller than a page: the lines that fit, and those for the next page."""
    style = look.body
    fits = max(1, int((room - 2 * look.air) / style.leading))
    parts = []
    for cells in ([cell[:fits] for cell in row.cells], [cell[fits:] for cell in row.cells]):
        height = max((_height(cell, style) for cell in cells), default=0.0) + 2 * look.air
        parts.append(Measured(height, cells, row.contents, row.is_total))
    return parts[0], parts[1]
