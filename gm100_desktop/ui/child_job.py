"""A job in a child process: our own command line, read line by line.

The child prints `PROGRES 38 Menyusun BAB III`; any other line is part of its answer. A known
problem comes as exit code 1 with its sentence on the first line of stderr and advice below.
"""

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.ui.job import Job

PROGRESS = "PROGRES "
KNOWN_PROBLEM_EXIT = 1
GRACE_MS = 120
"""How long a cancelled child may tidy up before it is ended: Cancel must bite within 200 ms."""

logger = logging.getLogger(__name__)


class ChildFailed(Exception):
    """A child of ours ended as it never should; the text is what it wrote to stderr."""


def command(argv: Sequence[str]) -> list[str]:
    """The command line that runs our own verbs, also from the packaged program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *argv]
    return [sys.executable, "-m", "gm100_desktop", *argv]


class ChildJob(Job):
    """Runs one verb of ours; `done` gets the lines it printed, joined."""

    def __init__(self, label: str, argv: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(label, parent)
        self._argv = command(argv)
        self._answer: list[str] = []
        self._rest = b""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_utf8_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._settle)
        self._process.errorOccurred.connect(self._give_up)

    def wait(self, milliseconds: int) -> None:
        if self.cancelled and not self._process.waitForFinished(GRACE_MS):
            self._process.kill()  # the timer of `_halt` sleeps while we wait here
        self._process.waitForFinished(milliseconds)

    def _launch(self) -> None:
        self._process.start(self._argv[0], self._argv[1:])
        self._process.closeWriteChannel()

    def _halt(self) -> None:
        self._process.terminate()
        QTimer.singleShot(GRACE_MS, self._process, self._process.kill)

    def _read(self) -> None:
        data = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = data.split(b"\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace").rstrip("\r"))

    def _take(self, line: str) -> None:
        percent, _, text = line.removeprefix(PROGRESS).partition(" ")
        if line.startswith(PROGRESS) and percent.isdecimal():
            self.progressed.emit(min(int(percent), 100), text)
        else:
            self._answer.append(line)

    def _settle(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self.cancelled:
            self._fail(Cancelled())
        elif code == 0 and status is QProcess.ExitStatus.NormalExit:
            self._succeed("\n".join(self._answer))
        else:
            self._fail(self._problem(code, status))

    def _problem(self, code: int, status: QProcess.ExitStatus) -> Exception:
        complaint = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if code == KNOWN_PROBLEM_EXIT and status is QProcess.ExitStatus.NormalExit and complaint:
            message, _, advice = complaint.partition("\n")
            return KnownProblem(message.strip(), " ".join(advice.split()))
        logger.error("child ended with %s (%s): %s", code, status, complaint)
        return ChildFailed(complaint or f"exit {code}")

    def _give_up(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(ChildFailed(self._process.errorString()))


def _utf8_environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONUTF8", "1")
    return environment
