"""Findings: those of the round and of last year, narrowed, followed up, overdue ones marked."""

import pytest
from PySide6.QtGui import QGuiApplication

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.models.cells import CELL, Cell
from gm100_desktop.ui.pages.evaluations_findings import FINDINGS, OVERDUE, FindingsView
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.records.list_spec import RecordLine
from tests.ui.evaluations.small_round import SmallRound


@pytest.fixture
def view(page: EvaluationsPage) -> FindingsView:
    """The section of the findings."""
    page.open_section(FINDINGS)
    shown = page.view
    assert isinstance(shown, FindingsView)
    return shown


def a_finding(small: SmallRound, text: str, sort: str, status: str = "open", *, last: bool = True) -> int:
    evaluation = small.last if last else small.now
    row: dict[str, Value] = {"evaluation_id": evaluation, "text": text, "kind": sort, "status": status}
    return small.services.records.add(kind("finding"), {**row, "component_code": "output"})


def a_task(small: SmallRound, finding: int, due_on: str, status: str = "open") -> int:
    row: dict[str, Value] = {"finding_id": finding, "text": "Dikerjakan", "due_on": due_on, "status": status}
    return small.services.records.add(kind("task"), row)


def texts(view: FindingsView) -> list[str]:
    lines = view.findings.model.shown_lines()
    return [str(line.values["text"]) for line in lines if isinstance(line, RecordLine)]


def groups(view: FindingsView) -> list[str]:
    model = view.findings.model
    found = [model.group_at(row) for row in range(model.rowCount())]
    return [one.title for one in found if one is not None]


def state(view: FindingsView, finding: int) -> str:
    columns = [column.title for column in view.findings.model.cells.columns]
    cell = view.findings.model.line_index(finding, columns.index("Keadaan")).data(CELL)
    assert isinstance(cell, Cell)
    return cell.text


def test_last_years_findings_stand_below_with_how_many_are_followed_up(
    view: FindingsView, page: EvaluationsPage, small: SmallRound
) -> None:
    for at in range(9):
        a_finding(small, f"Rekomendasi {at}", "recommendation", "done" if at < 7 else "open")
    a_finding(small, "Dilewati", "recommendation", "not_applicable")
    a_finding(small, "Kekuatan", "strength", "done")
    a_finding(small, "Temuan tahun ini", "weakness", last=False)
    assert page.facts() == "Tindak lanjut rekomendasi tahun lalu: 7 dari 9 (77,78\u00a0%)"
    assert groups(view) == [
        "2026 Tahap II · 1 temuan",
        "2025 Tahap II (tahun lalu) · 11 temuan · rekomendasi tuntas 7 dari 9 (77,78\u00a0%)",
    ]
    assert texts(view)[0] == "Temuan tahun ini"


def test_a_finding_with_an_overdue_task_is_late_until_it_is_closed(
    view: FindingsView, page: EvaluationsPage, small: SmallRound
) -> None:
    late = a_finding(small, "Terlambat", "weakness", "running")
    closed = a_finding(small, "Selesai", "weakness", "done")
    calm = a_finding(small, "Masih lama", "weakness")
    for finding, due in ((late, "2020-01-31"), (closed, "2020-01-31"), (calm, "2099-01-31")):
        a_task(small, finding, due)
    assert [state(view, one) for one in (late, closed, calm)] == [
        "Terlambat", "Tuntas", "Belum ditindaklanjuti",
    ]  # fmt: skip
    assert page.facts().endswith("1 terlambat")
    view._narrow("status", OVERDUE)
    assert texts(view) == ["Terlambat"]


def test_kind_component_and_state_narrow_together_and_are_lifted(
    view: FindingsView, page: EvaluationsPage, small: SmallRound
) -> None:
    a_finding(small, "Lemah", "weakness")
    a_finding(small, "Kuat", "strength")
    a_finding(small, "Lemah dan tuntas", "weakness", "done")
    view._narrow("kind", "weakness")
    assert texts(view) == ["Lemah", "Lemah dan tuntas"]
    view._narrow("status", "open")
    assert texts(view) == ["Lemah"]
    view._narrow("component_code", "impact")
    assert texts(view) == []
    assert view.findings.grid.empty_state.sentence() == "Tidak ada temuan yang tersisa di saringan ini."
    view.narrowings["kind"].menu().actions()[1].trigger()
    view.lift_filters()
    page.lift_filters()
    assert view.findings.narrowed["kind"] == ""


def test_a_new_finding_belongs_to_the_shown_round_and_is_of_the_sort_looked_at(
    view: FindingsView, page: EvaluationsPage, small: SmallRound
) -> None:
    page.add_record()
    view._narrow("kind", "recommendation")
    page.add_record()
    rows = small.services.records.all(kind("finding"), {"evaluation_id": small.now})
    assert [row["kind"] for row in rows] == ["weakness", "recommendation"]
    assert len(rows) == 2


def test_a_block_from_excel_becomes_findings(view: FindingsView, small: SmallRound) -> None:
    block = (
        "Temuan\tJenis\tKomponen\nForum belum rutin\tKelemahan\tOutput\nPerluas mitra\tRekomendasi\tOutcome"
    )
    QGuiApplication.clipboard().setText(block)
    view.findings.grid.keys.paste()
    rows = small.services.records.all(kind("finding"), {"evaluation_id": small.now})
    assert [(row["text"], row["kind"], row["component_code"]) for row in rows] == [
        ("Forum belum rutin", "weakness", "output"),
        ("Perluas mitra", "recommendation", "outcome"),
    ]


def test_a_task_in_the_form_belongs_to_the_finding(view: FindingsView, small: SmallRound) -> None:
    finding = a_finding(small, "Forum belum rutin", "weakness", last=False)
    view.select(finding)
    tasks = view.parts[0]
    tasks.list.add()
    (row,) = small.services.records.all(kind("task"))
    assert (row["finding_id"], row["status"]) == (finding, "open")


def test_without_a_round_nothing_can_be_found(empty_page: EvaluationsPage, told: list[KnownProblem]) -> None:
    empty_page.open_section(FINDINGS)
    empty_page.add_record()
    assert [problem.message for problem in told] == ["Belum ada putaran untuk temuan ini."]
    assert empty_page.facts() == "Tindak lanjut rekomendasi tahun lalu: –"
