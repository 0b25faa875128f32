"""Programmes as the page shows them, and the acts that put a figure of a year where it is kept."""

from datetime import date
from typing import Any

import pytest

from gm100_desktop.domain.conditions import Tone
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.masterplan import (
    PlanLine,
    ProgrammeLine,
    active_count,
    reached_of,
    total_of,
)
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.programmes import YearMark
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.masterplan import Masterplan
from gm100_desktop.services.programmes import Programmes
from gm100_desktop.services.records import Records
from tests.services.acting import a_plan, a_programme, dump, last_label, undo

BUDGET = kind("programme_budget")


@pytest.fixture
def acts(dossier: Dossier, records: Records) -> Programmes:
    """The acts on programmes."""
    return Programmes(dossier, records)


@pytest.fixture
def masterplan(dossier: Dossier, today: date) -> Masterplan:
    """What the page shows."""
    return Masterplan(dossier, lambda: today)


@pytest.fixture
def plan(records: Records) -> int:
    return a_plan(records, is_current=1)


@pytest.fixture
def programme(records: Records, plan: int) -> int:
    return a_programme(records, plan, status="running")


def line_of(masterplan: Masterplan, plan: int) -> ProgrammeLine:
    (line,) = masterplan.programmes(plan, 2026)
    return line


def rows(dossier: Dossier, table: str) -> list[Any]:
    return dump(dossier.connection)[table]


def test_a_plan_is_made_current(acts: Programmes, masterplan: Masterplan) -> None:
    acts.make_plan("Master Plan Smart City", 2024, 2028)
    plan = masterplan.plan()
    assert plan is not None
    assert plan.years(2030) == (2024, 2025, 2026, 2027, 2028)
    assert [plan.focus(2030), plan.focus(2026), plan.focus(2020)] == [2028, 2026, 2024]


def test_a_plan_that_ends_before_it_starts_is_refused(acts: Programmes) -> None:
    with pytest.raises(RefusedValue, match="lebih awal"):
        acts.make_plan("Master Plan", 2028, 2024)


@pytest.mark.parametrize(
    ("start", "end", "years"), [(None, None, (2026,)), (2025, None, (2025,)), (None, 2027, (2027,))]
)
def test_years_of_a_plan_that_does_not_know_them(
    start: int | None, end: int | None, years: tuple[int, ...]
) -> None:
    assert PlanLine(1, "smart_city", "", "1", start, end, "none", "").years(2026) == years


def test_a_target_finds_its_row_or_makes_one(
    acts: Programmes, masterplan: Masterplan, dossier: Dossier, plan: int, programme: int
) -> None:
    acts.put_work(programme, 2026, "target", "80")
    assert last_label(dossier) == "Ubah target 2026 program Satu Genggam"
    acts.put_work(programme, 2026, "result", "38")
    assert last_label(dossier) == "Ubah hasil 2026 program Satu Genggam"
    line = line_of(masterplan, plan)
    assert [(work.year, work.target, work.result, work.status) for work in line.works] == [
        (2026, "80", "38", "running")
    ]
    assert line.mark(2026) is YearMark.PARTLY
    assert line.condition.text == "Terlambat"


def test_a_line_of_a_coming_year_is_planned(
    acts: Programmes, masterplan: Masterplan, plan: int, programme: int
) -> None:
    acts.put_work(programme, 2027, "target", "90")
    assert line_of(masterplan, plan).status_in(2027) == "planned"


def test_a_year_left_without_figures_has_no_line(acts: Programmes, dossier: Dossier, programme: int) -> None:
    acts.put_work(programme, 2026, "target", "80")
    acts.put_work(programme, 2026, "result", "")
    assert len(rows(dossier, "programme_year")) == 1
    acts.put_work(programme, 2026, "target", "")
    assert rows(dossier, "programme_year") == []
    assert last_label(dossier) == "Ubah target 2026 program Satu Genggam"
    undo(dossier)
    assert len(rows(dossier, "programme_year")) == 1


def test_emptying_what_is_empty_is_no_act(acts: Programmes, dossier: Dossier, programme: int) -> None:
    before = last_label(dossier)
    acts.put_work(programme, 2026, "result", "")
    acts.put_money(programme, 2026, "realisation", None)
    assert last_label(dossier) == before


@pytest.mark.parametrize("act", ["work", "money"])
def test_a_year_outside_the_plan_is_refused(acts: Programmes, programme: int, act: str) -> None:
    put = {
        "work": lambda: acts.put_work(programme, 2031, "target", "1"),
        "money": lambda: acts.put_money(programme, 2031, "allocation", 1),
    }
    with pytest.raises(RefusedValue, match="2024–2028"):
        put[act]()


