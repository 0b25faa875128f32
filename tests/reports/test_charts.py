"""Charts: lengths and heights say what the figures say."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import pytest

from gm100_desktop.domain.briefs.evaluation import ComponentScore, IndexBrief, TrendPoint
from gm100_desktop.domain.briefs.masterplan import Count, Money
from gm100_desktop.domain.briefs.quick_wins import Measure, Milestone, MonthPoint
from gm100_desktop.reports.charts.bars import HOUSE, Bars, count_bar, money_bar
from gm100_desktop.reports.charts.before_after import BeforeAfter
from gm100_desktop.reports.charts.progress_curve import ProgressCurve
from gm100_desktop.reports.charts.radar import Radar
from gm100_desktop.reports.charts.skyline import draw_skyline, tiling
from gm100_desktop.reports.charts.trend import Trend
from gm100_desktop.reports.house_style import DIMENSIONS, GREY, HOUSE_BLUE, MM, dimension_colour
from gm100_desktop.reports.ink.pdf_file import About, PdfFile
from gm100_desktop.reports.ink.pen import Box, Pen, Point, Stroke
from gm100_desktop.reports.ink.typefaces import Typefaces
from gm100_desktop.reports.pieces.piece import Block
from gm100_desktop.reports.sheet import sheet_of
from tests.reports.a_laporan import a_laporan
from tests.reports.a_masterplan import a_dimension
from tests.reports.print_rules import broken_rules
from tests.reports.printed import made, texts

WIDTH = 160 * MM


@dataclass
class Drawn:
    """What a chart drew."""

    boxes: list[tuple[Box, str, Stroke | None]] = field(default_factory=list)
    polylines: list[tuple[list[Point], Stroke]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def filled(self, colour: str) -> list[Box]:
        return [box for box, fill, _ in self.boxes if fill == colour]


class Listening(Pen):
    """Notes boxes, lines and words."""

    def __init__(self) -> None:
        super().__init__(PdfFile(About("", "", "", "2026-11-20")), Typefaces())
        self.drawn = Drawn()

    def rect(self, box: Box, fill: str = "", edge: Stroke | None = None) -> None:
        self.drawn.boxes.append((box, fill, edge))

    def polyline(self, points: Any, stroke: Stroke) -> None:
        self.drawn.polylines.append((list(points), stroke))

    def text(self, x: float, y: float, text: str, style: object) -> None:
        self.drawn.texts.append(text)


def drawn(chart: Block, width: float = WIDTH) -> Drawn:
    pen = Listening()
    chart.paint(pen, 0, 500, width)
    return pen.drawn


def test_a_bar_is_filled_by_its_share() -> None:
    half, whole = (drawn(Bars([count_bar("A", Count(part, 4), HOUSE)], ("", ""))) for part in (2, 4))
    assert half.filled(HOUSE_BLUE)[0].width * 2 == pytest.approx(whole.filled(HOUSE_BLUE)[0].width)
    assert "50,00\u00a0%" in half.texts
    assert "2 dari 4" in half.texts


def test_bars_of_money_share_one_scale() -> None:
    rows = [money_bar(str(amount), Money(amount, amount), HOUSE) for amount in (100, 400)]
    first, second = drawn(Bars(rows, ("", ""), scale=400)).filled(HOUSE_BLUE)
    assert first.width * 4 == pytest.approx(second.width)


def test_nothing_planned_draws_no_bar_and_says_so() -> None:
    empty = drawn(Bars([count_bar("A", Count(), HOUSE)], ("", "")))
    assert not empty.boxes
    assert empty.texts.count("–") == 2


def test_a_long_name_is_told_whole_beside_its_bar() -> None:
    name = "City Appearance Branding"
    found = drawn(Bars([count_bar(name, Count(2, 3), HOUSE)], ("program", "berjalan")))
    assert name in " ".join(found.texts)


def test_names_of_milestones_are_told_whole_and_stand_apart() -> None:
    months = tuple(MonthPoint(f"2026-{month:02d}", month * 8, None) for month in range(1, 13))
    names = ("Siaran jawaban mingguan", "Pemindahan ke pusat data", "Serah terima kepada desa")
    stones = tuple(Milestone(name, f"2026-06-{day:02d}") for day, name in enumerate(names, 10))
    few = ProgressCurve(months, "2026-10", stones[:1], dimension_colour(1))
    curve = replace(few, milestones=stones)
    assert [text for text in drawn(curve).texts if text in names] == list(names)
    assert curve.height(Listening(), WIDTH) > few.height(Listening(), WIDTH)


def test_money_spent_beyond_the_allocation_fills_the_bar_and_no_more() -> None:
    box = drawn(Bars([money_bar("A", Money(100, 300), HOUSE)], ("", ""), scale=100)).filled(HOUSE_BLUE)[0]
    assert box.width <= 78 * MM


@pytest.mark.parametrize(
    ("before", "after"), [("96", "41"), ("0", "19"), ("-3", "4"), (None, "5"), ("7", None)]
)
def test_before_and_after_stand_on_one_scale(before: str | None, after: str | None) -> None:
    values = [None if value is None else Decimal(value) for value in (before, after)]
    chart = BeforeAfter([Measure("Waktu", "menit", values[0], values[1])], dimension_colour(4))
    found = drawn(chart)
    assert all(box.width >= 0 for box, _, _ in found.boxes)
    if before == "96":
        old = max(box.width for box, _, edge in found.boxes if edge)
        (new,) = found.filled(dimension_colour(4).fill)
        assert new.width / old == pytest.approx(41 / 96)


def test_the_curve_stops_where_nothing_is_stated_and_runs_from_0_to_100() -> None:
    points = [MonthPoint(f"2026-{at:02d}", at * 8, at * 8 if at <= 10 else None) for at in range(1, 13)]
    plan, done = drawn(ProgressCurve(points, "2026-10", (), dimension_colour(4))).polylines
    assert (len(plan[0]), len(done[0])) == (12, 10)
    assert plan[0][-1][1] - plan[0][0][1] == pytest.approx(42 * MM * 0.88)
    assert plan[1].dash
    assert not done[1].dash


@pytest.mark.parametrize("points", [(), (MonthPoint("2026-10", None, 50),), (MonthPoint("2026-10"),)])
def test_a_curve_of_almost_nothing_can_be_drawn(points: tuple[MonthPoint, ...]) -> None:
    assert drawn(ProgressCurve(points, "2026-10", (), dimension_colour(1))).texts


def test_a_year_not_taken_part_in_is_a_gap_and_the_two_kinds_are_never_joined() -> None:
    values = (("2.1", None), ("2.3", None), (None, None), ("2.6", None), ("2.7", "2.8"), (None, "3.0"))
    points = [
        TrendPoint(2021 + at, *(None if value is None else Decimal(value) for value in pair))
        for at, pair in enumerate(values)
    ]
    lines = drawn(Trend(points, 2026), 78 * MM).polylines
    assert [(len(line), stroke.colour) for line, stroke in lines] == [(2, GREY), (2, GREY), (2, HOUSE_BLUE)]


@pytest.mark.parametrize("axes", [3, 5, 6])
def test_a_radar_names_every_axis_with_both_values(axes: int) -> None:
    components = [ComponentScore(f"Komponen {at}", Decimal("3.4"), Decimal("3.2")) for at in range(axes)]
    found = drawn(Radar(components, 2026), 78 * MM)
    assert found.texts.count("3,40") == found.texts.count(" (3,20)") == axes


def test_a_tile_stands_for_each_programme_and_dashed_ones_are_not_running() -> None:
    pen = Listening()
    draw_skyline(pen, [a_dimension(number) for number in range(1, 7)], Box(0, 0, WIDTH, 300))
    dashed = [edge for _, _, edge in pen.drawn.boxes if edge and edge.dash]
    assert len(dashed) == 6 * 2
    assert sum(len(pen.drawn.filled(colour.fill)) for colour in DIMENSIONS[4:]) == 2 * 7


@pytest.mark.parametrize("most", [1, 14, 20, 21, 60, 500])
def test_tiles_shrink_for_all_alike_until_the_tallest_fits(most: int) -> None:
    laid = tiling(most, 24.6 * MM, 110 * MM)
    assert -(-most // laid.across) * (laid.tile + 0.8 * MM) <= 110 * MM
    assert laid.across * laid.tile <= 24.6 * MM + 0.01


def an_index() -> IndexBrief:
    names = ("Baseline", "Output", "Outcome", "Impact", "Quick Win")
    components = tuple(ComponentScore(name, Decimal("3.07"), Decimal("2.86")) for name in names)
    trend = (TrendPoint(2025, Decimal("2.79"), Decimal("2.86")), TrendPoint(2026, None, Decimal("3.07")))
    return IndexBrief(
        "nilai mandiri",
        "2026-REG",
        Decimal("3.07"),
        Decimal("0.21"),
        "nilai mandiri 2025: 2,86",
        components,
        trend,
        "Nilai mandiri belum dinilai asesor.",
    )


def test_a_summary_with_an_index_shows_it_and_stays_on_its_page() -> None:
    brief = a_laporan(index=an_index())
    data = made("laporan", brief)
    assert not broken_rules(data, sheet_of(brief.setup))
    (page,) = (page for page in texts(data) if "Pesan utama" in page)
    assert all(
        said in page for said in ("3,07", "+0,21", "Nilai komponen", "Indeks sejak ikut serta", "2026-REG")
    )
