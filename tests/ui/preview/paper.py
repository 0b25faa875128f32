"""Small PDFs for the tests of the preview, and a page that has been given one."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.job import Done, Failed, Job
from gm100_desktop.ui.pages.laporan_page import LaporanPage
from tests.ui.window_parts import SyncJobs

A4, F4 = QSizeF(210, 297), QSizeF(215, 330)


def a_pdf(path: Path, pages: int = 3, paper: QSizeF = A4) -> Path:
    """A PDF of that many pages, each with its number in the middle."""
    writer = QPdfWriter(str(path))
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(paper, QPageSize.Unit.Millimeter, "", match))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(writer.width() // 2, writer.height() // 2, str(number + 1))
    painter.end()
    return path


class ChildOfOurs(Job):
    """A child that runs until the test says how it ends."""

    def _halt(self) -> None:
        """Nothing to stop; `cancelled` tells that somebody wanted to."""


class ChildJobs(SyncJobs):
    """Children can be cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.asked_for: list[Job] = []

    def run(self, label: str, argv: object, done: Done, failed: Failed) -> Job:
        """Remember it, running."""
        super().run(label, argv, done, failed)
        self.asked_for.append(ChildOfOurs(label, self))
        return self.asked_for[-1]


class Child:
    """The child process a page has asked for last; the test says how it ends."""

    def __init__(self, page: LaporanPage) -> None:
        jobs = page.place.jobs
        assert isinstance(jobs, ChildJobs)
        self._asked, self.jobs = jobs.children_asked, jobs.asked_for

    @property
    def count(self) -> int:
        """How many were asked for so far."""
        return len(self._asked)

    @property
    def words(self) -> list[str]:
        """Its command line."""
        return self._asked[-1][0]

    def target(self, which: int = -1) -> Path:
        """Where it puts the PDF."""
        words = self._asked[which][0]
        return Path(words[words.index("--out") + 1])

    def done(self, which: int = -1) -> Done:
        """Hears that it has ended well."""
        return self._asked[which][1]

    def failed(self, which: int = -1) -> Failed:
        """Hears that it has not."""
        return self._asked[which][2]

    def wait_for(self, count: int, qtbot: QtBot) -> None:
        """Until that many have been asked for."""
        qtbot.waitUntil(lambda: self.count >= count)

    def make(self, pages: int = 3, paper: QSizeF = A4, which: int = -1) -> None:
        """It ends well with such a PDF."""
        a_pdf(self.target(which), pages, paper)
        self.done(which)(str(self.target(which)))
