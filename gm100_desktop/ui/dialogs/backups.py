"""Cadangan: the restore points of a file, what each would change, and whole copies elsewhere.

Restoring writes a new file; the present one is never touched.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.safekeeping import Reason, RestorePoint
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.moments import moment_text
from gm100_desktop.ui.widgets.buttons import text_button

LIST_HEIGHT = 260
REASONS = {
    Reason.OPENING: "saat berkas dibuka",
    Reason.HOURLY: "berkala",
    Reason.ASKED: "diminta (Ctrl+S)",
    Reason.MIGRATION: "sebelum pembaruan berkas",
    Reason.IMPORT: "sebelum impor",
    Reason.RESTORE: "sebelum pemulihan",
}


@dataclass(frozen=True, slots=True)
class PointLine:
    """One restore point as the list shows it."""

    id: int
    when: str
    made_at: str
    reason: str
    point: RestorePoint


COLUMNS: tuple[Column[PointLine], ...] = (
    Column("Dibuat", lambda line: line.when, sort_key=lambda line: line.made_at, look=Look.NAME, width=170),
    Column("Alasan", lambda line: line.reason, look=Look.SECOND, stretch=True, width=200),
)


class BackupsDialog(Dialog):
    """What can be brought back, and the button for a whole copy."""

    restore_wanted = Signal(object)
    backup_wanted = Signal()

    def __init__(
        self, points: Sequence[RestorePoint], today: date, *, can_back_up: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("Cadangan", parent, width=560)
        self.add_text(
            "Titik pulih menyimpan semua catatan di komputer ini, tanpa berkas bukti. "
            "Memulihkan membuat berkas baru; berkas sekarang tidak berubah."
        )
        self._add_list([_line(number, point, today) for number, point in enumerate(points, start=1)])
        self.restore = self.add_button(
            "&Pulihkan ke berkas baru…",
            QDialogButtonBox.ButtonRole.ActionRole,
            primary=True,
            icon_name="history",
        )
        self.restore.setEnabled(bool(points))
        self.restore.clicked.connect(self._ask_restore)
        if can_back_up:
            self._add_backup()
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)

    def chosen(self) -> RestorePoint | None:
        """The restore point marked in the list."""
        index = self.grid.view.currentIndex()
        line = index.data(RowsModel.ROW) if index.isValid() else None
        return line.point if isinstance(line, PointLine) else None

    def _add_list(self, lines: Sequence[PointLine]) -> None:
        model = RowsModel(COLUMNS, parent=self)
        empty = "Belum ada titik pulih. Ctrl+S membuatnya sekarang."
        self.grid = Grid(model, title="Titik pulih", empty=empty, parent=self)
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines(lines)
        if lines:
            self.grid.select_line(lines[0].id)
        self.body.addWidget(self.grid, 1)

    def _add_backup(self) -> None:
        button = text_button("&Cadangan penuh ke folder atau USB…", "hard-drive", parent=self)
        button.clicked.connect(self.backup_wanted)
        button.clicked.connect(self.accept)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_restore(self) -> None:
        point = self.chosen()
        if point is not None:
            self.accept()
            self.restore_wanted.emit(point)


def _line(number: int, point: RestorePoint, today: date) -> PointLine:
    when = moment_text(point.made_at, today)
    return PointLine(number, when, point.made_at.isoformat(), REASONS[point.reason], point)
