"""Salinan beku: the copies kept in the file; freezing now, comparing, printing from one.

A page leads here with `FrozenDialog(place, parent, evaluation_id).exec()`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.domain.wording import number
from gm100_desktop.services import Services
from gm100_desktop.ui.commands import REPORTS_PAGE
from gm100_desktop.ui.dialogs.comparison import ComparisonDialog
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.freeze import FreezeDialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.moments import stamp_text
from gm100_desktop.ui.workplace import FROZEN_COPY, Destination, Workplace

LIST_HEIGHT = 240


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One frozen copy as the list shows it."""

    id: int
    label: str
    at: str
    when: str
    who: str
    schema: int


COLUMNS: tuple[Column[CopyLine], ...] = (
    Column("No.", lambda line: str(line.id), lambda line: line.id, Align.RIGHT, width=56),
    Column("Nama", lambda line: line.label, look=Look.NAME, stretch=True, width=280),
    Column("Dibekukan", lambda line: line.when, sort_key=lambda line: line.at, width=140),
    Column("Oleh", lambda line: line.who, width=110, gives_way=2),
    Column(
        "Skema", lambda line: str(line.schema), align=Align.RIGHT, look=Look.SECOND, width=64, gives_way=1
    ),
)


class FrozenDialog(Dialog):
    """Every copy of the file, newest first; those of one round are chosen first when it is named."""

    def __init__(self, place: Workplace, parent: QWidget | None = None, evaluation_id: int = 0) -> None:
        super().__init__("Salinan beku", parent, width=800)
        self._place, self._evaluation = place, evaluation_id
        self._freezing = Services(place.dossier, place.today).freezing
        self._model = RowsModel(COLUMNS, parent=self)
        self.add_text(
            "Salinan beku menyimpan semua catatan seperti pada hari itu, di dalam berkas ini. "
            "Isinya tidak dapat diubah, dan laporan darinya tercetak sama sampai kapan pun."
        )
        self.grid = self._list()
        self.facts = QLabel(self)
        self.facts.setProperty("textRole", "second")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.facts)
        self._add_buttons()
        self.grid.parts.selection.line_changed.connect(self._show_choice)
        self.refresh()

    def chosen(self) -> int:
        """The number of the copy marked in the list; 0 when none is."""
        found = self.grid.parts.selection.selected()
        return found[0].id if len(found) == 1 else 0

    def refresh(self, wanted: int = 0) -> None:
        """The copies there are now, that one marked, else the newest of the round."""
        copies = self._place.dossier.frozen.all()
        self._model.set_lines([_line(copy, self._place.today()) for copy in copies])
        of_round = self._freezing.copies_of(self._evaluation) if self._evaluation else []
        first = wanted or next((copy.id for copy in (*of_round, *copies)), 0)
        self.grid.select_line(first)
        self.facts.setText(_facts(copies))
        self._show_choice()

    def freeze_now(self) -> None:
        """The person names the copy; it is made behind the window."""
        ask = FreezeDialog(self._usual_label(), self)
        if not ask.exec():
            return
        label = ask.label

        def work(_step: Step) -> int:
            with self._place.dossier.on_this_thread() as mine:
                return mine.frozen.freeze(label)

        self._place.jobs.start("Membekukan", work, self._show_made, self._place.errors.show)

    def compare(self) -> None:
        """The chosen copy beside today, or beside any other."""
        ComparisonDialog(self._place, self.chosen(), parent=self).exec()

    def print_from(self) -> None:
        """The page of the reports is open, with that copy chosen."""
        copy = self.chosen()
        self.accept()
        self._place.go(Destination(REPORTS_PAGE, part=(FROZEN_COPY, copy)))

    def _usual_label(self) -> str:
        if self._evaluation:
            return self._freezing.label_for(self._evaluation)
        period = self._place.period()
        return self._freezing.usual_label(period.year, period.phase)

    def _show_made(self, copy: object) -> None:
        self.refresh(int(str(copy)))

    def _show_choice(self) -> None:
        has_copy = bool(self.chosen())
        self.comparing.setEnabled(has_copy)
        self.printing.setEnabled(has_copy)

    def _list(self) -> Grid:
        empty = "Belum ada salinan beku. Alt+B membekukan catatan seperti sekarang."
        grid = Grid(self._model, title="Salinan beku", empty=empty, parent=self)
        grid.setMinimumHeight(px(LIST_HEIGHT))
        return grid

    def _add_buttons(self) -> None:
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.freezing = self.add_button("&Bekukan sekarang…", action, primary=True, icon_name="snowflake")
        self.freezing.setEnabled(not self._place.dossier.read_only)
        self.comparing = self.add_button("Ba&ndingkan…", action)
        self.printing = self.add_button("&Cetak dari salinan ini…", action, icon_name="printer")
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        self.freezing.clicked.connect(self.freeze_now)
        self.comparing.clicked.connect(self.compare)
        self.printing.clicked.connect(self.print_from)


def _line(copy: FrozenCopy, today: date) -> CopyLine:
    when = stamp_text(copy.frozen_at, today)
    return CopyLine(copy.id, copy.label, copy.frozen_at, when, copy.frozen_by, copy.schema_version)


def _facts(copies: Sequence[FrozenCopy]) -> str:
    if not copies:
        return "Bekukan saat jawaban dikirim ke kementerian."
    return f"{number(len(copies))} salinan. Tidak ada yang dapat menghapusnya."
