"""Grafik: three pictures of the round, each with its figures in words for those who cannot see them."""

from decimal import Decimal

from PySide6.QtGui import QImage

from gm100_desktop.domain.lines.evaluations import ComponentTrend, RoundTrend, YearIndex
from gm100_desktop.ui.pages.evaluations_charts import ChartsView
from gm100_desktop.ui.pages.evaluations_page import CHARTS, EvaluationsPage
from tests.ui.evaluations.small_round import settle

D = Decimal
YEARS = (YearIndex(2024, D("2.70"), D("2.63")), YearIndex(2025), YearIndex(2026, D("3.07")))


def some_components(**changes: Decimal | None) -> tuple[ComponentTrend, ...]:
    given = {"own": D("3.40"), "panel": D("3.15"), "last_own": D("3.20")} | changes
    return tuple(ComponentTrend(name, **given) for name in ("Baseline", "Output", "Outcome"))


def charts(page: EvaluationsPage, found: RoundTrend) -> ChartsView:
    page.open_section(CHARTS)
    settle()
    view = page.view
    assert isinstance(view, ChartsView)
    view.show_trend(found)
    settle()
    return view


def inked(image: QImage) -> int:
    """How many different colours a picture has."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def test_every_chart_says_its_figures(page: EvaluationsPage) -> None:
    view = charts(page, RoundTrend(YEARS, some_components()))
    assert "Baseline 3,40 (3,20)" in view.radar.accessibleDescription()
    assert view.trend.accessibleDescription() == (
        "2024 mandiri 2,70, resmi 2,63; 2025 mandiri –, resmi –; 2026 mandiri 3,07, resmi –"
    )
    assert "Baseline 3,40 3,15 -0,25" in view.gap.accessibleDescription()
    for chart in (view.radar, view.trend, view.gap):
        assert chart.isVisible()
        assert inked(chart.grab().toImage()) > 5


def test_the_official_values_count_once_all_are_known(page: EvaluationsPage) -> None:
    view = charts(page, RoundTrend(YEARS, some_components(official=D("3.00"))))
    assert "Baseline 3,00" in view.radar.accessibleDescription()
    mixed = (*some_components(official=D("3.00"))[:2], *some_components()[2:])
    view.show_trend(RoundTrend(YEARS, mixed))
    assert "Baseline 3,40" in view.radar.accessibleDescription()


def test_a_chart_without_figures_is_left_out(page: EvaluationsPage) -> None:
    view = charts(page, RoundTrend(YEARS, some_components(panel=None)[:2]))
    assert not view.radar.isVisible()
    assert not view.gap.isVisible()
    assert view.trend.isVisible()


def test_a_round_without_any_score_says_what_to_do(page: EvaluationsPage) -> None:
    view = charts(page, RoundTrend((), ()))
    assert view.empty.isVisible()
    assert not view.trend.isVisible()


def test_the_charts_follow_the_answers(page: EvaluationsPage) -> None:
    page.open_section(CHARTS)
    settle()
    view = page.view
    assert isinstance(view, ChartsView)
    before = view.trend.accessibleDescription()
    question = page.shown.answers[0].question_id
    page.desk.services.evaluations.put_level(page.shown.id, [question], D(0))
    settle()
    assert view.trend.accessibleDescription() != before


def test_narrow_windows_have_one_column(page: EvaluationsPage) -> None:
    view = charts(page, RoundTrend(YEARS, some_components()))
    assert view.radar.y() == view.trend.y()
    page.resize(600, 700)
    settle()
    assert view.trend.y() > view.radar.y()
