"""The years of a plan: its money as plain SQL adds it up and as the report prints it; its milestones."""

from collections.abc import Iterator
from datetime import date

import pytest

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.budget_pivot import PivotLine, PivotRows, pivot
from gm100_desktop.domain.funding import Amount
from gm100_desktop.domain.lines.roadmap import (
    MilestoneMark,
    is_planned,
    is_realised,
    part_of_year,
    planned_span,
)
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.masterplan import Masterplan
from tests.conftest import NOW
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)
YEARS = (2024, 2025, 2026, 2027, 2028)
SUMS = """
    SELECT {key}, b.year, sum(b.allocation), sum(coalesce(b.realisation, 0))
    FROM programme_budget b JOIN programme p ON p.id = b.programme_id JOIN plan ON plan.id = p.plan_id
    JOIN sub_dimension s ON s.id = p.sub_dimension_id JOIN dimension d ON d.id = s.dimension_id
    LEFT JOIN agency a ON a.id = p.agency_id
    WHERE plan.is_current GROUP BY 1, 2
"""


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


@pytest.fixture
def masterplan(practice: Dossier) -> Masterplan:
    return Masterplan(practice, lambda: DAY)


def lines_of(masterplan: Masterplan, rows: PivotRows, *, actions: bool = True) -> list[PivotLine]:
    plan = masterplan.plan()
    assert plan is not None
    grants = [one for one in masterplan.grants(plan.id) if actions or not one.is_action]
    return pivot(grants, rows, YEARS)


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        (PivotRows.DIMENSION, "d.name"),
        (PivotRows.BRANCH, "s.name"),
        (PivotRows.WORK, "p.name"),
        (PivotRows.AGENCY, "a.name"),
    ],
)
def test_every_row_is_what_plain_sql_adds_up(
    masterplan: Masterplan, practice: Dossier, rows: PivotRows, key: str
) -> None:
    told = {
        (line.title, year): line.years[at]
        for line in lines_of(masterplan, rows, actions=False)
        for at, year in enumerate(YEARS)
        if line.years[at] != Amount()
    }
    asked = practice.connection.execute(SUMS.format(key=key)).fetchall()
    assert told == {(name, year): Amount(given, spent) for name, year, given, spent in asked}


def test_the_total_is_the_one_the_report_prints(masterplan: Masterplan, practice: Dossier) -> None:
    brief = gather(practice, "laporan", ReportOptions(report_date=DAY.isoformat()))
    assert isinstance(brief, LaporanBrief)
    for rows in PivotRows:
        lines = lines_of(masterplan, rows)
        sums = [sum((line.years[at] for line in lines), Amount()) for at in range(len(YEARS))]
        assert [(one.allocation, one.realisation) for one in sums] == [
            (one.budget, one.spent) for one in brief.masterplan.budget.by_year
        ]


def test_the_sources_are_the_ones_the_report_prints(masterplan: Masterplan, practice: Dossier) -> None:
    brief = gather(practice, "laporan", ReportOptions(report_date=DAY.isoformat()))
    assert isinstance(brief, LaporanBrief)
    printed = [line for group in brief.masterplan.budget.groups for line in group.lines]
    told = lines_of(masterplan, PivotRows.SOURCE)
    assert sorted((one.total.allocation, one.total.realisation) for one in told) == sorted(
        (sum(year.budget for year in one.years), sum(year.spent for year in one.years)) for one in printed
    )


def test_milestones_belong_to_the_programme_the_quick_win_grew_from(
    masterplan: Masterplan, practice: Dossier
) -> None:
    plan = masterplan.plan()
    assert plan is not None
    found = masterplan.milestones(plan.id)
    asked = practice.connection.execute(
        "SELECT count(*) FROM milestone m JOIN quick_win q ON q.id = m.quick_win_id "
        "JOIN programme p ON p.id = q.programme_id WHERE p.plan_id = ? AND (m.due_on OR m.done_on)",
        (plan.id,),
    ).fetchone()[0]  # fmt: skip
    assert sum(map(len, found.values())) == asked > 0
    assert all(list(marks) == sorted(marks, key=lambda mark: mark.day) for marks in found.values())


def test_planned_and_realised_years(masterplan: Masterplan) -> None:
    plan = masterplan.plan()
    assert plan is not None
    by_code = {line.code: line for line in masterplan.programmes(plan.id, 2026)}
    line = by_code["GOV-LP-02"]
    assert [year for year in YEARS if is_planned(line, year)] == [2025, 2026]
    assert [year for year in YEARS if is_realised(line, year, 2026)] == [2025, 2026]
    assert planned_span(line, YEARS) == (2025, 2026)
    assert planned_span(line, (2027,)) is None


@pytest.mark.parametrize(
    ("day", "part"),
    [("2026", 0.54), ("2026-01-01", 0.0), ("2026-07-01", 0.5), ("2026-12-31", 1.0), ("2026-02", 0.12)],
)
def test_where_in_its_year_a_day_lies(day: str, part: float) -> None:
    assert part_of_year(day) == pytest.approx(part, abs=0.02)
    assert MilestoneMark("Uji coba", day, "").day == day
