"""Riwayat: the acts written into the file, newest first, and what each of them changed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.history import HistoryLine, Origin
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.moments import stamp_text

SHOWN = 500
LIST_HEIGHT = 340
ORIGINS = {
    Origin.TYPED: "",
    Origin.IMPORT: "Impor",
    Origin.KIT: "Formulir OPD",
    Origin.RESTORE: "Pemulihan",
    Origin.UNDO: "Diurungkan",
    Origin.REDO: "Diulangi",
}


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act as the list shows it."""

    id: int
    at: str
    when: str
    who: str
    label: str
    origin: str
    records: int


COLUMNS: tuple[Column[ActLine], ...] = (
    Column("Waktu", lambda line: line.when, sort_key=lambda line: line.at, width=130),
    Column("Perubahan", lambda line: line.label, look=Look.NAME, stretch=True, width=220),
    Column("Oleh", lambda line: line.who, width=120, gives_way=2),
    Column("Asal", lambda line: line.origin, look=Look.SECOND, width=90, gives_way=1),
    Column(
        "Catatan",
        lambda line: str(line.records),
        sort_key=lambda line: line.records,
        align=Align.RIGHT,
        width=70,
    ),
)


class HistoryDialog(Dialog):
    """The acts of the whole file."""

    def __init__(self, dossier: Dossier, today: date, parent: QWidget | None = None) -> None:
        super().__init__("Riwayat berkas", parent, width=760)
        lines = [_line(each, today) for each in dossier.history_of_file(SHOWN)]
        model = RowsModel(COLUMNS, parent=self)
        self.grid = Grid(
            model, title="Riwayat berkas", empty="Belum ada perubahan di berkas ini.", parent=self
        )
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines(lines)
        self.add_text(_facts(len(lines)), "second")
        self.body.addWidget(self.grid, 1)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)


def _facts(count: int) -> str:
    return f"{count} perubahan terakhir" if count == SHOWN else f"{count} perubahan"


def _line(line: HistoryLine, today: date) -> ActLine:
    when = stamp_text(line.at, today)
    return ActLine(line.step, line.at, when, line.who, line.label, ORIGINS[line.origin], line.record_count)
