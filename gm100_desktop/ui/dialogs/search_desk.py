"""One file's search in the window: asks for what was typed, shows it, and goes where the person wants."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QAction

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.search import Hit
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.search_words import Asked, asked
from gm100_desktop.services import Services
from gm100_desktop.services.search import SHOWN, Search
from gm100_desktop.ui.dialogs import search_lines as lines
from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.dialogs.search_panel import WHOLE, SearchPanel
from gm100_desktop.ui.dialogs.search_places import goal_of, reachable
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.workplace import Workplace

AT_ONCE_MS = 10
KEPT = 8
MANY = 60
"""Records shown when one heading is looked at alone."""


class SearchDesk(QObject):
    """Lives with the file; the index is built when the search is first opened."""

    def __init__(self, shell: Shell, place: Workplace) -> None:
        super().__init__(shell)
        self._shell, self._place = shell, place
        self._specs = [spec for spec in PAGES if shell.has_page(spec.id)]
        self._pages = [spec.id for spec in self._specs]
        self._services = Services(place.dossier, place.today)
        self._search = Search(place.dossier, reachable(self._pages))
        self._recent: deque[str] = deque(maxlen=KEPT)
        self._heading = ""
        self._asked = ""
        self.panel = SearchPanel(shell)
        self.panel.typed.connect(self._ask)
        self.panel.led.connect(self._remember)
        self._builder = QTimer(self, interval=0)
        self._builder.timeout.connect(self._build)

    def open(self) -> None:
        """The search stands open; a second time it closes."""
        if self.panel.isVisible():
            self.panel.go_back()
        else:
            self.panel.open_over(self._shell.top.search)

    def close(self) -> None:
        """The file is being closed."""
        self._builder.stop()
        self._search.close()
        self.panel.hide()
        self.panel.deleteLater()
        self.deleteLater()

    # -- finding -----------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        """Show what these words find; typing looks everywhere again."""
        if text != self._asked:
            self._heading = ""
        self._asked = text
        self._build()
        self._show()

    def _show(self) -> None:
        wanted = asked(self._asked)
        if not wanted.words:
            self.panel.show_lines(lines.recent_lines(self._recent, self.panel.ask) if not self._asked else [])
        elif self._heading:
            self.panel.show_lines(self._records())
        else:
            first, last = self._acts(wanted, named_so=True), self._acts(wanted, named_so=False)
            places = lines.page_lines(self._specs, wanted, self._shell.go)
            shown = [*first, *lines.with_heading(lines.PAGES, places), *self._records(), *last]
            self.panel.show_lines(shown)

    def _acts(self, wanted: Asked, *, named_so: bool) -> list[SearchLine]:
        """Commands that begin so, or only hold the words: those stand last, so that Enter adds nothing."""
        page = self._shell.current
        acts = lines.command_lines(page.actions(), wanted, page.title, named_so=named_so) if page else []
        acts += lines.command_lines(self._window_commands(), wanted, "", named_so=named_so)
        return lines.with_heading(lines.COMMANDS, acts)

    def _window_commands(self) -> list[QAction]:
        return [action for name, action in self._shell.commands.items() if name != "search"]

    def _records(self) -> list[SearchLine]:
        limit = MANY if self._heading else SHOWN
        groups = self._search.find(self._asked, heading=self._heading, limit=limit)
        return [line for group in groups for line in lines.lines_of(group, self._go_to, self._widen)]

    def _widen(self, heading: str) -> None:
        self._heading = heading
        self._show()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        """A few milliseconds of the index; the rest when the window has nothing else to do."""
        watch = QElapsedTimer()
        watch.start()
        try:
            is_more = self._search.step()
            while is_more and watch.elapsed() < AT_ONCE_MS:
                is_more = self._search.step()
        except KnownProblem as problem:
            self._builder.stop()
            self._place.errors.show(problem)
            return
        self._follow(is_more=is_more)

    def _follow(self, *, is_more: bool) -> None:
        self.panel.tell_progress(self._search.progress if is_more else WHOLE)
        if is_more:
            self._builder.start()
        elif self._builder.isActive():
            self._builder.stop()
            if self.panel.isVisible():
                self._show()  # what was typed meanwhile is looked for in everything

    # -- going -------------------------------------------------------------------------------

    def _go_to(self, hit: Hit) -> None:
        """The record stands on its page; one the page does not list opens in a window of its own."""
        try:
            goal = goal_of(self._services.records, hit.kind_id, hit.record_id, self._pages)
        except KnownProblem as problem:  # it was removed while the search stood open
            self._place.errors.show(problem)
            return
        if goal is not None:
            self._shell.go(goal.destination)
        if goal is None or goal.is_apart or not self._stands(goal.destination.record_id):
            self._open_apart(hit)

    def _stands(self, record_id: int | None) -> bool:
        page = self._shell.current
        return record_id is None or (page is not None and page.selected() == record_id)

    def _open_apart(self, hit: Hit) -> None:
        # Imported when wanted: nearly every record stands on its page.
        from gm100_desktop.ui.records.desk import Desk
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        RecordDialog(Desk(self._place), kind(hit.kind_id), hit.record_id, self._shell).exec()

    def _remember(self, text: str) -> None:
        """Kept for this sitting only: what somebody looked for is nobody else's business."""
        if text in self._recent:
            self._recent.remove(text)
        self._recent.appendleft(text)
