"""One section of a page: a list of one kind with its form, or the form of a single record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.forms.form_head import EDGE as FORM_EDGE
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import Part, PartList, show_parts, with_proofs
from gm100_desktop.ui.records.record_form import Describe, RecordForm
from gm100_desktop.ui.records.record_list import ListSpec, RecordList

SINGLE_ID = 1
SINGLE_WIDTH = 720


@dataclass(frozen=True, slots=True)
class Section:
    """One entry of the page's switch."""

    title: str
    spec: ListSpec | None = None
    single: Kind | None = None  # the only record of its kind, shown as a form over the whole body
    add: str = ""  # words of the button: 'Tambah OPD'
    given: Mapping[str, Value] | None = None  # what every record of the section has
    new: Mapping[str, Value] | None = None  # what a new record begins with
    parts: tuple[Part, ...] = ()
    describe: Callable[[Desk], Describe] | None = None
    view: "Callable[[Desk, Section, QWidget], SectionView] | None" = None  # shows the section in its own way
    group: str = ""  # sections of one group share a button of the switch and have tabs below it

    @property
    def kind(self) -> Kind:
        """The kind of record the section is about."""
        if self.spec is not None:
            return self.spec.kind
        if self.single is None:
            raise ValueError(self.title)
        return self.single


class SectionView(QWidget):
    """List and form of one section; a section of another sort derives from it."""

    line_chosen = Signal(object)
    """The id of the current line, or None."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.section = desk, section
        self.form = self.make_form()
        self.parts = self.make_parts()
        self.list = self.make_list()
        if self.list is not None:
            self.list.line_chosen.connect(self.line_chosen)
            self.list.begun.connect(self.form.show_first_tab)
        self.lay_out()

    @property
    def has_lines(self) -> bool:
        """Whether there is a list, which can be filtered and has the form beside it."""
        return self.list is not None

    def refresh(self) -> None:
        """Read list, form and parts anew."""
        if self.list is None:
            self.show_record(SINGLE_ID)
            return
        self.list.show_owner(self.section.given or {})
        if self.list.selected() is None:
            self.list.select_first()
        self.show_record(self.list.selected())

    def show_record(self, record_id: int | None) -> None:
        """The form and its parts show that record."""
        self.form.show_id(record_id)
        for shown in self.parts:
            shown.show_owner(self.form.record_id)

    def selected(self) -> int | None:
        """The id of the current line."""
        return self.list.selected() if self.list else None

    def select(self, record_id: int) -> None:
        """Make that line the current one."""
        if self.list:
            self.list.select(record_id)

    def show_tab(self, tab: str, part: tuple[str, int] | None = None) -> None:
        """Show that tab of the form, and the record in one of the lists there."""
        self.form.pages.select(tab)
        for shown in self.parts:
            if part and shown.list.spec.kind.id == part[0]:
                shown.point_at(part[1])

    def filter(self, text: str) -> None:
        """Show only lines in which every word is found."""
        if self.list:
            self.list.grid.filter(text)

    def lift_filters(self) -> None:
        """What the section itself leaves out stands in the list."""

    def enter(self) -> None:
        """Put the focus into the list."""
        if self.list:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The list into which a block may be pasted."""
        return self.list.grid if self.list else None

    def add(self) -> int | None:
        """A new record; the form is opened at the one whose id is returned."""
        return self.list.add() if self.list else None

    def make_form(self) -> RecordForm:
        """The form of the section."""
        describe = self.section.describe(self.desk) if self.section.describe else None
        return RecordForm(self.desk, self.section.kind, describe=describe)

    def make_list(self) -> RecordList | None:
        """The list of the section, if it has one."""
        if self.section.spec is None:
            return None
        made = RecordList(self.desk, self.section.spec, self)
        made.new = self.section.new or {}
        return made

    def make_parts(self) -> list[PartList]:
        """The lists inside the form."""
        return show_parts(self.desk, self.form, with_proofs(self.section.kind, self.section.parts))

    def lay_out(self) -> None:
        """The list, or the form of the only record, takes the whole body."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if self.list is not None:
            row.addWidget(self.list)
            return
        edge = QFrame(self)  # below the title of the page, and a line where the desk begins
        edge.setProperty("ground", "surface")
        edge.setFixedWidth(px(PAGE_EDGE) - px(FORM_EDGE))
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedWidth(1)
        self.form.setMaximumWidth(px(SINGLE_WIDTH))
        self.form.head.hide_close()
        row.setSpacing(0)
        row.addWidget(edge)
        row.addWidget(self.form, 1)
        row.addWidget(line)
        row.addStretch(0)
