"""Riwayat of one record: who changed what, when, from which value to which."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, Kind, Value
from gm100_desktop.domain.history import Act, HistoryLine, RecordChange
from gm100_desktop.domain.wording import EMPTY, label
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel

LIST_HEIGHT, EDGE = 320, 8
Shown = Callable[[Field, Value], str]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One changed field, or a whole record added or removed."""

    id: int
    at: str
    who: str
    what: str
    before: str
    after: str


COLUMNS: tuple[Column[ChangeLine], ...] = (
    Column("Waktu", lambda line: _clock(line.at), sort_key=lambda line: line.at, width=130),
    Column("Isian", lambda line: line.what, look=Look.NAME, width=120),
    Column("Sebelum", lambda line: line.before, look=Look.SECOND, stretch=True, width=140),
    Column("Sesudah", lambda line: line.after, stretch=True, width=140),
    Column("Oleh", lambda line: line.who, width=110, gives_way=1),
)


class RecordHistory(Dialog):
    """Every change of one record, the newest first."""

    def __init__(
        self,
        kind: Kind,
        title: str,
        lines: Sequence[HistoryLine],
        shown: Shown,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"Riwayat {kind.label}", parent, width=820)
        model = RowsModel(COLUMNS, parent=self)
        options = GridOptions(edge=EDGE)
        grid = Grid(model, options, title=f"Riwayat {kind.label}", empty="Belum ada perubahan.", parent=self)
        grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines(change_lines(kind, lines, shown))
        self.add_text(title, "form-title")
        self.body.addWidget(grid, 1)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)


def change_lines(kind: Kind, lines: Iterable[HistoryLine], shown: Shown) -> list[ChangeLine]:
    """What the history of a record says, field by field."""
    found: list[ChangeLine] = []
    for line in lines:
        for change in line.changes:
            for what, before, after in _told(kind, change, shown):
                found.append(ChangeLine(len(found), line.at, line.who, what, before, after))
    return found


def _told(kind: Kind, change: RecordChange, shown: Shown) -> Iterable[tuple[str, str, str]]:
    """An added or removed record is one line; a changed one has a line per field."""
    if change.act is not Act.CHANGED:
        yield label(change.act), EMPTY, EMPTY
        return
    fields = {field.name: field for field in kind.fields}
    for one in change.fields:
        if one.field in fields:
            field = fields[one.field]
            yield field.label, shown(field, one.before) or EMPTY, shown(field, one.after) or EMPTY


def _clock(at: str) -> str:
    """'20/11/2026 14.32' of an ISO time."""
    return f"{at[8:10]}/{at[5:7]}/{at[:4]} {at[11:16].replace(':', '.')}"
