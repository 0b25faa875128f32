"""Meetings and what was agreed, collaboration, awards and publications."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.sessions import MeetingLine, PublicationLine
from gm100_desktop.domain.wording import EMPTY, number, percent, tanggal, tanggal_range
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.bimtek import heads
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import capital, joined, shown, words
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph


def meetings(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Meetings of the year, agreements, collaboration."""
    found = brief.sessions.meetings
    if not found:
        yield paragraph(f"Rapat tahun {brief.year} belum dicatat.")
    else:
        yield paragraph(_sentence(brief))
        yield chapter.table(f"Rapat, forum, dan pertemuan {brief.year}")
        columns = [
            Column("Waktu", 32),
            Column("Pertemuan"),
            Column("Pimpinan dan tempat", share=0.9),
            Column("Hadir", 12, Align.RIGHT, optional=True),
        ]
        yield Table(*trimmed(columns, [_meeting(one) for one in found]))
        yield from _agreements(found, chapter)
    yield from _collaboration(brief, chapter)


def _sentence(brief: LaporanBrief) -> str:
    sessions = brief.sessions
    text = f"{capital(words(len(sessions.meetings)))} pertemuan dicatat tahun {brief.year}."
    if sessions.agreements_total:
        done, whole = sessions.agreements_done, sessions.agreements_total
        text += f" {capital(words(done))} dari {words(whole)} kesepakatan selesai ({percent(done, whole)})."
    return text


def _meeting(one: MeetingLine) -> Row:
    when = tanggal_range(one.starts, one.ends or one.starts) if one.starts else EMPTY
    body = one.body or one.kind
    title = Cell(one.title, second=joined(body, one.summary) if body or one.summary else "", marks=one.marks)
    return (
        when,
        title,
        Cell(shown(one.led_by), second=one.place),
        heads(one.present, one.has_uncounted),
    )


def _agreements(found: tuple[MeetingLine, ...], chapter: Chapter) -> Iterator[Piece]:
    agreed = [one for one in found if one.agreements]
    if not agreed:
        return
    yield chapter.table("Kesepakatan dan tindak lanjutnya")
    columns = [
        Column("Kesepakatan"),
        Column("Penanggung jawab", 38, optional=True),
        Column("Tenggat", 30, optional=True),
        Column("Keadaan", 28, optional=True),
    ]
    rows: list[Row] = []
    for meeting in agreed:
        rows.append(Band(f"{meeting.title}, {tanggal(meeting.starts)}"))
        rows += [
            (Cell(one.text, second=one.result), shown(one.owner), tanggal(one.due), shown(one.state))
            for one in meeting.agreements
        ]
    yield Table(*trimmed(columns, rows))


def _collaboration(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    found = brief.sessions.collaborations
    if not found:
        return
    yield chapter.table("Kolaborasi dengan daerah dan lembaga lain")
    columns = [Column("Kolaborasi"), Column("Mitra", share=0.7), Column("Sumbangan daerah dan hasil")]
    yield Table(
        columns,
        [
            (
                Cell(one.name, marks=one.marks),
                shown(one.partners),
                Cell(shown(one.contribution), second=one.result),
            )
            for one in found
        ],
    )


def recognition(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Awards, then publications."""
    sessions = brief.sessions
    if sessions.achievements:
        yield chapter.table("Prestasi dan penghargaan")
        columns = [Column("Waktu", 32, optional=True), Column("Prestasi"), Column("Pemberi", share=0.6)]
        rows: list[Row] = [
            (tanggal(one.date), Cell(one.title, marks=one.marks), shown(one.giver))
            for one in sessions.achievements
        ]
        yield Table(*trimmed(columns, rows))
    if sessions.publications:
        yield chapter.table("Publikasi")
        columns = [Column("Waktu", 32), Column("Judul"), Column("Media dan penulis", share=0.6)]
        yield Table(columns, [_publication(one) for one in sessions.publications])


def _publication(one: PublicationLine) -> Row:
    """When and where, by whom, and how often it was read."""
    when = ", ".join(part for part in (one.hijri_date, one.time) if part)
    told = (
        f"editor {one.editor}" if one.editor else "",
        f"dibaca {number(one.reads)} kali" if one.reads is not None else "",
    )
    return (
        Cell(tanggal(one.date), second=when),
        Cell(one.title, second=one.link, marks=one.marks),
        Cell(joined(one.medium, one.author), second=joined(*told) if any(told) else ""),
    )
