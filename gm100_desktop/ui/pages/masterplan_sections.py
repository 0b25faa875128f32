"""What else belongs to a masterplan: action plan, indicators, documents, mapping, readiness, SWOT."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.masterplan import (
    ACTION_BUDGET,
    ACTION_ITEM,
    ACTION_YEAR,
    INDICATOR,
    INDICATOR_YEAR,
    PLAN,
    PLAN_BOOK,
    PLAN_ITEM,
    READINESS,
    SWOT,
)
from gm100_desktop.domain.masterplan import FundingSource, ReadinessElement
from gm100_desktop.domain.wording.dates import term
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.pages.masterplan_mapping import ITEMS, MappingView
from gm100_desktop.ui.pages.masterplan_swot import SwotView
from gm100_desktop.ui.pages.masterplan_year_view import ACTIONS, INDICATORS, PlanOf, YearView
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn, Reading
from gm100_desktop.ui.records.part_list import Part, owned_by
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.records.section_groups import GroupTabs, SectionGroups

DOCUMENTS = "Dokumen"


class PlanView(SectionView):
    """A list of what belongs to the plan that is worked on."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, plan: PlanOf) -> None:
        self._plan = plan
        super().__init__(desk, section, parent)

    def refresh(self) -> None:
        """Read list, form and parts of that plan anew."""
        shown = self.list
        if shown is None:
            return
        shown.show_owner({"plan_id": self._plan()[0]})
        if shown.selected() is None:
            shown.select_first()
        self.show_record(shown.selected())


def _children(kind_name: str) -> Callable[[Desk, Mapping[str, Value]], Reading]:
    """How many books or items a plan has; of items, how many are mapped."""

    def read(desk: Desk, _given: Mapping[str, Value]) -> Reading:
        rows = desk.services.records.all(PLAN_BOOK if kind_name == "books" else PLAN_ITEM)

        def told(plan: Record) -> str:
            own = [row for row in rows if row["plan_id"] == plan["id"]]
            if kind_name == "books" or not own:
                return str(len(own)) if own else "–"
            return f"{sum(row['programme_id'] is not None for row in own)} dari {len(own)}"

        return told

    return read


def _term(_desk: Desk, _given: Mapping[str, Value]) -> Reading:
    """'2024–2028'."""
    return lambda plan: term(str(plan["start_year"] or ""), str(plan["end_year"] or ""))


PLANS = ListSpec(
    PLAN,
    ("title", "kind", "version", "term", "status", "items", "legal_state", "books"),
    "Dokumen rencana",
    "Belum ada dokumen rencana. Tekan Ctrl+Enter lalu tulis judulnya.",
    ("kind", "start_year"),
    own={
        "term": OwnColumn(Field("term", "Masa"), _term),
        "books": OwnColumn(Field("books", "Buku"), _children("books")),
        "items": OwnColumn(Field("items", "Butir dipetakan"), _children("items")),
    },
    widths={
        "kind": 160,
        "version": 62,
        "term": 92,
        "status": 92,
        "items": 116,
        "legal_state": 108,
        "books": 60,
    },
    name="masterplan-plans",
)  # fmt: skip
READY = ListSpec(
    READINESS,
    ("element", "aspect", "present", "gap", "recommendation"),
    "Kesiapan daerah",
    "Belum ada kesiapan. Tempel dari Excel atau tekan Ctrl+Enter.",
    ("element", "aspect"),
    stretching=("present", "gap", "recommendation"),
    widths={"element": 116, "aspect": 164},
    begin=lambda _desk, _given, lines: {
        "element": lines[-1].values["element"] if lines else ReadinessElement.STRUCTURE.value
    },
    name="masterplan-readiness",
)
PLAN_PARTS = (
    Part(
        "Buku",
        "Buku",
        ListSpec(PLAN_BOOK, ("title", "number"), "Buku", "Belum ada buku.", ("number",)),
        owned_by("plan_id"),
        300,
    ),
    Part(
        "Butir",
        "Butir",
        ListSpec(PLAN_ITEM, ("title", "programme_id"), "Butir", "Belum ada butir.", ("code",)),
        owned_by("plan_id"),
        300,
    ),
)
BY_SOURCE = Grouping(
    lambda line: str(line.values["source"]),
    lambda code, _lines: Group(code, FundingSource.word(code), strong=False),
)
"""The source heads its years: the list is too narrow for a column of it beside the money."""
ACTION_PARTS = (
    Part(
        "Tahun",
        "Target dan hasil",
        ListSpec(
            ACTION_YEAR,
            ("year", "target", "result", "status"),
            "Target dan hasil",
            "Belum ada target.",
            ("year",),
            widths={"target": 70, "result": 70},
        ),
        owned_by("action_item_id"),
        220,
    ),
    Part(
        "Tahun",
        "Anggaran per tahun dan sumber",
        ListSpec(
            ACTION_BUDGET,
            ("year", "allocation", "realisation", "source"),
            "Anggaran",
            "Belum ada anggaran.",
            ("source", "year"),
            grouping=BY_SOURCE,
        ),
        owned_by("action_item_id"),
        220,
    ),
)
INDICATOR_PARTS = (
    Part(
        "Tahun",
        "Tahun",
        ListSpec(
            INDICATOR_YEAR,
            ("year", "target", "result"),
            "Target dan hasil",
            "Belum ada target.",
            ("year",),
        ),
        owned_by("indicator_id"),
        300,
    ),
)


