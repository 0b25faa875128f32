"""Daftar hadir: numbered sheets with room to sign, one set for each day of a session."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gm100_desktop.domain.briefs.daftar_hadir import AttendanceDay, DaftarHadirBrief, Presence
from gm100_desktop.domain.wording import day_tanggal, time_range
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import BLACK, MM, Type
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.attendance import (
    HEAD,
    AttendanceHead,
    AttendanceTable,
    SheetRow,
    row_height,
)
from gm100_desktop.reports.pieces.letterhead import Kop
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.pieces.signature import SignatureBlock
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import Sheet, sheet_of

WALK_INS = "Baris kosong untuk peserta di luar undangan."
_COUNT = Type(11, 14, colour=BLACK)
_WITH_SIGNATURE = 2
_ABOVE_SIGNED = 2 * MM


def build(brief: DaftarHadirBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write all sheets."""
    sheet = sheet_of(brief.setup)
    about = About(f"Daftar Hadir {brief.event}", brief.letterhead.agency, brief.venue, brief.report_date)
    book = Book(about, sheet, Running(is_draft=brief.is_draft))
    progress.say(10, "Menyusun daftar hadir")
    book.lay_body(_story(brief, sheet, book.pen), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _story(brief: DaftarHadirBrief, sheet: Sheet, pen: Pen) -> Iterator[Item]:
    days = [(day, sheets_of(brief, day, sheet, pen)) for day in brief.days]
    count = sum(len(sheets) for _, sheets in days)
    at = 0
    for day, sheets in days:
        for index, rows in enumerate(sheets):
            at += 1
            is_walk_in = day.attendees and any(row.attendee is None for row in rows)
            yield PageTurn(PageKind.FORM, foot=WALK_INS if is_walk_in else brief.event)
            yield Kop(brief.letterhead)
            yield _head(brief, day, at, count, bookmark=day_tanggal(day.date) if index == 0 else "")
            yield AttendanceTable(rows)
            yield SheetEnd(day if index == len(sheets) - 1 else None, _present(rows))


def sheets_of(brief: DaftarHadirBrief, day: AttendanceDay, sheet: Sheet, pen: Pen) -> list[list[SheetRow]]:
    """The rows of each sheet of a day; the last one keeps room for the signature and is filled up."""
    width = sheet.text_width
    above = Kop(brief.letterhead).height(pen, width)
    head = _head(brief, day, 1, 1)
    room = sheet.text_height - above - head.before - head.height(pen, width) - HEAD
    ending, counted = SheetEnd(day), SheetEnd(None)
    last = room - ending.before - ending.height(pen, width)
    room -= counted.before + counted.height(pen, width)
    rows = [SheetRow(at, one) for at, one in enumerate(day.attendees, 1)]
    blank = day.blank_rows if rows else max(day.blank_rows, _WITH_SIGNATURE)
    if _is_kept(day):
        return _shared(rows, [row_height(pen, row, width) for row in rows], room, last)
    rows += [SheetRow(len(rows) + 1 + at) for at in range(blank)]
    return _filled(_shared(rows, [row_height(pen, row, width) for row in rows], room, last), last, pen, width)


def _is_kept(day: AttendanceDay) -> bool:
    """True when it is known who came: nothing is left to sign, and nobody walks in any more."""
    return any(one.presence is not Presence.OPEN for one in day.attendees)


def _present(rows: list[SheetRow]) -> str:
    """How many came on a sheet; dots while that is not known."""
    named = [row.attendee.presence for row in rows if row.attendee]
    if not any(presence is not Presence.OPEN for presence in named):
        return "………"
    return str(named.count(Presence.PRESENT))


def _shared(rows: list[SheetRow], heights: list[float], room: float, last: float) -> list[list[SheetRow]]:
    """Rows in their order on full sheets; the last sheet takes at least two and leaves room to sign."""
    sheets: list[list[SheetRow]] = [[]]
    used = 0.0
    for row, height in zip(rows, heights, strict=True):
        if used + height > room and sheets[-1]:
            sheets.append([])
            used = 0.0
        sheets[-1].append(row)
        used += height
    if used > last and len(sheets[-1]) > _WITH_SIGNATURE:
        sheets.append([])
    while len(sheets) > 1 and len(sheets[-1]) < _WITH_SIGNATURE:
        sheets[-1].insert(0, sheets[-2].pop())
    return sheets


def _filled(sheets: list[list[SheetRow]], last: float, pen: Pen, width: float) -> list[list[SheetRow]]:
    """The last sheet with numbered blank rows down to the signature."""
    used = sum(row_height(pen, row, width) for row in sheets[-1])
    number = sum(len(rows) for rows in sheets) + 1
    blank = SheetRow(number)
    while used + row_height(pen, blank, width) <= last:
        sheets[-1].append(blank)
        used += row_height(pen, blank, width)
        number += 1
        blank = SheetRow(number)
    return sheets


def _head(
    brief: DaftarHadirBrief, day: AttendanceDay, at: int, count: int, bookmark: str = ""
) -> AttendanceHead:
    facts = [
        ("Hari, tanggal", day_tanggal(day.date)),
        ("Waktu", _time(brief, day)),
        ("Tempat", brief.venue),
        ("Acara", day.agenda),
    ]
    told = [(label, text) for label, text in facts if text]
    return AttendanceHead(brief.event, told, f"Lembar {at} dari {count}", f"{brief.code}/{at}", bookmark)


def _time(brief: DaftarHadirBrief, day: AttendanceDay) -> str:
    """From when to when; room to write it where it is not known and the sheet is still to be signed."""
    if day.starts:
        return time_range(day.starts, day.ends, brief.time_zone)
    return "" if _is_kept(day) else "………"


@dataclass
class SheetEnd(Block):
    """How many came on this sheet, and on the last sheet of a day who answers for it."""

    day: AttendanceDay | None
    count: str = "………"
    before: float = 1.5 * MM

    def height(self, pen: Pen, width: float) -> float:
        """One line, or the signature."""
        signed = self._signed()
        if signed is None:
            return _COUNT.leading
        return signed.height(pen, width) + _ABOVE_SIGNED + self._own_line()

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write the count left, the signature right."""
        signed = self._signed()
        top -= _ABOVE_SIGNED if signed else 0
        pen.text(x, top - _COUNT.rise, f"Jumlah hadir lembar ini: {self.count} orang", _COUNT)
        if signed:
            signed.paint(pen, x, top - self._own_line(), width)

    def _own_line(self) -> float:
        """Room for the count above a block that begins at the left."""
        signature = self.day.signature if self.day else None
        return _COUNT.leading + _ABOVE_SIGNED if signature and signature.superior else 0.0

    def _signed(self) -> SignatureBlock | None:
        return SignatureBlock(self.day.signature) if self.day and self.day.signature else None
