"""Dewan, Tim Pelaksana and the other bodies: decree, leading seats, members per sector."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.rosters import BodyBrief, DecreeFacts, MemberLine
from gm100_desktop.domain.wording import EMPTY, tanggal
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import capital, listed, shown, words
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row, Total
from gm100_desktop.reports.pieces.text import paragraph

NOBODY = "Dewan dan Tim Pelaksana belum dicatat."
NO_MEMBERS = "Belum ada anggota yang dicatat."


def bodies(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Each body with its leading seats, then the sectors of all."""
    found = brief.rosters.bodies
    if not found:
        yield paragraph(NOBODY)
        yield from _units(brief, chapter)
        return
    for body in found:
        if _is_empty(body):
            continue
        yield minor_title(body.name)
        yield paragraph(_sentence(body), body.decree.marks if body.decree else ())
        if body.duty:
            yield paragraph(body.duty)
        leading = [one for one in body.members if one.is_leading]
        if leading:
            yield chapter.table(f"Pimpinan {body.name}", _second(brief, body, len(leading)))
            columns = [Column("Kedudukan", 38, once=True), Column("Nama"), Column("Jabatan")]
            yield Table(columns, [_seat(one) for one in leading])
        for former in body.former_decrees:
            yield paragraph(f"Sebelumnya {decree_name(former)}.", former.marks)
    empty = [body.name for body in found if _is_empty(body)]
    if empty:
        yield paragraph(f"{NO_MEMBERS[:-1]} untuk {listed(empty)}.")
    yield from _sectors(found, chapter)
    yield from _absent(brief)
    yield from _units(brief, chapter)


def _units(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Which units the agencies have."""
    if brief.rosters.units:
        yield chapter.table(f"{brief.agency_word} dan unit kerjanya")
        columns = [Column(brief.agency_word, share=0.8, once=True), Column("Unit kerja"), Column("Jenis", 24)]
        rows = [
            (one.agency, Cell(one.name, second=f"pada {one.above}" if one.above else ""), shown(one.kind))
            for one in brief.rosters.units
        ]
        yield Table(columns, rows)


def _is_empty(body: BodyBrief) -> bool:
    """Whether there is nothing to tell of it but its name."""
    return not (body.members or body.decree or body.duty or body.former_decrees)


def decree_name(decree: DecreeFacts) -> str:
    """'Keputusan Bupati X Nomor 1 tanggal 9 Maret 2026 tentang Y'."""
    parts = [
        decree.kind or "Keputusan",
        f"Nomor {decree.number}" if decree.number else "",
        f"tanggal {tanggal(decree.date)}" if decree.date else "",
        f"tentang {decree.subject}" if decree.subject else "",
    ]
    return " ".join(part for part in parts if part)


def _sentence(body: BodyBrief) -> str:
    if not body.members:
        return NO_MEMBERS
    seats = len(body.members)
    count = f"{capital(words(seats))} kedudukan"
    if body.people == seats:
        count = f"{capital(words(seats))} anggota"
    elif body.people:
        count += f" yang diisi {words(body.people)} orang"
    if body.decree is None:
        return f"{count}, tanpa keputusan yang dicatat."
    state = f" ({body.decree.state.lower()})" if body.decree.state else ""
    outside = "" if body.has_external_member else " Belum ada anggota dari luar pemerintah."
    return f"{count} menurut {decree_name(body.decree)}{state}.{outside}"


def _second(brief: LaporanBrief, body: BodyBrief, leading: int) -> str:
    others = len(body.members) - leading
    if others <= 0:
        return ""
    where = ", selengkapnya dalam lampiran" if Part.ROSTERS in brief.parts else ""
    return f"Keadaan {tanggal(brief.report_date)}; {others} anggota lainnya{where}"


def _seat(one: MemberLine) -> Row:
    role = Cell(one.role, second=one.group) if one.group else one.role
    return (role, Cell(shown(one.name), marks=one.marks), shown(one.position or one.institution))


def _sectors(found: tuple[BodyBrief, ...], chapter: Chapter) -> Iterator[Piece]:
    counted = [body for body in found if body.members and body.sectors]
    if not counted:
        return
    yield chapter.table("Anggota menurut unsur", "Jumlah orang")
    columns = [Column("Unsur"), *(Column(body.name, 32, Align.RIGHT) for body in counted)]
    rows: list[Row] = [
        (one.sector, *(str(body.sectors[at].count) if at < len(body.sectors) else EMPTY for body in counted))
        for at, one in enumerate(counted[0].sectors)
    ]
    totals = tuple(str(sum(one.count for one in body.sectors)) for body in counted)
    yield Table(columns, [*rows, Total(("Jumlah", *totals))])


def _absent(brief: LaporanBrief) -> Iterator[Piece]:
    absent, word = brief.rosters.agencies_without_member, brief.agency_word
    if absent:
        yield paragraph(f"{word} yang belum duduk dalam Dewan atau Tim Pelaksana: {listed(absent)}.")
    elif brief.rosters.agencies:
        count = words(brief.rosters.agencies)
        yield paragraph(f"Seluruh {count} {word} sudah duduk dalam Dewan atau Tim Pelaksana.")
