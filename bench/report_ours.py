"""The common work on our own engine: pieces, linear tables, contents in one pass."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from report_rows import Section, work

from gm100_desktop.domain.briefs.setting import PageSetup
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import Type
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.contents import contents
from gm100_desktop.reports.page import PageTurn, Running
from gm100_desktop.reports.pieces.heading import SectionTitle
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import REPORT, Column
from gm100_desktop.reports.publishing import publish
from gm100_desktop.reports.sheet import sheet_of

_BODY = Type(7, 8.5)
LOOK = replace(REPORT, body=_BODY, strong=_BODY.bold(), head=_BODY.bold(), air=3.5, head_air=5.5)


def story(times: int) -> Iterator[Item]:
    """The sections as pieces, made one by one."""
    for section in work(times):
        if section.level == 1:
            yield PageTurn(chapter=section.title)
        if section.title:
            kind = EntryKind.CHAPTER if section.level == 1 else EntryKind.SECTION
            yield SectionTitle("", section.title, kind=kind, before=6)
        yield Table(_columns(section), section.rows, LOOK, before=6)


def _columns(section: Section) -> list[Column]:
    sides = (Align.RIGHT if is_right else Align.LEFT for is_right in section.right)
    return [
        Column(title, width, side)
        for title, width, side in zip(section.head, section.widths, sides, strict=True)
    ]


def main(target: Path, times: int) -> None:
    """Write the report."""
    book = Book(
        About("Laporan", "Bench", "", "2026-11-20"), sheet_of(PageSetup()), Running("Laporan", "Daerah")
    )
    book.lay_body(story(times))
    book.lay_front(contents(lambda: book.pen.entries))
    publish(target, book.save)
