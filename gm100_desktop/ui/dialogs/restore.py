"""Before restoring: what the copy has that the file has not, and the other way round."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.domain.safekeeping import TableDifference
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel

LIST_HEIGHT = 220


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One sort of record as the list shows it."""

    id: int
    label: str
    added: int
    changed: int
    removed: int


def _count(value: int) -> str:
    return number(value) if value else "–"


COLUMNS: tuple[Column[DifferenceLine], ...] = (
    Column("Catatan", lambda line: line.label, look=Look.NAME, stretch=True, width=180),
    Column("Kembali ada", lambda line: _count(line.added), align=Align.RIGHT, width=90),
    Column("Berbeda", lambda line: _count(line.changed), align=Align.RIGHT, width=80),
    Column("Tidak ada lagi", lambda line: _count(line.removed), align=Align.RIGHT, width=100),
)


class RestoreDialog(Dialog):
    """Shows the differences; accepting means: write the new file."""

    def __init__(
        self,
        when: str,
        differences: Sequence[TableDifference],
        parent: QWidget | None = None,
        *,
        beside: str = "berkas sekarang",
    ) -> None:
        super().__init__("Pulihkan titik pulih", parent, width=560)
        self.add_text(f"Titik pulih {when} dibandingkan dengan {beside}:")
        model = RowsModel(COLUMNS, parent=self)
        same = f"Isinya sama dengan {beside}."
        self.grid = Grid(model, title="Perbedaan", empty=same, parent=self)
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines([_line(number_, each) for number_, each in enumerate(differences, start=1)])
        self.body.addWidget(self.grid, 1)
        self.add_text("Hasilnya berkas baru. Berkas sekarang tidak berubah.", "second")
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self.add_button("&Simpan sebagai berkas baru…", accept, primary=True)
        self.add_cancel()


def _line(number_: int, difference: TableDifference) -> DifferenceLine:
    label = kind_of_table(difference.table).label
    return DifferenceLine(
        number_, label[:1].upper() + label[1:], difference.added, difference.changed, difference.removed
    )
