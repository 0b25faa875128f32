"""How the lists of the masterplan take a typed text, tell a refusal, and stand inside the form."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.programmes import YearWork, result_doubt
from gm100_desktop.domain.reading import not_saved
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.records.desk import Desk

EDGE = 8  # before the first column of a list inside the form
HEAD = 28


def read_cell(desk: Desk, field: Field, text: str, stored: Value) -> tuple[Value, str]:
    """The value of the text and the doubt about it; a refusal says what stays stored."""
    try:
        return desk.read(field, text)
    except RefusedValue as problem:
        raise RefusedValue(problem.message, not_saved(field, stored), field.name) from problem


def doubt_of_result(work: YearWork | None) -> str | None:
    """What is said below a result that was stored though it is doubtful."""
    doubt = result_doubt(work) if work else ""
    return f"{doubt}. Disimpan dan ditandai." if doubt else None


def told(desk: Desk, act: Callable[[], object]) -> None:
    """Do it; a known problem is told by the one gateway."""
    try:
        act()
    except KnownProblem as problem:
        desk.place.errors.show(problem)


def framed(grid: Grid, parent: QWidget) -> QFrame:
    """The grid with a line around it."""
    frame = QFrame(parent)
    frame.setProperty("ground", "tile")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(grid)
    return frame
