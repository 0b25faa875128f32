"""The register of evidence: the row every mark leads to."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evidence import EvidenceLine, EvidenceRegister
from gm100_desktop.domain.wording import number, tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_LINE, AIR_PARAGRAPH, LEAD, NOTE
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run, mark_key
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row
from gm100_desktop.reports.pieces.text import Text, paragraph

GAP = "▲ "


def evidence_register(register: EvidenceRegister, chapter: Chapter) -> Iterator[Item]:
    """The register: the place every mark leads to."""
    yield from chapter.open()
    if not any(group.lines for group in register.groups):
        yield paragraph("Bukti dukung belum dicatat.", column=1)
        return
    yield from register_table(register)


def register_table(register: EvidenceRegister) -> Iterator[Piece]:
    """How complete the register is, and its rows."""
    lines = [line for group in register.groups for line in group.lines]
    yield Text([Run(_sentence(register, lines[0]), LEAD.sized(10.5, 15.2))], before=0, keep=True)
    yield Table(_COLUMNS, _rows(register), before=AIR_PARAGRAPH)
    if register.gaps:
        yield Text([Run("▲ perlu dilengkapi.", NOTE)], before=AIR_LINE)


_COLUMNS = (
    Column("Kode", 16),
    Column("Dokumen, nomor, tanggal, penerbit"),
    Column("Hlm", 14),
    Column("Dipakai untuk", 32),
    Column("Keadaan, kelas", 28),
)


def _sentence(register: EvidenceRegister, first: EvidenceLine) -> str:
    gaps = register.gaps
    state = f", {number(gaps)} perlu dilengkapi" if gaps else ", seluruhnya ada"
    key = f"Tanda [{first.code}] menunjuk baris {first.code}."
    return f"{number(register.count)} bukti{state}. {key}"


def _rows(register: EvidenceRegister) -> Iterator[Row]:
    for group in register.groups:
        if group.name and group.lines:
            yield Band(group.name)
        for line in group.lines:
            yield _line(line)


def _line(line: EvidenceLine) -> Row:
    numbered = f"Nomor {line.number}" if line.number else ""
    told = (numbered, tanggal(line.date) if line.date else "", line.issuer)
    about = joined(*told) if any(told) else ""
    state = f"{GAP}{line.state}" if line.is_gap else line.state
    return (
        Cell(line.code, is_bold=True, key=mark_key(line.code)),
        Cell(line.title, second=about),
        shown(line.pages),
        shown(line.used_for),
        Cell(state, second=line.openness, is_bold=line.is_gap),
    )
