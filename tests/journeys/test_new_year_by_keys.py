"""Journey D10: the new year begins empty, last year stays as it was and can be looked at; by keys alone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.topbar import PeriodButton
from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.reading import dump, gained, rows

EVALUATIONS, STEPS_TO_PERIOD, YEARS_BEFORE = "Ctrl+7", 12, 6
NEW = """
    SELECT i.version, e.phase, e.state, e.is_final, e.official_index, (
        SELECT count(*) FROM component c JOIN question q ON q.component_id = c.id
        WHERE c.instrument_id = i.id)
    FROM evaluation e JOIN instrument i ON i.id = e.instrument_id WHERE e.year = 2027
"""
ANSWERS = """
    SELECT q.code, a.self_score, a.explanation FROM answer a JOIN question q ON q.id = a.question_id
    JOIN evaluation e ON e.id = a.evaluation_id WHERE e.year = 2027
"""
ADDED = {"evaluation": 1, "instrument": 1, "component": 5, "question": 111}


def test_a_new_year_begins_empty_and_last_year_stays(
    window: Window, practice: Path, record_property: Record
) -> None:
    before = dump(practice)
    window.begin(practice)
    window.settle_in()
    keyboard = Keyboard(window.shell)
    choose_year(keyboard, 1)
    keyboard.press(EVALUATIONS)
    page = window.shell.current
    assert isinstance(page, EvaluationsPage)
    assert page.facts() == "Belum ada putaran 2027"
    keyboard.press("Tab")
    told = keyboard.in_dialog("Mulai putaran evaluasi", lambda: keyboard.press("Return"), "Space")
    assert any("Usulan untuk jalur Reguler" in words for words in told)
    assert rows(practice, NEW) == [("2027-REG", "II", "invited", 1, "", 111)]
    assert page.facts() == "Instrumen 2027-REG · terjawab 0 dari 111 · berbukti 0 dari 0"
    keyboard.press("3")
    assert rows(practice, ANSWERS) == [("BL1", "3", "")]
    after = dump(practice)
    assert gained(before, after) == {**ADDED, "answer": 1, "region": 0}
    for name in ADDED.keys() | {"answer", "evidence_link", "finding"}:
        assert after[name][: len(before[name])] == before[name], name
    choose_year(keyboard, -1)
    keyboard.press(EVALUATIONS)
    assert page.facts().startswith("Instrumen 2026-REG · terjawab 111 dari 111")
    keyboard.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert dump(practice) == before
    record_property(f"{JOURNEY}D10, a new year begun and left again", keyboard.effort)


def choose_year(keyboard: Keyboard, years: int) -> None:
    """The working year is so many years on."""
    keyboard.press("F6")
    for _ in range(STEPS_TO_PERIOD):
        if isinstance(QApplication.focusWidget(), PeriodButton):
            break
        keyboard.press("Shift+Backtab")
    assert isinstance(QApplication.focusWidget(), PeriodButton)
    keyboard.press("Space")
    keyboard.press(*["Down"] * (YEARS_BEFORE + years), "Return")
