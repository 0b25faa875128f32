"""The gateway: a known problem is a line in the window, a bug is logged and shown once with its report."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop import __version__
from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.ui.dialogs.crash import CrashDialog
from gm100_desktop.ui.errors import Errors, report_of
from gm100_desktop.ui.problem_strip import ProblemStrip
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands


@pytest.fixture
def errors(qapp: QApplication, tmp_path: Path) -> Errors:
    assert qapp
    return Errors(tmp_path)


@pytest.fixture
def crashes(monkeypatch: pytest.MonkeyPatch) -> list[CrashDialog]:
    """Crash dialogs that opened, without anybody having to close them."""
    opened: list[CrashDialog] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: opened.append(dialog))  # noqa: PLW0108  (a method of the dialog)
    return opened


def a_bug() -> Exception:
    try:
        return Exception(1 // 0)
    except ZeroDivisionError as bug:
        return bug


def test_a_known_problem_is_told_to_the_window(errors: Errors, crashes: list[CrashDialog]) -> None:
    told: list[KnownProblem] = []
    errors.told.connect(told.append)
    errors.show(KnownProblem("Disk penuh.", "Kosongkan dulu."))
    assert [(problem.message, problem.advice) for problem in told] == [("Disk penuh.", "Kosongkan dulu.")]
    assert crashes == []


def test_a_cancel_needs_no_words(errors: Errors, crashes: list[CrashDialog]) -> None:
    told: list[KnownProblem] = []
    errors.told.connect(told.append)
    errors.show(Cancelled())
    assert told == []
    assert crashes == []


def test_a_bug_is_logged_keeps_the_texts_and_opens_one_dialog(
    errors: Errors, crashes: list[CrashDialog], caplog: pytest.LogCaptureFixture
) -> None:
    kept: list[int] = []
    errors.on_bug(lambda: kept.append(1))
    with caplog.at_level(logging.ERROR):
        errors.show(a_bug())
    assert kept == [1]
    assert len(crashes) == 1
    assert "ZeroDivisionError" in caplog.text


def test_bugs_that_follow_a_bug_open_no_second_dialog(
    errors: Errors, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[int] = []

    def open_and_fail_again(_dialog: CrashDialog) -> None:
        opened.append(1)
        errors.show(a_bug())

    monkeypatch.setattr(CrashDialog, "exec", open_and_fail_again)
    errors.show(a_bug())
    assert opened == [1]


def test_a_bug_in_telling_of_a_bug_ends_in_the_log(
    errors: Errors, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.catch_everything()

    def fail(_dialog: CrashDialog) -> None:
        raise RuntimeError

    monkeypatch.setattr(CrashDialog, "exec", fail)
    errors.show(a_bug())
    assert "could not be told" in caplog.text


def test_an_exception_nobody_caught_reaches_the_gateway(
    errors: Errors, crashes: list[CrashDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    errors.catch_everything()
    bug = a_bug()
    sys.excepthook(type(bug), bug, bug.__traceback__)
    assert len(crashes) == 1


def test_the_report_says_what_a_developer_needs(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    assert theme
    report = report_of(a_bug())
    assert f"GM100 Desktop {__version__}" in report
    assert "ZeroDivisionError: integer division" in report
    assert "test_errors.py" in report
    dialog = CrashDialog(report, tmp_path)
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == report


def test_the_strip_says_the_sentence_and_closes_with_its_button(
    qtbot: QtBot, theme: Theme, hands: Hands
) -> None:
    assert theme
    strip, done = ProblemStrip(), []
    qtbot.addWidget(strip)
    strip.show_problem(
        KnownProblem("<b>Disk</b> penuh.", "Kosongkan."), (("&Coba lagi", lambda: done.append(1)),)
    )
    assert strip.message() == "<b>Disk</b> penuh."
    assert strip.isVisible()
    hands.click(strip.remedies[0])
    assert done == [1]
    assert not strip.isVisible()
