"""Grafik: components this year and last, the index over the years, own scores against the panel's."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.evaluations import ComponentTrend, RoundTrend
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_gap import GapChart, GapLine
from gm100_desktop.ui.pages.evaluations_radar import Axis, RadarChart
from gm100_desktop.ui.pages.evaluations_trend import TrendChart
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.section import SectionView
from gm100_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from gm100_desktop.ui.pages.evaluations_round import ShownRound
    from gm100_desktop.ui.records.desk import Desk
    from gm100_desktop.ui.records.section import Section

NOTHING = "Belum ada nilai yang dapat digambar. Jawab pertanyaannya di Tabel dulu."
TWO_COLUMNS_FROM = 760


class ChartsView(SectionView):
    """Nothing is typed here; every figure is written beside its mark."""

    def __init__(self, desk: "Desk", section: "Section", parent: QWidget, shown: "ShownRound") -> None:
        self.shown = shown
        super().__init__(desk, section, parent)

    @property
    def has_lines(self) -> bool:
        """There is nothing to filter."""
        return False

    def make_parts(self) -> list[PartList]:
        """There is no form."""
        return []

    def lay_out(self) -> None:
        """Two columns where there is room, else one; what does not fit is scrolled."""
        self.form.hide()
        self.radar, self.trend, self.gap = RadarChart(self), TrendChart(self), GapChart(self)
        self._titles = {chart: QLabel(self) for chart in (self.radar, self.trend, self.gap)}
        self.empty = EmptyState(NOTHING, self)
        inside = QWidget(self)
        self._table = QGridLayout(inside)
        self._table.setContentsMargins(px(PAGE_EDGE), 0, px(PAGE_EDGE), px(16))
        self._table.setHorizontalSpacing(px(32))
        self._table.setVerticalSpacing(px(10))
        for title in self._titles.values():
            title.setProperty("textRole", "strong")
            title.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.empty, 1)
        self._columns = 0
        self._arrange()

    def refresh(self) -> None:
        """Draw the round that is shown."""
        self.shown.read(self.desk.services)
        found = self.desk.services.evaluations.trend(self.shown.id) if self.shown.id else None
        self.show_trend(found or RoundTrend((), ()))

    def show_trend(self, found: RoundTrend) -> None:
        """Draw these figures; a chart without any is left out."""
        year = self.shown.year
        axes, is_official = _axes(found.components)
        kind = "nilai hasil evaluasi" if is_official else "nilai mandiri"
        self._titles[self.radar].setText(f"Nilai komponen · {kind}, skala 0–4")
        self._titles[self.trend].setText("Indeks dari tahun ke tahun · dua jenis nilai tidak disambung")
        self._titles[self.gap].setText("Nilai mandiri dan nilai asesor per komponen")
        self.radar.show_axes(axes, year)
        self.trend.show_years(found.years, year)
        self.gap.show_lines(_gaps(found.components))
        for chart, title in self._titles.items():
            chart.setVisible(chart.has_figures)
            title.setVisible(chart.has_figures)
        is_empty = not any(chart.has_figures for chart in self._titles)
        self._scroll.setVisible(not is_empty)
        self.empty.setVisible(is_empty)

    def enter(self) -> None:
        """The keys scroll."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: object) -> None:
        """Another width may want another number of columns."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= px(TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, (chart, title) in enumerate(self._titles.items()):
            row, column = divmod(at, columns)
            self._table.addWidget(title, 2 * row, column)
            self._table.addWidget(chart, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._table.setColumnStretch(column, 1 if column < columns else 0)
        self._table.setRowStretch(2 * len(self._titles), 1)


def _axes(components: Sequence[ComponentTrend]) -> tuple[list[Axis], bool]:
    """The official values once all are known, else the own ones; never a mixture."""
    is_official = bool(components) and all(one.official is not None for one in components)
    found = []
    for one in components:
        value = one.official if is_official else one.own
        last = one.last_official if is_official else one.last_own
        if value is not None:
            found.append(Axis(one.name, value, last))
    return found, is_official


def _gaps(components: Sequence[ComponentTrend]) -> list[GapLine]:
    return [
        GapLine(one.name, one.own, one.panel)
        for one in components
        if one.own is not None and one.panel is not None
    ]
