"""The road map and the matrix, gathered: the same sums as the main report, and as plain SQL."""

import sqlite3

import pytest

from gm100_desktop.domain.briefs.masterplan import YearMark
from gm100_desktop.domain.briefs.matriks import MatriksBrief, MatriksPart
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import DAY, laporan
from tests.services.gathering.told import add, plan, programme


def matriks(dossier: Dossier, **options: object) -> MatriksBrief:
    brief = gather(dossier, "matriks", ReportOptions(report_date=DAY, **options))  # type: ignore[arg-type]
    assert isinstance(brief, MatriksBrief)
    return brief


def test_it_sums_what_the_main_report_sums(practice: Dossier, sql: sqlite3.Connection) -> None:
    told, main = matriks(practice), laporan(practice).masterplan
    sections = [*told.dimensions, *told.actions]
    by_year = [sum(one.money_by_year[at].budget for one in sections) for at in range(len(told.years))]
    assert by_year == [money.budget for money in main.budget.by_year]
    rows = sql.execute(
        "SELECT b.year, sum(b.allocation) FROM programme_budget b JOIN programme p ON p.id = b.programme_id "
        "JOIN plan ON plan.id = p.plan_id WHERE plan.is_current GROUP BY b.year ORDER BY b.year"
    ).fetchall()
    programmes = [
        sum(one.money_by_year[at].budget for one in told.dimensions) for at in range(len(told.years))
    ]
    assert list(zip(told.years, programmes, strict=True)) == rows
    assert [(one.name, one.count) for one in told.dimensions] == [
        (one.name, one.count) for one in main.dimensions
    ]


def test_lines_add_up_to_their_sections(practice: Dossier) -> None:
    for section in (*matriks(practice).dimensions, *matriks(practice).actions):
        columns = zip(*(line.money_by_year for line in section.lines), strict=True)
        assert tuple(sum(money.budget for money in column) for column in columns) == tuple(
            money.budget for money in section.money_by_year
        )
        assert all(
            line.total.budget == sum(one.budget for one in line.money_by_year) for line in section.lines
        )


def test_a_programme_with_all_that_belongs_to_it(region: Records, dossier: Dossier) -> None:
    agency = add(region, "agency", name="Dinas Kesehatan", abbreviation="Dinkes")
    helper = add(region, "agency", name="Bappeda")
    one = programme(
        region, plan(region), "GOV-1", agency_id=agency, unit="desa", output="Aplikasi", target="Cepat"
    )
    add(region, "programme_partner", programme_id=one, agency_id=helper)
    add(region, "programme_year", programme_id=one, year=2026, target="12.5", status="running")
    add(region, "programme_budget", programme_id=one, year=2026, source="csr", allocation=7_000_000)
    add(region, "indicator", plan_id=1, programme_id=one, name="Waktu tunggu", unit="menit", baseline="45")
    add(region, "quick_win", programme_id=one, year=2026, name="Antre", sub_dimension_id=1)
    (section,) = matriks(dossier).dimensions
    (line,) = section.lines
    assert (line.agency, line.partners, line.sources) == ("Dinkes", "Bappeda", "CSR/TJSL")
    assert (line.aim, line.output, line.unit, line.is_quick_win) == ("Cepat", "Aplikasi", "desa", True)
    assert line.measured_by == "Waktu tunggu (awal 45 menit)"
    assert line.targets[line.marks_by_year.index(YearMark.RUNNING)] == "12,5"


def test_it_says_what_is_missing(region: Records, dossier: Dossier) -> None:
    with pytest.raises(KnownProblem, match="Belum ada masterplan"):
        matriks(dossier)
    plan(region)
    with pytest.raises(KnownProblem, match="Belum ada program"):
        matriks(dossier)
    add(region, "action_item", plan_id=1, area="hr", name="Pelatihan")
    assert matriks(dossier).parts == (MatriksPart.ACTIONS,)
    with pytest.raises(KnownProblem, match="tidak punya bagian 'sampul'"):
        matriks(dossier, parts=("sampul",))
