"""The menu under "2026 · Tahap II": choosing the year and phase the region works on."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from gm100_desktop.domain.regions import Phase
from gm100_desktop.ui.workplace import Period

YEARS_BACK, YEARS_AHEAD = 5, 2


def fill_period_menu(menu: QMenu, period: Period, choose: Callable[[Period], object]) -> None:
    """The menu offers the years around the present one, and the two phases."""
    menu.clear()
    menu.addSection("Tahun kerja")
    years = QActionGroup(menu)
    for year in range(period.year - YEARS_BACK, period.year + YEARS_AHEAD + 1):
        action = menu.addAction(str(year))
        action.setCheckable(True)
        action.setChecked(year == period.year)
        action.setData(Period(year, period.phase))
        years.addAction(action)
    menu.addSection("Tahap")
    phases = QActionGroup(menu)
    for phase in Phase:
        action = menu.addAction(phase.label)
        action.setCheckable(True)
        action.setChecked(phase == period.phase)
        action.setData(Period(period.year, phase.value))
        phases.addAction(action)
    for group in (years, phases):
        group.triggered.connect(lambda action: choose(action.data()))
