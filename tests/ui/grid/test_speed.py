"""Ten thousand lines stay fluid: the work done grows with what is seen, not with what is there."""

from collections import Counter
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.rows import RowsModel
from tests.ui.sample_lines import COLUMNS, Programme

pytestmark = pytest.mark.usefixtures("theme")
MANY = 10_000


class CountingModel(RowsModel):
    """Counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__(COLUMNS)
        self.asked: Counter[int] = Counter()

    def data(self, index: Any, role: int = 0) -> Any:
        """Answer and count."""
        self.asked[role] += 1
        return super().data(index, role)


def test_showing_ten_thousand_lines_asks_only_for_those_seen(qtbot: QtBot) -> None:
    model = CountingModel()
    view = GridTable(model)
    qtbot.addWidget(view)
    view.resize(800, 520)
    model.set_lines(Programme(number, f"Program {number}") for number in range(1, MANY + 1))
    view.show()
    view.grab()
    seen = (view.viewport().height() // view.rowHeight(0) + 2) * len(COLUMNS)
    assert model.asked.total() <= 6 * seen
    model.asked.clear()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert model.asked[RowsModel.CELL] <= 2 * seen
    assert model.asked.total() <= 4 * seen


def test_searching_prepares_each_text_once() -> None:
    shown: list[int] = []

    def title(line: Programme) -> str:
        shown.append(line.id)
        return line.title

    model = RowsModel((COLUMNS[0]._replace(shown=title),))
    model.set_lines(Programme(number, f"Program {number}") for number in range(1, MANY + 1))
    for text in ("9", "99", "999"):
        model.filter(text)
    assert len(shown) == MANY
    assert model.rowCount() == sum("999" in str(number) for number in range(1, MANY + 1))
