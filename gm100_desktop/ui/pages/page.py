"""The base of every page: head, body, form, and the rules of refreshing.

A page shows what services answer and calls services; it holds no rule and knows no other page.
To add a page: derive from `Page`, override `refresh` (and what else is needed below), and add
its line to `registry.PAGES`.
"""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.services.changes import Changes
from gm100_desktop.ui.actions import Command, make_action
from gm100_desktop.ui.focus import enter
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.list_and_form import FORM_WIDTH, ListAndForm
from gm100_desktop.ui.pages.page_head import PageHead
from gm100_desktop.ui.workplace import Destination, Workplace

if TYPE_CHECKING:
    from gm100_desktop.ui.grid.grid import Grid
    from gm100_desktop.ui.pages.list_saving import ListSaver

SAVE_LIST = Command("Simpan sebagai E&xcel…", "Ctrl+E", "download", "Simpan daftar ini sebagai Excel")


HEAD_WHOLE_FROM = 380  # high


class Spot(Enum):
    """Where in the head an act of the page stands; every act is in the menu "Data" as well."""

    PRIMARY = auto()  # the one blue button
    BUTTON = auto()
    MORE = auto()  # behind "…"


class Page(QWidget):
    """One entry of the navigation. Set `areas`; fill `self.body`; override `refresh`."""

    areas: frozenset[Area] = frozenset()
    """A committed act in one of these areas makes the page read again."""

    help = ""
    """What F1 says about the page."""

    has_lists = False
    """Whether what the page shows can be saved as a spreadsheet."""

    status_changed = Signal(str)
    """A few words for the right end of the status bar."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__()
        self.place, self.title = place, title
        self._is_stale = True
        self._saver: ListSaver | None = None
        self._save_act: QAction | None = None
        self._commands: list[QAction] = []  # a menu that is filled anew ends acts nobody else holds
        self.head = PageHead(title)
        main = QWidget(self)
        self.body = QVBoxLayout(main)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.panes = ListAndForm(main, self)
        self.panes.form_left.connect(self.enter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        if self.has_lists:
            self._save_act = self.add_command(SAVE_LIST, self.save_list)

    # What a page may say of itself

    def refresh(self) -> None:
        """Read the lines anew and show them; the base has kept the selection and restores it."""
        raise NotImplementedError

    def facts(self) -> str:
        """The line under the title, asked for after each refresh."""
        return ""

    def selected(self) -> int | None:
        """The id of the selected record."""
        return None

    def select(self, record_id: int) -> None:
        """Select that record, if it is still there."""

    def show_record(self, record_id: int) -> None:
        """Select that record, also when it was filtered away."""
        self.select(record_id)
        if self.selected() != record_id:
            self.lift_filters()
            self.select(record_id)

    def lift_filters(self) -> None:
        """Show everything the list has."""

    def open_section(self, title: str) -> None:
        """Show the section of that title, on a page that has sections."""

    def open_field(self, name: str) -> None:
        """Put the cursor into that field of the selected record."""

    def open_tab(self, tab: str, part: tuple[str, int] | None = None) -> None:
        """Show that tab of the form of the selected record, and the record listed there."""

    def enter(self) -> None:
        """The keys go to the list; without one to the first part below the head."""
        enter(self.panes.list_side, self.head)

    def print_out(self) -> bool:
        """Print what the page shows; False when the catalogue of reports should open instead."""
        return False

    def keep_texts(self) -> None:
        """Write down as drafts the texts that are being typed: a crash or the end is near."""

    # What the shell calls

    def take(self, changes: Changes) -> None:
        """Read again if the act concerns this page: now when seen, else when shown next."""
        if self.areas.isdisjoint(changes.areas):
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh_now()

    def mark_stale(self) -> None:
        """Whatever is shown may be old."""
        self._is_stale = True
        if self.isVisible():
            self.refresh_now()

    def refresh_now(self) -> None:
        """Read again, with the same record selected as before."""
        self._is_stale = False
        kept = self.selected()
        self.refresh()
        if kept is not None and self.selected() != kept:  # else the list has kept it, with its cell
            self.select(kept)
        self.head.set_facts(self.facts())

    def go_to(self, destination: Destination) -> None:
        """Show that section, that record, and that field or tab of it."""
        if self._is_stale:
            self.refresh_now()
        if destination.section:
            self.open_section(destination.section)
        if destination.record_id is not None:
            self.show_record(destination.record_id)
        if destination.field:
            self.open_field(destination.field)
        if destination.tab:
            self.open_tab(destination.tab, destination.part)

    def showEvent(self, event: QShowEvent) -> None:
        """A page that is stale reads again before it is seen."""
        if self._is_stale:
            self.refresh_now()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window is for what the page is about."""
        super().resizeEvent(event)
        self.head.fold(folded=self.window().height() < px(HEAD_WHOLE_FROM))

    # What a page builds itself with

    def add_command(self, command: Command, run: Callable[[], object], spot: Spot = Spot.MORE) -> QAction:
        """One act of this page: in the head, in the menu "Data", and by its keys while the page is shown."""
        action = make_action(command, self._guarded(run), self)
        self.addAction(action)
        self._commands.append(action)
        if spot is Spot.MORE:
            self.head.add_to_menu(action)
        else:
            self.head.add_button(action, command.icon, primary=spot is Spot.PRIMARY)
        self._keep_last()
        return action

    def save_list(self, grid: "Grid | None" = None) -> None:
        """That list, or the one in sight, becomes a spreadsheet where the person wants it."""
        # Imported when wanted: most sittings end without it.
        from gm100_desktop.ui.pages.list_saving import ListSaver, grid_in_sight

        saver = self._saver = self._saver or ListSaver(self.place, self)
        self._guarded(lambda: saver.save(grid or grid_in_sight(self)))()

    def add_steps(self, go: Callable[[int], object]) -> None:
        """Alt+PgDn and Alt+PgUp lead to the next and the former part of the page."""
        for keys, step in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(go, step))

    def add_form(self, form: QWidget, width: int = FORM_WIDTH) -> None:
        """The form of the selected record; `show_form` and `hide_form` say when it is seen."""
        kept = self.place.preferences.settings.form_widths.get(self.title, width)
        self.panes.set_form(form, kept)
        self.panes.form_width_changed.connect(self._keep_form_width)

    def show_form(self) -> None:
        """The form stands beside, below or in place of the list."""
        self.panes.show_form()

    def hide_form(self) -> None:
        """The list has all the room."""
        self.panes.hide_form()

    def _keep_last(self) -> None:
        """Saving the list stands below the acts of the page itself."""
        if self._save_act is not None:
            self.addAction(self._save_act)
            self.head.move_last(self._save_act)

    def _keep_form_width(self, width: int) -> None:
        preferences = self.place.preferences
        preferences.change(form_widths={**preferences.settings.form_widths, self.title: width})

    def _guarded(self, run: Callable[[], object]) -> Callable[[], None]:
        def act() -> None:
            try:
                run()
            except Exception as problem:  # noqa: BLE001  every problem of an act goes through the one gateway
                self.place.errors.show(problem)

        return act
