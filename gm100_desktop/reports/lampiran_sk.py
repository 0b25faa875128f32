"""Lampiran SK: the members of a body as annex of a decree, ready to be signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief, SeatLine, SkAnnex
from gm100_desktop.domain.wording import EMPTY, tanggal
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import BLACK, MM, Face, Type
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.pieces.signature import DecreeSignature
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Column, Row, form_look
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import sheet_of

_TEXT = Type(11, 14.8, Face.SERIF, BLACK)
_TITLE = Type(12, 15.5, Face.SERIF_BOLD, BLACK)
_LOOK = form_look(Face.SERIF, 11, 14)
_COLUMNS = (
    Column("NO", 13, Align.CENTRE),
    Column("NAMA/JABATAN"),
    Column("KEDUDUKAN DALAM TIM", 52),
)
OPEN = "…" * 12  # to be filled in by hand
_HEAD_LEFT = 72 * MM  # of the head block, from the text edge
_LABEL = 22 * MM
_COLON = 2.2 * MM


def build(brief: LampiranSkBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write all annexes of the decree."""
    number = f" Nomor {brief.number}" if brief.number else ""
    title = f"Lampiran {brief.decree.title()}{number}"
    about = About(title, brief.decree.title(), brief.subject, brief.report_date)
    book = Book(about, sheet_of(brief.setup), Running(is_draft=brief.is_draft))
    progress.say(10, "Menyusun lampiran")
    book.lay_body(story(brief), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def story(brief: LampiranSkBrief) -> Iterator[Item]:
    """Each annex on pages of its own, each signed."""
    for annex in brief.annexes:
        yield PageTurn(PageKind.DECREE)
        yield DecreeHead(brief, annex.label)
        yield AnnexTitle(annex)
        tail = DecreeSignature(brief.signatory) if brief.signatory else None
        yield Table(_COLUMNS, _rows(annex), _LOOK, before=4 * MM, tail=tail)


def _rows(annex: SkAnnex) -> Iterator[Row]:
    if not annex.seats:
        yield ("", "Belum ada anggota yang dicatat.", EMPTY)
    group = ""
    for seat in annex.seats:
        if seat.group and seat.group != group:
            group = seat.group
            yield Band(group)
        yield _seat(seat)


def _seat(seat: SeatLine) -> Row:
    return (f"{seat.number}.", seat.who or EMPTY, seat.role or EMPTY)


@dataclass
class DecreeHead(Block):
    """LAMPIRAN, the decree, its number, date and subject, in the right half."""

    brief: LampiranSkBrief
    label: str
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """All lines."""
        first = len(self._first(pen, width)) * _TEXT.leading
        return first + sum(len(lines) for _, lines in self._labelled(pen, width)) * _TEXT.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write the block."""
        left = x + _HEAD_LEFT
        top -= write_lines(pen, left, top, self._first(pen, width), _TEXT)
        for label, lines in self._labelled(pen, width):
            pen.text(left, top - _TEXT.rise, label, _TEXT)
            pen.text(left + _LABEL, top - _TEXT.rise, ":", _TEXT)
            top -= write_lines(pen, left + _LABEL + _COLON, top, lines, _TEXT)

    def _first(self, pen: Pen, width: float) -> list[str]:
        room = width - _HEAD_LEFT
        texts = (self.label.upper(), self.brief.decree.upper())
        return [line for text in texts for line in limited(pen, text, _TEXT, room)]

    def _labelled(self, pen: Pen, width: float) -> list[tuple[str, list[str]]]:
        room = width - _HEAD_LEFT - _LABEL - _COLON
        brief = self.brief
        dated = tanggal(brief.date).upper() if brief.date else ""
        texts = (("NOMOR", brief.number), ("TANGGAL", dated), ("TENTANG", brief.subject.upper()))
        return [(label, limited(pen, text or OPEN, _TEXT, room)) for label, text in texts]


@dataclass
class AnnexTitle(Block):
    """The title of the annex, centred."""

    annex: SkAnnex
    before: float = 9 * MM
    keep = True

    def height(self, pen: Pen, width: float) -> float:
        """All lines."""
        return len(self._lines(pen, width)) * _TITLE.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write them in the middle and name the annex in the bookmarks."""
        pen.enter(EntryKind.CHAPTER, self.annex.label, " ".join(self.annex.title), top)
        for index, line in enumerate(self._lines(pen, width)):
            baseline = top - _TITLE.rise - index * _TITLE.leading
            pen.aligned(x + width / 2, baseline, line, _TITLE, Align.CENTRE)

    def _lines(self, pen: Pen, width: float) -> list[str]:
        return [line for text in self.annex.title for line in limited(pen, text.upper(), _TITLE, width)]
