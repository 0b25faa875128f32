"""A job in the status bar: late, never for a blink only, with its words and Batal."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.job import Job
from gm100_desktop.ui.job_strip import SHOW_AFTER_MS, SHOW_AT_LEAST_MS, JobStrip
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands


class HeldJob(Job):
    """A job that the test lets go."""

    def _launch(self) -> None:
        self.progressed.emit(0, "")

    def _halt(self) -> None:
        self._fail(RuntimeError("dibatalkan"))

    def wait(self, milliseconds: int) -> None:
        """Nothing runs."""

    def finish(self) -> None:
        self._succeed(None)


class HeldJobs(Jobs):
    """Starts jobs that the test lets go."""

    def hold(self, label: str) -> HeldJob:
        job = HeldJob(label, self)
        self._begin(job, lambda _result: None, lambda _problem: None)
        return job


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[HeldJobs]:
    assert qtbot
    held = HeldJobs()
    yield held
    held.close()


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, jobs: HeldJobs) -> JobStrip:
    assert theme
    shown = JobStrip(jobs)
    qtbot.addWidget(shown)
    return shown


def test_a_quick_job_is_never_shown(qtbot: QtBot, jobs: HeldJobs, strip: JobStrip) -> None:
    appearances: list[bool] = []
    strip.shown.connect(appearances.append)
    jobs.hold("Membuat titik pulih").finish()
    qtbot.wait(SHOW_AFTER_MS + 100)
    assert appearances == []


def test_a_long_job_shows_words_bar_and_batal_and_stays_half_a_second(
    qtbot: QtBot, jobs: HeldJobs, strip: JobStrip
) -> None:
    job = jobs.hold("Menyusun laporan")
    with qtbot.waitSignal(strip.shown, timeout=SHOW_AFTER_MS + 500):
        job.progressed.emit(38, "BAB III")
    assert strip.isVisible()
    assert strip.findChildren(QLabel)[0].text() == "Menyusun laporan: BAB III"
    assert strip.findChildren(QProgressBar)[0].value() == 38
    job.finish()
    assert strip.isVisible()
    with qtbot.waitSignal(strip.shown, timeout=SHOW_AT_LEAST_MS + 500):
        pass
    assert not strip.isVisible()


def test_batal_cancels_the_job_and_says_so(
    qtbot: QtBot, jobs: HeldJobs, strip: JobStrip, hands: Hands
) -> None:
    job = jobs.hold("Menyusun laporan")
    with qtbot.waitSignal(strip.shown, timeout=SHOW_AFTER_MS + 500):
        pass
    hands.click(strip.findChildren(QPushButton)[0])
    assert job.cancelled
    assert jobs.running == ()


def test_the_next_job_takes_its_place(qtbot: QtBot, jobs: HeldJobs, strip: JobStrip) -> None:
    first, second = jobs.hold("Pertama"), jobs.hold("Kedua")
    with qtbot.waitSignal(strip.shown, timeout=SHOW_AFTER_MS + 500):
        pass
    assert strip.findChildren(QLabel)[0].text() == "Pertama"
    first.finish()
    assert strip.findChildren(QLabel)[0].text() == "Kedua"
    assert strip.isVisible()
    second.finish()
