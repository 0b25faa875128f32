"""Programmes and money of the practice region, counted once more by SQL."""

import sqlite3
from collections.abc import Iterable

from gm100_desktop.domain.briefs.masterplan import Count, MasterplanBrief, Money, YearMark
from gm100_desktop.services.dossier import Dossier
from tests.services.gathering.gathered import at
from tests.services.gathering.moments import at_every_moment, last_year

COUNTS = """
    SELECT d.number, sum(coalesce(y.status, '') IN ('running', 'finished') AND :year <= :last), count(*)
    FROM programme p
    JOIN plan ON plan.id = p.plan_id AND plan.is_current
    JOIN sub_dimension s ON s.id = p.sub_dimension_id
    JOIN dimension d ON d.id = s.dimension_id
    LEFT JOIN programme_year y ON y.programme_id = p.id AND y.year = :year
    GROUP BY d.number ORDER BY d.number
"""
EVERYTHING = """
    SELECT year, source, allocation, realisation FROM programme_budget
    UNION ALL SELECT year, source, allocation, realisation FROM action_budget
"""
OF_DIMENSION = """
    SELECT b.year, sum(b.allocation), sum(iif(b.year <= :last, coalesce(b.realisation, 0), 0))
    FROM programme_budget b JOIN programme p ON p.id = b.programme_id
    JOIN sub_dimension s ON s.id = p.sub_dimension_id
    WHERE s.dimension_id = :dimension GROUP BY b.year ORDER BY b.year
"""
APBD, TRANSFER = ("regional_budget", "provincial_budget"), (
    "state_budget", "special_allocation", "fiscal_incentive", "village_fund",
)  # fmt: skip


def _plan(practice: Dossier, day: str, year: int) -> MasterplanBrief:
    return at(practice, day, year).masterplan


@at_every_moment
def test_running_out_of_planned_of_each_dimension(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    plan = _plan(practice, day, year)
    wanted = sql.execute(COUNTS, {"year": year, "last": last_year(day, year)}).fetchall()
    found = [(one.number, one.count.running, one.count.planned) for one in plan.dimensions]
    assert found == wanted
    assert plan.count == Count(sum(row[1] for row in wanted), 62)


@at_every_moment
def test_a_dimension_is_the_sum_of_its_programmes(practice: Dossier, day: str, year: int) -> None:
    plan = _plan(practice, day, year)
    for one in plan.dimensions:
        lines = [line for sub in one.sub_dimensions for line in sub.programmes]
        counts = [sub.count for sub in one.sub_dimensions]
        assert one.count == Count(sum(each.running for each in counts), sum(each.planned for each in counts))
        assert one.money == _sum(line.money for line in lines)
        for index in range(len(plan.years)):
            signs = [line.marks_by_year[index] for line in lines]
            money = (source.years[index] for line in lines for source in line.sources)
            assert (one.running_by_year[index], one.money_by_year[index]) == (
                signs.count(YearMark.RUNNING), _sum(money),
            )  # fmt: skip
        assert all(source.total == _sum(source.years) for line in lines for source in line.sources)


@at_every_moment
def test_the_budget_is_the_sum_of_dimensions_and_actions_and_of_its_sources(
    practice: Dossier, day: str, year: int
) -> None:
    plan = _plan(practice, day, year)
    areas, groups = plan.action_areas, plan.budget.groups
    assert plan.years == (2024, 2025, 2026, 2027, 2028)
    for area in areas:
        assert area.money == _sum(line.money for line in area.lines)
    parts = (*(one.money for one in plan.dimensions), *(area.money for area in areas))
    assert plan.budget.money == _sum(parts) == _sum(group.money for group in groups)
    for index, whole in enumerate(plan.budget.by_year):
        assert whole == _sum(group.years[index] for group in groups)
        for group in groups:
            assert group.years[index] == _sum(line.years[index] for line in group.lines)
    assert all(group.money == _sum(line.money for line in group.lines) for group in groups)


def _sum(amounts: Iterable[Money]) -> Money:
    each = tuple(amounts)
    return Money(sum(one.budget for one in each), sum(one.spent for one in each))


@at_every_moment
def test_money_of_each_group_and_year(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    plan = _plan(practice, day, year)
    wanted = {name: [[0, 0] for _ in plan.years] for name in ("APBD", "Transfer", "Non-APBD")}
    for at_year, source, allocated, spent in sql.execute(EVERYTHING):
        name = "APBD" if source in APBD else "Transfer" if source in TRANSFER else "Non-APBD"
        cell = wanted[name][plan.years.index(at_year)]
        cell[0] += allocated
        cell[1] += (spent or 0) if at_year <= last_year(day, year) else 0
    found = {group.name: [[one.budget, one.spent] for one in group.years] for group in plan.budget.groups}
    assert found == wanted


@at_every_moment
def test_money_of_each_dimension_and_year(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    plan = _plan(practice, day, year)
    for one in plan.dimensions:
        given = {"dimension": one.number, "last": last_year(day, year)}
        wanted = {row[0]: Money(row[1], row[2]) for row in sql.execute(OF_DIMENSION, given)}
        assert one.money_by_year == tuple(wanted.get(at, Money()) for at in plan.years)
        assert one.money == wanted.get(year, Money())


def test_each_programme_line_is_what_the_file_holds(practice: Dossier, sql: sqlite3.Connection) -> None:
    lines = {
        line.code: line
        for one in _plan(practice, "2026-11-20", 2026).dimensions
        for sub in one.sub_dimensions
        for line in sub.programmes
    }
    rows = sql.execute(
        "SELECT p.code, p.name, coalesce(nullif(a.abbreviation, ''), a.name), y.target, y.result, p.unit, "
        "(SELECT count(*) FROM quick_win q WHERE q.programme_id = p.id) FROM programme p "
        "LEFT JOIN agency a ON a.id = p.agency_id "
        "LEFT JOIN programme_year y ON y.programme_id = p.id AND y.year = 2026"
    ).fetchall()
    assert len(lines) == len(rows) == 62
    for code, name, agency, target, result, unit, wins in rows:
        line = lines[code]
        work = next((one for one in line.works if one.year == 2026), None)
        assert (line.name, line.agency, line.is_quick_win) == (name, agency, wins > 0)
        for text, value in ((work and work.target, target), (work and work.result, result)):
            assert (text or "") == (f"{int(value):,} {unit}".replace(",", ".") if value else "")


def test_the_action_plan_by_area(practice: Dossier, sql: sqlite3.Connection) -> None:
    areas = _plan(practice, "2026-11-20", 2026).action_areas
    rows = sql.execute(
        "SELECT sum(y.status IN ('running', 'finished')), count(*) FROM action_item i "
        "LEFT JOIN action_year y ON y.action_item_id = i.id AND y.year = 2026 GROUP BY i.area "
        "ORDER BY instr('hr infrastructure application literacy regulation cooperation', i.area)"
    ).fetchall()
    assert [(area.count.running, area.count.planned) for area in areas] == rows
    assert sum(len(area.lines) for area in areas) == 24
