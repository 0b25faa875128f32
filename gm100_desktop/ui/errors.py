"""The one gateway through which a problem reaches the person, and the hook that catches every bug.

A known problem is said in the window, in a line; a bug is logged and shown once, with a report
to copy. No other module shows a message box.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from gm100_desktop import __version__
from gm100_desktop.domain.problems import Cancelled, KnownProblem

logger = logging.getLogger(__name__)

Explain = Callable[[BaseException], KnownProblem | None]
"""Says in words what the world did; None when the error is a bug."""


class Errors(QObject):
    """`told` carries a known problem to the window; a bug gets its own dialog."""

    told = Signal(object)
    _caught = Signal(object)

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_folder = log_folder
        self._keep_texts: Callable[[], object] = lambda: None
        self._explain: Explain = lambda _problem: None
        self._is_telling_of_a_bug = False
        self._caught.connect(self._tell_of_bug)

    def show(self, problem: BaseException) -> None:
        """Say what went wrong, in the way its kind deserves; a cancel needs no words."""
        if isinstance(problem, Cancelled):
            return
        known = problem if isinstance(problem, KnownProblem) else self._explain(problem)
        if known is None:
            logger.error("bug", exc_info=problem)
            self._caught.emit(problem)
        else:
            logger.info("known problem %s", type(known).__name__)
            self.told.emit(known)

    def explain_by(self, explain: Explain) -> None:
        """That is asked before an error is taken for a bug: pages read a file the world may disturb."""
        self._explain = explain

    def on_bug(self, keep_texts: Callable[[], object]) -> None:
        """That is done before a bug is told: what was being typed must not be lost."""
        self._keep_texts = keep_texts

    def catch_everything(self) -> None:
        """Every exception nobody caught comes here from now on."""
        sys.excepthook = self._take

    def _take(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        self.show(problem)

    def _tell_of_bug(self, problem: BaseException) -> None:
        if self._is_telling_of_a_bug:  # one dialog is enough; the log has the rest
            return
        self._is_telling_of_a_bug = True
        try:
            self._keep_texts()
            self._show_crash(report_of(problem))
        except Exception:  # raised again it would come back here, for ever
            logger.exception("the bug could not be told")
        finally:
            self._is_telling_of_a_bug = False

    def _show_crash(self, report: str) -> None:
        # Imported for a bug only: the program starts without its dialogs.
        from gm100_desktop.ui.dialogs.crash import CrashDialog

        CrashDialog(report, self.log_folder).exec()


def report_of(problem: BaseException) -> str:
    """What a developer needs to know of a bug; the person reads it before passing it on."""
    import platform  # imported for a bug only: the program starts without it

    lines = traceback.format_exception(problem)
    system = f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"GM100 Desktop {__version__}\n{system}\n\n{''.join(lines)}"
