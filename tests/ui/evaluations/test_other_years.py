"""The table and the arithmetic when the year before is missing or the version rounds per component."""

from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_steps import steps_of_values
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.scoring import Weighted
from gm100_desktop.ui.pages.evaluations_columns import LAST
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_steps import step_lines
from tests.ui.evaluations.small_round import SmallRound, form, table


def test_answers_of_an_earlier_year_stand_under_that_year(page: EvaluationsPage, small: SmallRound) -> None:
    small.services.records.change(kind("evaluation"), small.last, "year", 2024)
    small.give(1, "BL1", last=True)
    page.refresh()
    shown = table(page)
    assert shown.grid.parts.header.title_words == {LAST: "2024"}
    shown.select(small.questions["BL1"])
    assert form(page).levels.lines()[1].marks == "Tahun 2024: 1"


def test_what_is_rounded_per_component_has_two_decimals_on_every_line() -> None:
    parts = [
        ("a", "A", Weighted(Decimal("2.80"), Decimal(10))),
        ("b", "B", Weighted(Decimal("2.32"), Decimal(90))),
    ]
    added = [line.figures[-1] for line in step_lines(steps_of_values(parts, Rounding.PER_TERM))]
    assert added == ["0,28", "2,09"]
    added = [line.figures[-1] for line in step_lines(steps_of_values(parts, Rounding.ONCE))]
    assert added == ["0,280", "2,088"]
