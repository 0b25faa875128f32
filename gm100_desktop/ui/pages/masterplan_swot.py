"""SWOT: four lists in four fields, one form for the current line of any of them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.masterplan import SWOT
from gm100_desktop.domain.masterplan import SwotKind
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.header import HEIGHT as HEAD_HEIGHT
from gm100_desktop.ui.grid.parts import ROW_HEIGHT
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.masterplan_year_view import PlanOf
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.record_list import RecordList
from gm100_desktop.ui.records.section import Section, SectionView

EMPTY = {
    SwotKind.STRENGTH: "Belum ada kekuatan.",
    SwotKind.WEAKNESS: "Belum ada kelemahan.",
    SwotKind.OPPORTUNITY: "Belum ada peluang.",
    SwotKind.THREAT: "Belum ada ancaman.",
}
LEAST_ROWS = 2  # seen of each field, however low the window is
SIGHT = 44  # pixels of the design above a field: its head
INSIDE, OUTSIDE = "Dari dalam", "Dari luar"
ORIGINS = {
    SwotKind.STRENGTH: INSIDE,
    SwotKind.WEAKNESS: INSIDE,
    SwotKind.OPPORTUNITY: OUTSIDE,
    SwotKind.THREAT: OUTSIDE,
}


class SwotView(SectionView):
    """Strengths beside weaknesses, opportunities beside threats; Ctrl+Tab goes from field to field."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, plan: PlanOf) -> None:
        self._plan, self._current = plan, SwotKind.STRENGTH
        super().__init__(desk, section, parent)

    @property
    def has_lines(self) -> bool:
        """There are lists, though not one alone."""
        return True

    def lay_out(self) -> None:
        """Two rows of two fields."""
        self._heads = {kind: QLabel(self) for kind in SwotKind}
        self.fields = {kind: self._list(kind) for kind in SwotKind}
        self.list = self.fields[self._current]
        self._scroll, inside = QScrollArea(self), QWidget(self)
        table = QGridLayout(inside)
        table.setContentsMargins(px(PAGE_EDGE), 0, px(PAGE_EDGE), px(12))
        table.setHorizontalSpacing(px(16))
        table.setVerticalSpacing(px(12))
        for at, kind in enumerate(SwotKind):
            table.addLayout(self._field(kind), at // 2, at % 2)
            table.setColumnStretch(at % 2, 1)
            table.setRowStretch(at // 2, 1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)  # the fields share the room, and scroll where it is too low
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def refresh(self) -> None:
        """Read the four fields, the form and its parts anew."""
        plan_id, _ = self._plan()
        for kind, shown in self.fields.items():
            shown.show_owner({"plan_id": plan_id, "kind": kind.value})
            count = len(shown.model.lines)
            self._heads[kind].setText(f"{kind.label} · {count}" if count else kind.label)
        current = self.fields[self._current]
        if current.selected() is None:
            current.select_first()
        self.show_record(current.selected())

    def select(self, record_id: int) -> None:
        """Make that line the current one, in whichever field it stands."""
        for kind, shown in self.fields.items():
            if shown.select(record_id):
                self._take(kind)

    def filter(self, text: str) -> None:
        """Show only lines in which every word is found."""
        for shown in self.fields.values():
            shown.grid.filter(text)

    def grid_of_lines(self) -> Grid | None:
        """The field the keys are in."""
        return self.fields[self._current].grid

    def _list(self, kind: SwotKind) -> RecordList:
        spec = ListSpec(
            SWOT,
            ("text", "sort_order"),
            kind.label,
            EMPTY[kind],
            ("sort_order",),
            is_part=True,
            name="masterplan-swot",
            widths={"sort_order": 72},
        )
        made = RecordList(self.desk, spec, self)
        made.line_chosen.connect(partial(self._chosen, kind))
        return made

    def _field(self, kind: SwotKind) -> QVBoxLayout:
        head, origin = self._heads[kind], QLabel(ORIGINS[kind], self)
        head.setProperty("textRole", "strong")
        origin.setProperty("textRole", "label")
        frame = QWidget(self)
        frame.setProperty("ground", "tile")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.fields[kind])
        frame.setMinimumHeight(px(HEAD_HEIGHT) + LEAST_ROWS * px(ROW_HEIGHT) + 2)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(head)
        column.addWidget(origin)
        column.addWidget(frame, 1)
        return column

    def _chosen(self, kind: SwotKind, record_id: int | None) -> None:
        """The form follows the field that has the keys; the others let go of their line."""
        if record_id is not None and self.fields[kind].grid.view.hasFocus():
            self._take(kind)
        if kind is self._current:
            self.line_chosen.emit(record_id)

    def _take(self, kind: SwotKind) -> None:
        self._current, self.list = kind, self.fields[kind]
        self._scroll.ensureWidgetVisible(self.list, 0, px(SIGHT))
        for other, shown in self.fields.items():
            if other is not kind:
                shown.grid.view.clearSelection()
