"""The indicators of a programme as a tab of its form: a list, and below it the years of the chosen one."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.masterplan import INDICATOR, INDICATOR_YEAR
from gm100_desktop.ui.pages.masterplan_figures import YearFigures
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.record_list import ListSpec

HEIGHT = 220


class IndicatorPart(QWidget):
    """What belongs to one programme."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: Callable[[int], Mapping[str, Value]], span: Span
    ) -> None:
        super().__init__()
        self._desk = desk
        self.part = PartList(desk, spec, given, HEIGHT)
        self.figures = YearFigures(desk, span, desk.services.programmes.put_indicator, self)
        self.part.list.line_chosen.connect(self._show_years)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.part)
        column.addWidget(self.figures)
        self.figures.hide()

    def show_owner(self, owner: int | None) -> None:
        """Show the indicators of that programme."""
        self.part.show_owner(owner)
        self._show_years(self.part.list.selected() if owner is not None else None)

    def _show_years(self, indicator: int | None) -> None:
        self.figures.setVisible(indicator is not None)
        if indicator is not None:
            records = self._desk.services.records
            rows = records.all(INDICATOR_YEAR, {"indicator_id": indicator})
            self.figures.show_owner(indicator, rows, str(records.get(INDICATOR, indicator)["unit"]))
