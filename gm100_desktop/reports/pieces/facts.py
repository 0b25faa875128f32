"""Facts: a grey label in column 1 and what is known in the others."""

from collections.abc import Iterable
from dataclasses import replace

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.reports.house_style import AIR_LINE, BODY, GREY, MM
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import REPORT_ROOMY, Cell, Column

_FACT = BODY.sized(10, 13)
FACTS = replace(REPORT_ROOMY, body=_FACT, strong=_FACT.bold(), pad=0, air=1.1 * MM, is_open=True)
_SHARES = (37, 4, 119)  # column 1, its gutter, columns 2-4

FactRow = tuple[str, str, Marks]


def facts(rows: Iterable[FactRow], before: float = AIR_LINE) -> Table:
    """A list of facts; those that are unknown are left out by whoever lists them."""
    lines = [(Cell(label, colour=GREY), "", Cell(text, marks=marks)) for label, text, marks in rows]
    return Table([Column("", share=share) for share in _SHARES], lines, FACTS, before=before)


def known(*rows: tuple[str, str] | FactRow) -> list[FactRow]:
    """Only the facts that say something."""
    full = [(row[0], row[1], row[2] if len(row) > 2 else ()) for row in rows]
    return [row for row in full if row[1] or row[2]]
