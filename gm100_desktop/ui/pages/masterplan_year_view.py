"""Rencana aksi and Indikator: a list with the years of the plan side by side, and the form of its record."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.indicators import Figures, Trend, is_rising, reached_target, trend
from gm100_desktop.domain.kinds.masterplan import (
    ACTION_BUDGET,
    ACTION_ITEM,
    ACTION_YEAR,
    INDICATOR,
    INDICATOR_YEAR,
)
from gm100_desktop.domain.masterplan import ActionArea
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.masterplan_typing import told
from gm100_desktop.ui.pages.masterplan_year_list import YearLine, YearList, YearSpec
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView

ARROWS = {True: "arrow-up", False: "arrow-down", None: "arrow-right"}

PlanOf = Callable[[], tuple[int, Span]]
"""The id of the plan that is worked on, and its years."""


class YearView(SectionView):
    """The list stands over the whole width; its form opens beside it."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, spec: YearSpec, plan: PlanOf) -> None:
        self._spec, self._plan = spec, plan
        self._span = plan()[1]
        super().__init__(desk, section, parent)

    @property
    def has_lines(self) -> bool:
        """There is a list, though not one of the usual sort."""
        return True

    def lay_out(self) -> None:
        """The list takes the whole body."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.years = self._new_list()

    def refresh(self) -> None:
        """Read list, form and parts anew; other years need another list."""
        plan_id, span = self._plan()
        if span != self._span:
            self._span, old = span, self.years
            self._column.removeWidget(old)
            old.deleteLater()
            self.years = self._new_list()
        self.years.show_plan(plan_id)
        if self.years.selected() is None:
            self.years.select_first()
        self.show_record(self.years.selected())

    def selected(self) -> int | None:
        """The id of the current line."""
        return self.years.selected()

    def select(self, record_id: int) -> None:
        """Make that line the current one."""
        self.years.select_line(record_id)

    def filter(self, text: str) -> None:
        """Show only lines in which every word is found."""
        self.years.filter(text)

    def enter(self) -> None:
        """Put the focus into the list."""
        self.years.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The list into which a block may be pasted."""
        return self.years

    def add(self) -> int | None:
        """A new record of the plan."""
        added = self.years.add()
        self.years.select_line(added)
        return added

    def _add_in_place(self) -> None:
        """The new record stands in the list, its name ready to be typed over."""
        if not self.desk.is_read_only:
            self.add()
            self.enter()

    def _new_list(self) -> YearList:
        made = YearList(self.desk, self._spec, self._span, self)
        made.parts.selection.line_changed.connect(
            lambda line: self.line_chosen.emit(line.id if line else None)
        )
        made.keys.row_wanted.connect(lambda: told(self.desk, self._add_in_place))
        self._column.addWidget(made)
        self.setFocusProxy(made)
        return made


def _figures(line: YearLine) -> Figures:
    values = line.values
    return Figures(
        str(values["direction"]), str(values["baseline"] or ""), line.of("target"), line.of("result")
    )


def _trend_words(line: YearLine) -> str:
    found = trend(_figures(line))
    return found.label if found else EMPTY


def _trend_icon(line: YearLine) -> str:
    figures = _figures(line)
    return ARROWS[is_rising(figures)] if trend(figures) else ""


def _reach_chip(line: YearLine) -> Chip | None:
    reached = reached_target(_figures(line))
    if reached is None:
        return None
    worse = trend(_figures(line)) is Trend.WORSE
    return (
        Chip("Tercapai", Tone.GOOD) if reached else Chip("Belum tercapai", Tone.WRONG if worse else Tone.LOOK)
    )


def _reach_words(line: YearLine) -> str:
    chip = _reach_chip(line)
    return chip.text if chip else EMPTY


def _area_head(area: str, lines: Sequence[YearLine]) -> Group:
    return Group(area, ActionArea.word(area), number(len(lines)))


ACTIONS = YearSpec(
    ACTION_ITEM,
    ("name", "agency_id", "status", "area"),
    (
        (ACTION_YEAR, "target"),
        (ACTION_YEAR, "result"),
        (ACTION_BUDGET, "allocation"),
        (ACTION_BUDGET, "realisation"),
    ),
    lambda desk: desk.services.programmes.put_action,
    "Rencana aksi",
    "Belum ada rencana aksi. Tempel dari Excel atau tekan Ctrl+Enter.",
    grouping=Grouping(lambda line: str(line.values["area"]), _area_head),
    totals=("allocation", "realisation"),
    widths={"name": 304, "agency_id": 128, "status": 90, "area": 150},
    new={"area": ActionArea.HR.value},
    grouped_by="area",
    heads={"agency_id": "OPD"},
)
INDICATORS = YearSpec(
    INDICATOR,
    ("name", "programme_id", "unit", "baseline"),
    ((INDICATOR_YEAR, "target"), (INDICATOR_YEAR, "result")),
    lambda desk: desk.services.programmes.put_indicator,
    "Indikator",
    "Belum ada indikator. Tempel dari Excel atau tekan Ctrl+Enter.",
    extra=(
        Column("Arah", _trend_words, look=Look.ICON, mark=_trend_icon, width=100),
        Column("Capaian", _reach_words, look=Look.CHIPS, mark=_reach_chip, width=136),
    ),
    widths={"name": 270, "programme_id": 170, "unit": 84, "baseline": 84},
)
