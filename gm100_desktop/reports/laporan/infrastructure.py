"""What applications stand on and bring: shared data, internet access, equipment, people, faster services."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.applications import (
    Connectivity,
    DatasetLine,
    EquipmentLine,
    InnovationLine,
    SiteLine,
    StaffLine,
)
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.money_columns import text_column
from gm100_desktop.reports.laporan.sentences import capital, joined, shown, words
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph

_RIGHT = Align.RIGHT


def infrastructure(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Data, internet, equipment, staff and innovations, as far as any is on file."""
    yield from _datasets(brief, chapter)
    yield from _sites(brief, chapter)
    yield from _equipment(brief, chapter)
    yield from _staff(brief, chapter)
    yield from _innovations(brief, chapter)


def _datasets(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.applications.datasets
    if found:
        yield chapter.table("Integrasi data")
        columns = [
            Column("Data", share=1.2),
            text_column("Produsen", [one.producer for one in found], 16, 26),
            Column("Pengguna", optional=True),
            Column("Cara", 28, optional=True),
            Column("Keadaan", 18, optional=True),
        ]
        yield Table(*trimmed(columns, [_dataset(one) for one in found]))


def _dataset(one: DatasetLine) -> Row:
    name = Cell(one.name, second=one.note, marks=one.marks)
    return (name, shown(one.producer), shown(one.consumers), shown(one.how), shown(one.status))


def _sites(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.applications.connectivity
    if not found.sites:
        return
    if len(found.sites) > 1 and (found.mbps or found.integrated):
        yield paragraph(_bandwidth_sentence(found))
    yield chapter.table(f"Akses internet dan bandwidth {found.year}", "Bandwidth dalam Mbps")
    columns = [
        Column("Lokasi"),
        text_column(brief.agency_word, [one.agency for one in found.sites], 18, 26),
        Column("Media dan penyedia", share=0.8, optional=True),
        Column("Pengelolaan", 22, optional=True),
        Column("Bandwidth", 20, _RIGHT, optional=True),
    ]
    rows: list[Row] = [_site(one) for one in found.sites]
    if found.mbps and len(found.sites) > 1:
        rows.append(Total(("Jumlah", "", "", "", number(found.mbps))))
    yield Table(*trimmed(columns, rows))


def _bandwidth_sentence(found: Connectivity) -> str:
    """How much there is, how it grew, and how much of it is managed as one."""
    grown = f", dari {number(found.before[1])} Mbps tahun {found.before[0]}" if found.before else ""
    amount = f"Bandwidth tahun {found.year} berjumlah {number(found.mbps)} Mbps{grown}." if found.mbps else ""
    whole = len(found.sites)
    share = f"{words(found.integrated)} dari" if found.integrated < whole else "seluruh"
    managed = f"{capital(share)} {words(whole)} lokasi dikelola terpadu." if found.integrated else ""
    return f"{amount} {managed}".strip()


def _site(one: SiteLine) -> Row:
    return (
        Cell(one.name, second=one.note, marks=one.marks),
        shown(one.agency),
        joined(one.medium, one.provider),
        "Terpadu" if one.is_integrated else EMPTY,
        number(one.mbps) if one.mbps is not None else EMPTY,
    )


def _equipment(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.applications.equipment
    if found:
        yield chapter.table("Infrastruktur TIK")
        columns = [
            Column("Jenis", 26, optional=True, once=True),
            Column("Nama", share=1.1),
            Column("Lokasi", optional=True),
            Column("Kondisi", optional=True),
            Column("Tahun", 14, _RIGHT, optional=True),
            Column("Jumlah", 15, _RIGHT, optional=True),
        ]
        yield Table(*trimmed(columns, [_piece(one) for one in found]))


def _piece(one: EquipmentLine) -> Row:
    count = number(one.quantity) if one.quantity is not None else EMPTY
    name = Cell(one.name, marks=one.marks)
    return (shown(one.kind), name, shown(one.location), shown(one.condition), shown(one.year), count)


def _staff(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.applications
    if found.staff:
        yield chapter.table("Sumber daya manusia TIK", "Jumlah orang pada akhir tahun")
        columns = [
            Column("Kompetensi"),
            text_column(brief.agency_word, [one.agency for one in found.staff], 18, 30),
            *(Column(str(year), 16, _RIGHT, optional=True) for year in found.staff_years),
        ]
        rows: list[Row] = [_people(one) for one in found.staff]
        if len(found.staff) > 1:
            rows.append(Total(("Jumlah", "", *map(_count, found.staff_totals))))
        yield Table(*trimmed(columns, rows))


def _people(one: StaffLine) -> Row:
    name = Cell(shown(one.competence), second=one.note, marks=one.marks)
    return (name, shown(one.agency), *map(_count, one.counts))


def _count(heads: int) -> str:
    return number(heads) if heads else EMPTY


def _innovations(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.applications.innovations
    if found:
        yield chapter.table(
            f"Inovasi layanan menurut {brief.agency_word}", "Waktu layanan sebelum dan sesudah"
        )
        columns = [
            text_column(brief.agency_word, [one.agency for one in found], 18, 30),
            Column("Inovasi dan layanan", share=1.4),
            Column("Sebelum", 24, optional=True),
            Column("Sesudah", 24, optional=True),
            Column("Aplikasi", share=0.8, optional=True),
            Column("Tahun", 14, _RIGHT, optional=True),
        ]
        yield Table(*trimmed(columns, [_innovation(one) for one in found]))


def _innovation(one: InnovationLine) -> Row:
    name = Cell(one.name, second=one.service if one.service != one.name else "", marks=one.marks)
    times = shown(one.before), shown(one.after)
    return (shown(one.agency), name, *times, shown(one.application), shown(one.year))
