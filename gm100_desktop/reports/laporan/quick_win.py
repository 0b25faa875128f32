"""Quick wins: an overview, then exactly one page each."""

from collections.abc import Iterator
from dataclasses import replace

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.wording import EMPTY, month_year, rupiah, tanggal
from gm100_desktop.reports.charts.before_after import BeforeAfter
from gm100_desktop.reports.charts.progress_curve import ProgressCurve
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_BLOCK, AIR_LINE, BODY, LEAD, MINOR, NOTE, dimension_colour
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.candidates import candidates
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.fact_strip import FactStrip
from gm100_desktop.reports.laporan.money_columns import UNIT, million, width_of
from gm100_desktop.reports.laporan.progress_of import progress
from gm100_desktop.reports.laporan.sentences import joined, listed, running_sentence, shown
from gm100_desktop.reports.laporan.sided_title import SidedTitle
from gm100_desktop.reports.pieces.blocks import Beside, OnePage, Rule, Stack
from gm100_desktop.reports.pieces.heading import Caption
from gm100_desktop.reports.pieces.photo import PhotoBlock
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run, prose
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text, paragraph

PHOTOS = 2
RISKS = 3
_CAPTION_LINES = 6
_STEPS = 5  # how far a page may be tightened: the last but one has no photos, the last only the charts


