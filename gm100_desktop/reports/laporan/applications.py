"""Applications and SPBE: the inventory, the services it carries, its reach and its links."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.applications import (
    ApplicationLine,
    ApplicationsBrief,
    CoverageLine,
    LinkLine,
    ServiceLine,
)
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.reports.house_style import AIR_LINE, NOTE, dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.infrastructure import infrastructure
from gm100_desktop.reports.laporan.money_columns import text_column
from gm100_desktop.reports.laporan.sentences import capital, joined, listed, shown, words
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text, paragraph

NO_DIMENSION = "Tanpa dimensi"
_JOINED = "Terhubung: jumlah aplikasi lain yang bertukar data dengannya"
NO_SERVICES = "Layanan SPBE yang didukung aplikasi belum dicatat."


def applications(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """The inventory and what it does, then what it stands on."""
    found = brief.applications
    if found.applications:
        yield paragraph(_sentence(found))
        second = _JOINED if any(one.joined for one in found.applications) else ""
        yield chapter.table(f"Inventaris aplikasi {brief.year}", second)
        yield Table(*trimmed(_inventory_columns(brief), _inventory(found)))
    if found.applications or found.services:
        yield from _services(brief, chapter)
        yield from _coverage(found, chapter)
        yield from _links(found, chapter)
    yield from infrastructure(brief, chapter)


def _sentence(found: ApplicationsBrief) -> str:
    """How many there are, run, and are in line with SPBE."""
    whole = len(found.applications)
    told = [
        f"{words(found.running)} berjalan" if found.running else "",
        f"{words(found.in_line)} sesuai SPBE" if found.in_line else "",
    ]
    parts = listed([part for part in told if part])
    return f"{capital(words(whole))} aplikasi dicatat{f', {parts}' if parts else ''}."


def _inventory_columns(brief: LaporanBrief) -> list[Column]:
    found = brief.applications.applications
    return [
        Column("Aplikasi dan kegunaan", share=1.4),
        text_column(brief.agency_word, [one.agency for one in found], 18, 24),
        Column("Layanan SPBE", optional=True),
        Column("Pengguna", share=0.8, optional=True),
        Column("Terhubung", 18, Align.RIGHT, optional=True),
        Column("Keadaan", 20),
    ]


def _inventory(found: ApplicationsBrief) -> Iterator[Row]:
    """Under a band for each dimension, where any is told."""
    has_bands, band = any(one.dimension for one in found.applications), -1
    for one in found.applications:
        if has_bands and one.dimension != band:
            band = one.dimension
            colour = dimension_colour(band).fill if band else ""
            yield Band(one.dimension_name or NO_DIMENSION, colour)
        yield _application(one)


def _application(one: ApplicationLine) -> Row:
    about = joined(one.purpose, one.link) if one.purpose or one.link else ""
    count = f"{number(one.user_count)} pengguna" if one.user_count is not None else ""
    return (
        Cell(one.name, second=about, marks=one.marks),
        shown(one.agency),
        shown(one.services),
        Cell(shown(one.users), second=count),
        str(one.joined) if one.joined else EMPTY,
        Cell(shown(one.status), second="sesuai SPBE" if one.is_spbe else ""),
    )


def _services(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Every service with what carries it, and which are carried by nothing."""
    found = brief.applications.services
    if not found:
        yield paragraph(NO_SERVICES)
        return
    yield paragraph(_gaps_sentence(found))
    yield chapter.table("Layanan SPBE dan aplikasi yang mendukungnya")
    columns = [
        Column("Layanan", 44),
        Column("Aplikasi"),
        text_column(brief.agency_word, [one.agency for one in found], 18, 24),
        Column("Keadaan", 22, optional=True),
    ]
    yield Table(*trimmed(columns, _service_rows(found)))
    if any(one.is_gap for one in found):
        yield Text([Run("▲ tidak ada aplikasi berjalan yang mendukung layanan ini.", NOTE)], before=AIR_LINE)


def _gaps_sentence(found: tuple[ServiceLine, ...]) -> str:
    """How many services of each group are carried, and which are not."""
    told = []
    for group in dict.fromkeys(one.group for one in found):
        of_group = [one for one in found if one.group == group]
        gaps = [one.name for one in of_group if one.is_gap]
        carried = f"{words(len(of_group) - len(gaps))} dari {words(len(of_group))}"
        missing = f"; belum: {listed(gaps)}" if gaps and len(gaps) < len(of_group) else ""
        told.append(f"{group}: {carried} layanan didukung aplikasi yang berjalan{missing}.")
    return " ".join(told)


def _service_rows(found: tuple[ServiceLine, ...]) -> Iterator[Row]:
    group = found[0].group if all(one.group == found[0].group for one in found) else None
    for one in found:
        if one.group != group:
            group = one.group
            yield Band(group)
        yield _service(one)


def _service(one: ServiceLine) -> Row:
    told = (f"terhubung dengan {one.joined_with}" if one.joined_with else "", one.note)
    second = joined(*told) if any(told) else ""
    return (
        Cell(f"▲ {one.name}" if one.is_gap else one.name, is_bold=one.is_gap, marks=one.marks),
        Cell(shown(one.applications), second=second),
        shown(one.agency),
        shown(one.status),
    )


def _coverage(found: ApplicationsBrief, chapter: Chapter) -> Iterator[Piece]:
    if found.coverage:
        yield chapter.table("Cakupan aplikasi menurut jenjang")
        columns = [Column("Aplikasi", share=1.2), *(Column(level, optional=True) for level in found.levels)]
        yield Table(*trimmed(columns, [_reach(one) for one in found.coverage]))


def _reach(one: CoverageLine) -> Row:
    return (Cell(one.application, marks=one.marks), *(shown(level) for level in one.levels))


def _links(found: ApplicationsBrief, chapter: Chapter) -> Iterator[Piece]:
    if not found.links:
        return
    whole, running = len(found.links), found.links_running
    yield paragraph(
        f"{capital(words(whole))} integrasi antaraplikasi dicatat, {words(running)} di antaranya berjalan."
    )
    yield chapter.table("Integrasi antaraplikasi")
    columns = [
        Column("Dari"),
        Column("Ke"),
        Column("Data", share=1.2, optional=True),
        Column("Cara", 20, optional=True),
        Column("Keadaan", 18, optional=True),
    ]
    yield Table(*trimmed(columns, [_link(one) for one in found.links]))


def _link(one: LinkLine) -> Row:
    data = Cell(shown(one.data), marks=one.marks)
    return (one.source, one.target, data, shown(one.method), shown(one.status))