def plan_sections(plan: PlanOf) -> tuple[Section, ...]:
    """The sections over the plan that is worked on; the documents are over all plans."""
    return (
        Section(
            "Rencana aksi",
            single=ACTION_ITEM,
            add="&Tambah rencana aksi",
            parts=ACTION_PARTS,
            view=lambda desk, section, parent: YearView(desk, section, parent, ACTIONS, plan),
        ),
        Section(
            "Indikator",
            single=INDICATOR,
            add="&Tambah indikator",
            parts=INDICATOR_PARTS,
            view=lambda desk, section, parent: YearView(desk, section, parent, INDICATORS, plan),
        ),
        Section(DOCUMENTS, PLANS, add="&Tambah dokumen", parts=PLAN_PARTS, group=DOCUMENTS),
        Section(
            "Pemetaan", ITEMS, add="&Tambah butir", group=DOCUMENTS, view=partial(_with, MappingView, plan)
        ),
        Section(
            "Kesiapan", READY, add="&Tambah kesiapan", group=DOCUMENTS, view=partial(_with, PlanView, plan)
        ),
        Section(
            "SWOT",
            single=SWOT,
            add="&Tambah butir SWOT",
            group=DOCUMENTS,
            view=partial(_with, SwotView, plan),
        ),
    )


def _with(
    made: Callable[[Desk, Section, QWidget, PlanOf], SectionView],
    plan: PlanOf,
    desk: Desk,
    section: Section,
    parent: QWidget,
) -> SectionView:
    return made(desk, section, parent, plan)


class PlanSections(QWidget):
    """Shows one of them; each is built when it is first wanted."""

    line_chosen = Signal(object)  # id of the current record, or None
    form_closed = Signal()
    shown = Signal()  # another section

    def __init__(self, desk: Desk, plan: PlanOf, forms: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._forms = desk, forms
        self._sections = {section.title: section for section in plan_sections(plan)}
        self._groups = SectionGroups(tuple(self._sections.values()))
        self._views: dict[str, SectionView] = {}
        self._title = next(iter(self._sections))
        self.tabs = GroupTabs(self._groups, self)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._choose_tab)

    @property
    def view(self) -> SectionView:
        """The section that is shown."""
        return self._view(self._title)

    @property
    def titles(self) -> list[str]:
        """The sections in their order."""
        return list(self._sections)

    def group_of(self, title: str) -> str:
        """The button of the page's switch that leads to that section; '' for no section of this page."""
        return self._groups.of(title) if title in self._sections else ""

    def last_in(self, group: str) -> str:
        """The section of that group that was shown last."""
        return self._groups.last_in(group)

    def show_section(self, title: str) -> None:
        """Show that section, freshly read."""
        self._title = title
        self._groups.remember(title)
        self.tabs.show_section(title)
        self.refresh()
        self.shown.emit()

    def refresh(self) -> None:
        """Read the section that is shown anew."""
        view = self.view
        self._stack.setCurrentWidget(view)
        self._forms.setCurrentWidget(view.form)
        self.setFocusProxy(view)
        view.refresh()

    def _choose_tab(self, title: str) -> None:
        self.show_section(title)

    def _view(self, title: str) -> SectionView:
        if title not in self._views:
            section = self._sections[title]
            view = self._views[title] = (section.view or SectionView)(self._desk, section, self)
            self._stack.addWidget(view)
            self._forms.addWidget(view.form)
            view.line_chosen.connect(self._show_chosen)
            view.form.closed.connect(self.form_closed)
        return self._views[title]

    def _show_chosen(self, record_id: int | None) -> None:
        self.view.show_record(record_id)
        self.line_chosen.emit(record_id)

    def enter(self) -> None:
        """The keys go to the list."""
        self.view.enter()
        grid = self.view.grid_of_lines()
        if grid is not None:
            grid.view.setFocus(Qt.FocusReason.OtherFocusReason)
