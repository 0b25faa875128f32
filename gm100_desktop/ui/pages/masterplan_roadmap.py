"""Peta jalan: the programmes of each dimension over the years of the plan, drawn as bars."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.lines.masterplan import ProgrammeLine, SubDimensionLine, total_of
from gm100_desktop.domain.lines.roadmap import (
    MilestoneMark,
    is_planned,
    is_realised,
    part_of_year,
    planned_span,
)
from gm100_desktop.domain.wording import EMPTY, number, rupiah, rupiah_million, tanggal_medium
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.grid.columns import ColumnMemory
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Group, Look
from gm100_desktop.ui.models.tree import Branch, TreeModel
from gm100_desktop.ui.pages.masterplan_span import BAR, YearSpan
from gm100_desktop.ui.pages.masterplan_tree import EMPTY_LIST, Span

ROW = 30
YEAR_LEAST = 62
LEGEND_ROW = 26
Milestones = Mapping[int, tuple[MilestoneMark, ...]]
"""By programme."""


class ProgrammeRoadmap(Grid):
    """A row a programme; Enter opens its form, the arrows walk, the tooltip of a year tells all of it."""

    def __init__(
        self,
        span: Span,
        subs: Sequence[SubDimensionLine],
        memory: ColumnMemory,
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        self._span, self._subs, self._today = span, subs, today
        self._dimensions = {sub.id: sub.dimension for sub in subs}
        self._milestones: Milestones = {}
        self.model = TreeModel(self._columns(), totals=self._totals)
        options = GridOptions(name="masterplan-roadmap", memory=memory, row_height=ROW)
        super().__init__(self.model, options, title="Peta jalan", empty=EMPTY_LIST, parent=parent)
        self.model.setParent(self)
        self.stand_above(RoadmapLegend(self))

    def show_lines(self, lines: Sequence[ProgrammeLine], only: str, milestones: Milestones) -> None:
        """Show these programmes, of all dimensions or of one."""
        self._milestones = milestones
        self.model.set_branches(self._branches(lines, only))

    # -- rows --------------------------------------------------------------------------------

    def _branches(self, lines: Sequence[ProgrammeLine], only: str) -> list[Branch]:
        names = {sub.dimension: sub.dimension_name for sub in self._subs}
        found = []
        for code, name in names.items():
            own = [line for line in lines if self._dimensions.get(line.sub_dimension_id) == code]
            if own and only in {"", code}:
                texts = {
                    **{str(year): self._running(own, year) for year in self._span.years},
                    "Jumlah": self._all_years(own),
                }
                group = Group(f"d:{code}", name, f"{number(len(own))} program", dimension=code, texts=texts)
                found.append(Branch(group, lines=own))
        return found

    def _running(self, lines: Sequence[ProgrammeLine], year: int) -> str:
        """'8/9': how many of the planned programmes ran."""
        planned = sum(is_planned(line, year) for line in lines)
        realised = sum(is_realised(line, year, self._span.focus) for line in lines)
        if not planned and not realised:
            return EMPTY
        return f"{realised}/{planned}"

    def _all_years(self, lines: Sequence[ProgrammeLine]) -> str:
        whole = sum(total_of(lines, year).allocation for year in self._span.years)
        return rupiah_million(whole, 1)

    def _totals(self, lines: Sequence[Any]) -> Mapping[str, str]:
        """The pagu of every year, in million rupiah."""
        if not lines:
            return {}
        years = {str(year): total_of(lines, year).allocation for year in self._span.years}
        return {
            "Program": f"{number(len(lines))} program · pagu juta rupiah",
            **{title: rupiah_million(amount, 1) for title, amount in years.items()},
            "Jumlah": rupiah_million(sum(years.values()), 1),
        }

    # -- columns -----------------------------------------------------------------------------

    def _columns(self) -> list[Column[ProgrammeLine]]:
        return [
            Column("Program", _name, look=Look.NAME, finds=self._words, width=250),
            Column("OPD", lambda line: line.agency or EMPTY, look=Look.SECOND, width=92, gives_way=1),
            *map(self._year_column, self._span.years),
            Column(
                "Jumlah",
                lambda line: self._all_years([line]),
                sort_key=lambda line: sum(line.amount(year).allocation for year in self._span.years),
                align=Align.RIGHT,
                width=84,
                gives_way=2,
            ),
        ]

    def _year_column(self, year: int) -> Column[ProgrammeLine]:
        return Column(
            str(year),
            partial(self._told, year),
            sort_key=lambda line: line.amount(year).allocation,
            look=Look.DRAWN,
            align=Align.RIGHT,
            mark=partial(self._drawn, year),
            tip=partial(self._tip, year),
            width=YEAR_LEAST,
            working=year == self._span.focus,
            stretch=True,
        )

    def _words(self, line: ProgrammeLine) -> str:
        titles = (mark.title for mark in self._milestones.get(line.id, ()))
        return " ".join((line.code, line.agency_name, *titles))

    def _drawn(self, year: int, line: ProgrammeLine) -> YearSpan:
        span = planned_span(line, self._span.years)
        amount, today = line.amount(year).allocation, self._today()
        return YearSpan(
            self._dimensions.get(line.sub_dimension_id, ""),
            is_planned(line, year),
            is_realised(line, year, self._span.focus),
            span is not None and span[0] < year < span[1],
            rupiah_million(amount, 1) if amount else "",
            tuple((part_of_year(mark.day), bool(mark.done)) for mark in self._marks(line, year)),
            part_of_year(today.isoformat()) if today.year == year else None,
        )

    def _told(self, year: int, line: ProgrammeLine) -> str:
        """The cell in words, for the clipboard and those who cannot see it."""
        amount = line.amount(year).allocation
        state = self._state(year, line)
        return f"{state}, {rupiah_million(amount, 1)}" if amount and state != EMPTY else state

    def _state(self, year: int, line: ProgrammeLine) -> str:
        if is_realised(line, year, self._span.focus):
            return "berjalan"
        return "rencana" if is_planned(line, year) else EMPTY

    def _tip(self, year: int, line: ProgrammeLine) -> str:
        amount, state = line.amount(year).allocation, self._state(year, line)
        first = f"{year}: {'tanpa rencana' if state == EMPTY else state}"
        lines = [f"{first}, pagu {rupiah(amount)}" if amount else first]
        for mark in self._marks(line, year):
            word = "tercapai" if mark.done else "tenggat"
            lines.append(f"◆ {mark.title}, {word} {tanggal_medium(mark.day)}")
        return "\n".join(lines)

    def _marks(self, line: ProgrammeLine, year: int) -> list[MilestoneMark]:
        return [mark for mark in self._milestones.get(line.id, ()) if mark.day[:4] == str(year)]


class RoadmapLegend(QWidget):
    """What the signs of the road map mean."""

    WORDS = (
        (YearSpan("", is_realised=True), "berjalan atau selesai"),
        (YearSpan("", is_planned=True), "direncanakan"),
        (YearSpan("", milestones=((0.5, True),)), "tonggak tercapai"),
        (YearSpan("", milestones=((0.5, False),)), "tonggak quick win"),
        (YearSpan("", today=0.5), "hari ini"),
    )

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(LEGEND_ROW))
        self.setAccessibleName("Keterangan: " + ", ".join(words for _, words in self.WORDS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sign and word, side by side as far as there is room."""
        kit, painter = PaintKit(), QPainter(self)
        painter.fillRect(self.rect(), kit.colour(kit.palette.surface))
        left = kit.page_edge
        for sign, words in self.WORDS:
            width = kit.label.measures.horizontalAdvance(words) + 1
            if left + px(2 * BAR) + width > self.width():
                break
            place = QRect(QPoint(left, 0), self.size())
            place.setWidth(px(BAR + 8) if sign.is_planned or sign.is_realised else px(BAR))
            sign.draw(painter, place.translated(0, -px(5) if sign.milestones else 0), kit)
            text = QRect(place.right() + px(6), 0, width, self.height())
            kit.write(painter, text, words, kit.label, kit.palette.text2)
            left = text.right() + px(16)
        painter.end()


def _name(line: ProgrammeLine) -> str:
    return line.name
