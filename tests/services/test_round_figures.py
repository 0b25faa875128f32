"""What the practice region's file knows of its own evaluation questions: the same the reports print."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.own_figures import OwnFigure
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
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
    assert now["BL1"].words == "Perbup 14 Tahun 2026: berlaku"
    assert before["BL1"].words == "Perbup 31 Tahun 2024: berlaku; 1 keputusan pelaksana"


def test_quick_wins_new_and_still_running(practice: Dossier) -> None:
    now, before = figures_of(practice, 2026), figures_of(practice, 2025)
    assert now["QW11"].words == "6 dari 6 quick win 2025 masih berjalan pada 2026 (100,00\u00a0%)"
    assert now["QW12"].words == "6 quick win baru pada 2026"
    assert "QW11" not in before  # nothing was there the year before


def test_the_budget_share_once_the_total_is_on_file(practice: Dossier) -> None:
    records = Services(practice, lambda: DAY).records
    (total,) = [int(row["id"] or 0) for row in records.all(kind("figure")) if "APBD" in str(row["topic"])]
    found = figures_of(practice, 2026)["OP6"]
    assert found.words.endswith("Rp36,92 miliar dari Rp2,46 triliun (1,50\u00a0%)")
    assert found.level == 3
    assert found.source.endswith("total APBD: Laporan Realisasi Anggaran triwulan III 2026")
    with practice.write("Coba", Area.REGION) as step:
        records.remove(kind("figure"), [total])
    assert figures_of(practice, 2026)["OP6"].level is None
    practice.revert(step, Origin.UNDO)


def test_the_early_version_asks_for_programmes_kept_and_new(practice: Dossier) -> None:
    services = Services(practice, lambda: DAY)
    one = services.evaluations.start(2026, "I", services.instruments.lay("2022-KPPN"))
    codes = {line.question_id: line.code for line in services.evaluations.sheet(one).answers}
    found = {codes[key]: figure for key, figure in services.evaluations.own_figures(one).items()}
    ran = {year: counted_in(practice, year) for year in (2025, 2026)}
    kept = len(ran[2025] & ran[2026])
    assert found["IM3"].words == f"{kept} program 2025 masih berjalan pada 2026"
    assert found["IM4"].words == f"{len(ran[2026] - ran[2025])} program baru berjalan pada 2026"
    assert (found["IM3"].level, found["IM4"].level) == (4, min(4, len(ran[2026] - ran[2025])))


def counted_in(dossier: Dossier, year: int) -> set[int]:
    rows = dossier.connection.execute(
        """SELECT p.id FROM programme p JOIN plan ON plan.id = p.plan_id AND plan.is_current
        JOIN programme_year y ON y.programme_id = p.id
        WHERE y.year = ? AND y.status IN ('running', 'finished')""",
        (year,),
    )
    return {found for (found,) in rows}


def test_an_empty_file_knows_only_that_nobody_met(dossier: Dossier, records: Records) -> None:
    services = Services(dossier, lambda: DAY)
    one = services.evaluations.start(2026, "II", services.instruments.lay("2023-REG"))
    codes = {line.question_id: line.code for line in services.evaluations.sheet(one).answers}
    found = {codes[key]: figure for key, figure in services.evaluations.own_figures(one).items()}
    assert found.keys() == {"BL2", "BL3", "OP2", "OP3", "OP5", "QW12"}
    assert {figure.level for figure in found.values()} == {0}
    assert found["BL2"].words == "0 Rapat Dewan pada 2026; dasar pembentukan tidak ditemukan"


def test_a_code_counts_in_its_own_component_only(dossier: Dossier, records: Records) -> None:
    instrument = records.add(kind("instrument"), {"version": "SENDIRI", "label": "Sendiri", "year": 2026})
    part: dict[str, Value] = {"instrument_id": instrument, "code": "impact", "label": "X", "weight": "100"}
    asked: dict[str, Value] = {"component_id": records.add(kind("component"), part), "code": "BL2"}
    records.add(kind("question"), {**asked, "label": "Lain sama sekali"})
    evaluations = Services(dossier, lambda: DAY).evaluations
    assert evaluations.own_figures(evaluations.start(2026, "II", instrument)) == {}
