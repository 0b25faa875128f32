"""The risk register of a quick win: what may happen, why, with what effect, and what is done about it."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.quick_wins import RiskLine
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed


def risk_register(risks: Sequence[RiskLine]) -> Iterator[Piece]:
    """All risks with all that is known of them; nothing without any."""
    if not risks:
        return
    yield minor_title("Risiko (tingkat = kemungkinan × dampak, 1–25)", column=1)
    columns = [
        Column("Risiko", share=0.9),
        Column("Sebab dan akibat", optional=True),
        Column("Tingkat", 26),
        Column("Mitigasi"),
        Column("Status", 20, optional=True),
    ]
    yield Table(*trimmed(columns, [_risk(one) for one in risks]))


def _risk(one: RiskLine) -> Row:
    due = f"paling lambat {tanggal(one.due)}" if one.due else ""
    return (
        Cell(one.event, second=one.category),
        Cell(shown(one.cause), second=f"Akibat: {one.effect}" if one.effect else ""),
        Cell(
            f"{one.level} {one.band}".strip() if one.level else shown(""),
            second=f"sisa {one.residual}" if one.residual else "",
        ),
        Cell(shown(one.mitigation), second=joined(one.owner, due) if one.owner or due else ""),
        shown(one.status),
    )
