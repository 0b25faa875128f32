"""Agreements with the ministry and others: parties, scope lines and what was done under each."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.participation import MouBrief, MouParty, ScopeLine, ScopeRealisation
from gm100_desktop.domain.wording import EMPTY, tanggal, tanggal_range, term
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined, named, shown
from gm100_desktop.reports.pieces.facts import facts, known
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed


def agreements(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """Every agreement, then the partners."""
    for mou in brief.mous:
        yield from _agreement(mou, chapter)
    if brief.partners:
        yield chapter.table("Mitra kerja sama")
        columns = [
            Column("Mitra"),
            Column("Jenis", 34),
            Column("Peran dan hasil"),
            Column("Waktu", 34, optional=True),
        ]
        rows: list[Row] = [
            (
                one.name,
                shown(one.kind),
                Cell(shown(one.role), second=one.result, marks=one.marks),
                term(one.starts, one.ends),
            )
            for one in brief.partners
        ]
        yield Table(*trimmed(columns, rows))
    yield from _officials(brief, chapter)


def _officials(brief: LaporanBrief, chapter: Chapter) -> Iterator[Piece]:
    """With whom of the ministries the region works."""
    if brief.officials:
        yield chapter.table("Pejabat kementerian dan lembaga", "Jabatan pada tanggal laporan")
        columns = [Column("Kementerian/lembaga", once=True), Column("Nama", share=0.9), Column("Jabatan")]
        yield Table(columns, [(one.institution, one.name, one.position) for one in brief.officials])


def _agreement(mou: MouBrief, chapter: Chapter) -> Iterator[Piece]:
    yield minor_title(named(mou.label, mou.title), column=1)
    yield facts(
        known(
            *((f"Pihak {word}", _party(one)) for word, one in zip(_ORDER, mou.parties, strict=False)),
            ("Direncanakan", _place_and_date(mou.planned_place, mou.planned_date)),
            ("Ditandatangani", _place_and_date(mou.signed_place, mou.signed_date), mou.marks),
            ("Masa berlaku", term(mou.starts, mou.ends) if mou.starts or mou.ends else ""),
            ("Keadaan", mou.state),
        )
    )
    if mou.scopes:
        yield chapter.table(f"Ruang lingkup {mou.label} dan realisasinya", mou.title)
        columns = [
            Column("Ruang lingkup", 34, once=True),
            Column("Realisasi"),
            Column("Waktu", 34, optional=True),
            Column("Pelaksana", 34, optional=True),
        ]
        yield Table(*trimmed(columns, (row for scope in mou.scopes for row in _scope(scope))))


_ORDER = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam")


def _party(one: MouParty) -> str:
    signed = joined(one.signatory, one.position, one.attendance) if one.signatory else ""
    numbered = f"Nomor {one.number}" if one.number else ""
    return joined(one.institution, numbered, signed) if signed or numbered else one.institution


def _place_and_date(place: str, date: str) -> str:
    return ", ".join(part for part in (place, tanggal(date) if date else "") if part)


def _scope(scope: ScopeLine) -> list[Row]:
    if not scope.realisations:
        return [(scope.name, "Belum ada realisasi yang dicatat.", EMPTY, EMPTY)]
    return [_realisation(scope.name, one) for one in scope.realisations]


def _realisation(name: str, one: ScopeRealisation) -> Row:
    when = tanggal_range(one.starts, one.ends or one.starts) if one.starts else EMPTY
    return (name, Cell(one.what, second=one.result, marks=one.marks), when, shown(one.by))
