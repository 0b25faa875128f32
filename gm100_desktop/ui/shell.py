"""The main window: navigation, top bar, one page at a time, status bar.

It knows pages only by their description and opens them when they are first wanted. Which file is
open, and what the commands do, is decided outside (`window`); the shell shows it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gm100_desktop.services.changes import Changes
from gm100_desktop.ui.actions import Command, make_action
from gm100_desktop.ui.commands import COMMANDS, NEEDS_FILE, NEEDS_REPORTS, REPORTS_PAGE
from gm100_desktop.ui.focus import enter, press
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.menus import Menus, MenuSource
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.navigation import Navigation
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.problem_strip import ProblemStrip
from gm100_desktop.ui.statusbar import StatusBar
from gm100_desktop.ui.topbar import Brand, PeriodButton, TopBar
from gm100_desktop.ui.workplace import Destination, Workplace

if TYPE_CHECKING:
    from gm100_desktop.ui.widgets.toast import Toast

FOLD_NAVIGATION_BELOW, FOLD_MENUS_BELOW = 1200, 720
LEAST_WIDTH, LEAST_HEIGHT = 480, 320
TOP_ROW = (("undo", "redo"), ("print",))

Runs = Mapping[str, Callable[[], object]]
"""What each command does, by its id."""


class Shell(QWidget):
    """One window over one region's file."""

    page_opened = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], jobs: Jobs, runs: Runs, source: MenuSource) -> None:
        super().__init__()
        self._specs = {spec.id: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._page_words: dict[Page | None, str] = {}
        self._place: Workplace | None = None
        self._is_folded = False
        self._toast: Toast | None = None
        self._may_close: Callable[[], bool] = lambda: True
        self.commands = {name: make_action(COMMANDS[name], run, self) for name, run in runs.items()}
        self.page_actions = [self._page_action(n, spec) for n, spec in enumerate(specs, start=1)]
        self.addActions([*self.commands.values(), *self.page_actions])
        self.period_menu = QMenu(self)
        self.menus = Menus(self.commands, self.page_actions, source, self)
        self.brand = Brand(PeriodButton(self.period_menu), self)
        groups = [[self.commands[name] for name in row] for row in TOP_ROW]
        self.top = TopBar(self.menus, self.commands["search"], groups, self)
        self.navigation, self.strip = Navigation(self), ProblemStrip(self)
        self.stack, self.status = QStackedWidget(self), StatusBar(jobs, self)
        self._lay_out()
        for spec in specs:
            self.navigation.add(spec.id, spec.title, spec.icon)
        self.navigation.chosen.connect(lambda page_id: self.go(Destination(page_id)))
        self.navigation.settings_wanted.connect(self.commands["preferences"].trigger)
        self.setMinimumSize(px(LEAST_WIDTH), px(LEAST_HEIGHT))

    @property
    def current(self) -> Page | None:
        """The page that is open."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def before_closing(self, may_close: Callable[[], bool]) -> None:
        """That function is asked when the window is about to close."""
        self._may_close = may_close

    def show_start(self, screen: QWidget) -> None:
        """No file is open: this screen stands in the place of the pages."""
        self._drop_pages()
        self._place = None
        self.stack.setCurrentIndex(self.stack.addWidget(screen))
        self._enable_file_commands(enabled=False)
        self.brand.show_region("")
        self.status.forget_file()
        self.setWindowTitle("GM100 Desktop")

    def show_file(self, place: Workplace, first: str = "") -> None:
        """That file is open; the window stands at the page `first`, or at the first there is."""
        self._drop_pages()
        self.strip.clear()
        self._place = place
        self._enable_file_commands(enabled=True)
        place.undo.changed.connect(self._pass_on)
        if self._specs:
            self.go(Destination(first if first in self._specs else next(iter(self._specs))))

    def has_page(self, page_id: str) -> bool:
        """Whether there is such a page."""
        return page_id in self._specs

    def go(self, destination: Destination) -> None:
        """Open that page, at that record if one is named."""
        if self._place is None:
            return
        page = self._pages.get(destination.page) or self._build(self._specs[destination.page], self._place)
        self.strip.clear()
        self.stack.setCurrentWidget(page)
        self.navigation.mark(destination.page)
        self.menus.show_page_commands(page.actions())
        page.go_to(destination)
        if self.isVisible() and not page.isAncestorOf(self.focusWidget()):
            page.enter()
        self.status.page.setText(self._page_words.get(page, ""))
        self.page_opened.emit(destination.page)

    def go_to_next_pane(self) -> None:
        """The focus moves on: navigation, list, form, and round again."""
        if self.current is None:
            return
        panes = [self.navigation, *self.current.panes.seen()]
        here = next((n for n, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget())), 0)
        following = panes[(here + 1) % len(panes)]
        if following is self.current.panes.list_side:
            self.current.enter()
        else:
            enter(following, self.current.head)

    def say(self, words: str) -> None:
        """One line at the foot of the page for an act just done; it can be taken back from there."""
        if self._toast is None:
            # Imported when something is to be said: the window starts without it.
            from gm100_desktop.ui.widgets.toast import Toast

            self._toast = Toast(self.stack)
        self._toast.say(words, self.commands["undo"].trigger)

    def mark_stale(self) -> None:
        """Every page reads again before it is seen next."""
        for page in self._pages.values():
            page.mark_stale()

    def keep_texts(self) -> None:
        """Texts that are being typed are written down as drafts."""
        for page in self._pages.values():
            page.keep_texts()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: what is unsaved is kept, what runs is ended."""
        event.setAccepted(self._may_close())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not press(self.focusWidget()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self._fold(folded=self.width() < px(FOLD_NAVIGATION_BELOW))
        self.top.fold_menus(folded=self.width() < px(FOLD_MENUS_BELOW))

    def _fold(self, *, folded: bool) -> None:
        if folded == self._is_folded:
            return
        self._is_folded = folded
        self.navigation.fold(folded=folded)
        self.brand.fold(folded=folded)
        if folded:
            self.top.take_period(self.brand.period)
        else:
            self.brand.take_period()

    def _page_action(self, number: int, spec: PageSpec) -> QAction:
        command = Command(f"&{number} {spec.title.replace('&', '&&')}", f"Ctrl+{number}", spec.icon)
        return make_action(command, lambda: self.go(Destination(spec.id)), self)

    def _build(self, spec: PageSpec, place: Workplace) -> Page:
        page = spec.build(place)
        self._pages[spec.id] = page
        page.status_changed.connect(lambda words: self._take_words(page, words))
        self.stack.addWidget(page)
        return page

    def _take_words(self, page: Page, words: str) -> None:
        """What a page says at the right end stands there while the page is open."""
        self._page_words[page] = words
        self.status.page.setText(self._page_words.get(self.current, ""))

    def _pass_on(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.take(changes)

    def _drop_pages(self) -> None:
        if self._place is not None:
            self._place.undo.changed.disconnect(self._pass_on)
        self.menus.show_page_commands([])
        self._pages.clear()
        self._page_words.clear()
        places = (self.stack.widget(place) for place in range(self.stack.count()))
        widgets = [widget for widget in places if widget is not None]
        for widget in sorted(widgets, key=lambda one: one is self.stack.currentWidget()):
            self.stack.removeWidget(widget)  # the seen one last: else the next would be shown, and read
            widget.deleteLater()

    def _enable_file_commands(self, *, enabled: bool) -> None:
        for name in NEEDS_FILE:
            self.commands[name].setEnabled(enabled)
        for name in NEEDS_REPORTS:
            self.commands[name].setEnabled(enabled and REPORTS_PAGE in self._specs)
        for action in self.page_actions:
            action.setEnabled(enabled)
        self.navigation.show_pages(shown=enabled)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.strip)
        middle.addWidget(self.stack, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.brand, 0, 0)
        grid.addWidget(self.top, 0, 1)
        grid.addWidget(self.navigation, 1, 0)
        grid.addLayout(middle, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
