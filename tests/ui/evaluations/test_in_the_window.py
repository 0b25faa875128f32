"""The evaluation in the real window over the practice region: answered by keys, the index follows."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.new_region import choose_period
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_start import StartRound
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from tests.services.practice import practice_file
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import form, settle, table
from tests.ui.window_parts import a_window

CTRL = Qt.KeyboardModifier.ControlModifier
INDEX_OF_2026 = "3,07"  # of the practice region's own answers


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region, made once."""
    folder = tmp_path_factory.mktemp("latihan")
    with practice_file(folder, datetime.fromisoformat("2026-11-20T14:32:00+07:00")) as made:
        return made.path


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path, practice: Path) -> Iterator[Window]:
    """The window on a copy of it, at the evaluation."""
    held = a_window(parts, theme, tmp_path, PAGES)
    qtbot.addWidget(held.shell)
    held.shell.show()
    held.shell.activateWindow()
    held.begin(Path(shutil.copy(practice, tmp_path / "latihan.gm100")), "evaluasi")
    held.settle_in()
    settle()
    yield held
    held.shell.close()


def page_of(window: Window) -> EvaluationsPage:
    page = window.shell.current
    assert isinstance(page, EvaluationsPage)
    return page


def focus() -> object:
    return QApplication.focusWidget()


def test_keys_alone_change_answers_and_take_them_back(window: Window, hands: Hands) -> None:
    page = page_of(window)
    assert page.facts().startswith("Instrumen 2026-REG · terjawab 111 dari 111")
    assert form(page).strip.index.text() == INDEX_OF_2026
    view = table(page).grid.view
    assert focus() is view
    table(page).select(page.shown.answers[5].question_id)
    hands.press(view, Qt.Key.Key_0)
    lower = form(page).strip.index.text()
    assert lower < INDEX_OF_2026
    hands.press(view, Qt.Key.Key_J)
    hands.press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(view, Qt.Key.Key_Delete)
    assert "terjawab 109 dari 111" in page.facts()
    for _ in range(2):
        window.shell.commands["undo"].trigger()
    assert form(page).strip.index.text() == INDEX_OF_2026
    window.shell.commands["redo"].trigger()
    assert form(page).strip.index.text() == lower


def test_the_steps_add_up_to_the_index_of_every_kind_and_year(window: Window) -> None:
    page = page_of(window)
    for one in page.shown.rounds:
        page.shown.choose(one.id)
        page.refresh_now()
        for score in ("self", "panel", "official"):
            form(page).kind_chosen.emit(score)
            standing = page.shown.standing(page.desk.services)
            told = form(page).steps.table.words()
            if standing.steps is None:
                assert not [words for words in told if words.startswith("Indeks ")]
            else:
                last = next(words for words in told if words.startswith("Indeks "))
                assert last.endswith(standing.index_words), (one.year, score)


def test_a_new_working_year_begins_empty_and_the_old_one_stays(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window)
    choose_period(page.desk.services.records, 2027, "II")
    settle()
    assert page.facts() == "Belum ada putaran 2027"
    assert "Putaran terakhir 2026 Tahap II" in table(page).grid.empty_state.sentence()
    monkeypatch.setattr(StartRound, "exec", lambda self: (self.accept(), self.result())[1])
    page.start_round()
    assert page.facts() == "Instrumen 2027-REG · terjawab 0 dari 111 · berbukti 0 dari 0"
    assert page.shown.answers[0].last is not None
    choose_period(page.desk.services.records, 2026, "II")
    settle()
    assert form(page).strip.index.text() == INDEX_OF_2026


@pytest.mark.parametrize(("width", "height"), [(683, 384), (900, 700)])
def test_small_windows_show_one_thing_whole(window: Window, hands: Hands, width: int, height: int) -> None:
    window.shell.resize(width, height)
    settle()
    page = page_of(window)
    page.show_form()
    settle()
    shown = form(page)
    assert shown.isVisible()
    assert shown.levels.isVisible()
    assert shown.width() <= width
    assert not shown.pages.body("Jawaban").horizontalScrollBar().isVisible()
    if height == 384:
        assert not shown.steps.isVisible()
        hands.press(shown.levels, Qt.Key.Key_Escape)
        assert table(page).grid.isVisible()


def test_evidence_unlinked_elsewhere_leaves_the_chips(window: Window) -> None:
    page = page_of(window)
    table(page).select(page.shown.answers[0].question_id)
    (proof,) = page.shown.answers[0].proofs
    assert form(page).chips.words() == [proof.words]
    page.desk.services.records.remove(kind("evidence_link"), [proof.link_id])
    settle()
    assert form(page).chips.words() == []
    assert "berbukti 56 dari 57" in page.facts()
