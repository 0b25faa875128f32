"""A page made of sections: each a list of one kind with its form, or the form of a single record.

A page declares its `SECTIONS` as data; lists and forms are built when a section is first shown.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from gm100_desktop.domain.fields import Kind
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.form_button import FormButton
from gm100_desktop.ui.pages.list_and_form import FORM_WIDTH
from gm100_desktop.ui.pages.page import Page, Spot
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.records.section_groups import GroupTabs, SectionGroups
from gm100_desktop.ui.widgets.list_tools import ListTools
from gm100_desktop.ui.widgets.view_switch import ViewSwitch
from gm100_desktop.ui.workplace import Workplace


class RecordPage(Page):
    """A page of sections; a subclass names `sections` and what else it shows."""

    has_lists = True
    sections: Sequence[Section] = ()

    form_width = FORM_WIDTH
    """How wide the form likes to be, at letters of 13 px."""

    letters = ""
    """Alt-letters the page leads somewhere with, which its forms leave to it."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.desk = Desk(place, self.letters)
        self._views: dict[str, SectionView] = {}
        self._titles = [section.title for section in self.sections]
        self._shown = self._titles[0]
        self._groups = SectionGroups(self.sections)
        self.tabs = GroupTabs(self._groups, self)
        self.tools = ListTools("Saring", self)
        self.switch = self._make_switch()
        self._stack, self._forms = QStackedWidget(self), QStackedWidget(self)
        self._add = self.add_command(Command("&Tambah", "Ctrl+Return", "plus"), self.add_record, Spot.PRIMARY)
        self._is_form_wanted = True
        self._open_form = FormButton(self, self._can_open_form)
        self._lay_out()
        self.tabs.show_section(self._shown)
        if len(self._titles) > 1:
            self.add_steps(self.step_section)
        self.tools.field.textChanged.connect(self._filter)
        self.tools.field.left.connect(self._leave_filter)

    @property
    def view(self) -> SectionView:
        """The section that is shown."""
        return self._view(self._shown)

    def refresh(self) -> None:
        """Read the section that is shown anew."""
        self.desk.titles.forget()
        self.view.refresh()
        self._arrange()

    def selected(self) -> int | None:
        """The id of the current record of the shown section."""
        return self.view.selected()

    def select(self, record_id: int) -> None:
        """Make that record the current one."""
        self.view.select(record_id)

    def open_field(self, name: str) -> None:
        """Put the cursor into that field."""
        self.show_form()
        self.view.form.focus_field(name)

    def open_tab(self, tab: str, part: tuple[str, int] | None = None) -> None:
        """Show that tab of the form, and the record listed there."""
        self.show_form()
        self.view.show_tab(tab, part)

    def lift_filters(self) -> None:
        """Show everything the section has."""
        self.tools.lift()

    def enter(self) -> None:
        """The keys go to the list of the section, or to the first field of its only record."""
        if self.view.grid_of_lines() is not None:
            self.view.enter()
        else:
            self.view.form.focus_field(_first_text(self.view.section.kind))

    def show_form(self) -> None:
        """The form stands open, and again for each line chosen; that of an only record always does."""
        if self.view.has_lines:
            self._is_form_wanted = True
            super().show_form()

    def hide_form(self) -> None:
        """The list has all the room until the form is asked for again."""
        self._is_form_wanted = False
        super().hide_form()

    def open_section(self, title: str) -> None:
        """Show the section of that title."""
        if self.switch is not None:
            self.switch.choose(self._groups.of(title))
        self._choose(title)

    def add_record(self) -> None:
        """A new record stands in the section, its form open at its name."""
        view = self.view
        added = view.add()
        if added is not None:
            view.show_record(added)
            self.show_form()
            QTimer.singleShot(0, view.form, lambda: view.form.focus_field(_first_text(view.section.kind)))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the list at once: what is pasted must not be lost on a button."""
        super().showEvent(event)
        self.view.enter()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes from the switch, or the tabs below it, into the section, though that was built last."""
        focus = self.focusWidget()
        if not following or focus is None or self.switch is None:
            return super().focusNextPrevChild(following)
        if self.switch.isAncestorOf(focus) and self.tabs.isVisible():
            self.tabs.enter()
        elif self.switch.isAncestorOf(focus) or self.tabs.isAncestorOf(focus):
            self.enter()
        else:
            return super().focusNextPrevChild(following)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A block pasted beside the list, say on the switch just clicked, is meant for the list."""
        grid = self.view.grid_of_lines() if event.matches(QKeySequence.StandardKey.Paste) else None
        if grid is None:
            super().keyPressEvent(event)
        else:
            grid.keys.paste()

    def keep_texts(self) -> None:
        """Every text being typed is written down."""
        for view in self._views.values():
            view.form.flush_drafts()

    def _lay_out(self) -> None:
        self.tools.add_behind(self._open_form)
        self.body.addWidget(self.tools)
        self.body.addWidget(self.tabs)
        self.tabs.chosen.connect(self._choose)
        self.body.addWidget(self._stack, 1)
        self.add_form(self._forms, self.form_width)

    def _make_switch(self) -> ViewSwitch | None:
        """The switch between sections; none for a page of one."""
        if len(self._groups.titles) == 1:
            return None
        switch = self.tools.add_views([(title, title) for title in self._groups.titles])
        switch.chosen.connect(lambda group: self._choose(self._groups.last_in(group)))
        return switch

    def _view(self, title: str) -> SectionView:
        if title not in self._views:
            section = self.sections[self._titles.index(title)]
            view = self._views[title] = (section.view or SectionView)(self.desk, section, self)
            self._stack.addWidget(view)
            if view.has_lines:
                self._forms.addWidget(view.form)
                view.line_chosen.connect(self._show_chosen)
                view.form.closed.connect(self.hide_form)
        return self._views[title]

    def step_section(self, step: int) -> None:
        """Show the next or the former section, the keys in it: they must not stay on what is above it."""
        self.open_section(self._groups.beside(self._shown, step))
        self.enter()

    def _choose(self, title: str) -> None:
        self._shown = title
        self._groups.remember(title)
        self.tabs.show_section(title)
        self.tools.field.clear()
        self.view.refresh()
        self._arrange()
        self.head.set_facts(self.facts())

    def _arrange(self) -> None:
        """The pane at the right belongs to lists; a single record has the body to itself."""
        view = self.view
        self._stack.setCurrentWidget(view)
        self._add.setVisible(bool(view.section.add))
        self._add.setText(view.section.add or "&Tambah")
        self.tools.field.setVisible(view.has_lines)
        if view.has_lines:
            self._forms.setCurrentWidget(view.form)
        self._follow_line(view.selected() if view.has_lines else None)

    def _show_chosen(self, record_id: int | None) -> None:
        self.view.show_record(record_id)
        self._follow_line(record_id)

    def _follow_line(self, record_id: int | None) -> None:
        """The form follows beside or below the list; it never takes its place unasked."""
        if record_id is None:
            super().hide_form()
        elif self._is_form_wanted and not self._open_form.form_stands_instead():
            super().show_form()
        self._open_form.offer()

    def _can_open_form(self) -> bool:
        return self.view.has_lines and self.view.selected() is not None

    def _filter(self, text: str) -> None:
        self.view.filter(text)

    def _leave_filter(self) -> None:
        self.view.enter()


def _first_text(kind: Kind) -> str:
    """The field a new record is named in."""
    return kind.title[0]