def test_money_goes_to_what_was_recorded_first(
    acts: Programmes, masterplan: Masterplan, records: Records, plan: int, programme: int
) -> None:
    acts.put_money(programme, 2026, "source", "special_allocation")
    records.add(BUDGET, {"programme_id": programme, "year": 2026, "source": "csr", "allocation": 50})
    acts.put_money(programme, 2026, "allocation", 350_000_000)
    line = line_of(masterplan, plan)
    main = line.main(2026)
    assert main is not None
    assert (main.source, main.allocation, main.realisation) == ("special_allocation", 350_000_000, None)
    assert line.amount(2026).allocation == 350_000_050
    assert not line.is_spent_known(2026)


def test_a_further_year_is_paid_from_the_usual_source(
    acts: Programmes, masterplan: Masterplan, plan: int, programme: int
) -> None:
    acts.put_money(programme, 2025, "source", "grant")
    acts.put_money(programme, 2026, "allocation", 7)
    assert [fund.source for fund in line_of(masterplan, plan).funds] == ["grant", "grant"]


def test_a_realisation_of_nought_was_reported_and_keeps_its_row(
    acts: Programmes, dossier: Dossier, programme: int
) -> None:
    acts.put_money(programme, 2026, "allocation", 5)
    acts.put_money(programme, 2026, "realisation", 0)
    acts.put_money(programme, 2026, "allocation", None)
    assert len(rows(dossier, "programme_budget")) == 1
    acts.put_money(programme, 2026, "realisation", None)
    assert rows(dossier, "programme_budget") == []


def test_the_status_of_the_working_year_follows(
    acts: Programmes, masterplan: Masterplan, records: Records, plan: int, programme: int
) -> None:
    acts.put_work(programme, 2025, "result", "1")
    acts.put_work(programme, 2026, "target", "80")
    acts.put_status(programme, "postponed", 2026)
    line = line_of(masterplan, plan)
    assert [line.status, line.status_in(2025), line.status_in(2026)] == ["postponed", "running", "postponed"]
    assert records.get(kind("programme"), programme)["status_on"] == "2026-11-20"
    assert active_count([line], 2025) == 1
    assert active_count([line], 2026) == 0


def test_one_undo_takes_status_and_year_back(acts: Programmes, dossier: Dossier, programme: int) -> None:
    acts.put_work(programme, 2026, "target", "80")
    before = dump(dossier.connection)
    acts.put_status(programme, "finished", 2026)
    assert last_label(dossier) == "Ubah status program Satu Genggam"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_further_lines_take_the_next_free_place(acts: Programmes, dossier: Dossier, programme: int) -> None:
    for _ in range(6):
        acts.add_budget(programme, 2026)
    places = [(row[2], row[3]) for row in rows(dossier, "programme_budget")]
    assert places[:5] == [(year, "regional_budget") for year in (2026, 2024, 2025, 2027, 2028)]
    assert places[5] == (2026, "provincial_budget")


def test_figures_of_an_indicator(
    acts: Programmes, records: Records, dossier: Dossier, plan: int, programme: int
) -> None:
    given: dict[str, Any] = {"plan_id": plan, "programme_id": programme, "name": "Kepuasan warga"}
    indicator = records.add(kind("indicator"), given)
    acts.put_indicator(indicator, 2026, "target", "85.5")
    assert last_label(dossier) == "Ubah target 2026 indikator Kepuasan warga"
    with pytest.raises(RefusedValue, match="2024–2028"):
        acts.put_indicator(indicator, 2023, "result", "80")
    acts.put_indicator(indicator, 2026, "target", "")
    assert rows(dossier, "indicator_year") == []


def test_a_line_cannot_be_moved_out_of_the_plan(acts: Programmes, programme: int) -> None:
    line = acts.add_budget(programme, 2026)
    acts.put_in_line(BUDGET, line, "year", 2027)
    with pytest.raises(RefusedValue, match="di luar masa masterplan"):
        acts.put_in_line(BUDGET, line, "year", 2029)


def test_sums_of_a_branch(acts: Programmes, masterplan: Masterplan, records: Records, plan: int) -> None:
    for name, result in (("Satu", "10"), ("Dua", "4")):
        programme = a_programme(records, plan, name=name)
        acts.put_work(programme, 2026, "target", "10")
        acts.put_work(programme, 2026, "result", result)
        acts.put_money(programme, 2026, "allocation", 100)
    a_programme(records, plan, name="Tiga")
    lines = masterplan.programmes(plan, 2026)
    assert reached_of(lines, 2026) == (1, 2)
    assert total_of(lines, 2026).allocation == 200


def test_what_is_not_proved_is_looked_at(masterplan: Masterplan, plan: int, programme: int) -> None:
    condition = line_of(masterplan, plan).condition
    assert (condition.text, condition.tone) == ("Tanpa OPD", Tone.ATTENTION)
    assert masterplan.evidence_of(programme) == []


@pytest.mark.parametrize(
    ("code", "short"), [("GOV-LP-04", "LP-04"), ("LP-04", "LP-04"), ("", ""), ("A-B-C-D", "B-C-D")]
)
def test_short_codes(code: str, short: str) -> None:
    line = ProgrammeLine(1, code, "", "", 1, None, "", "", (), (), 0, condition=None)  # type: ignore[arg-type]
    assert line.short_code == short
