"""Pemetaan: the items of another plan beside the programmes they became; who is mapped, who is not."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.masterplan import PLAN, PLAN_ITEM, PROGRAMME
from gm100_desktop.domain.masterplan import PlanKind
from gm100_desktop.domain.wording import EMPTY, number, percent
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.masterplan_typing import told
from gm100_desktop.ui.pages.masterplan_year_view import PlanOf
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel
from gm100_desktop.ui.widgets.list_tools import Narrowing

NO_ITEMS = "Belum ada butir. Tempel dari Excel atau tekan Ctrl+Enter."
NO_PLANS = "Belum ada dokumen lain. Catat Master Plan TIK atau blueprint di bagian Dokumen."
OPEN, DONE = Chip("Belum dipetakan", Tone.LOOK), Chip("Dipetakan", Tone.GOOD)


class TargetLine(NamedTuple):
    """A programme of the masterplan, and how many items of the other plan became it."""

    id: int
    name: str
    code: str
    items: int


def _state(line: RecordLine) -> Chip:
    return OPEN if line.values["programme_id"] is None else DONE


ITEMS = ListSpec(
    PLAN_ITEM,
    ("title", "programme_id", "code"),
    "Butir rencana",
    NO_ITEMS,
    ("code", "title"),
    extra=(
        Column(
            "Keadaan",
            lambda line: _state(line).text,
            look=Look.CHIPS,
            mark=_state,
            width=136,
            gives_way=2,  # after the code: what is not mapped has no programme beside it
        ),
    ),
    stretching=("programme_id",),
    widths={"title": 170, "code": 84, "programme_id": 150},
    name="masterplan-mapping-items",
)


class MappingView(SectionView):
    """Left the items, right the programmes: choose items, Enter goes right, Enter there maps them."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, plan: PlanOf) -> None:
        self._plan, self._shown_plan = plan, 0
        super().__init__(desk, section, parent)

    def lay_out(self) -> None:
        """Two lists side by side, a row of acts above them."""
        self.plans = Narrowing("Semua dokumen lain", (), self)
        self.plans.chosen.connect(self._choose_plan)
        self.count = ElidedLabel(parent=self)
        self.count.setProperty("textRole", "second")
        self.map = self._button("Petakan", "arrow-right", self.map_selected)
        self.free = self._button("Lepaskan", "x", self.free_selected)
        self.targets = self._targets()
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(1)
        for side, weight in ((self.list, 3), (self.targets, 2)):
            if side is not None:
                sides.addWidget(side)
                sides.setStretchFactor(sides.count() - 1, weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._acts())
        column.addWidget(sides, 1)

    def refresh(self) -> None:
        """Read plans, items and programmes anew."""
        plan_id, _ = self._plan()
        records = self.desk.services.records
        others = [row for row in records.all(PLAN) if row["id"] != plan_id]
        self.plans.offer([(str(row["id"]), _plan_words(row)) for row in others])
        items = [item for item in records.all(PLAN_ITEM) if item["plan_id"] != plan_id]
        self._count(items)
        taken = Counter(int(item["programme_id"] or 0) for item in items)
        self.targets_model.set_lines(
            TargetLine(int(row["id"] or 0), str(row["name"]), str(row["code"]), taken[int(row["id"] or 0)])
            for row in records.all(PROGRAMME, {"plan_id": plan_id})
        )
        self._refresh_items(others)

    def _refresh_items(self, others: Sequence[Any]) -> None:
        shown = self.list
        if shown is None:
            return
        plan = self._plan_of_items()
        given = {"plan_id": plan} if plan else {}
        ids = {row["id"] for row in others}
        shown.grid.say_when_empty(NO_ITEMS if others else NO_PLANS)
        shown.show_owner(given)
        shown.model.set_lines(
            line
            for line in shown.model.lines
            if isinstance(line, RecordLine) and line.values["plan_id"] in ids
        )
        if shown.selected() is None:
            shown.select_first()
        self.show_record(shown.selected())

    def lift_filters(self) -> None:
        """The items of every other plan are shown."""
        self.plans.widen()

    def add(self) -> int | None:
        """A new item of the plan that is shown; there is none without another plan."""
        return self.list.add() if self.list and self.plans.parts else None

    def _plan_of_items(self) -> int:
        """The plan that is shown, or the only other one; 0 where a new item has to be told its plan."""
        plans = [int(code) for code, _ in self.plans.parts]
        return plans[0] if len(plans) == 1 else self._shown_plan

    # -- acts --------------------------------------------------------------------------------

    def map_selected(self) -> None:
        """The selected items are the programme that is current at the right; one act."""
        line = next(iter(self.targets.parts.selection.selected()), None)
        if isinstance(line, TargetLine):
            self._put(line.id, f"Petakan ke {line.name}")

    def free_selected(self) -> None:
        """The selected items belong to no programme."""
        self._put(None, "Lepaskan pemetaan")

    def _put(self, programme: int | None, label: str) -> None:
        items = [line.id for line in self.list.grid.parts.selection.selected()] if self.list else []
        changes = [(item, "programme_id", programme) for item in items]
        if changes and not self.desk.is_read_only:
            told(self.desk, lambda: self.desk.services.records.change_many(PLAN_ITEM, changes, label))
            self.enter()

    # -- parts -------------------------------------------------------------------------------

    def _targets(self) -> Grid:
        columns = (
            Column[TargetLine](
                "Program",
                lambda line: line.name,
                look=Look.NAME,
                finds=lambda line: line.code,
                width=150,
                stretch=True,
            ),
            Column[TargetLine](
                "Kode", lambda line: line.code or EMPTY, look=Look.SECOND, width=100, gives_way=1
            ),
            Column[TargetLine](
                "Butir",
                lambda line: number(line.items) if line.items else EMPTY,
                sort_key=lambda line: line.items,
                align=Align.RIGHT,
                width=60,
            ),
        )
        self.targets_model = RowsModel(columns)
        options = GridOptions("masterplan-mapping-programmes", self.desk.place.preferences)
        grid = Grid(
            self.targets_model, options, title="Program tujuan", empty="Belum ada program.", parent=self
        )
        self.targets_model.setParent(grid)
        grid.keys.opened.connect(lambda _line: self.map_selected())
        return grid

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(PAGE_EDGE), px(2), px(PAGE_EDGE), px(8))
        row.setSpacing(px(10))
        for part in (self.plans, self.count):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.free)
        row.addWidget(self.map)
        return row

    def _button(self, words: str, icon: str, act: Callable[[], object]) -> QPushButton:
        button = text_button(words, icon, kind="flat", parent=self)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        button.setHidden(self.desk.is_read_only)
        return button

    def _choose_plan(self, code: str) -> None:
        self._shown_plan = int(code) if code else 0
        self.refresh()

    def _count(self, items: Sequence[Any]) -> None:
        shown = [item for item in items if self._shown_plan in {0, item["plan_id"]}]
        mapped = sum(item["programme_id"] is not None for item in shown)
        left = len(shown) - mapped
        share = percent(mapped, len(shown))
        words = f"{number(mapped)} dari {number(len(shown))} butir dipetakan ({share}), {number(left)} belum"
        self.count.setText(words if shown else "")


def _plan_words(row: Any) -> str:  # noqa: ANN401  a record
    kind = PlanKind.word(str(row["kind"]))
    title = str(row["title"])
    return title if title.startswith(kind) else f"{kind}: {title}"
