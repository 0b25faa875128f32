"""One open file in the window: its undo, its workplace, and the facts about it that the shell shows."""

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QUndoStack

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.region_head import RegionHead
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Clock, Dossier
from gm100_desktop.services.region_head import head_of
from gm100_desktop.ui.actions import explain
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.moments import stamp_text
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.safekeeping import Safekeeping
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.undo import Undo
from gm100_desktop.ui.workplace import Period, Workplace

if TYPE_CHECKING:
    from gm100_desktop.ui.dialogs.search_desk import SearchDesk
    from gm100_desktop.ui.file_drop import FileDrops

logger = logging.getLogger(__name__)


class Parts(NamedTuple):
    """The parts of the window that outlive the file that is open."""

    jobs: Jobs
    errors: Errors
    preferences: Preferences
    now: Clock


class Sitting(QObject):
    """Lives from the opening of a file to its closing."""

    def __init__(self, dossier: Dossier, shell: Shell, parts: Parts) -> None:
        super().__init__(shell)
        self.dossier, self._shell, self._parts = dossier, shell, parts
        self._head: RegionHead | None = head_of(dossier)
        self.undo = Undo(dossier, parts.errors.show)
        self.undo.changed.connect(self._hear)
        self._safekeeping = Safekeeping(
            dossier, parts.jobs, parts.errors, parts.now, shell.status.restore_point.say
        )
        self._is_over = False
        self._drops: FileDrops | None = None
        self._search: SearchDesk | None = None
        self.place = Workplace(
            dossier=dossier,
            undo=self.undo,
            jobs=parts.jobs,
            errors=parts.errors,
            preferences=parts.preferences,
            today=lambda: parts.now().date(),
            period=self.period,
            toast=shell.say,
            go=shell.go,
        )

    def begin(self, first_page: str = "") -> None:
        """The shell shows the file."""
        self._show_file()
        self._show_region()
        self._shell.period_menu.aboutToShow.connect(self._fill_period_menu)
        follow_stack(self.undo.stack, self._shell.commands["undo"], self._shell.commands["redo"])
        self._shell.show_file(self.place, first_page)

    def keep_safe(self) -> None:
        """The texts being typed are written down and a restore point is made: the file is being left."""
        for keep in (self._shell.keep_texts, self._safekeeping.finish):
            try:
                keep()
            except KnownProblem:  # no room, or no disk any more: it must not keep anybody from leaving
                logger.warning("not kept at closing", exc_info=True)

    def end(self) -> None:
        """The file is free for others."""
        self._is_over = True
        self._shell.period_menu.aboutToShow.disconnect(self._fill_period_menu)
        if self._drops is not None:
            self._drops.close()
        if self._search is not None:
            self._search.close()
        self.undo.close()
        self.undo.deleteLater()
        self.dossier.close()
        self.deleteLater()

    def period(self) -> Period:
        """The working year and phase; this year until the region has been named."""
        if self._head is None:
            return Period(self._parts.now().year, "I")
        return Period(self._head.working_year, self._head.working_phase)

    def save(self) -> None:
        """Everything is saved already; say so, and make a restore point."""
        self.show_saved("Sudah tersimpan")
        self._safekeeping.ask()

    def settle_in(self) -> None:
        """The first page has been painted: now comes what nobody waits for."""
        self._safekeeping.settle_in()
        self._receive_files()
        newest = self.dossier.history_of_file(1)
        if newest:
            when = stamp_text(newest[0].at, self._parts.now().date())
            self._shell.status.saved.say(f"Tersimpan {when}")

    def paste_files(self) -> None:
        """What lies on the clipboard is kept, as evidence of the record whose form is being worked in."""
        # Imported when wanted: the window starts without the way into the vault.
        from gm100_desktop.ui.file_drop import paste_into

        paste_into(self._shell.focusWidget(), self.place)

    def _receive_files(self) -> None:
        # Imported when the window stands: nobody drops a file before.
        from gm100_desktop.ui.file_drop import FileDrops

        self._drops = self._drops or FileDrops(self._shell, self.place)

    def search(self) -> None:
        """The search stands open over the window, or is closed again."""
        # Imported when wanted: the window starts without it, and its index is built then.
        from gm100_desktop.ui.dialogs.search_desk import SearchDesk

        self._search = self._search or SearchDesk(self._shell, self.place)
        self._search.open()

    def show_saved(self, words: str = "Tersimpan") -> None:
        """The status bar says when the last act was written."""
        self._shell.status.saved.say(f"{words} {self._clock()}")

    def _hear(self, changes: Changes) -> None:
        self.show_saved()
        self._safekeeping.note_change()
        if Area.EVALUATIONS in changes.areas:
            # When the act has ended: whoever sends a round and freezes it at once is not bothered.
            QTimer.singleShot(0, self, lambda: self._offer_freezing(changes.step))
        if Area.REGION in changes.areas:
            before, self._head = self.period(), head_of(self.dossier)
            self._show_region()
            if self.period() != before:
                self._shell.mark_stale()

    def _offer_freezing(self, step: int) -> None:
        # Imported with the first act on an evaluation: most sittings have none.
        from gm100_desktop.ui.freeze_offer import offer_freezing

        if not self._is_over:
            offer_freezing(self.place, self._shell, step)

    def _show_file(self) -> None:
        path, status = self.dossier.path, self._shell.status
        status.file.say(path.name, str(path))
        status.notice.say("Hanya baca" if self.dossier.read_only else "")
        self._shell.setWindowTitle(f"{path.stem} – GM100 Desktop")

    def _show_region(self) -> None:
        brand, period = self._shell.brand, self.period()
        brand.show_region(self._head.short_name if self._head else self.dossier.path.stem)
        brand.period.show_period(period.year, period.phase)
        brand.period.setEnabled(self._head is not None and not self.dossier.read_only)

    def _fill_period_menu(self) -> None:
        # Imported when wanted: the window starts without its menus filled.
        from gm100_desktop.ui.period_menu import fill_period_menu

        fill_period_menu(self._shell.period_menu, self.period(), self._choose_period)

    def _choose_period(self, wanted: Period) -> None:
        # Imported when wanted: choosing writes, and the window starts without the writing half.
        from gm100_desktop.services.new_region import choose_period
        from gm100_desktop.services.records import Records

        if wanted != self.period():
            choose_period(Records(self.dossier, self.place.today), wanted.year, wanted.phase)

    def _clock(self) -> str:
        return self._parts.now().strftime("%H.%M")


def follow_stack(stack: QUndoStack, undo: QAction, redo: QAction) -> None:
    """The two commands name the act they would take back or bring again."""

    def follow() -> None:
        _name(undo, "&Urungkan", stack.undoText(), possible=stack.canUndo())
        _name(redo, "U&langi", stack.redoText(), possible=stack.canRedo())

    stack.indexChanged.connect(lambda _index: follow())
    stack.cleanChanged.connect(lambda _clean: follow())
    follow()


def _name(action: QAction, verb: str, label: str, *, possible: bool) -> None:
    action.setText(f"{verb}: {label.replace('&', '&&')}" if label else verb)
    action.setEnabled(possible)
    explain(action)
