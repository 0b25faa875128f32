"""Journey D5: a year's self-assessment from the first key to tasks, the index always in sight."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_simulator import Simulator
from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.reading import rows
from tests.services.practice import practice_file

LEVELS = "434333342333444323343233433232343233334343333"
"""Baseline, output and outcome, question by question."""

USUAL, TARGET = "3", "3,31"
ANSWERS = """
    SELECT q.code, a.self_score FROM answer a JOIN question q ON q.id = a.question_id
    JOIN evaluation e ON e.id = a.evaluation_id JOIN component c ON c.id = q.component_id
    WHERE e.year = 2026 ORDER BY c.number, q.number
"""
PROOFS = """
    SELECT d.code, l.page FROM evidence_link l JOIN document d ON d.id = l.document_id
    JOIN answer a ON a.id = l.record_id JOIN evaluation e ON e.id = a.evaluation_id
    WHERE l.record_kind = 'answer' AND e.year = 2026
"""
TASKS = "SELECT COUNT(*) FROM task"


@pytest.fixture
def file(desk: Path, now: datetime) -> Path:
    """The practice region before this year's round."""
    with practice_file(desk, now) as dossier:
        records = Records(dossier, now.date)
        this_year = [int(row["id"] or 0) for row in records.all(EVALUATION) if row["year"] == 2026]
        records.remove(EVALUATION, this_year)
        return dossier.path


@pytest.fixture
def keyboard(window: Window, file: Path) -> Keyboard:
    """At the window over that file."""
    window.begin(file)
    window.settle_in()
    return Keyboard(window.shell)


def index(window: Window) -> str:
    """The index the form shows."""
    page = window.shell.current
    assert isinstance(page, EvaluationsPage)
    shown = page.view.form
    assert isinstance(shown, QuestionForm)
    return shown.strip.index.text()


def simulate(keyboard: Keyboard, qtbot: QtBot) -> str:
    """The cheapest steps to the target become tasks; what the search said."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, Simulator)
    keyboard.press("Alt+H")  # also what nothing proves yet
    keyboard.press("Alt+S")
    keyboard.type(TARGET, "Return")
    told, steps = shown.head.sentence.text(), len(shown.trial.steps)
    assert told.startswith(f"{steps} langkah, usaha ")
    assert told.endswith(f"→ {TARGET}; paling murah dari langkah yang ditawarkan.")
    keyboard.press("Alt+J")
    qtbot.waitUntil(lambda: not shown.isVisible())  # a button pressed by its letter is down for a moment
    return told


def test_a_year_is_answered_proven_and_planned(
    keyboard: Keyboard, window: Window, file: Path, qtbot: QtBot, record_property: Record
) -> None:
    keyboard.press("Ctrl+7", "Alt+PageUp")
    keyboard.in_dialog("Mulai putaran evaluasi", lambda: keyboard.press("Return"), "Ctrl+Return")
    keyboard.press("Alt+PageDown", "Ctrl+A")
    keyboard.type(USUAL)
    assert index(window) == "3,00", "every question at once, in one act"
    keyboard.press("Ctrl+Home")
    seen = []
    for level in LEVELS:
        keyboard.type(level)
        seen.append(index(window))
        keyboard.press("J")
    assert seen[:5] == ["3,02", "3,02", "3,04", "3,04", "3,04"], "the index follows each answer"
    answers = rows(file, ANSWERS)
    assert "".join(score for _, score in answers[: len(LEVELS)]) == LEVELS
    assert {score for _, score in answers[len(LEVELS) :]} == {USUAL}
    assert len(answers) == 111
    before = rows(file, TASKS)[0][0]
    keyboard.press("Ctrl+Home")

    def choose() -> None:
        keyboard.type("b-018", "Return", "Return")

    keyboard.in_dialog("Tambah bukti", choose, "B")
    keyboard.type("3", "Return")
    assert rows(file, PROOFS) == [("B-018", "3")]
    told: list[str] = []
    keyboard.press("Alt+D")
    keyboard.in_dialog("Simulator indeks 2026 Tahap II", lambda: told.append(simulate(keyboard, qtbot)), "O")
    steps = int(told[0].split()[0])
    assert rows(file, TASKS)[0][0] == before + steps
    keyboard.press("Ctrl+Z")
    assert rows(file, TASKS)[0][0] == before, "the steps were one act"
    keyboard.press("Ctrl+Y")
    assert rows(file, TASKS)[0][0] == before + steps
    record_property(f"{JOURNEY}D5, a round answered, proven and planned", keyboard.effort)
