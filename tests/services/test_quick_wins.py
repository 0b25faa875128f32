"""Quick wins as the page shows them, and the acts on their months, milestones and candidates."""

from typing import Any

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.quick_wins import MonthLine
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.quick_wins import QuickWins
from gm100_desktop.services.records import Records
from tests.services.acting import dump, last_label, undo

QUICK_WIN, UPDATE, MILESTONE = kind("quick_win"), kind("progress_update"), kind("milestone")
SEPTEMBER, OCTOBER = "2026-09", "2026-10"


@pytest.fixture
def acts(dossier: Dossier, records: Records) -> QuickWins:
    return QuickWins(dossier, records)


@pytest.fixture
def one(records: Records) -> int:
    return a_quick_win(records)


def a_quick_win(records: Records, name: str = "Lapor Tirta", **values: Any) -> int:
    return records.add(
        QUICK_WIN, {"name": name, "year": 2026, "sub_dimension_id": 1, "status": "running", **values}
    )


def report(records: Records, quick_win: int, month: str, **values: Any) -> int:
    return records.add(UPDATE, {"quick_win_id": quick_win, "month": month, **values})


def line_of(acts: QuickWins, month: str = OCTOBER) -> MonthLine:
    (line,) = acts.monthly(2026, month)
    return line


def test_the_year_holds_its_own_and_those_that_still_run(acts: QuickWins, records: Records) -> None:
    a_quick_win(records, "Kedua", sub_dimension_id=4)
    old = a_quick_win(records, "Lama", year=2025)
    a_quick_win(records, "Berhenti", year=2025)
    records.add(kind("quick_win_year"), {"quick_win_id": old, "year": 2026})
    assert [line.name for line in acts.monthly(2026, OCTOBER)] == ["Lama", "Kedua"]
    assert [line.dimension for line in acts.monthly(2026, OCTOBER)] == ["governance", "branding"]


def test_a_line_carries_its_months_and_what_is_overdue(acts: QuickWins, records: Records, one: int) -> None:
    agency = records.add(kind("agency"), {"name": "Dinas Kominfo", "abbreviation": "Diskominfo"})
    records.change(QUICK_WIN, one, "agency_id", agency)
    report(records, one, SEPTEMBER, plan=72, progress=40, description="Menunggu server")
    report(records, one, OCTOBER, plan=75, progress=46, follow_up="Pindah", follow_up_agency_id=agency)
    records.add(MILESTONE, {"quick_win_id": one, "title": "Server", "due_on": "2026-10-31"})
    records.add(
        MILESTONE, {"quick_win_id": one, "title": "Kode", "due_on": "2026-05-31", "done_on": "2026-06-02"}
    )
    line = line_of(acts)
    assert (line.agency, line.last.description, line.this.follow_up_words) == (
        "Diskominfo", "Menunggu server", "Pindah · Diskominfo",
    )  # fmt: skip
    assert (line.overdue, line.rise, line.condition.text) == (1, 6, "Terlambat")


def test_a_figure_makes_the_line_of_its_month_and_the_last_one_takes_it_away(
    acts: QuickWins, records: Records, dossier: Dossier, one: int
) -> None:
    acts.put(one, OCTOBER, "obstacle", "")
    assert records.all(UPDATE) == []
    acts.put(one, OCTOBER, "progress", 0)
    assert last_label(dossier) == "Ubah kemajuan (%) Oktober 2026 quick win Lapor Tirta"
    acts.put(one, OCTOBER, "obstacle", "Listrik padam")
    acts.put(one, OCTOBER, "progress", None)
    assert line_of(acts).this.obstacle == "Listrik padam"
    acts.put(one, OCTOBER, "obstacle", "")
    assert records.all(UPDATE) == []
    undo(dossier)
    assert line_of(acts).this.obstacle == "Listrik padam"


def test_many_cells_are_one_act_and_a_wrong_one_leaves_all_as_it_was(
    acts: QuickWins, records: Records, dossier: Dossier, one: int
) -> None:
    other = a_quick_win(records, "Jelajah")
    before = dump(dossier.connection)
    with pytest.raises(RefusedValue):
        acts.put_all(OCTOBER, [(one, "progress", 40), (other, "progress", 140)], "Tempel 2 nilai")
    assert dump(dossier.connection) == before
    acts.put_all(OCTOBER, [(one, "progress", 40), (other, "progress", 50)], "Tempel 2 nilai")
    undo(dossier)
    assert dump(dossier.connection) == before


def test_the_line_of_a_month_is_made_when_it_is_wanted(acts: QuickWins, records: Records, one: int) -> None:
    made = acts.update_id(one, OCTOBER)
    assert acts.update_id(one, OCTOBER) == made
    assert len(records.all(UPDATE)) == 1


