"""Kartu Skor put together: head, index, components, dimensions, money and quick wins, strong and weak."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from gm100_desktop.domain.briefs.evaluation import OWN
from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.wording import EMPTY, month_year, number, tanggal
from gm100_desktop.reports.charts.component_bars import ComponentBars
from gm100_desktop.reports.charts.progress_list import ProgressList, ProgressRow
from gm100_desktop.reports.charts.source_bars import SourceBars
from gm100_desktop.reports.charts.unit_squares import UnitSquares
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import AIR_LINE, CAPTION, GREY, MM, NOTE
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.kartu_skor.card_head import TITLE, CardHead, IndexBlock
from gm100_desktop.reports.laporan.progress_of import progress as progress_of
from gm100_desktop.reports.laporan.sentences import capital
from gm100_desktop.reports.page import PageKind, PageTurn, Running, shortened
from gm100_desktop.reports.pieces.blocks import Beside, OnePage, Rule, Stack
from gm100_desktop.reports.pieces.piece import Piece, Placed, Spot
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import sheet_of

_BETWEEN = 4.2 * MM
_HEAD = CAPTION.sized(10, 12.5)
_SAYS = CAPTION.sized(9.5, 13)
_WINS = (12, 9, 7, 5, 5, 3)  # quick wins at each step the page is tightened
_LINES = (3, 3, 3, 3, 2, 1)  # of what is strong and weak
_FOOT = 8 * MM


def build(brief: KartuSkorBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the one page."""
    about = About(
        f"{TITLE} {brief.region} {brief.year}",
        brief.agency,
        f"Keadaan {tanggal(brief.report_date)}",
        brief.report_date,
    )
    book = Book(about, sheet_of(brief.setup), Running(is_draft=brief.is_draft))
    progress.say(20, "Menyusun kartu skor")
    book.lay_body(_story(brief), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _story(brief: KartuSkorBrief) -> Iterator[Item]:
    yield PageTurn(PageKind.COVER)
    yield CardFoot(_kind_told(brief), brief.agency)
    yield OnePage(lambda step: list(_page(brief, step)), len(_WINS) - 1)


def _page(brief: KartuSkorBrief, step: int) -> Iterator[Piece]:
    yield CardHead(brief)
    yield IndexBlock(brief)
    if brief.result:
        yield from _band("Komponen", _components_told(brief))
        yield ComponentBars(brief.result.lines, brief.year, before=0.5 * MM)
    if brief.dimensions:
        yield from _band("Enam dimensi", "program berjalan dari yang direncanakan, satu kotak satu program")
        yield UnitSquares(brief.dimensions, before=0.5 * MM)
    halves = [half for half in (_money(brief), _wins(brief, _WINS[step])) if half]
    if halves:
        yield Rule(before=_BETWEEN)
        yield Beside([(2, Stack(half, before=0)) for half in halves], before=AIR_LINE)
    says = [
        _says(word, text, _LINES[step])
        for word, text in (("Kuat", brief.strong), ("Lemah", brief.weak))
        if text
    ]
    if says:
        yield Rule(before=_BETWEEN)
        yield Beside([(2, Stack([text], before=0)) for text in says], before=AIR_LINE)


def _components_told(brief: KartuSkorBrief) -> str:
    has_last = brief.result is not None and any(one.last_year is not None for one in brief.result.lines)
    told = (
        f"nilai {brief.year} (batang) dan {brief.year - 1} (garis tegak)"
        if has_last
        else f"nilai {brief.year}"
    )
    is_per_term = brief.result is not None and brief.result.is_per_term
    return f"{told}, skala 0–4{'; dibulatkan per komponen' if is_per_term else ''}"


def _band(title: str, told: str) -> Iterator[Piece]:
    yield Rule(before=_BETWEEN)
    yield _headed(title, told)


def _headed(title: str, told: str) -> Text:
    return Text(
        [Run(f"{title} ", _HEAD.bold()), Run(told, CAPTION)], before=AIR_LINE, is_heading=False, most=1
    )


def _money(brief: KartuSkorBrief) -> Sequence[Piece]:
    budget = brief.budget
    groups = [one for one in budget.groups if one.money.budget]
    if not groups:
        return ()
    head = _headed("Anggaran", f"realisasi / pagu {brief.year}, Rp miliar")
    return head, SourceBars(groups, budget.money)


def _wins(brief: KartuSkorBrief, most: int) -> Sequence[Piece]:
    """As many as there is room for, the late ones first when not all have room."""
    wins = list(brief.quick_wins)
    if not wins:
        return ()
    if len(wins) > most:
        wins = sorted(sorted(wins, key=lambda one: not one.is_late)[:most], key=lambda one: one.number)
    month = next((month_year(one.report_month) for one in wins if one.report_month), "")
    told = f"fisik dan rencana s.d. {month}, %" if month else "fisik dan rencana, %"
    pieces: list[Piece] = [_headed("Quick win", told), ProgressList([_row(one) for one in wins], columns=1)]
    note = _left_out(brief, wins)
    if note:
        pieces.append(Text([Run(note, NOTE)], before=1 * MM, most=1))
    return pieces


def _left_out(brief: KartuSkorBrief, wins: Sequence[QuickWinBrief]) -> str:
    """'▲ terlambat · 7 lainnya tidak terlambat'."""
    late, left = sum(one.is_late for one in brief.quick_wins), len(brief.quick_wins) - len(wins)
    key = "▲ terlambat" if any(one.is_late for one in wins) else ""
    rest = f"{number(left)} lainnya" if left else ""
    if rest and late == sum(one.is_late for one in wins):
        rest += " tidak terlambat"
    return " · ".join(filter(None, (key, rest)))


def _row(one: QuickWinBrief) -> ProgressRow:
    planned, reached = (EMPTY if value is None else str(value) for value in progress_of(one))
    return ProgressRow(one.dimension, one.name, reached, planned, one.is_late)


def _says(word: str, text: str, most: int) -> Text:
    return Text([Run(f"{word} ", _SAYS.bold()), Run(text, _SAYS)], before=0, most=most)


def _kind_told(brief: KartuSkorBrief) -> str:
    if brief.index.kind == OWN:
        return f"{capital(OWN)}, belum dinilai asesor"
    return brief.index.note or capital(brief.index.kind)


@dataclass
class CardFoot(Piece):
    """What kind of score it is and who made the card, at the foot of the page."""

    told: str
    agency: str

    def least(self, pen: Pen, width: float) -> float:
        """Nothing: it stands in the margin."""
        return 0.0

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Write both ends of the line."""
        y = spot.top - spot.room - _FOOT / 2
        style = NOTE.tinted(GREY)
        agency = shortened(pen, self.agency, style, spot.width / 2 - 2 * MM)
        room = spot.width - pen.width(agency, style) - 4 * MM
        pen.text(spot.x, y, shortened(pen, self.told, style, room), style)
        pen.aligned(spot.x + spot.width, y, agency, style, Align.RIGHT)
        return Placed(0.0)
