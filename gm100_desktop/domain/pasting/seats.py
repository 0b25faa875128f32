"""A pasted roster: the column that names each one's role is taken apart from the people."""

from collections.abc import Mapping, Sequence

from gm100_desktop.domain.pasting.headings import SYNONYMS, counts_columns
from gm100_desktop.domain.pasting.words import normal

_ROLE_WORDS = frozenset(map(normal, (*SYNONYMS["membership"]["role_id"], "kedudukan", "peran", "posisi")))
_SEARCHED = 6
"""Rows looked at for a heading."""

Block = Sequence[Sequence[str]]


def parted_roles(rows: Block) -> tuple[Block, Mapping[int, str]]:
    """The block without its column of roles, and the role each row names, by row; none without a heading."""
    for row in rows[:_SEARCHED]:
        column = next((at for at, cell in enumerate(row) if normal(cell) in _ROLE_WORDS), None)
        if column is not None:
            rest = [_without(column, cells) for cells in rows]
            return rest, {at: cells[column] for at, cells in enumerate(rows) if column < len(cells)}
    return rows, {}


def _without(column: int, cells: Sequence[str]) -> Sequence[str]:
    """The row without that column; nothing of the line '1 2 3', which would count wrongly then."""
    return [] if counts_columns(cells) else [cell for at, cell in enumerate(cells) if at != column]