def quick_wins(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The overview and the pages."""
    found = brief.quick_wins
    if not found:
        yield paragraph("Quick win belum dicatat.")
        yield from candidates(brief, chapter)
        return
    yield replace(paragraph(running_sentence(brief.quick_wins_running, "quick win")), keep=True)
    late = ".  ▲ terlambat" if any(one.is_late for one in found) else ""
    second = f"Kemajuan fisik dalam %, anggaran dalam {UNIT}{late}"
    yield chapter.table(f"Quick win dan kemajuannya {brief.year}", second)
    yield Table(*trimmed(_columns(brief), [_row(one) for one in found]))
    yield from candidates(brief, chapter)
    for one in found:
        yield chapter.turn(head=f"Lembar Quick Win {one.number} dari {len(found)}")
        yield _page(brief, chapter, one)
    yield chapter.turn()


def _columns(brief: LaporanBrief) -> list[Column]:
    amounts = [million(one.budget or 0) for one in brief.quick_wins]
    return [
        Column("No", 8),
        Column("Quick win"),
        Column("Dimensi", 34),
        Column("Rencana", 16, Align.RIGHT, optional=True),
        Column("Realisasi", 17, Align.RIGHT, optional=True),
        Column("Anggaran", width_of(amounts, 18), Align.RIGHT, optional=True),
        Column("Status", 24),
    ]


def _row(one: QuickWinBrief) -> Row:
    planned, reached = progress(one)
    state = f"▲ {one.status}" if one.is_late else one.status
    return (
        str(one.number),
        Cell(one.name, second=one.agency),
        f"{one.dimension} {one.dimension_name}",
        EMPTY if planned is None else str(planned),
        EMPTY if reached is None else str(reached),
        million(one.budget or 0),
        shown(state),
    )


def _page(brief: LaporanBrief, chapter: Chapter, one: QuickWinBrief) -> OnePage:
    captions = _captions(chapter, one)
    number = chapter.subsection()
    return OnePage(lambda step: _pieces(brief, one, number, captions, step), _STEPS)


def _captions(chapter: Chapter, one: QuickWinBrief) -> tuple[Caption | None, Caption | None]:
    """Numbered once, however often the page is tried."""
    benefit = curve = None
    if one.measures:
        benefit = chapter.figure("Sebelum dan sesudah", _compared(one), f"{one.name}: sebelum dan sesudah")
        benefit.marks = one.measure_marks
    if one.curve:
        title = f"Tonggak dan kemajuan fisik kumulatif {one.report_month[:4]}".rstrip()
        curve = chapter.figure(title, _CURVE, f"{one.name}: tonggak dan kemajuan")
        curve.marks = one.curve_marks
    return benefit, curve


_CURVE = "Persen dari target fisik; rencana putus-putus, realisasi penuh"


def _compared(one: QuickWinBrief) -> str:
    first = one.measures[0]
    before, after = (month_year(when) if when else "" for when in (first.before_when, first.after_when))
    return f"{before} dibanding {after}" if before and after else joined(before, after)


def _pieces(
    brief: LaporanBrief,
    one: QuickWinBrief,
    number: str,
    captions: tuple[Caption | None, Caption | None],
    step: int,
) -> list[Piece]:
    """The page; each step leaves out a little more of what the annex holds in full."""
    air = AIR_BLOCK if step == 0 else AIR_BLOCK * 0.6
    place = joined(one.dimension_name, one.sub_dimension) if one.sub_dimension else one.dimension_name
    title = SidedTitle(
        one.dimension, number, one.name, one.sentence, LEAD, (place, one.code), most=3 if step < 2 else 2,
        title_lines=2,
    )  # fmt: skip
    told = _facts(brief, one)
    pieces: list[Piece] = [title, *([FactStrip(told, before=air)] if told else [])]
    colour = dimension_colour(one.dimension)
    if captions[0]:
        pieces += [replace(captions[0], before=air), BeforeAfter(one.measures, colour)]
    if captions[1]:
        curve = ProgressCurve(one.curve, one.report_month, one.milestones, colour)
        pieces += [replace(captions[1], before=air), curve]
    pieces += _lower(brief, one, step, air)
    missing = _missing(one)
    if missing and step < 2:
        pieces.append(Text([Run(missing, NOTE)], before=AIR_LINE, most=2))
    if one.note and step < _STEPS - 1:
        pieces += [Rule(before=air), Text([Run(one.note, NOTE)], before=AIR_LINE * 0.6, most=2)]
    return pieces


def _facts(brief: LaporanBrief, one: QuickWinBrief) -> list[tuple[str, str]]:
    found = [
        (brief.agency_word, one.agency),
        ("Mitra", one.partners),
        ("Mulai", tanggal(one.starts) if one.starts else ""),
        ("Anggaran", rupiah(one.budget) if one.budget is not None else ""),
        ("Status", one.status),
    ]
    return [(label, text) for label, text in found if text]


def _missing(one: QuickWinBrief) -> str:
    """What the sheet cannot show yet, in one sentence; nothing when it is whole."""
    parts = {
        "mitra": one.partners,
        "tanggal mulai": one.starts,
        "anggaran": one.budget is not None,
        "ukuran sebelum dan sesudah": one.measures,
        "kemajuan bulanan": one.curve,
        "tonggak": one.milestones,
        "risiko": one.risks,
        "keberlanjutan": one.sustainability,
        "foto": one.photos,
    }
    missing = [name for name, told in parts.items() if not told]
    return f"Belum dicatat: {listed(missing)}." if missing else ""


def _lower(brief: LaporanBrief, one: QuickWinBrief, step: int, air: float) -> list[Piece]:
    if step >= _STEPS:
        return []
    photos = [] if step >= _STEPS - 1 else list(one.photos[:PHOTOS])
    right = _risks(brief, one, step)
    left = [
        (1, Stack([PhotoBlock(photo, at, most=_CAPTION_LINES - max(step - 1, 0))]))
        for at, photo in enumerate(photos, 1)
    ]
    if not right and not left:
        return []
    return (
        [Beside([*left, (2 if len(left) == PHOTOS else 4 - len(left), Stack(right))], before=air)]
        if right
        else [Beside(left, before=air)]
    )


def _risks(brief: LaporanBrief, one: QuickWinBrief, step: int) -> list[Piece]:
    pieces: list[Piece] = []
    if one.risks or one.sustainability:
        pieces.append(Text([Run("Risiko dan keberlanjutan", MINOR)], before=0, keep=True))
    if one.risks:
        rows: list[Row] = [
            (_short(risk.event), f"{risk.level} {risk.band}", _short(shown(risk.mitigation)))
            for risk in one.risks[: RISKS if step < 2 else RISKS - 1]
        ]
        columns = [Column("Risiko"), Column("Tingkat", 19), Column("Mitigasi")]
        pieces.append(Table(columns, rows, before=AIR_LINE * 0.6))
    if one.sustainability:
        text = prose(one.sustainability, BODY.sized(9.5, 13), one.sustainability_marks)
        pieces.append(Text(text, before=AIR_LINE, most=5 if step < 2 else 3))
    if _has_more(one) and Part.PHOTOS in brief.parts:
        pieces.append(Text([Run("Uraian lengkap dalam lampiran quick win.", NOTE)], before=AIR_LINE * 0.6))
    return pieces


def _short(text: str, most: int = 60) -> str:
    """A few words for a narrow cell; the annex has the whole text."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def _has_more(one: QuickWinBrief) -> bool:
    is_told_in_full = one.write_up or one.obstacles or one.remark or any(risk.cause for risk in one.risks)
    return bool(is_told_in_full or len(one.risks) > RISKS or len(one.photos) > PHOTOS)
