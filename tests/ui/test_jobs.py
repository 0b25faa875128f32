"""Jobs: outcomes come home on the GUI thread, progress is heard, Cancel bites at once."""

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.ui import child_job
from gm100_desktop.ui.child_job import ChildFailed, command
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.jobs import Jobs


class Outcome:
    """Keeps what a job told, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.problems: list[Exception] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, problem: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.problems.append(problem)


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    assert qapp is not None
    held = Jobs()
    yield held
    held.close()


@pytest.fixture
def outcome() -> Outcome:
    return Outcome()


def child(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let the jobs run `script` in place of our own command line."""
    monkeypatch.setattr(child_job, "command", lambda argv: [sys.executable, "-c", script, *argv])


def test_the_result_of_a_thread_comes_home_to_the_gui_thread(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome
) -> None:
    workers: list[int] = []

    def work(step: Step) -> int:
        workers.append(threading.get_ident())
        step(50, "separuh")
        return 7

    job = jobs.start("Hitung", work, outcome.done, outcome.failed)
    heard: list[tuple[int, str]] = []
    job.progressed.connect(lambda percent, text: heard.append((percent, text)))
    qtbot.waitUntil(lambda: jobs.running == ())
    assert outcome.results == [7]
    assert heard == [(0, ""), (50, "separuh")]
    assert outcome.threads == {threading.get_ident()}
    assert workers != [threading.get_ident()]


def test_a_failing_thread_hands_its_problem_over(qtbot: QtBot, jobs: Jobs, outcome: Outcome) -> None:
    def work(_step: Step) -> None:
        raise KnownProblem("Disk penuh.", "Kosongkan dulu.")

    jobs.start("Salin", work, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: jobs.running == ())
    assert [str(problem) for problem in outcome.problems] == ["Disk penuh. Kosongkan dulu."]
    assert outcome.results == []


def test_cancel_takes_effect_at_the_next_step(qtbot: QtBot, jobs: Jobs, outcome: Outcome) -> None:
    begun: list[int] = []

    def work(step: Step) -> None:
        for percent in range(10_000):
            begun.append(percent)
            time.sleep(0.01)
            step(percent % 100, "")

    job = jobs.start("Lama", work, outcome.done, outcome.failed)
    with qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    at_most = len(begun) + 1  # the step under way, and one begun before the word came through
    qtbot.waitUntil(lambda: jobs.running == ())
    assert len(begun) <= at_most
    assert [type(problem) for problem in outcome.problems] == [Cancelled]


def test_a_job_cancelled_before_its_turn_never_starts(qtbot: QtBot, jobs: Jobs, outcome: Outcome) -> None:
    gate, ran = threading.Event(), []
    jobs.start("Pertama", lambda _step: gate.wait(5), outcome.done, outcome.failed)
    second = jobs.start("Kedua", lambda _step: ran.append(1), outcome.done, outcome.failed)
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == ())
    assert ran == []
    assert [type(problem) for problem in outcome.problems] == [Cancelled]


def test_a_child_reports_progress_and_its_answer(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    child(monkeypatch, "import sys; print('PROGRES 38 Menyusun BAB III'); print('selesai:', *sys.argv[1:])")
    job = jobs.run("Menyusun laporan", ["report", "berkas é.gm100"], outcome.done, outcome.failed)
    heard: list[tuple[int, str]] = []
    job.progressed.connect(lambda percent, text: heard.append((percent, text)))
    qtbot.waitUntil(lambda: jobs.running == ())
    assert outcome.results == ["selesai: report berkas é.gm100"]
    assert heard == [(38, "Menyusun BAB III")]


def test_a_child_with_a_known_problem_says_its_sentence_and_advice(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    child(
        monkeypatch,
        "import sys; sys.stderr.write('Berkas rusak.\\nPulihkan dari titik pulih.\\n'); sys.exit(1)",
    )
    jobs.run("Menyusun", [], outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: jobs.running == ())
    (problem,) = outcome.problems
    assert isinstance(problem, KnownProblem)
    assert (problem.message, problem.advice) == ("Berkas rusak.", "Pulihkan dari titik pulih.")


@pytest.mark.parametrize(
    "script", ["raise SystemExit(2)", "1 / 0 if 0 else exit(3)", "import os; os.abort()"]
)
def test_a_child_that_ends_badly_is_a_bug_not_a_known_problem(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    child(monkeypatch, script)
    jobs.run("Menyusun", [], outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: jobs.running == ())
    assert [type(problem) for problem in outcome.problems] == [ChildFailed]


def test_a_child_that_cannot_start_is_told(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_job, "command", lambda _argv: ["/tidak/ada/program"])
    jobs.run("Menyusun", [], outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: jobs.running == ())
    assert [type(problem) for problem in outcome.problems] == [ChildFailed]


@pytest.mark.parametrize("deaf", ["", "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN);"])
def test_cancel_ends_a_child_even_a_deaf_one(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch, deaf: str
) -> None:
    child(monkeypatch, f"import time; {deaf} print('PROGRES 1 mulai', flush=True); time.sleep(60)")
    job = jobs.run("Menyusun", [], outcome.done, outcome.failed)
    with qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    qtbot.waitUntil(lambda: jobs.running == ())  # the child would sleep far beyond that
    assert [type(problem) for problem in outcome.problems] == [Cancelled]


@pytest.mark.parametrize("deaf", ["", "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN);"])
def test_closing_leaves_nothing_running(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome, monkeypatch: pytest.MonkeyPatch, deaf: str
) -> None:
    child(monkeypatch, f"import time; {deaf} print('PROGRES 1 mulai', flush=True); time.sleep(60)")
    job = jobs.run("Menyusun", [], outcome.done, outcome.failed)
    with qtbot.waitSignal(job.progressed):
        pass
    jobs.close()
    qtbot.waitUntil(lambda: jobs.running == ())


def test_our_own_command_line_is_run_by_this_python_or_by_the_packaged_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert command(["sample", "X"]) == [sys.executable, "-m", "gm100_desktop", "sample", "X"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(["sample", "X"]) == [sys.executable, "sample", "X"]
