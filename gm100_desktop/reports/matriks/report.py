"""Matriks Masterplan and Peta Jalan: landscape, the same works once as bars and once in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gm100_desktop.domain.briefs.masterplan import Money
from gm100_desktop.domain.briefs.matriks import MatriksBrief, MatriksPart, WorkSection
from gm100_desktop.domain.wording import number, tanggal
from gm100_desktop.reports.flow import Book, Item, Story
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.matriks.across_title import AcrossTitle
from gm100_desktop.reports.matriks.matrix import Works, matrix
from gm100_desktop.reports.matriks.roadmap import Roadmap
from gm100_desktop.reports.matriks.roadmap_rows import Axis
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.piece import Placed, Spot
from gm100_desktop.reports.pieces.signature import SignatureBlock
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import WIDEST_TEXT, sheet_of

TITLE = "Matriks Masterplan dan Peta Jalan"
SIDE_BY_SIDE = 10  # years of one road map
BARS = "Kotak penuh: berjalan atau selesai; kotak garis: rencana."
MILLION = 1_000_000


def build(brief: MatriksBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the chosen halves, each beginning on a page of its own."""
    setup, told = brief.setup, joined(brief.region, f"Tahun {brief.year} {brief.phase}".strip())
    as_of = f"Keadaan data per {tanggal(brief.report_date)}"
    about = About(f"{TITLE} {brief.region}", brief.region, as_of, brief.report_date)
    running = Running(TITLE, told, brief.is_draft)
    book = Book(about, sheet_of(setup), running, is_duplex=setup.duplex)
    book.lay_body(story(brief, progress), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def story(brief: MatriksBrief, progress: Progress) -> Iterator[Item]:
    """The parts in their order; who signs stands below the last."""
    chapter = Chapter(EntryKind.CHAPTER, TITLE)
    for at, part in enumerate(brief.parts):
        progress.say(5 + 85 * at // len(brief.parts), f"Menyusun {_NAMES[part].lower()}")
        yield from _TELLERS[part](brief, chapter)
    if brief.signature:
        yield AcrossSignature(brief.signature)


def _roadmap(brief: MatriksBrief, chapter: Chapter) -> Story:
    for first in range(0, len(brief.years), SIDE_BY_SIDE):
        years = brief.years[first : first + SIDE_BY_SIDE]
        count = sum(len(section.lines) for section in brief.dimensions)
        name = f"Peta Jalan {years[0]}–{years[-1]}" if len(years) > 1 else f"Peta Jalan {years[0]}"
        caption = chapter.table(
            f"{number(count)} program, pagu per tahun dalam Rp juta. {BARS}",
            f"{_based(brief)}{_rounded(brief)}",
        )
        yield PageTurn(PageKind.ACROSS, _NAMES[MatriksPart.ROADMAP])
        yield AcrossTitle(name, caption)
        span = slice(first, first + SIDE_BY_SIDE)
        yield Roadmap(brief.dimensions, Axis(years, span, brief.report_date), brief.agency_word)


def _matrix(brief: MatriksBrief, chapter: Chapter) -> Story:
    return _matrices(
        brief, chapter, MatriksPart.MATRIX, Works("program", "Program/Inovasi", brief.dimensions)
    )


def _actions(brief: MatriksBrief, chapter: Chapter) -> Story:
    return _matrices(
        brief, chapter, MatriksPart.ACTIONS, Works("rencana aksi", "Rencana aksi", brief.actions)
    )


def _matrices(brief: MatriksBrief, chapter: Chapter, part: MatriksPart, works: Works) -> Story:
    count = sum(len(section.lines) for section in works.sections)
    for years in matrix(brief, works):
        caption = chapter.table(
            f"{number(count)} {works.noun}, pagu per tahun dalam Rp juta; di bawahnya target fisik.",
            _based(brief),
        )
        yield PageTurn(PageKind.ACROSS, _NAMES[part])
        yield AcrossTitle(f"{_NAMES[part]} {years.words}", caption)
        yield years.table


def _based(brief: MatriksBrief) -> str:
    return f"{joined(brief.version, brief.legal_basis)}. Keadaan data per {tanggal(brief.report_date)}."


def _rounded(brief: MatriksBrief) -> str:
    """A word for figures that need not add up to their printed sum."""
    amounts = (money.budget for section in brief.dimensions for money in _amounts(section))
    is_whole = all(amount % MILLION == 0 for amount in amounts)
    return "" if is_whole else " Angka dibulatkan; jumlah dihitung dari rupiah utuh."


def _amounts(section: WorkSection) -> Iterator[Money]:
    for line in section.lines:
        yield from line.money_by_year


@dataclass
class AcrossSignature(SignatureBlock):
    """Who signs stands at the right end of the wide page."""

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw it in the last columns."""
        return super().place(pen, Spot(spot.x + spot.width - WIDEST_TEXT, spot.top, WIDEST_TEXT, spot.room))


_NAMES = {
    MatriksPart.ROADMAP: "Peta Jalan",
    MatriksPart.MATRIX: "Matriks Masterplan",
    MatriksPart.ACTIONS: "Matriks Rencana Aksi",
}
_TELLERS = {MatriksPart.ROADMAP: _roadmap, MatriksPart.MATRIX: _matrix, MatriksPart.ACTIONS: _actions}
