"""What the practice region's file knows of its own evaluation questions: the same the reports print."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.own_figures import OwnFigure
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from tests.conftest import NOW
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)
DIMENSIONS = ("OC01", "OC07", "OC11", "OC14", "OC21", "OC27")
AREAS = ("OC30", "OC31", "OC32", "OC33")
COUNTED = {
    "BL1", "BL2", "BL3", "BL4", "BL5", "OP1", "OP2", "OP3", "OP5", "OP6", "OP7", *DIMENSIONS, *AREAS,
    "QW11", "QW12",
}  # fmt: skip


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


def figures_of(dossier: Dossier, year: int) -> Mapping[str, OwnFigure]:
    evaluations = Services(dossier, lambda: DAY).evaluations
    one = next(line.id for line in evaluations.rounds() if line.year == year)
    codes = {line.question_id: line.code for line in evaluations.sheet(one).answers}
    return {codes[question]: figure for question, figure in evaluations.own_figures(one).items()}


def test_every_question_the_file_can_answer_has_a_figure(practice: Dossier) -> None:
    found = figures_of(practice, 2026)
    assert found.keys() == COUNTED
    assert all(figure.words and figure.source for figure in found.values())


@pytest.mark.parametrize("year", [2025, 2026])
def test_programmes_and_actions_are_counted_as_the_report_prints_them(practice: Dossier, year: int) -> None:
    found = figures_of(practice, year)
    brief = gather(practice, "laporan", ReportOptions(year=2026, report_date=DAY.isoformat()))
    assert isinstance(brief, LaporanBrief)
    plan = brief.masterplan
    if year == 2026:
        for code, dimension in zip(DIMENSIONS, plan.dimensions, strict=True):
            assert found[code].words.startswith(
                f"{dimension.count.running} dari {dimension.count.planned} program {dimension.name} "
            )
        for code, area in zip(AREAS, plan.action_areas[: len(AREAS)], strict=True):
            assert found[code].words.startswith(f"{area.count.running} dari {area.count.planned} butir ")
    years = [dimension.running_by_year for dimension in plan.dimensions]
    before = sum(one[year - 1 - 2024] for one in years)
    assert found["BL4"].words.startswith(f"{before} dari 62 program berjalan pada {year - 1}")


def test_meetings_decrees_and_the_regulation_of_that_year(practice: Dossier) -> None:
    now, before = figures_of(practice, 2026), figures_of(practice, 2025)
    assert now["BL2"].words.startswith("2 Rapat Dewan pada 2026 (12 Mar 2026, 9 Sep 2026); 2 dengan notulen")
    assert now["BL2"].words.endswith("SK berlaku sampai 31 Desember 2026")
    assert now["OP3"].words.startswith("2 Rapat Tim Pelaksana pada 2026 (21 Mei 2026, 6 Agu 2026)")
    assert (now["OP5"].level, before["BL2"].level) == (2, 2)
    assert now["BL1"].words == "Perbup/Perwali 14 Tahun 2026: berlaku"
    assert before["BL1"].words == "Perbup/Perwali 31 Tahun 2024: berlaku; 1 keputusan pelaksana"


def test_quick_wins_new_and_still_running(practice: Dossier) -> None:
    now, before = figures_of(practice, 2026), figures_of(practice, 2025)
    assert now["QW11"].words == "6 dari 6 quick win 2025 masih berjalan pada 2026 (100,00\u00a0%)"
    assert now["QW12"].words == "6 quick win baru pada 2026"
    assert "QW11" not in before  # nothing was there the year before


def test_the_budget_share_once_the_total_is_on_file(practice: Dossier) -> None:
    assert figures_of(practice, 2026)["OP6"].level is None
    records = Services(practice, lambda: DAY).records
    figure = records.add(kind("figure"), {"topic": "Total APBD", "unit": "Rp", "year": 2026})
    value: dict[str, Value] = {"figure_id": figure, "value": "2.460.000.000.000", "source": "Perda APBD 2026"}
    records.add(kind("figure_value"), value)
    found = figures_of(practice, 2026)["OP6"]
    assert found.words.endswith("Rp36,92 miliar dari Rp2,46 triliun (1,50\u00a0%)")
    assert found.level == 3
    assert found.source.endswith("total APBD: Perda APBD 2026")
    records.remove(kind("figure"), [figure])
