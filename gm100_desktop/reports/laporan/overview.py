"""BAB Gambaran Umum: profile and vision, participation, agreements, masterplan, bodies, bimtek."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import PlanDocument
from gm100_desktop.domain.briefs.region import Figure, RegionBrief, Term
from gm100_desktop.domain.wording import RANGE, tanggal, term
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import NOTE
from gm100_desktop.reports.laporan.agreements import agreements
from gm100_desktop.reports.laporan.bimtek import bimtek
from gm100_desktop.reports.laporan.bodies import bodies
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.participation import participation
from gm100_desktop.reports.laporan.sentences import joined, listed, shown
from gm100_desktop.reports.pieces.facts import FactRow, facts, known
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph


def overview(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The chapter."""
    yield from chapter.open()
    yield chapter.section("Profil dan visi daerah")
    yield from _profile(brief.region, chapter)
    if brief.participation:
        yield chapter.section("Keikutsertaan dalam gerakan smart city")
        yield from participation(brief.participation, chapter)
    if brief.mous or brief.partners or brief.officials:
        yield chapter.section("Nota kesepahaman dan kerja sama")
        yield from agreements(brief, chapter)
    yield chapter.section("Masterplan dan dokumen perencanaan")
    yield from _documents(brief, chapter)
    yield chapter.section("Dewan dan Tim Pelaksana")
    yield from bodies(brief, chapter)
    yield chapter.section("Bimbingan teknis")
    yield from bimtek(brief, chapter)


def _profile(region: RegionBrief, chapter: Chapter) -> Iterator[Piece]:
    yield facts([*_known_of(region), *(_figure(one) for one in region.figures)])
    for figure in region.figures:
        if figure.disputed:
            yield paragraph(disputed(figure), style=NOTE)
    yield from _vision(region, chapter)
    if region.priority_programmes:
        yield chapter.table("Program prioritas daerah")
        columns = [Column("No", 10), Column("Program prioritas"), Column("Quick win yang dipilih", share=0.8)]
        rows = [(str(one.number), one.name, shown(one.quick_wins)) for one in region.priority_programmes]
        yield Table(columns, rows)


def _known_of(region: RegionBrief) -> list[FactRow]:
    return known(
        ("Nama daerah", region.name),
        ("Kode wilayah", region.code),
        ("Provinsi", region.province),
        ("Ibu kota", region.capital),
        ("Tahun dibentuk", region.year_formed),
        *((one.position, joined(one.name, _term(one))) for one in region.leaders),
        *((one.label, one.text, one.marks) for one in region.facts),
    )


def _term(one: Term) -> str:
    return term(one.starts, one.ends) if one.starts or one.ends else ""


def _figure(figure: Figure) -> FactRow:
    source = " · ".join(part for part in (figure.year, figure.source) if part)
    return figure.label, f"{figure.text} ({source})" if source else figure.text, figure.marks


def disputed(figure: Figure) -> str:
    """Both values of a figure on which sources differ."""
    source = f" menurut {figure.source}" if figure.source else ""
    others = listed([f"{text} menurut {where}" for text, where in figure.disputed])
    return f"{figure.label}: {figure.text}{source}; sumber lain menyebut {others}."


def _vision(region: RegionBrief, chapter: Chapter) -> Iterator[Piece]:
    if region.vision or region.vision_title:
        period = f" {region.vision_period.replace('-', RANGE)}" if region.vision_period else ""
        yield minor_title(f"Visi daerah{period}")
        yield paragraph(" – ".join(part for part in (region.vision_title, region.vision) if part))
    if region.missions:
        yield chapter.table("Misi daerah dan keselarasannya dengan program smart city")
        columns = [Column("No", 10), Column("Misi"), Column("Keselarasan")]
        aligned = [(one, Cell(shown(one.alignment), marks=one.marks)) for one in region.missions]
        yield Table(columns, [(str(one.number), one.text, cell) for one, cell in aligned])


def _documents(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    documents = brief.masterplan.documents
    if not documents:
        yield paragraph("Dokumen perencanaan smart city belum dicatat.")
        return
    for one in documents:
        if one.is_main and one.legal_basis:
            yield paragraph(_main_sentence(one), one.marks)
        if one.is_main and (one.vision or one.missions or one.goals):
            yield facts(_ambition(one))
    yield chapter.table("Dokumen perencanaan yang dipakai daerah")
    columns = [
        Column("Jenis", 26),
        Column("Judul dan keterangan"),
        Column("Periode", 19, optional=True),
        Column("Dasar hukum", optional=True),
        Column("Keadaan", 19, optional=True),
    ]
    yield Table(*trimmed(columns, [_document(one) for one in documents]))
    books: list[Row] = [row for one in documents for row in _books(one)]
    if books:
        yield chapter.table("Buku masterplan")
        columns = [Column("Dokumen", 50, once=True), Column("Buku"), Column("Diserahkan", 30, optional=True)]
        yield Table(*trimmed(columns, books))


def _main_sentence(one: PlanDocument) -> str:
    period = _period(one)
    return f"{one.title}{f' periode {period}' if period else ''} ditetapkan dengan {one.legal_basis}."


def _ambition(one: PlanDocument) -> list[FactRow]:
    """What the masterplan wants to reach."""
    return known(
        ("Visi smart city", one.vision), ("Misi", "; ".join(one.missions)), ("Tujuan", "; ".join(one.goals))
    )


def _period(one: PlanDocument) -> str:
    return RANGE.join(part for part in (one.starts[:4], one.ends[:4]) if part)


def _document(one: PlanDocument) -> Row:
    title = Cell(one.title, second=joined(one.version, one.note) if one.version or one.note else "")
    proof = Cell(shown(one.legal_basis), marks=one.marks)
    return (one.kind, title, shown(_period(one)), proof, shown(one.status))


def _books(one: PlanDocument) -> list[Row]:
    names = [(f"{book.number} {book.title}".strip(), book) for book in one.books]
    return [(one.title, Cell(name, marks=book.marks), tanggal(book.delivered)) for name, book in names]
