"""The components as a radar and the index over the years, side by side."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evaluation import IndexBrief
from gm100_desktop.reports.charts.radar import Radar
from gm100_desktop.reports.charts.trend import Trend
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import capital
from gm100_desktop.reports.pieces.blocks import Beside, Stack
from gm100_desktop.reports.pieces.piece import Piece

LEAST_AXES = 3


def index_charts(index: IndexBrief, year: int, chapter: Chapter) -> Iterator[Piece]:
    """Both in halves; fewer than three components make no radar, no year makes no trend."""
    halves: list[tuple[int, Stack]] = []
    if len(index.components) >= LEAST_AXES:
        second = f"{capital(index.kind)}, skala 0–4, versi {index.version}"
        caption = chapter.figure("Nilai komponen", second)
        halves.append((2, Stack([caption, Radar(index.components, year)])))
    if index.trend:
        caption = chapter.figure("Indeks sejak ikut serta", "Skala 0–4; dua jenis nilai tidak disambung")
        halves.append((2, Stack([caption, Trend(index.trend, year)])))
    if halves:
        yield Beside(halves)
