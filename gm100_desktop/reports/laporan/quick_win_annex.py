"""Lampiran quick win: everything the one page has no room for."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.quick_wins import Photo, QuickWinBrief
from gm100_desktop.domain.wording import rupiah, tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_BLOCK, BODY
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.quick_win import PHOTOS
from gm100_desktop.reports.laporan.risk_register import risk_register
from gm100_desktop.reports.laporan.sentences import shown
from gm100_desktop.reports.pieces.blocks import Beside, Labelled, Stack
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.photo import PhotoBlock
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text, paragraph


def quick_win_annex(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """Every quick win with its full texts, milestones, risks, obstacles and further photos."""
    yield from chapter.open()
    if not brief.quick_wins:
        yield paragraph("Quick win belum dicatat.", column=1)
    for one in brief.quick_wins:
        yield chapter.part(one.name)
        what = one.sentence or one.sub_dimension or shown(one.status)
        yield Labelled(f"{one.dimension} {one.dimension_name}", Text(prose(what, BODY), 2), before=0)
        yield Labelled("Pelaksana", Text(prose(_who(brief, one), BODY), 2))
        for label, known in (("Merek", "" if one.brand == one.name else one.brand), ("Tautan", one.link)):
            if known:
                yield Labelled(label, Text(prose(known, BODY), 2))
        for part in one.write_up:
            yield Labelled(part.title, Text(prose(part.text, BODY, part.marks), 2))
        if one.sustainability:
            text = prose(one.sustainability, BODY, one.sustainability_marks)
            yield Labelled("Keberlanjutan", Text(text, 2))
        if one.remark:
            yield Labelled("Catatan", Text(prose(one.remark, BODY), 2))
        yield from _tables(one)
        yield from _photos(one.photos[PHOTOS:])


def _who(brief: LaporanBrief, one: QuickWinBrief) -> str:
    """Who carries it, with whom, and from which money."""
    budget = rupiah(one.budget) if one.budget is not None else ""
    parts = [
        f"{brief.agency_word} {one.agency}" if one.agency else "",
        f"mitra {one.partners}" if one.partners else "",
        " ".join(part for part in ("anggaran", budget, one.source) if part) if budget else "",
    ]
    return shown("; ".join(part for part in parts if part))


def _tables(one: QuickWinBrief) -> Iterator[Piece]:
    if one.milestones:
        yield minor_title("Tonggak", column=1)
        columns = [
            Column("Tonggak"),
            Column("Tenggat", 36, optional=True),
            Column("Tercapai", 36, optional=True),
        ]
        dated: list[Row] = [
            (Cell(each.name, second=each.note), tanggal(each.due), tanggal(each.reached))
            for each in one.milestones
        ]
        yield Table(*trimmed(columns, dated))
    if one.years:
        yield minor_title("Keberlangsungan", column=1)
        columns = [Column("Tahun", 16), Column("Keadaan", share=0.5), Column("Catatan", optional=True)]
        yield Table(*trimmed(columns, [(str(each.year), each.status, each.note) for each in one.years]))
    yield from risk_register(one.risks)
    yield from _obstacles(one)


def _obstacles(one: QuickWinBrief) -> Iterator[Piece]:
    if one.obstacles:
        yield minor_title("Kendala", column=1)
        columns = [
            Column("Kendala"),
            Column("Langkah", optional=True),
            Column("Penanggung jawab", 34, optional=True),
            Column("Tenggat", 30, optional=True),
        ]
        rows: list[Row] = [
            (Cell(each.text, marks=each.marks), shown(each.follow_up), shown(each.owner), tanggal(each.due))
            for each in one.obstacles
        ]
        yield Table(*trimmed(columns, rows))


def _photos(photos: tuple[Photo, ...]) -> Iterator[Piece]:
    for at in range(0, len(photos), 2):
        pair = [
            (2, Stack([PhotoBlock(photo, PHOTOS + 1 + at + side)]))
            for side, photo in enumerate(photos[at : at + 2])
        ]
        yield Beside(pair, before=AIR_BLOCK)
