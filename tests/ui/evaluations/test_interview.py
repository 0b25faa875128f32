"""The interview: jumping to a question, its evidence in the window, promises that become tasks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.vault import Offered
from gm100_desktop.ui.pages.evaluations_interview import Interview, usual_day
from gm100_desktop.ui.pages.evaluations_opened import NO_FILE, NOT_SHOWN, cited_place
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import SmallRound, settle
from tests.ui.preview.paper import a_pdf


@pytest.fixture
def interview(page: EvaluationsPage, small: SmallRound) -> Iterator[Interview]:
    """Over answers of which one is proven by a document without a file."""
    small.give(3, "BL1", "OP1")
    small.prove("BL1", "3")
    shown = Interview(page.desk, page.shown, page)
    shown.show()
    shown.activateWindow()
    settle()
    yield shown
    shown.done(0)


def bring(small: SmallRound, path: Path) -> None:
    """The document of the round carries that file."""
    small.services.vault.put_file(small.document, Offered.at(path))


def press(hands: Hands, interview: Interview, key: Qt.Key) -> None:
    hands.press(interview.focusWidget() or interview, key)
    settle()


def in_sight(interview: Interview) -> QWidget:
    shown = interview._stack.currentWidget()
    assert shown is not None
    return shown


def test_a_code_or_words_lead_to_the_question_and_j_and_k_on_and_back(
    interview: Interview, hands: Hands
) -> None:
    assert interview.board.kind.text().startswith("BL1")
    hands.type(interview.board, "o")
    hands.type(interview.jump, "p")
    assert interview.board.kind.text().startswith("OP1")
    press(hands, interview, Qt.Key.Key_Return)
    assert interview.focusWidget() is interview.board
    assert interview.jump.text() == ""
    assert interview.board.kind.text().startswith("OP1")
    press(hands, interview, Qt.Key.Key_K)
    assert interview.board.kind.text().startswith("BL2")
    press(hands, interview, Qt.Key.Key_J)
    assert interview.board.kind.text().startswith("OP1")
    interview.jump.setText("tidak ada")
    assert interview.jump.property("state") == "wrong"
    assert interview.board.kind.text().startswith("OP1")


def test_level_text_and_evidence_are_told(interview: Interview) -> None:
    assert interview.board.level.text() == "3"
    assert interview.board.level_words.text().startswith("Rapat berkala")
    assert [button.text().split()[:2] for button in interview.board.buttons] == [["1", "B-001"]]
    interview.step(1)
    assert interview.board.level.text() == "–"
    assert not interview.board.none.isHidden()


def test_enter_shows_the_cited_page_and_esc_goes_back_and_then_leaves(
    interview: Interview, small: SmallRound, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    bring(small, a_pdf(tmp_path / "notulen.pdf", pages=5))
    interview.opener._kept.clear()  # it was looked for before the file was there
    press(hands, interview, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_sight(interview) is interview.page)
    assert interview.page.page == 2
    assert interview.caption.text().startswith("BL1: B-001 hlm 3")
    qtbot.waitUntil(lambda: interview.page.pictures_kept > 0)
    press(hands, interview, Qt.Key.Key_Escape)
    assert in_sight(interview) is interview.board
    assert interview.isVisible()
    press(hands, interview, Qt.Key.Key_Escape)
    assert not interview.isVisible()


def test_a_photograph_is_its_own_page(
    interview: Interview, small: SmallRound, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#a34a12"))
    picture.save(str(tmp_path / "foto.png"))
    bring(small, tmp_path / "foto.png")
    interview.opener._kept.clear()
    interview.open_proof(0)
    qtbot.waitUntil(lambda: in_sight(interview) is interview.page)
    qtbot.waitUntil(lambda: interview.page.pictures_kept == 1)
    middle = interview.page.viewport().rect().center()
    qtbot.waitUntil(lambda: interview.page.viewport().grab().toImage().pixelColor(middle).name() == "#a34a12")


@pytest.mark.parametrize(("name", "words"), [("", NO_FILE), ("data.txt", NOT_SHOWN)])
def test_what_cannot_be_shown_is_said(
    interview: Interview, small: SmallRound, tmp_path: Path, qtbot: QtBot, name: str, words: str
) -> None:
    if name:
        (tmp_path / name).write_text("angka", encoding="utf-8")
        bring(small, tmp_path / name)
        interview.opener._kept.clear()
    interview.open_proof(0)
    qtbot.waitUntil(lambda: interview._message.text() == words)
    assert in_sight(interview) is interview._message


def test_a_promise_is_a_task_of_the_question_and_one_act(
    interview: Interview, page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    steps = page.place.undo.stack.count()
    press(hands, interview, Qt.Key.Key_N)
    hands.type(interview.promise.text.input, "Notulen September")
    press(hands, interview, Qt.Key.Key_Return)
    interview.promise.due.input.put("1/12/2026")
    press(hands, interview, Qt.Key.Key_Return)
    (task,) = small.services.records.all(kind("task"))
    assert str(task["text"]).endswith(": Notulen September")
    assert str(task["text"]).startswith("BL1 ")
    assert (task["due_on"], task["status"], task["question_log_id"]) == ("2026-12-01", "open", None)
    assert page.place.undo.stack.count() == steps + 1
    assert interview.promise.isHidden()
    assert interview.board.promises.text() == "Dicatat sebagai tugas: Notulen September, tenggat 01/12/2026"


def test_a_promise_stands_in_the_log_of_the_interview_when_there_is_one(
    interview: Interview, small: SmallRound
) -> None:
    records = small.services.records
    session = records.add(kind("session"), {"kind": "interview", "title": "Wawancara"})
    records.change(kind("evaluation"), small.now, "interview_id", session)
    interview._keep_promise("Notulen September", "2026-12-01")
    interview._keep_promise("Foto rapat", None)
    logged = records.all(kind("question_log"), {"session_id": session})
    assert [(row["number"], row["aspect"], row["promised"], row["due_on"]) for row in logged] == [
        (1, "BL1", "Notulen September", "2026-12-01"),
        (2, "BL1", "Foto rapat", None),
    ]
    tasks = records.all(kind("task"))
    assert [row["question_log_id"] for row in tasks] == [row["id"] for row in logged]


def test_nothing_is_promised_by_esc_or_without_words(
    interview: Interview, small: SmallRound, hands: Hands
) -> None:
    press(hands, interview, Qt.Key.Key_N)
    interview.promise.store.click()
    assert not interview.promise.isHidden()
    hands.type(interview.promise.text.input, "Notulen")
    press(hands, interview, Qt.Key.Key_Escape)
    assert interview.promise.isHidden()
    assert interview.isVisible()
    assert small.services.records.all(kind("task")) == []


@pytest.mark.parametrize(
    ("cited", "place"), [("3", 2), ("hlm 3–5", 2), ("", 0), ("lampiran", 0), ("99", 4), ("0", 0)]
)
def test_the_cited_page_is_one_the_file_has(cited: str, place: int) -> None:
    assert cited_place(cited, 5) == place


@pytest.mark.parametrize(
    ("due_on", "day"), [("2026-11-30", "2026-11-30"), ("2026-11-22", "2026-11-22"), (None, "2026-11-25"),
                        ("2026-11-01", "2026-11-25")],
)  # fmt: skip
def test_a_promise_is_due_with_the_round_or_a_few_days_on(due_on: str | None, day: str) -> None:
    assert usual_day(due_on, date(2026, 11, 22)) == day
