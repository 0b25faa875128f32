"""The minutes put together: kop, facts, what was said and agreed, who signs, what is attached."""

from collections.abc import Iterator
from typing import BinaryIO

from gm100_desktop.domain.briefs.notulen import NotulenBrief
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import AIR_BLOCK, BODY
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.laporan.evidence_register import register_table
from gm100_desktop.reports.notulen.head import facts_of
from gm100_desktop.reports.notulen.minutes import minutes
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.blocks import Beside, Stack
from gm100_desktop.reports.pieces.form_title import FormTitle, PartTitle
from gm100_desktop.reports.pieces.letterhead import Kop
from gm100_desktop.reports.pieces.photo import PhotoBlock
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.signature import SignatureBlock
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import column_left, sheet_of

MINUTES, ACCOUNT = "Notulen", "Laporan kegiatan"
_CLOSING = "Demikian {what} ini dibuat untuk dipergunakan sebagaimana mestinya."


def build(brief: NotulenBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the minutes."""
    sheet = sheet_of(brief.setup)
    about = About(f"{_word(brief)} {brief.title}", brief.region, brief.venue, brief.report_date)
    running = Running(foot=f"{_word(brief)} {brief.title}", is_draft=brief.is_draft)
    book = Book(about, sheet, running, is_duplex=brief.setup.duplex, body_size=brief.setup.body_size)
    progress.say(10, "Menyusun notulen")
    book.lay_body(_story(brief, column_left(sheet.text_width, 2)), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _word(brief: NotulenBrief) -> str:
    """What the paper calls itself: minutes, when somebody wrote down what was said."""
    return MINUTES if brief.has_minutes else ACCOUNT


def _story(brief: NotulenBrief, inset: float) -> Iterator[Item]:
    yield PageTurn(PageKind.FORM)
    yield Kop(brief.letterhead)
    yield FormTitle(_word(brief).upper(), brief.title)
    yield from facts_of(brief, inset)
    yield from minutes(brief, inset)
    if brief.signature:
        yield Text(prose(_CLOSING.format(what=_word(brief).lower()), BODY), before=AIR_BLOCK, keep=True)
        yield SignatureBlock(brief.signature)
    yield from _photos(brief)
    if brief.evidence.count:
        yield PartTitle("Daftar bukti")
        yield from register_table(brief.evidence)


def _photos(brief: NotulenBrief) -> Iterator[Piece]:
    """Two beside each other; the title stays with the first pair."""
    if brief.photos:
        yield PartTitle("Dokumentasi")
    for at in range(0, len(brief.photos), 2):
        pair = [
            (2, Stack([PhotoBlock(photo, at + side)]))
            for side, photo in enumerate(brief.photos[at : at + 2], 1)
        ]
        yield Beside(pair, before=AIR_BLOCK)
