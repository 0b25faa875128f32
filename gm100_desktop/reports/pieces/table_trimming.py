"""A table without the columns that would say nothing: a page of dashes helps nobody."""

from collections.abc import Iterable

from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Content, Row, Total


def trimmed(columns: Iterable[Column], rows: Iterable[Row]) -> tuple[list[Column], list[Row]]:
    """The columns and rows of a table, without the optional columns no row says anything in."""
    wanted, told = list(columns), list(rows)
    kept = [at for at, column in enumerate(wanted) if not column.optional or _says(told, at)]
    return [wanted[at] for at in kept], [_cut(row, kept) for row in told]


def _says(rows: list[Row], at: int) -> bool:
    """Totals say nothing of their own."""
    return any(isinstance(row, tuple) and not _is_blank(row[at]) for row in rows)


def _is_blank(content: Content) -> bool:
    if isinstance(content, Cell):
        return content.text in ("", EMPTY) and not content.second and not content.marks
    return content in ("", EMPTY)


def _cut(row: Row, kept: list[int]) -> Row:
    if isinstance(row, Band):
        return row
    if isinstance(row, Total):
        return Total(tuple(row.cells[at] for at in kept))
    return tuple(row[at] for at in kept)
