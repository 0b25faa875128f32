"""What tests of Quick Win share: quick wins, their months, the monthly view, answers to dialogs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.cells import CELL
from gm100_desktop.ui.pages.quick_wins_month import MonthView
from gm100_desktop.ui.pages.quick_wins_page import MONTHLY, QuickWinsPage

QUICK_WIN, UPDATE = kind("quick_win"), kind("progress_update")
OCTOBER, NOVEMBER = "2026-10", "2026-11"


def add(records: Records, name: str, sub_dimension: int = 1, **values: Any) -> int:
    given = {"name": name, "year": 2026, "sub_dimension_id": sub_dimension, "status": "running", **values}
    return records.add(QUICK_WIN, given)


def report(records: Records, quick_win: int, month: str, **values: Any) -> int:
    return records.add(UPDATE, {"quick_win_id": quick_win, "month": month, **values})


def monthly(page: QuickWinsPage) -> MonthView:
    page.open_section(MONTHLY)
    assert isinstance(page.view, MonthView)
    return page.view


def cell(view: MonthView, quick_win: int, title: str, band: str = "Bulan ini") -> Any:
    """What stands in the column of that title."""
    columns = view.model.cells.columns
    at = next(at for at, one in enumerate(columns) if one.title == title and one.band in {band, ""})
    return view.model.line_index(quick_win, at).data(CELL)


def answer(kind_of_dialog: type[QDialog], act: Callable[[Any], object]) -> None:
    """Do that with the next dialog of the kind."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind_of_dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.done(0)

    QTimer.singleShot(0, look)
