"""Riwayat as a tab of the form: what happened to a programme and to its years, newest first."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.masterplan import PROGRAMME, PROGRAMME_BUDGET, PROGRAMME_YEAR
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.dialogs.record_history import ChangeLine, change_lines
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.moments import stamp_text
from gm100_desktop.ui.pages.masterplan_typing import EDGE, framed
from gm100_desktop.ui.records.desk import Desk

HEIGHT = 420

Told = tuple[int, ChangeLine]
"""The step of an act, and what it did."""


class HistoryPart(QWidget):
    """Every change of one programme; the tooltip says before, after and by whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = RowsModel(self._columns())
        options = GridOptions(edge=EDGE)
        grid = Grid(self.model, options, title="Riwayat", empty="Belum ada perubahan.", parent=self)
        self.model.setParent(grid)
        grid.view.setFixedHeight(px(HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(framed(grid, self))

    def show_owner(self, owner: int | None) -> None:
        """Show the history of that programme."""
        told = [] if owner is None else [*self._own(owner), *self._of_years(owner)]
        told.sort(key=lambda each: each[0], reverse=True)
        self.model.set_lines(replace(line, id=place) for place, (_, line) in enumerate(told))

    def _own(self, programme_id: int) -> Iterable[Told]:
        for act in self._desk.place.dossier.history(PROGRAMME.table, programme_id):
            for line in change_lines(PROGRAMME, [act], self._desk.shown):
                yield act.step, line

    def _of_years(self, programme_id: int) -> Iterable[Told]:
        """What happened to the figures of each year that still has a row: 'Realisasi 2026'."""
        dossier, records = self._desk.place.dossier, self._desk.services.records
        for kind in (PROGRAMME_YEAR, PROGRAMME_BUDGET):
            for row in records.all(kind, {kind.parent: programme_id}):
                for act in dossier.history(kind.table, int(row["id"] or 0)):
                    for line in change_lines(kind, [act], self._desk.shown):
                        if (line.before, line.after) != (EMPTY, EMPTY):
                            yield act.step, replace(line, what=f"{line.what} {row['year']}")

    def _columns(self) -> tuple[Column[ChangeLine], ...]:
        today = self._desk.place.today
        return (
            Column(
                "Waktu",
                lambda line: stamp_text(line.at, today()),
                sort_key=lambda line: line.at,
                look=Look.SECOND,
                width=80,
            ),
            Column("Isian", lambda line: line.what, look=Look.NAME, width=104, tip=_whole),
            Column("Menjadi", lambda line: line.after, width=90, stretch=True, tip=_whole),
        )


def _whole(line: ChangeLine) -> str:
    change = f"{line.before} → {line.after}" if (line.before, line.after) != (EMPTY, EMPTY) else ""
    return "\n".join(filter(None, (line.what, change, f"oleh {line.who}")))
