"""Masterplan: the programmes as a tree or as a table, and the form of the chosen one.

The window starts here: what only typing or the form needs is imported when it is first wanted.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.lines.masterplan import PlanLine, ProgrammeLine, active_count
from gm100_desktop.domain.wording import number
from gm100_desktop.services.masterplan import Masterplan
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.form_button import FormButton
from gm100_desktop.ui.pages.list_and_form import Arrangement
from gm100_desktop.ui.pages.masterplan_lists import SECTIONS, TREE, VIEWS, ProgrammeLists
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.page import Page, Spot
from gm100_desktop.ui.widgets.list_tools import ListTools
from gm100_desktop.ui.workplace import Destination, Workplace

if TYPE_CHECKING:
    from gm100_desktop.ui.pages.masterplan_forms import MasterplanForms
    from gm100_desktop.ui.pages.masterplan_sections import PlanSections
    from gm100_desktop.ui.pages.masterplan_start import PlanOffer
    from gm100_desktop.ui.records.desk import Desk
    from gm100_desktop.ui.records.record_form import RecordForm
    from gm100_desktop.ui.records.section import SectionView

NEW_NAME, HINT = "Program baru", "Saring program, OPD, kode"
WIDE = frozenset({"Rencana aksi", "Indikator", "Pemetaan"})
"""Sections that want the width, as the table does."""


class MasterplanPage(Page):
    """One plan, its programmes year by year."""

    areas = frozenset({Area.MASTERPLAN, Area.REGION, Area.DOCUMENTS})
    has_lists = True
    help = (
        "Program per dimensi dan sub-dimensi dengan target, pagu, dan realisasi tiap tahun. "
        "Pohon menunjukkan kemajuan; Tabel untuk mengetik, mengisi ke bawah, dan menempel dari Excel; "
        "Peta jalan memperlihatkan tahun rencana dan tonggak; Anggaran menjumlah menurut baris yang dipilih. "
        "Enter di Pohon membuka formulir, Ctrl+Enter menambah program."
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Masterplan")
        self._masterplan = Masterplan(place.dossier, place.today)
        self._branches = self._masterplan.sub_dimensions()
        self._plan: PlanLine | None = None
        self._span = Span((), 0)
        self._lines: Sequence[ProgrammeLine] = ()
        self._offer: PlanOffer | None = None
        self._sections: PlanSections | None = None  # while one of them is shown
        self._is_form_wanted, self._has_forms = True, False
        self.lists = ProgrammeLists(lambda: self._desk, self._branches, place.preferences, self)
        self.tools = self._make_tools()
        self._form_button = FormButton(self, lambda: self.selected() is not None)
        self.tools.add_behind(self._form_button)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.lists)
        self.body.addWidget(self.tools)
        self.body.addWidget(self._stack, 1)
        self._acts = self._make_acts()
        self._connect()

    # -- what the shell asks -----------------------------------------------------------------

    def refresh(self) -> None:
        """Read the plan and its programmes."""
        self._plan = self._masterplan.plan()
        self._lines = self._read(self._plan) if self._plan else ()
        for act in self._acts:
            act.setEnabled(self._plan is not None and not self.place.dossier.read_only)
        self.tools.setVisible(self._plan is not None)
        if self._plan is None:
            self._offer_plan()
            return
        self._stack.setCurrentWidget(self._sections or self.lists)
        if self._has_forms:
            self._desk.titles.forget()
            self.forms.renew(self._span)
        self.lists.show_lines(self._plan.id, self._span, self._lines)
        if self._sections is not None:
            self._sections.refresh()
        elif self._has_forms and self.panes.shows_form():
            self.forms.refresh(self.selected())

    def facts(self) -> str:
        """The plan, its legal basis, and how many of its programmes run."""
        if self._plan is None:
            return "Belum ada masterplan"
        running = active_count(self._lines, self._span.focus)
        count = f"{number(len(self._lines))} program, {number(running)} berjalan"
        return f"{self._plan.name} · {self._plan.legal_basis} · {count}"

    def selected(self) -> int | None:
        """The id of the current programme, or of the current record of the section that is shown."""
        if self._sections is not None:
            return self._sections.view.selected()
        line = self.lists.current_line()
        return line.id if line else None

    def select(self, record_id: int) -> None:
        """Make that programme, or that record of the section that is shown, the current one."""
        if self._sections is not None:
            self._sections.view.select(record_id)
        else:
            self.lists.select(record_id)

    def open_field(self, name: str) -> None:
        """Put the cursor into that field of the current record."""
        self.show_form()
        if self._has_forms:
            self.form.focus_field(name)

    def open_section(self, title: str) -> None:
        """Show that section of the plan, or that view of its programmes."""
        view = next((code for code, words in VIEWS if words == title), "")
        if view:
            self.switch.choose(view)
            self._choose_view(view)
            return
        group = self._all_sections.group_of(title) if self._plan is not None else ""
        if group:
            self.switch.choose(group)
            self._show_sections(title)

    def step_section(self, step: int) -> None:
        """The next or the former of the views and sections, round and round."""
        if self._plan is not None:
            titles = [*dict(VIEWS).values(), *self._all_sections.titles]
            shown = self._sections.view.section.title if self._sections else dict(VIEWS)[self.lists.view]
            self.open_section(titles[(titles.index(shown) + step) % len(titles)])

    def go_to(self, destination: Destination) -> None:
        """A record that is asked for without a section is a programme."""
        is_programme = not destination.section and (destination.record_id is not None or destination.field)
        if is_programme and self._sections is not None:
            self.switch.choose(self.lists.view)
            self._leave_sections()
        super().go_to(destination)

    @property
    def form(self) -> "RecordForm":
        """The form of the current record."""
        return self._sections.view.form if self._sections is not None else self.forms.programme

    def open_tab(self, tab: str, part: tuple[str, int] | None = None) -> None:
        """Show that tab of the current record, and the record listed there."""
        self.show_form()
        if self._sections is not None:
            self._sections.view.show_tab(tab, part)
        elif self._has_forms:
            self.forms.programme.show_tab(tab, part)

    def lift_filters(self) -> None:
        """Show every programme, and everything the section has."""
        self.tools.lift()
        if self._sections is not None:
            self._sections.view.lift_filters()

    def print_out(self) -> bool:
        """The catalogue of reports opens at the road map and the matrix."""
        self.place.go(Destination("laporan", None, "matriks"))
        return True

    def keep_texts(self) -> None:
        """What is being typed into the form is written down."""
        if self._has_forms:
            self.forms.keep_texts()

    def show_form(self) -> None:
        """The form of the current programme stands open."""
        if self._plan is not None:
            self._is_form_wanted = True
            if self._sections is None:
                self.forms.show_programme(self.selected())
            super().show_form()

    def hide_form(self) -> None:
        """The list has all the room, and the focus."""
        self._is_form_wanted = False
        super().hide_form()
        self.enter()

    def enter(self) -> None:
        """The keys go to the list, or to the first thing to do where there is none."""
        if self._plan is None and self._offer is not None:
            self._offer.enter()
        elif self._sections is not None:
            self._sections.enter()
        else:
            self.lists.focus_list()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the list at once; no row is chosen, so the form and what it needs can wait."""
        super().showEvent(event)
        if self._plan is None:
            self.enter()
        else:
            (self._sections or self.lists).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts -------------------------------------------------------------------------------

    def _make_tools(self) -> ListTools:
        tools = ListTools(HINT, self)
        self.switch = tools.add_views([*VIEWS, *((title, title) for title in SECTIONS)])
        self.switch.chosen.connect(self._choose_view)
        dimensions = {branch.dimension: branch.dimension_name for branch in self._branches}
        self._dimensions = tools.add_narrowing("Semua dimensi", list(dimensions.items()))
        self._dimensions.chosen.connect(self.lists.narrow)
        tools.field.textChanged.connect(self._filter)
        tools.field.left.connect(self.enter)
        return tools

    def _make_acts(self) -> list[QAction]:
        add = Command("&Tambah program", "Ctrl+Return", "plus", "Tambah program di bawah sub-dimensi ini")
        remove = Command("&Hapus program", icon="trash-2", tip="Hapus program yang dipilih (Del)")
        plan = Command("&Dokumen rencana", icon="book-open", tip="Judul, versi, tahun, payung hukum")
        find = Command("&Saring daftar", "Ctrl+F", "filter")
        acts = [
            self.add_command(add, self.add_programme, Spot.PRIMARY),
            self.add_command(remove, self.lists.remove_selected),
            self.add_command(plan, self.open_plan),
        ]
        paper = Command("&Cetak peta jalan dan matriks", icon="printer", tip="Cetak (Ctrl+P)")
        self.add_command(paper, self.print_out)
        self.add_command(find, lambda: self.tools.field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return acts

    def _connect(self) -> None:
        self.add_steps(self.step_section)
        self.lists.line_chosen.connect(self._follow_line)
        self.lists.opened.connect(self._open_form)
        self.lists.filter_wanted.connect(self.tools.field.setText)
        self.lists.row_wanted.connect(self._guarded(self.add_programme))
        self.lists.removed.connect(lambda lines: self._guarded(lambda: self._remove(lines))())

    @cached_property
    def _desk(self) -> "Desk":
        # Imported when first typed into or looked at closely: the tree stands without it.
        from gm100_desktop.ui.records.desk import Desk

        return Desk(self.place)

    @cached_property
    def forms(self) -> "MasterplanForms":
        """The forms, built when one is first wanted."""
        # Imported with the first form: the tree stands without it.
        from gm100_desktop.ui.pages.masterplan_forms import MasterplanForms

        forms = MasterplanForms(self._desk, self._branches, self._span, self)
        forms.closed.connect(self.hide_form)
        self.add_form(forms)
        self._has_forms = True
        return forms

    @cached_property
    def _all_sections(self) -> "PlanSections":
        # Imported when one is first shown: the window starts with the tree.
        from gm100_desktop.ui.pages.masterplan_sections import PlanSections

        sections = PlanSections(self._desk, self._plan_and_years, self.forms, self)
        sections.line_chosen.connect(self._follow_record)
        sections.form_closed.connect(self.hide_form)
        sections.shown.connect(self._arrange)
        self._stack.addWidget(sections)
        return sections

    def _plan_and_years(self) -> tuple[int, Span]:
        return (self._plan.id if self._plan else 0), self._span

    def _offer_plan(self) -> None:
        # Imported when wanted: most files have a plan.
        from gm100_desktop.ui.pages.masterplan_start import PlanOffer

        if self._offer is None:
            self._offer = PlanOffer(self._desk, self)
            self._stack.addWidget(self._offer)
        super().hide_form()
        self._stack.setCurrentWidget(self._offer)

    def _read(self, plan: PlanLine) -> Sequence[ProgrammeLine]:
        year = self.place.period().year
        self._span = Span(plan.years(year), plan.focus(year))
        return self._masterplan.programmes(plan.id, self._span.focus)

    # -- what the person does ----------------------------------------------------------------

    def add_programme(self) -> None:
        """A programme stands under the current branch, or a record in the section, ready to be named."""
        if self._plan is None or self.place.dossier.read_only:
            return
        if self._sections is not None:
            self._add_record(self._sections.view)
            return
        branch = self.lists.current_branch()
        self.tools.field.clear()
        added = self._desk.services.programmes.add(self._plan.id, branch, NEW_NAME)
        self.lists.select(added)
        if not self.lists.type_name(added):
            self._open_form()
            QTimer.singleShot(0, self, self._open_form)  # again, after the list has settled

    def open_plan(self) -> None:
        """The form of the plan itself stands open."""
        if self._plan is not None:
            self.forms.show_plan(self._plan.id)
            super().show_form()

    def _remove(self, lines: Sequence[ProgrammeLine]) -> None:
        self.place.toast(self._desk.services.programmes.remove([line.id for line in lines]))

    def _choose_view(self, view: str) -> None:
        """The table wants the width: its form opens when asked for."""
        if view in SECTIONS:
            self._show_sections(self._all_sections.last_in(view))
            return
        self._leave_sections()
        self.lists.choose(view)
        if view != TREE:
            super().hide_form()
        elif self._is_form_wanted and self.selected() is not None:
            self.show_form()

    def _show_sections(self, title: str) -> None:
        self._sections = self._all_sections
        self.tools.field.clear()
        self._stack.setCurrentWidget(self._sections)
        self._sections.show_section(title)
        self._sections.enter()

    def _leave_sections(self) -> None:
        if self._sections is not None:
            self._sections = None
            self.tools.field.clear()
            self._stack.setCurrentWidget(self.lists)
            self.forms.setCurrentWidget(self.forms.programme)
            self._arrange()

    def _arrange(self) -> None:
        """Button, filter and form are those of what is shown."""
        view = self._sections.view if self._sections is not None else None
        self._acts[0].setText(view.section.add if view else "&Tambah program")
        self._acts[1].setVisible(view is None)
        self._dimensions.setVisible(view is None)
        self.tools.field.offer("Saring" if view else HINT)
        if view is None:
            return
        if view.section.title in WIDE:
            super().hide_form()
        self._follow_record(view.selected())

    def _follow_record(self, record_id: int | None) -> None:
        """The form follows beside a list that leaves it room; elsewhere it waits to be asked for."""
        self._form_button.offer()
        wide = self._sections is not None and self._sections.view.section.title in WIDE
        if record_id is None or wide or not self._is_form_wanted:
            if not (wide and self.panes.shows_form()):
                super().hide_form()
        elif self.panes.arrangement is Arrangement.BESIDE:
            super().show_form()

    def _add_record(self, view: "SectionView") -> None:
        added = view.add()
        if added is not None:
            view.select(added)
            view.show_record(added)
            self.show_form()
            QTimer.singleShot(0, view.form, lambda: view.form.focus_field(view.section.kind.title[0]))

    def _filter(self, text: str) -> None:
        if self._sections is not None:
            self._sections.view.filter(text)
        else:
            self.lists.filter(text)

    def _follow_line(self, line: ProgrammeLine | None) -> None:
        """Beside the tree the form follows; elsewhere it waits to be asked for."""
        self._form_button.offer()
        beside = self.panes.arrangement is Arrangement.BESIDE and self.lists.view == TREE
        if line is not None and self._is_form_wanted and beside:
            self.show_form()
        elif self.panes.shows_form():
            self.forms.show_programme(line.id if line else None)

    def _open_form(self) -> None:
        self.show_form()
        if self.selected() is not None:
            self.forms.programme.focus_field("name")
