"""The program's own log: what happened, never to whom or how much; three files of 1 MB at most."""

import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

LOG_NAME = "gm100.log"
ONE_MB = 1_000_000
OLDER_KEPT = 2
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_DIGITS = re.compile(r"\d[\d .]{3,}\d")


@contextmanager
def logging_to(folder: Path, home: Path, level: int = logging.INFO) -> Iterator[Path]:
    """While this lasts the program's messages go to the file it yields; none if it cannot be written."""
    file = folder / LOG_NAME
    handler = _handler(file)
    handler.setFormatter(PrivateFormatter(home))
    ours = logging.getLogger("gm100_desktop")
    before = ours.level
    ours.addHandler(handler)
    ours.setLevel(level)
    try:
        yield file
    finally:
        ours.setLevel(before)
        ours.removeHandler(handler)
        handler.close()


def _handler(file: Path) -> logging.Handler:
    """A log that cannot be written must not keep the program from starting."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return ThreeFiles(file, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


class ThreeFiles(logging.FileHandler):
    """Begins a new file at one megabyte; `logging.handlers` does so too, but brings sockets and pickling."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line, in a new file when it has no room in this one."""
        try:
            if self.stream and self.stream.tell() + len(self.format(record).encode()) >= ONE_MB:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        if self.stream:
            self.stream.close()
        file = Path(self.baseFilename)
        files = [file, *(file.with_name(f"{file.name}.{number}") for number in range(1, OLDER_KEPT + 1))]
        try:
            for younger, older in reversed([*pairwise(files)]):
                if younger.exists():
                    younger.replace(older)
        finally:  # where somebody holds a file, this one goes on
            self.stream = self._open()


class PrivateFormatter(logging.Formatter):
    """Writes an error's kind and place, but hides what its text quotes: names, numbers, amounts."""

    def __init__(self, home: Path) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._home = str(home)

    def format(self, record: logging.LogRecord) -> str:
        """The line with the person's home folder written as `~`."""
        return super().format(record).replace(self._home, "~")

    def formatException(self, ei: object) -> str:  # noqa: N802  (the name logging gives it)
        """Every error of the chain, oldest first."""
        problem = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_chain(problem))


def _chain(problem: BaseException | None) -> list[str]:
    if problem is None:
        return []
    earlier = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    place = "".join(traceback.format_tb(problem.__traceback__))
    return [*_chain(earlier), f"{place}{type(problem).__qualname__}: {hidden(str(problem))}"]


def hidden(text: str) -> str:
    """The text with quoted words and long numbers replaced by an ellipsis."""
    return _DIGITS.sub("…", _QUOTED.sub("'…'", text))