def test_last_months_plan_fills_only_what_is_empty(
    acts: QuickWins, records: Records, dossier: Dossier, one: int
) -> None:
    planned, resting = a_quick_win(records, "Terencana"), a_quick_win(records, "Tunda", status="postponed")
    for each in (one, planned, resting):
        report(records, each, SEPTEMBER, plan=60)
    report(records, planned, OCTOBER, plan=70)
    assert acts.copy_plan(2026, OCTOBER) == 1
    plans = {line.id: line.this.plan for line in acts.monthly(2026, OCTOBER)}
    assert plans == {one: 60, planned: 70, resting: None}
    assert last_label(dossier) == "Salin 1 rencana ke Oktober 2026"
    with pytest.raises(KnownProblem, match="Tidak ada rencana"):
        acts.copy_plan(2026, OCTOBER)


def test_a_month_is_finished_when_everybody_has_reported(acts: QuickWins, records: Records, one: int) -> None:
    for name in ("A", "B", "C", "D"):
        a_quick_win(records, name)
    with pytest.raises(KnownProblem, match=r"5 quick win belum diisi: Lapor Tirta, A, B dan 2 lagi\."):
        acts.finish_month(2026, OCTOBER)
    assert records.get(QUICK_WIN, one)["status"] == "running"


def test_finishing_a_month_moves_the_status_on(
    acts: QuickWins, records: Records, dossier: Dossier, one: int
) -> None:
    begun, resting = (
        a_quick_win(records, "Mulai", status="planned"),
        a_quick_win(records, "Henti", status="stopped"),
    )
    report(records, one, OCTOBER, progress=100)
    report(records, begun, OCTOBER, progress=5)
    acts.finish_month(2026, OCTOBER)
    status = {key: records.get(QUICK_WIN, key)["status"] for key in (one, begun, resting)}
    assert status == {one: "finished", begun: "running", resting: "stopped"}
    assert last_label(dossier) == "Selesaikan Oktober 2026"
    steps = len(dossier.history_of_file(100))
    acts.finish_month(2026, OCTOBER)
    assert len(dossier.history_of_file(100)) == steps, "finished twice, nothing changes"


def test_a_milestone_is_put_off_only_to_a_later_day(
    acts: QuickWins, records: Records, dossier: Dossier, one: int
) -> None:
    milestone = records.add(
        MILESTONE, {"quick_win_id": one, "title": "Server pindah", "due_on": "2026-10-31"}
    )
    with pytest.raises(RefusedValue, match="sesudah 31 Oktober 2026"):
        acts.postpone(milestone, "2026-10-31")
    acts.postpone(milestone, "2026-11-30")
    assert records.get(MILESTONE, milestone)["due_on"] == "2026-11-30"
    assert last_label(dossier) == "Tunda tonggak Server pindah"
    records.change(MILESTONE, milestone, "done_on", "2026-11-12")
    with pytest.raises(RefusedValue, match="sudah tercapai"):
        acts.postpone(milestone, "2026-12-31")


def test_a_candidate_becomes_a_quick_win_once(acts: QuickWins, records: Records, dossier: Dossier) -> None:
    values: dict[str, Any] = {"title": "Parkir Nontunai", "year": 2026, "reason": "Cepat terasa"}
    candidate = records.add(kind("quick_win_candidate"), values)
    with pytest.raises(RefusedValue, match="sub-dimensi"):
        acts.choose(candidate)
    records.change(kind("quick_win_candidate"), candidate, "sub_dimension_id", 9)
    before = dump(dossier.connection)
    chosen = acts.choose(candidate)
    row = records.get(QUICK_WIN, chosen)
    assert (row["name"], row["year"], row["sub_dimension_id"], row["reason"]) == (
        "Parkir Nontunai", 2026, 9, "Cepat terasa",
    )  # fmt: skip
    told = records.get(kind("quick_win_candidate"), candidate)
    assert (told["decision"], told["decided_on"], told["quick_win_id"]) == ("chosen", "2026-11-20", chosen)
    with pytest.raises(KnownProblem, match="sudah menjadi"):
        acts.choose(candidate)
    undo(dossier)
    assert dump(dossier.connection) == before


def test_a_list_is_one_query_however_many_quick_wins(
    acts: QuickWins, records: Records, dossier: Dossier
) -> None:
    for name in range(30):
        quick_win = a_quick_win(records, f"Quick win {name}")
        report(records, quick_win, OCTOBER, progress=50)
    sent: list[str] = []
    dossier.connection.set_trace_callback(sent.append)
    lines = acts.monthly(2026, OCTOBER)
    dossier.connection.set_trace_callback(None)
    assert (len(lines), len(sent)) == (30, 1)
