"""The simulator by keys: steps ticked, efforts typed and remembered, a target searched, steps made tasks."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_simulator import NO_TARGET, Simulator
from gm100_desktop.ui.pages.evaluations_simulator_columns import StepLine
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import SmallRound, settle

EFFORT_COLUMN = 5


@pytest.fixture
def simulator(page: EvaluationsPage, small: SmallRound) -> Iterator[Simulator]:
    """Over two answers, one of them proven."""
    small.give(2, "BL1", "OP1")
    small.prove("BL1", "3")
    shown = _open(page, small)
    yield shown
    shown.close()


def _open(page: EvaluationsPage, small: SmallRound) -> Simulator:
    shown = Simulator(page.desk, small.now, "2026 Tahap II", page)
    shown.show()
    shown.activateWindow()
    settle()
    return shown


def rows(shown: Simulator) -> list[tuple[str, bool, str]]:
    """Code, whether taken, and from where to where."""
    return [
        (line.code, line.one.is_taken, f"{line.one.step.start}-{line.one.step.end}")
        for line in shown.model.shown_lines()
        if isinstance(line, StepLine)
    ]


def at_hand(shown: Simulator) -> str:
    line = shown.grid.view.currentIndex().data(RowsModel.ROW)
    return str(line.code)


def test_an_answer_nothing_proves_counts_nothing_until_it_is_counted(
    simulator: Simulator, hands: Hands
) -> None:
    assert simulator.head.now.text() == "0,50"  # half of (2 + 0) : 2; OP1 is not proven
    assert ("OP1", False, "0-2") in rows(simulator)
    hands.press(simulator.proven, Qt.Key.Key_Space)
    assert simulator.head.now.text() == "1,50"
    assert ("OP1", False, "2-3") in rows(simulator)


def test_space_takes_a_step_opens_the_next_and_shows_the_index_of_all_together(
    simulator: Simulator, hands: Hands
) -> None:
    assert rows(simulator)[0] == ("OP1", False, "0-2")
    view = simulator.grid.view
    view.setFocus()
    hands.press(view, Qt.Key.Key_Space)
    assert simulator.head.after.text() == "1,50"
    assert rows(simulator)[:2] == [("OP1", True, "0-2"), ("OP1", False, "2-3")]
    assert at_hand(simulator) == "OP1"
    hands.press(view, Qt.Key.Key_Down)
    hands.press(view, Qt.Key.Key_Space)
    assert simulator.head.after.text() == "2,00"
    assert simulator.head.sentence.text() == "2 langkah, usaha 4, bersama-sama → 2,00."
    hands.press(view, Qt.Key.Key_Up)
    hands.press(view, Qt.Key.Key_Space)
    assert simulator.head.after.text() == "0,50"  # the step behind it is given up as well


def test_the_cheapest_way_to_a_target_is_marked_and_told(simulator: Simulator, hands: Hands) -> None:
    hands.type(simulator.target.input, "1,75")
    hands.press(simulator.target.input, Qt.Key.Key_Return)
    assert [row for row in rows(simulator) if row[1]] == [("OP1", True, "0-2"), ("OP1", True, "2-3")]
    told = "2 langkah, usaha 4 → 2,00; paling murah dari langkah yang ditawarkan."
    assert simulator.head.sentence.text() == told
    assert simulator.head.after.text() == "2,00"


def test_a_target_nobody_reaches_is_told_with_the_highest_there_is(
    simulator: Simulator, small: SmallRound
) -> None:
    simulator.trial._offers = simulator.trial._offers._replace(parts=simulator.trial._offers.parts[:1])
    simulator.target.input.put("3,5")
    simulator.search()
    told = "Sasaran 3,50 di luar jangkauan: semua 6 langkah hanya sampai 2,00."
    assert simulator.head.sentence.text() == told
    assert simulator.trial.steps == []


def test_what_is_no_target_is_refused_at_its_field(simulator: Simulator) -> None:
    simulator.search()
    assert simulator.target.problem.startswith(NO_TARGET.message)
    simulator.target.input.put("tiga")
    simulator.search()
    assert "Tulis angka dengan koma" in simulator.target.problem
    simulator.target.input.put("4,01")
    simulator.search()
    assert simulator.target.problem
    assert simulator.trial.steps == []


def test_an_effort_is_typed_into_its_cell_and_remembered_for_the_version(
    simulator: Simulator, page: EvaluationsPage, small: SmallRound
) -> None:
    line = simulator.model.shown_lines()[0]
    index = simulator.model.line_index(line.id, EFFORT_COLUMN)
    assert simulator.model.setData(index, "9")
    assert page.place.preferences.settings.efforts == {"UJI-1": {"OP1 2": 9}}
    assert not simulator.model.setData(index, "100")
    again = _open(page, small)
    efforts = {(one.step.question, one.step.effort) for one in again.trial.open()}
    assert ("OP1", 9) in efforts
    again.close()


def test_steps_become_tasks_in_one_act_and_nothing_else_is_written(
    simulator: Simulator, page: EvaluationsPage, small: SmallRound
) -> None:
    steps = page.place.undo.stack.count()
    simulator.target.input.put("1,75")
    simulator.search()
    assert page.place.undo.stack.count() == steps
    simulator._tasks.click()
    assert not simulator.isVisible()
    tasks = small.services.records.all(kind("task"))
    assert [str(row["text"]).partition(" ")[0] for row in tasks] == ["OP1", "OP1"]
    assert page.place.undo.stack.count() == steps + 1
    page.place.undo.stack.undo()
    assert small.services.records.all(kind("task")) == []


def test_the_page_offers_it_where_there_are_questions(page: EvaluationsPage) -> None:
    (action,) = [one for one in page.actions() if one.text().replace("&", "") == "Simulator"]
    assert action.isVisible()
    page.open_section("Putaran")
    assert not action.isVisible()


def test_a_target_already_reached_needs_no_step(simulator: Simulator) -> None:
    plan = simulator.trial.find(Decimal("0.5"))
    assert plan is not None
    assert plan.steps == ()
    simulator.target.input.put("0,5")
    simulator.search()
    assert simulator.head.sentence.text() == "Sasaran 0,50 sudah tercapai tanpa langkah."
