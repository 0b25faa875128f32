"""What this person prefers, written down as soon as it changes; told to those who show it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.settings import ListColumns, Settings, with_recent, write_settings


class Preferences(QObject):
    """The settings in force; change them only here."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        file: Path,
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._file, self._failed = file, failed

    def change(self, **wanted: Any) -> None:  # noqa: ANN401  (as dataclasses.replace)
        """These settings hold from now on, in the window and in the file."""
        self._put(replace(self.settings, **wanted))

    def remember_file(self, file: Path) -> None:
        """That file is the newest of the recent ones."""
        self._put(with_recent(self.settings, file))

    def forget_file(self, file: str) -> None:
        """That file is no longer among the recent ones."""
        self.change(recent_files=tuple(each for each in self.settings.recent_files if each != file))

    def recall(self, name: str) -> ListColumns:
        """How the person left the columns of that list."""
        return self.settings.lists.get(name, ListColumns())

    def keep(self, name: str, arrangement: ListColumns) -> None:
        """The columns of that list stay like this."""
        self.change(lists={**self.settings.lists, name: arrangement})

    def _put(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        try:
            write_settings(self._file, settings)
        except KnownProblem as problem:
            self._failed(problem)
        self.changed.emit()
