"""Annexes: full rosters, evidence register, and the gaps of a draft."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.rosters import BodyBrief, CareerLine, MemberLine
from gm100_desktop.domain.wording import EMPTY, nip_text, term
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import NOTE
from gm100_desktop.reports.laporan.bodies import NO_MEMBERS, NOBODY, decree_name
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.evidence_register import evidence_register
from gm100_desktop.reports.laporan.sentences import shown
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text, paragraph


def rosters(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """Every body with all its members."""
    yield from chapter.open()
    if not brief.rosters.bodies:
        yield paragraph(NOBODY, column=1)
    for body in brief.rosters.bodies:
        yield chapter.section(body.name)
        if body.decree:
            yield Text([Run(f"{decree_name(body.decree)}.", NOTE)], before=0, keep=bool(body.members))
        if body.members:
            yield Table(_SEATS, _seats(body))
        else:
            yield paragraph(NO_MEMBERS, column=1)
    yield from _careers(brief, chapter)


def _careers(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The posts of those who have had more than one."""
    if brief.rosters.careers:
        yield chapter.section("Riwayat dan rangkap jabatan")
        columns = [
            Column("Nama", share=0.8, once=True),
            Column("Jabatan"),
            Column("Masa", 44, optional=True),
            Column("Keadaan", 24),
        ]
        rows = [(one.name, one.post, _held(one), one.state) for one in brief.rosters.careers]
        yield Table(*trimmed(columns, rows))


def _held(one: CareerLine) -> str:
    return term(one.starts, one.ends) if one.starts or one.ends else EMPTY


_SEATS = (
    Column("No", 9),
    Column("Nama dan NIP", share=1.2),
    Column("Jabatan, instansi"),
    Column("Kedudukan", 27),
    Column("Unsur", 22),
)


def _seats(body: BodyBrief) -> Iterator[Row]:
    group = ""
    for one in body.members:
        if one.group != group:
            group = one.group
            yield Band(group or body.name)
        yield _seat(one)


def _seat(one: MemberLine) -> Row:
    nip = f"NIP {nip_text(one.nip)}" if one.nip else ""
    name = Cell(shown(one.name), second=nip, marks=one.marks)
    is_said = not one.position or one.institution.lower() in one.position.lower()
    post = Cell(shown(one.position or one.institution), second="" if is_said else one.institution)
    return (str(one.number), name, post, one.role, shown(one.sector))


def evidence(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """Everything the marks of the report point to."""
    return evidence_register(brief.evidence, chapter)


def gaps(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """What a draft still lacks."""
    yield from chapter.open()
    yield Table([Column("No", 10), Column("Yang belum lengkap")], _gap_rows(brief), before=0)


def _gap_rows(brief: LaporanBrief) -> Iterator[Row]:
    for at, text in enumerate(brief.gaps, 1):
        yield (str(at), text)
